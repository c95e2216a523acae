package dev.egov.catalog.io.table;

/** How spreadsheets call cells: the letters of the column and the number of the row, as B7. */
public final class CellNames {

    private CellNames() {}

    /** The letters of a column, counted from 0. */
    public static String column(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : column(number / 26 - 1) + last;
    }
}
