package dev.egov.catalog.merge;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.merge.Conflict.Fate;
import dev.egov.catalog.merge.Conflict.Kind;
import dev.egov.catalog.merge.Conflict.Part;
import dev.egov.catalog.merge.Merge.Submission;
import dev.egov.catalog.text.FoldedName;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps of a {@link Merge}. Entries are known by their places in all submissions together, from 0. */
final class Merging {

    /** What will be a conflict once it is known what becomes of everything. */
    private record Finding(Kind kind, List<Integer> places) {}

    /** The submissions by the places of their first entries. */
    private final NavigableMap<Integer, Submission> starts = new TreeMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final Fate[] fates;
    private final List<Finding> findings = new ArrayList<>();

    Merging(List<Submission> submissions) {
        for (Submission submission : submissions) {
            starts.put(entries.size(), submission);
            entries.addAll(submission.entries());
        }
        this.fates = new Fate[entries.size()];
        Arrays.fill(fates, Fate.KEPT);
    }

    Merge merge() {
        findRepeats();
        findSameCodes();
        findChangedCodes();
        findSameResources();
        return new Merge(
                Catalogue.of(places(Fate.KEPT).mapToObj(entries::get).toList()),
                findings.stream()
                        .map(each -> new Conflict(
                                each.kind, each.places.stream().map(this::part).toList()))
                        .toList(),
                places(Fate.SET_ASIDE).mapToObj(this::part).toList(),
                places(Fate.REPEATED).mapToObj(this::part).toList());
    }

    private void findRepeats() {
        for (List<Integer> equal : alike(Function.identity())) {
            equal.stream().skip(1).forEach(place -> fates[place] = Fate.REPEATED);
            findings.add(new Finding(Kind.REPEATED, equal));
        }
    }

    private void findSameCodes() {
        for (List<Integer> same : alike(Entry::code)) {
            int kept = same.stream().filter(this::isProtected).findFirst().orElse(same.get(0));
            for (int place : same) {
                if (place != kept) {
                    fates[place] = Fate.SET_ASIDE;
                    findings.add(new Finding(Kind.SAME_CODE, List.of(kept, place)));
                }
            }
        }
    }

    /** One that is said to be protected counts before one that is not: what it says must not be lost. */
    private boolean isProtected(int place) {
        Classification classification = entries.get(place).classification();
        return classification != null && classification.isProtected();
    }

    private void findChangedCodes() {
        FormerCodes former = new FormerCodes(entries, places(Fate.KEPT).toArray());
        former.superseded().forEach((place, by) -> {
            fates[place] = Fate.SET_ASIDE;
            findings.add(new Finding(Kind.CHANGED_CODE, startingWith(place, by)));
        });
        former.circles().forEach(circle -> findings.add(new Finding(Kind.CIRCULAR_CODES, circle)));
    }

    private void findSameResources() {
        List<Finding> uncoded = new ArrayList<>();
        for (List<Integer> alike : alike(entry -> FoldedName.of(entry.provider().name(), entry.name()))) {
            List<Integer> coded = alike.stream()
                    .filter(place -> entries.get(place).code() != null)
                    .toList();
            if (coded.size() > 1 && !nameEachOther(coded)) {
                findings.add(new Finding(Kind.TWO_CODES, coded));
            }
            if (coded.size() < alike.size()) {
                uncoded.add(new Finding(Kind.SAME_RESOURCE, alike));
            }
        }
        findings.addAll(uncoded);
    }

    /** Whether of any two of these entries one names the code of the other; counted, for a group can be large. */
    private boolean nameEachOther(List<Integer> places) {
        Map<ResourceCode, Integer> numbers = new HashMap<>();
        for (int number = 0; number < places.size(); number++) {
            numbers.put(Objects.requireNonNull(entries.get(places.get(number)).code()), number);
        }
        Set<Long> pairs = new HashSet<>();
        for (int number = 0; number < places.size(); number++) {
            for (ResourceCode former : entries.get(places.get(number)).formerCodes()) {
                Integer named = numbers.get(former);
                if (named != null && named != number) {
                    pairs.add((long) Math.min(named, number) << Integer.SIZE | Math.max(named, number));
                }
            }
        }
        return pairs.size() == (long) places.size() * (places.size() - 1) / 2;
    }

    /** Entries still kept that have the same key, two or more at a time, in the order of the first of them. */
    private <K> Iterable<List<Integer>> alike(Function<Entry, @Nullable K> key) {
        Map<K, Integer> seen = new HashMap<>();
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        places(Fate.KEPT).forEach(place -> {
            K own = key.apply(entries.get(place));
            Integer first = own == null ? null : seen.putIfAbsent(own, place);
            if (first != null) {
                groups.computeIfAbsent(first, each -> startingWith(each, List.of()))
                        .add(place);
            }
        });
        return groups.values();
    }

    private static List<Integer> startingWith(int first, Collection<Integer> others) {
        List<Integer> places = new ArrayList<>();
        places.add(first);
        places.addAll(others);
        return places;
    }

    private IntStream places(Fate fate) {
        return IntStream.range(0, fates.length).filter(place -> fates[place] == fate);
    }

    private Part part(int place) {
        Map.Entry<Integer, Submission> submission = Objects.requireNonNull(starts.floorEntry(place));
        int position = place - submission.getKey() + 1;
        return new Part(submission.getValue().label(), position, entries.get(place), fates[place]);
    }
}
