package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What people might search a catalogue for: two to six characters out of its names, items and summaries, or not in it. */
final class Queries {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Queries() {}

    /** Random queries, the same for the same catalogue. */
    static Stream<String> of(Catalogue catalogue) {
        SplittableRandom random = new SplittableRandom(3);
        return Stream.generate(() -> {
            Entry entry = Words.any(catalogue.entries(), random);
            Entry other = Words.any(catalogue.entries(), random);
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> part(entry.name(), random);
                case 3, 4 -> part(Words.any(entry.items(), random).name(), random);
                case 5, 6 -> part(Objects.requireNonNullElse(entry.summary(), entry.name()), random);
                default -> part(entry.name(), random) + part(other.name(), random);
            };
        });
    }

    private static String part(String text, SplittableRandom random) {
        int length = Math.min(text.length(), random.nextInt(SHORTEST, LONGEST + 1));
        int start = random.nextInt(text.length() - length + 1);
        return text.substring(start, start + length);
    }
}
