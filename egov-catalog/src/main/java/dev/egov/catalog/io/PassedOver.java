package dev.egov.catalog.io;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A row that is no resource, or a sheet that is no catalogue, which was passed over.
 *
 * @param sheet the name of the sheet; null where the file has none
 * @param row the number of the row as the file has it, from 1; 0 where it is the whole sheet
 * @param reason why
 * @param text what stands there first
 */
public record PassedOver(@Nullable String sheet, long row, Reason reason, String text) {

    /** Why something was passed over. */
    public enum Reason implements Term {
        /** The row is an example of how to fill in the table, as the template has one. */
        EXAMPLE("示例行", "example"),
        /** The row under the header says how to fill in the columns, or numbers them. */
        NOTES("填写说明行", "notes on the columns"),
        /** The row is the header once more, as on each page of a print. */
        REPEATED_HEADER("重复的表头", "header once more"),
        /** The row is one cell over all columns, a heading of the rows below. */
        GROUP("分组标题", "heading of rows"),
        /** The row sums up, or says who filled in the table, or remarks on it. */
        FOOTER("表尾（合计、填表人、说明等）", "footer: a sum, a name, a remark"),
        /** The sheet has no header of a catalogue, and does not look like one. */
        NOT_A_CATALOGUE("不是目录的工作表", "sheet that is no catalogue");

        private final Wording wording;

        Reason(String term, String english) {
            this.wording = new Wording(term, english, 23);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }
}
