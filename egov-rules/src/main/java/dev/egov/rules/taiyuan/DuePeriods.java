package dev.egov.rules.taiyuan;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Quarters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of which periods of a year copies are due on a day (art. 11): each quarter, and the year as a whole. A period is due from
 * the day after it ends, if it ended when the regulation was in force (art. 34). The other reading, by which a period is
 * due once the next one of its kind has ended, is kept apart from it, so that both are conditions on the same values.
 */
enum DuePeriods implements Term {
    /** None has ended yet, or they ended before the regulation was in force. */
    NOTHING("无", "none", 0, 0, 1),
    /** The first quarter has ended. */
    FIRST("第一季度", "the first quarter", 1, 0, 1),
    /** Two quarters have ended. */
    FIRST_TWO("前两个季度", "the first two quarters", 2, 1, 1),
    /** Three quarters have ended. */
    FIRST_THREE("前三个季度", "the first three quarters", 3, 2, 1),
    /** The year has ended, and no quarter after it. */
    ALL("四个季度和全年", "all quarters and the year", 4, 3, 1),
    /** The year has ended, and a quarter after it. */
    ALL_AND_A_QUARTER_AFTER("四个季度和全年（其后已满一个季度）", "all quarters and the year (a quarter after its end)", 4, 4, 1),
    /** The year and the one after it have ended. */
    ALL_AND_A_YEAR_AFTER("四个季度和全年（其后已满一年）", "all quarters and the year (a year after its end)", 4, 5, 1),
    /** The year in which the regulation came into force has ended, and no quarter after it. */
    LAST_OF_2013("2013年第四季度和全年", "the fourth quarter and the year 2013", 4, 3, 4),
    /** The year in which the regulation came into force has ended, and a quarter after it. */
    LAST_OF_2013_AND_A_QUARTER_AFTER(
            "2013年第四季度和全年（其后已满一个季度）", "the fourth quarter and the year 2013 (a quarter after its end)", 4, 4, 4),
    /** The year in which the regulation came into force and the one after it have ended. */
    LAST_OF_2013_AND_A_YEAR_AFTER(
            "2013年第四季度和全年（其后已满一年）", "the fourth quarter and the year 2013 (a year after its end)", 4, 5, 4);

    private static final int QUARTERS = 4;
    private static final int FIRST_YEAR = 2013;

    private final Wording wording;
    private final int ended;
    private final int followed;
    private final int firstQuarter;

    /**
     * Periods.
     *
     * @param ended how many quarters of the year have ended
     * @param followed how many of its quarters the next one has ended after; 5 where the next year has ended too
     * @param firstQuarter the first quarter that ended when the regulation was in force
     */
    DuePeriods(String term, String english, int ended, int followed, int firstQuarter) {
        this.wording = new Wording(term, english, 11);
        this.ended = ended;
        this.followed = followed;
        this.firstQuarter = firstQuarter;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** What is due: the periods that have ended. */
    Periods due() {
        return periods(ended, ended == QUARTERS);
    }

    /** What is due in the other reading: the periods after which the next one has ended. */
    Periods dueAfterTheNext() {
        return periods(Math.min(followed, QUARTERS), followed > QUARTERS);
    }

    private Periods periods(int lastQuarter, boolean year) {
        return new Periods(
                IntStream.rangeClosed(firstQuarter, lastQuarter).boxed().toList(), year);
    }

    /**
     * Periods of a year.
     *
     * @param quarters some of its quarters, from 1
     * @param year whether the year as a whole is among them
     */
    record Periods(List<Integer> quarters, boolean year) {}

    /**
     * What is due of a year.
     *
     * @param year the year
     * @return goes by the quarters that have ended since the year began
     */
    static Quarters<DuePeriods> of(Variable<Integer> year) {
        return new Quarters<>(
                year,
                new Domain.Enumeration<>(DuePeriods.class),
                FIRST_YEAR,
                NOTHING,
                new Quarters.Periods<>(
                        List.of(
                                Band.below(QUARTERS, NOTHING),
                                Band.upTo(QUARTERS, LAST_OF_2013),
                                Band.below(2 * QUARTERS, LAST_OF_2013_AND_A_QUARTER_AFTER)),
                        LAST_OF_2013_AND_A_YEAR_AFTER),
                new Quarters.Periods<>(
                        List.of(
                                Band.below(1, NOTHING),
                                Band.upTo(1, FIRST),
                                Band.upTo(2, FIRST_TWO),
                                Band.upTo(3, FIRST_THREE),
                                Band.upTo(QUARTERS, ALL),
                                Band.below(2 * QUARTERS, ALL_AND_A_QUARTER_AFTER)),
                        ALL_AND_A_YEAR_AFTER));
    }
}
