package dev.egov.catalog.audit.engine;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.Quality.Dimension;
import dev.egov.catalog.audit.result.Quality.Score;
import dev.egov.catalog.audit.result.Quality.Shortfall;
import dev.egov.model.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds up what is measured, what of it is sound and what is not. */
public final class Scores {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final long[] measured = new long[DIMENSIONS.length];
    private final long[] sound = new long[DIMENSIONS.length];
    private final List<Map<Term, Long>> lacking = Stream.generate(
                    () -> (Map<Term, Long>) new LinkedHashMap<Term, Long>())
            .limit(DIMENSIONS.length)
            .toList();

    private final Map<Unsound, ImmutableIntArray.Builder> places = new HashMap<>();

    /** Something of a dimension that is not sound. */
    private record Unsound(Dimension dimension, Term what) {}

    public void measured(Dimension dimension, long all, long thereofSound) {
        measured[dimension.ordinal()] += all;
        sound[dimension.ordinal()] += thereofSound;
    }

    /** Counts something that is not sound, of the entry at a place. */
    public void unsound(Dimension dimension, Term what, int place) {
        lacking.get(dimension.ordinal()).merge(what, 1L, Long::sum);
        places.computeIfAbsent(new Unsound(dimension, what), unsound -> ImmutableIntArray.builder())
                .add(place);
    }

    /** Counts something that is not sound, of none of the entries by itself. */
    public void lacking(Dimension dimension, Term what, long count) {
        if (count > 0) {
            lacking.get(dimension.ordinal()).merge(what, count, Long::sum);
        }
    }

    /** The places of the entries where something is not sound, each as often as it was counted there. */
    public ImmutableIntArray places(Dimension dimension, Term what) {
        ImmutableIntArray.Builder unsound = places.get(new Unsound(dimension, what));
        return unsound == null ? ImmutableIntArray.of() : unsound.build();
    }

    public void add(Scores other) {
        for (Dimension dimension : DIMENSIONS) {
            measured(dimension, other.measured[dimension.ordinal()], other.sound[dimension.ordinal()]);
            other.lacking.get(dimension.ordinal()).forEach((what, count) -> lacking(dimension, what, count));
        }
        other.places.forEach((what, unsound) -> places.computeIfAbsent(what, none -> ImmutableIntArray.builder())
                .addAll(unsound.build()));
    }

    public Quality quality() {
        return new Quality(Arrays.stream(DIMENSIONS)
                .filter(dimension -> measured[dimension.ordinal()] > 0)
                .map(this::score)
                .toList());
    }

    private Score score(Dimension dimension) {
        List<Shortfall> shortfalls = lacking.get(dimension.ordinal()).entrySet().stream()
                .map(entry -> new Shortfall(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong((Shortfall shortfall) -> -shortfall.count())
                        .thenComparing(shortfall -> shortfall.what().term()))
                .toList();
        return new Score(dimension, sound[dimension.ordinal()], measured[dimension.ordinal()], shortfalls);
    }
}
