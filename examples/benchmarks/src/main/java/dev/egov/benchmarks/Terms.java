package dev.egov.benchmarks;

import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** On what terms resources are shared, deferred and opened, in proportions that a city might have, mistakes among them. */
final class Terms {

    private static final List<String> OPEN_METHODS = WordList.named("methods");
    private static final List<String> CLOSED_METHODS = WordList.named("closed");
    private static final List<String> CONDITIONS = WordList.named("conditions");
    private static final List<String> BASES = WordList.named("bases");
    private static final List<String> OPENINGS = WordList.named("openings");

    private Terms() {}

    /** Six in ten known to everyone, 3 in 20 protected, 1 in 50 of which nobody said. */
    static @Nullable Classification classification(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 58) {
            return Classification.PUBLIC;
        }
        if (draw < 83) {
            return Classification.INTERNAL;
        }
        if (draw < 95) {
            return Classification.SENSITIVE;
        }
        return draw < 98 ? Classification.WORK_SECRET : null;
    }

    /**
     * Half shared without condition, a tenth not shared. A condition or a legal basis is missing now and then, and 1 in 20
     * of what is protected is offered over the extranet.
     */
    static @Nullable Sharing sharing(@Nullable Classification classification, SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw >= 98) {
            return null;
        }
        boolean guarded = classification != null && classification.isProtected() && random.nextInt(20) > 0;
        String method = Words.any(guarded ? CLOSED_METHODS : OPEN_METHODS, random);
        if (draw < 48) {
            return new Sharing(Sharing.Type.UNCONDITIONAL, null, null, method);
        }
        if (draw < 88) {
            String condition = random.nextInt(30) == 0 ? null : Words.any(CONDITIONS, random);
            return new Sharing(Sharing.Type.CONDITIONAL, condition, null, method);
        }
        return new Sharing(
                Sharing.Type.NOT_SHARED, null, random.nextInt(7) == 0 ? null : Words.any(BASES, random), null);
    }

    /** A deferral applied for, running, lapsed or never approved, as of a day; for 1 entry in 16. */
    static @Nullable DeferralDates deferral(LocalDate day, SplittableRandom random) {
        if (random.nextInt(16) > 0) {
            return null;
        }
        LocalDate applied = day.minusMonths(random.nextInt(14, 24)).withDayOfMonth(1);
        LocalDate approved = applied.plusMonths(1);
        return switch (random.nextInt(4)) {
            case 0 -> new DeferralDates(applied, null, null);
            case 1 -> new DeferralDates(applied, approved, approved.plusMonths(36));
            case 2 -> new DeferralDates(applied, approved, approved.plusMonths(6));
            default -> new DeferralDates(null, null, approved.plusMonths(36));
        };
    }

    /** What is protected is not open; a third of the rest is open without condition. */
    static @Nullable Openness openness(@Nullable Classification classification, SplittableRandom random) {
        if (classification == null || classification.isProtected()) {
            return new Openness(Openness.Type.NOT_OPEN);
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Openness(Openness.Type.UNCONDITIONAL);
            case 2 -> new Openness(Openness.Type.CONDITIONAL, Words.any(OPENINGS, random));
            case 3, 4 -> new Openness(Openness.Type.NOT_OPEN);
            default -> null;
        };
    }
}
