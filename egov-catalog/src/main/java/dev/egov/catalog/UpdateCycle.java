package dev.egov.catalog;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How often a resource is brought up to date (更新周期): the terms of 政务信息资源目录编制指南（试行）. An entry keeps the text that it
 * was given; this says which term that is, if it is one.
 */
public enum UpdateCycle implements Term {
    /** As things happen. */
    REAL_TIME("实时", "in real time", 0),

    /** Every day. */
    DAILY("每日", "daily", 1),

    /** Every week. */
    WEEKLY("每周", "weekly", 7),

    /** Every month. */
    MONTHLY("每月", "monthly", 31),

    /** Every quarter of a year. */
    QUARTERLY("每季度", "quarterly", 92),

    /** Twice a year. */
    HALF_YEARLY("每半年", "half-yearly", 184),

    /** Every year. */
    YEARLY("每年", "yearly", 366),

    /** At no fixed time. */
    IRREGULAR("不定期", "irregularly", -1);

    private static final UpdateCycle[] ALL = values();

    private final Wording wording;
    private final int days;

    UpdateCycle(String term, String english, int days) {
        this.wording = new Wording(term, english, 24);
        this.days = days;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * {@return the most days that a cycle takes; 0 for {@link #REAL_TIME}, and -1 for {@link #IRREGULAR}, which has no
     * length}
     */
    public int days() {
        return days;
    }

    /**
     * The cycle that a text is the term of.
     *
     * @param text a text
     * @return the cycle whose {@link #term()} the text is, to the letter; null where there is none
     */
    public static @Nullable UpdateCycle of(String text) {
        for (UpdateCycle cycle : ALL) {
            if (cycle.term().equals(text)) {
                return cycle;
            }
        }
        return null;
    }

    /** The cycle that a text means which is no term; null where it may mean several things or none. */
    static @Nullable UpdateCycle meantBy(String text) {
        return CycleWords.meant(text);
    }
}
