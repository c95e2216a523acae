package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Problem;
import dev.egov.catalog.release.ReleaseSurvey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a file, after it was read: it is an entry, or it is not and why. */
public sealed interface Row {
    /** {@return the name of the sheet that it is on; null where the file has none} */
    @Nullable
    String sheet();

    /**
     * {@return its number as the file has it, from 1: the row of a spreadsheet, the line of text on which it begins, the
     * element of a JSON array}
     */
    long number();

    /** {@return everything that is wrong with it and that it lacks} */
    List<Problem> problems();

    /** {@return what it is once its unambiguous suggestions are written; null where there are none, or it is no entry then} */
    @Nullable
    Mended mended();

    /**
     * Tells a survey what this row says of its resource: all where it is accepted; where it is rejected, what must not go
     * out under another row, because it says that it is protected, or because nobody can tell.
     *
     * @param survey the survey of the rows of the file
     */
    void tell(ReleaseSurvey survey);

    /**
     * A row that is an entry.
     *
     * @param sheet the name of its sheet; null where the file has none
     * @param number its number
     * @param entry the entry
     * @param problems what it lacks; none is an error
     * @param mended what it is once its unambiguous suggestions are written; null where there are none
     */
    record Accepted(
            @Nullable String sheet,
            long number,
            Entry entry,
            List<Problem> problems,
            @Nullable Mended mended) implements Row {
        @Override
        public void tell(ReleaseSurvey survey) {
            survey.see(entry);
        }
    }

    /** A row that is no entry: at least one of its problems is an error. */
    final class Rejected implements Row {

        private final @Nullable String sheet;
        private final long number;
        private final byte[] raw;
        private final Map<String, String> cells;
        private final List<Problem> problems;
        private final @Nullable Mended mended;

        Rejected(
                @Nullable String sheet,
                long number,
                byte[] raw,
                Map<String, String> cells,
                List<Problem> problems,
                @Nullable Mended mended) {
            this.sheet = sheet;
            this.mended = mended;
            this.number = number;
            this.raw = raw;
            this.cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
            this.problems = List.copyOf(problems);
        }

        @Override
        public @Nullable String sheet() {
            return sheet;
        }

        @Override
        public long number() {
            return number;
        }

        /**
         * The row as it was, byte for byte, without the line break after it: a line of JSON Lines, an object of a JSON
         * array, a record of CSV in the file's own encoding. A row of a workbook is given as a record of CSV in UTF-8.
         *
         * @return the bytes, which are the caller's own
         */
        public byte[] raw() {
            return raw.clone();
        }

        /**
         * The texts of the row by the {@linkplain CatalogueReader#columns() columns} that they stand under, in order. The
         * parts of a JSON object stand under their paths, as {@code provider.name}.
         *
         * @return the texts; immutable
         */
        public Map<String, String> cells() {
            return cells;
        }

        @Override
        public List<Problem> problems() {
            return problems;
        }

        @Override
        public @Nullable Mended mended() {
            return mended;
        }

        @Override
        public void tell(ReleaseSurvey survey) {
            GuardedRow.tell(this, survey);
        }
    }
}
