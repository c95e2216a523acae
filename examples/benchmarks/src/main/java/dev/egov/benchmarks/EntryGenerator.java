package dev.egov.benchmarks;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.ResourceCode;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of a city's catalogue by rule: each of about 1 KB as JSON and with 8 items, the same for the same
 * seed and number whatever was made before. Entries share what they have in common, as those of a reader that interns do.
 * Safe for use by several threads at once.
 */
public final class EntryGenerator {

    /** The day of which the entries speak; none was issued or modified after it. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static final int ITEMS = 8;

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 11, 1);
    private static final int DAYS = (int) (DAY.toEpochDay() - FIRST_DAY.toEpochDay());

    private static final List<List<String>> FORMATS = WordList.named("formats").stream()
            .map(formats -> List.of(formats.split(",", -1)))
            .toList();
    private static final List<String> CYCLES = WordList.named("cycles");
    private static final List<String> ACTS = WordList.named("acts");
    private static final List<String> SYSTEMS = WordList.named("systems");

    private final long seed;
    private final City city = new City();
    private final Map<Object, Object> shared = new ConcurrentHashMap<>();

    /**
     * Makes a generator.
     *
     * @param seed any number; generators of the same seed make the same entries
     */
    public EntryGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * Makes the first entries, in their order.
     *
     * @param count how many
     * @return the entries numbered 0 to {@code count - 1}
     */
    public Stream<Entry> entries(long count) {
        return LongStream.range(0, count).mapToObj(this::entry);
    }

    /**
     * Makes one entry, without those before it.
     *
     * @param number its number, 0 or more
     * @return the entry
     * @throws IllegalArgumentException if the number is negative
     */
    public Entry entry(long number) {
        SplittableRandom random = random(number);
        Office office = office(random);
        Subject subject = Words.any(office.subjects(), random);
        List<Item> items = items(subject, random);
        String name = Words.name(office, subject, random);
        Classification classification = Terms.classification(random);
        LocalDate issued = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return EntryBuilder.create()
                .code(code(office, subject, number))
                .formerCodes(random.nextInt(40) == 0 ? List.of(ResourceCode.of(formerCode(number))) : List.of())
                .name(name)
                .provider(office.provider())
                .category(subject.category())
                .industry(random.nextInt(3) == 0 ? subject.industry() : null)
                .summary(Words.summary(office, name, items, random))
                .keywords(shared(List.of(subject.name(), Words.any(ACTS, random))))
                .formats(Words.any(FORMATS, random))
                .items(items)
                .sharing(sharedOrNull(Terms.sharing(classification, random)))
                .deferral(sharedOrNull(Terms.deferral(DAY, random)))
                .openness(sharedOrNull(Terms.openness(classification, random)))
                .updateCycle(Words.any(CYCLES, random))
                .classification(classification)
                .issued(shared(issued))
                .modified(sharedOrNull(random.nextBoolean() ? null : issued.plusDays(random.nextInt(after(issued)))))
                .relatedCodes(
                        number > 0 && random.nextInt(30) == 0 ? List.of(code(random.nextLong(number))) : List.of())
                .contact(Words.any(office.contacts(), random))
                .landingPage(random.nextInt(12) == 0 ? "https://data.city.example/catalog/" + number : null)
                .volume(random.nextInt(4) == 0 ? String.valueOf(random.nextInt(1_000_000)) : null)
                .extensions(random.nextInt(32) == 0 ? Map.of("来源系统", Words.any(SYSTEMS, random)) : Map.of())
                .build();
    }

    /** The code of an entry that need not be made. */
    ResourceCode code(long number) {
        SplittableRandom random = random(number);
        Office office = office(random);
        return code(office, Words.any(office.subjects(), random), number);
    }

    private static ResourceCode code(Office office, Subject subject, long number) {
        return ResourceCode.of(String.format("%s/%06d", office.codePrefix(subject), number));
    }

    private static String formerCode(long number) {
        return String.format("306001/%06d", number);
    }

    private SplittableRandom random(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("the number of an entry is 0 or more: " + number);
        }
        return new SplittableRandom(seed ^ (number * 0xD1342543DE82EF95L));
    }

    /** The city's own departments, which come first, have more than those of the districts. */
    private Office office(SplittableRandom random) {
        List<Office> offices = city.offices();
        return offices.get(Math.min(random.nextInt(offices.size()), random.nextInt(offices.size())));
    }

    /** Three that every department might have, the first of their vocabulary more often, and five of the subject's own. */
    private List<Item> items(Subject subject, SplittableRandom random) {
        List<Item> common = city.commonItems();
        Set<Item> items = new LinkedHashSet<>();
        while (items.size() < ITEMS - 5) {
            items.add(common.get(Math.min(random.nextInt(common.size()), random.nextInt(common.size()))));
        }
        while (items.size() < ITEMS) {
            items.add(Words.any(subject.items(), random));
        }
        return List.copyOf(items);
    }

    private static int after(LocalDate issued) {
        return (int) (DAY.toEpochDay() - issued.toEpochDay());
    }

    private <T> @Nullable T sharedOrNull(@Nullable T part) {
        return part == null ? null : shared(part);
    }

    /** The one of all equal objects that entries share. */
    @SuppressWarnings("unchecked") // an equal object of one of these classes has the same class
    private <T> T shared(T part) {
        return (T) shared.computeIfAbsent(part, each -> each);
    }
}
