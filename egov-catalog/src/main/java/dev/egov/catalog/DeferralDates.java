package dev.egov.catalog;

import dev.egov.model.sharing.Deferral;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the sharing of a resource was deferred (暂缓共享, art. 24): a department that cannot share yet reports that for
 * approval. A day is null where it has not come or nobody said.
 *
 * @param applied the day on which the deferral was applied for
 * @param approved the day on which it was approved
 * @param until its last day
 */
public record DeferralDates(
        @Nullable LocalDate applied,
        @Nullable LocalDate approved,
        @Nullable LocalDate until) {
    /**
     * How far the deferral has come on a day.
     *
     * @param day the day
     * @return approved from the day of the approval to the last day, or without end where none is given; lapsed after
     *     it; before the approval, applied for, and before the application none. A deferral of which only the last day
     *     is known was never approved: none
     */
    public Deferral on(LocalDate day) {
        if (approved != null && !approved.isAfter(day)) {
            return until != null && until.isBefore(day) ? Deferral.LAPSED : Deferral.APPROVED;
        }
        return applied != null && !applied.isAfter(day) ? Deferral.APPLIED : Deferral.NONE;
    }

    boolean isEmpty() {
        return applied == null && approved == null && until == null;
    }
}
