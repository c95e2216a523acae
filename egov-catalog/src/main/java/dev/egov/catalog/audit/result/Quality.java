package dev.egov.catalog.audit.result;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good a catalogue is, in five dimensions after GB/T 36344-2018 (信息技术 数据质量评价指标). Each score is 100 times what is
 * sound divided by what is measured:
 *
 * <table>
 *   <caption>What is measured</caption>
 *   <tr><th>dimension</th><th>measured</th><th>sound</th></tr>
 *   <tr><td>{@link Dimension#COMPLETENESS}</td><td>for each entry ten fields: code, name, provider, its code, category,
 *       summary, formats, items, type of sharing, update cycle; and the condition of what is shared on one, the legal basis
 *       of what is not shared, the condition of what is open on one</td><td>those that are filled; a summary that repeats
 *       the name is none</td></tr>
 *   <tr><td>{@link Dimension#CONFORMITY}</td><td>the entries</td><td>those whose values all keep to their form and to the
 *       standard's terms ({@link dev.egov.catalog.Entry#problems()})</td></tr>
 *   <tr><td>{@link Dimension#CONSISTENCY}</td><td>the entries, and the different names of items, incidental ones not
 *       counted</td><td>entries that do not repeat an earlier one (same department and name), whose days are in order (of
 *       the deferral; issued, modified) and that are not open to society while other departments may not have them; names
 *       that one department collects</td></tr>
 *   <tr><td>{@link Dimension#TIMELINESS}</td><td>the entries with an update cycle of some length, or in real time, that
 *       were modified, or if not modified issued, on a day up to that of the audit</td><td>those whose cycle has not run
 *       out since then on the day of the audit; what is real-time or daily has until the next day</td></tr>
 *   <tr><td>{@link Dimension#ACCESSIBILITY}</td><td>the entries that say whether they are shared, or that are open to
 *       society</td><td>those that can be had, because a method of sharing, a page or a contact is given; and those not
 *       shared for a reason given: a legal basis, or an approved deferral that runs</td></tr>
 * </table>
 *
 * <p>A dimension of which nothing can be measured has no score, and does not count. Accuracy (准确性), the standard's sixth
 * dimension, cannot be read off a catalogue.
 *
 * @param scores the scores of the dimensions that can be measured, in their order
 */
public record Quality(List<Score> scores) {

    /** A dimension of quality. */
    public enum Dimension implements Term {
        /** What should be said is said. */
        COMPLETENESS("完整性", "completeness"),

        /** What is said keeps to standards. */
        CONFORMITY("规范性", "conformity"),

        /** Nothing is said twice, or against itself. */
        CONSISTENCY("一致性", "consistency"),

        /** The data are brought up to date as promised. */
        TIMELINESS("时效性", "timeliness"),

        /** The data can be had by those who may have them. */
        ACCESSIBILITY("可访问性", "accessibility");

        private final Wording wording;

        Dimension(String term, String english) {
            this.wording = new Wording(term, english, 23);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /**
     * The score of a dimension.
     *
     * @param dimension the dimension
     * @param sound how much is sound
     * @param measured how much is measured, 1 or more
     * @param shortfalls what is not sound, most frequent first; one thing measured may have several
     */
    public record Score(Dimension dimension, long sound, long measured, List<Shortfall> shortfalls) {
        /** Copies the list. */
        public Score {
            shortfalls = List.copyOf(shortfalls);
        }

        /** {@return the score, 0 to 100} */
        public double value() {
            return 100.0 * sound / measured;
        }
    }

    /**
     * Something that is not sound.
     *
     * @param what what it is: a {@link dev.egov.catalog.Field} that is not filled, or a term of its own
     * @param count how often it was found
     */
    public record Shortfall(Term what, long count) {}

    /** Copies the list. */
    public Quality {
        scores = List.copyOf(scores);
    }

    /** {@return the mean of the scores; empty where nothing can be measured} */
    public OptionalDouble overall() {
        return scores.stream().mapToDouble(Score::value).average();
    }
}
