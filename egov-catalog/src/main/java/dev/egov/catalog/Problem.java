package dev.egov.catalog;

import dev.egov.model.identifier.IdentifierFault;
import dev.egov.rules.Clause;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an entry or with the row that it was read from, or something that it lacks.
 *
 * @param kind what is wrong
 * @param field the field that it is wrong with; null where it is the row or the file as a whole
 * @param value what was found there: a value as given, or what of it is wrong; null where there is nothing
 * @param remedy what to write instead; null where nobody can tell
 * @param fault what exactly is wrong with an identifier; null for other values
 * @param place where it stands
 */
public record Problem(
        Kind kind,
        @Nullable Field field,
        @Nullable String value,
        @Nullable Suggestion remedy,
        @Nullable IdentifierFault fault,
        Place place) {

    /** What can be wrong. */
    public enum Kind {
        /** A name or provider is missing. */
        REQUIRED(true, "GB/T 21063.3-2007"),
        /** A resource's code has not the form of one. */
        MALFORMED_CODE(true, "发改高技〔2017〕1272号"),
        /** A unified social credit code is not one. */
        MALFORMED_IDENTIFIER(true, "GB 32100-2015"),
        /** A value is none of the terms that the field may have. */
        UNKNOWN_TERM(true, null),
        /** A grade of data security (数据安全法), which tells nothing of secrecy, stands as a classification. */
        DATA_GRADE(true, null),
        /** A value is not a day of the calendar. */
        INVALID_DATE(true, "GB/T 7408.1-2023"),
        /** Days are not in the order in which they must have come. */
        DATES_OUT_OF_ORDER(true, null),
        /** An item is not written as items are. */
        INVALID_ITEM(true, "发改高技〔2017〕1272号"),
        /** A length is not a whole number from 1. */
        INVALID_LENGTH(true, "发改高技〔2017〕1272号"),
        /** A text has a character that no text may have: a control character or half of a pair. */
        FORBIDDEN_CHARACTER(true, "GB 18030-2022"),
        /** A text, list or row is longer than anything real. */
        TOO_LONG(true, null),
        /** A JSON value is of another type than the field. */
        WRONG_TYPE(true, "RFC 8259"),
        /** A property or a header stands twice in a row. */
        DUPLICATE(true, "RFC 8259"),
        /** A row has cells beyond the last header. */
        SURPLUS_CELL(true, "RFC 4180"),
        /** A row is not what its format says. */
        SYNTAX(true, null),
        /** Bytes are no text in the encoding of the file. */
        ENCODING(true, "GB 18030-2022"),
        /** JSON is nested deeper than any entry. */
        TOO_DEEP(true, "RFC 8259"),
        /** The file has nothing in it. */
        EMPTY_FILE(true, ""),
        /** The file's name tells no format that is known. */
        UNKNOWN_FORMAT(true, ""),
        /** The file is a workbook where a table of text or JSON should be. */
        NOT_TEXT(true, ""),
        /** None of the headers is known. */
        NO_KNOWN_HEADER(true, ""),
        /** The file is JSON, but no array of entries. */
        NOT_AN_ARRAY(true, ""),
        /** The file is no workbook of the format .xlsx. */
        NOT_A_WORKBOOK(true, ""),
        /** The file is a workbook of the old format .xls. */
        OLD_WORKBOOK(true, ""),
        /** The workbook is encrypted. */
        ENCRYPTED_WORKBOOK(true, ""),
        /** The workbook can be read in more than one way, so that programs disagree about what is in it. */
        AMBIGUOUS_WORKBOOK(true, ""),
        /** The workbook expands to far more than its size. */
        EXPANDS_TOO_MUCH(true, ""),
        /** The workbook has a document type declaration, which can name other files. */
        DOCTYPE(true, ""),
        /** The file is a workbook of the format .xlsb. */
        BINARY_WORKBOOK(true, ""),
        /** The file is a spreadsheet of OpenDocument, .ods. */
        OPEN_DOCUMENT_SPREADSHEET(true, ""),
        /** The file is an XML spreadsheet of 2003, whatever its name. */
        XML_SPREADSHEET(true, ""),
        /** The file is a web page, as some portals name .xls. */
        WEB_PAGE(true, ""),
        /** The file is a text to be read or a picture, but no table. */
        OTHER_DOCUMENT(true, ""),
        /** The file is an archive of others. */
        ARCHIVE(true, ""),
        /** The file is a workbook of the format .xlsx whose name ends otherwise. */
        WORKBOOK_MISNAMED(true, ""),
        /** The file is a table of text that is named as a workbook. */
        TABLE_AS_WORKBOOK(true, ""),
        /** The file is a table of text that is named as JSON. */
        TABLE_AS_JSON(true, ""),
        /** The file is JSON that is named otherwise. */
        JSON_MISNAMED(true, ""),
        /** A formula has no value, because no spreadsheet program has calculated it. */
        UNCALCULATED_FORMULA(true, ""),
        /** A cell shows an error of a spreadsheet, as #REF!, and no value. */
        ERROR_VALUE(true, ""),
        /** A cell is of a type that is not known, so that nobody can tell what it shows. */
        UNKNOWN_CELL_TYPE(true, ""),
        /** Another value than the one that is shown stands beneath merged cells. */
        HIDDEN_BY_MERGE(true, ""),
        /** A number stands for a day, as a spreadsheet counts days. */
        DATE_SERIAL(true, "GB/T 7408.1-2023"),
        /** Two columns or properties give the same field different values. */
        CONFLICTING_SOURCES(true, null),
        /** A classification that protects a resource stands where none is expected. */
        MISPLACED_CLASSIFICATION(true, null),
        /** A header or property is not known, but may be one of those that no entry can do without. */
        UNCLEAR_HEADER(true, null),
        /** A mark of secrecy stands above the header, so that it is one of all rows. */
        MARKED_TABLE(true, null),

        /** A field is empty that every entry should have. */
        RECOMMENDED(false, "发改高技〔2017〕1272号"),
        /** The summary says no more than the name. */
        SUMMARY_REPEATS_NAME(false, "GB/T 21063.3-2007"),
        /** A value is understood, or kept as given, but is not the standard's term. */
        NOT_STANDARD(false, "发改高技〔2017〕1272号"),
        /** A text stands for nothing ({@link Placeholder}); where the field must be given, this is an error. */
        PLACEHOLDER(false, "发改高技〔2017〕1272号"),
        /** A telephone number does not look like one. */
        MALFORMED_PHONE(false, null),
        /** An address for electronic mail does not look like one. */
        MALFORMED_EMAIL(false, "RFC 5322"),
        /** The address of a page does not look like one. */
        MALFORMED_URL(false, "RFC 3986"),
        /** A value is sound, but belongs in another field. */
        WRONG_FIELD(false, null),
        /** What is not shared needs a legal basis (art. 24). */
        NO_LEGAL_BASIS(false, null),
        /** What is shared or open on a condition needs the condition. */
        NO_CONDITION(false, null);

        private final boolean error;

        /** What asks for it; null for the article about the field; empty where nothing need be cited. */
        private final @Nullable String standard;

        Kind(boolean error, @Nullable String standard) {
            this.error = error;
            this.standard = standard;
        }

        /** {@return whether it always keeps a row out of the catalogue} */
        public boolean isError() {
            return error;
        }
    }

    /**
     * Where a problem is.
     *
     * @param sheet the name of the sheet of a workbook; null in other files
     * @param row the number of the row as the file has it, from 1: the row of a spreadsheet, the line of text on which the
     *     record or object begins, the element of a JSON array; 0 where there is no row
     * @param cell the cell as a spreadsheet names it, as {@code P3}; null where it is not one cell of a workbook
     * @param column the header or property under which the value stood; null where there is none
     * @param item the number of the item in the row, from 1; 0 where the problem is not of an item
     * @param resource the name of the resource in the row; null where it is not known
     */
    public record Place(
            @Nullable String sheet,
            long row,
            @Nullable String cell,
            @Nullable String column,
            int item,
            @Nullable String resource) {

        /** No place in a file: the problem is of an entry by itself. */
        public static final Place NONE = new Place(0, null, 0);

        /**
         * A place in a file without sheets.
         *
         * @param row the number of the row as the file has it, from 1; 0 where there is no row
         * @param column the header or property under which the value stood; null where there is none
         * @param item the number of the item in the row, from 1; 0 where the problem is not of an item
         */
        public Place(long row, @Nullable String column, int item) {
            this(null, row, null, column, item, null);
        }
    }

    /**
     * Makes a problem of a value.
     *
     * @param kind what is wrong
     * @param field the field
     * @param value what was found there
     * @return the problem, without a place
     */
    public static Problem of(Kind kind, @Nullable Field field, @Nullable String value) {
        return new Problem(kind, field, value, null, null, Place.NONE);
    }

    /**
     * Makes a problem of an identifier.
     *
     * @param field the field
     * @param fault what is wrong with the identifier
     * @return the problem, without a place
     */
    public static Problem of(Field field, IdentifierFault fault) {
        return new Problem(Kind.MALFORMED_IDENTIFIER, field, fault.value(), null, fault, Place.NONE);
    }

    /**
     * {@return the same problem with something that may be written instead}
     *
     * @param remedy what to write, for somebody to confirm; null for nothing
     */
    public Problem suggesting(@Nullable String remedy) {
        return suggesting(remedy == null ? null : Suggestion.perhaps(remedy));
    }

    /**
     * {@return the same problem with something to write instead}
     *
     * @param remedy what to write; null for nothing
     */
    public Problem suggesting(@Nullable Suggestion remedy) {
        return new Problem(kind, field, value, remedy, fault, place);
    }

    /** {@return what to write instead, as one text; null where nobody can tell} */
    public @Nullable String suggestion() {
        return remedy == null ? null : remedy.text();
    }

    /**
     * {@return whether what it suggests can be written without asking anybody ({@link Suggestion#isUnambiguous()})}
     */
    public boolean isSafeToApply() {
        return remedy != null && remedy.isUnambiguous();
    }

    /** The same problem of an item, by its number from 1. */
    Problem ofItem(int number) {
        return at(new Place(place.sheet(), place.row(), place.cell(), place.column(), number, place.resource()));
    }

    /**
     * {@return the same problem in another place}
     *
     * @param where the place
     */
    public Problem at(Place where) {
        return new Problem(kind, field, value, remedy, fault, where);
    }

    /** {@return whether it keeps a row out of the catalogue} */
    public boolean isError() {
        return kind.isError() || (kind == Kind.PLACEHOLDER && field != null && field.isRequired());
    }

    /**
     * What is wrong, and what to do, in one sentence without the place.
     *
     * @param locale the reader's locale: Chinese for the language zh, English for any other
     * @return the sentence
     */
    public String message(Locale locale) {
        return ProblemWords.sentence(this, locale);
    }

    /**
     * What asks for it to be otherwise: a standard, or the article of 并政办发〔2013〕108号.
     *
     * @param locale the reader's locale
     * @return as {@code GB 32100-2015} or {@code art. 24}, {@code 第二十四条}; empty where the file or a cell of it cannot be
     *     read at all, which nobody need cite anything for
     */
    public String source(Locale locale) {
        if (kind.standard != null) {
            return kind.standard;
        }
        return new Clause(field == null ? 23 : field.article(), 0, 0).cite(locale);
    }

    /**
     * The whole problem on one line: sheet, row, cell, resource, column, message and source.
     *
     * @param locale the reader's locale
     * @return as {@code row 7 (甲信息), 开放属性: "无条件开发" is not one of its terms; perhaps "无条件开放" (art. 28)}
     */
    public String line(Locale locale) {
        return new ProblemLine(this, locale).toString();
    }
}
