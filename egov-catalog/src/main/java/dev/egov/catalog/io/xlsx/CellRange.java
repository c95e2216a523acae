package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.table.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * A range of cells of a sheet, as A2:B7.
 *
 * @param top its first row, from 1
 * @param bottom its last row
 * @param left its first column, from 0
 * @param right its last column
 */
record CellRange(int top, int bottom, int left, int right) {

    /** The rows and columns of a spreadsheet, up to XFD1048576. */
    static final int MOST_ROWS = 1 << 20;

    static final int MOST_COLUMNS = 1 << 14;

    /** The range that a reference names, also one of a single cell; null where it names none. */
    static @Nullable CellRange of(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        CellRange range = new CellRange(row(first), row(last), column(first), column(last));
        boolean named = range.top > 0 && range.bottom > 0 && range.left >= 0 && range.right >= 0;
        return named && range.top <= range.bottom && range.left <= range.right ? range : null;
    }

    /** The number from 0 of the column of a cell, as B7; less where it names none. */
    static int column(String cell) {
        int letters = letters(cell);
        int column = 0;
        for (int place = 0; place < letters; place++) {
            column = column * 26 + cell.charAt(place) - 'A' + 1;
        }
        return column > MOST_COLUMNS ? -1 : column - 1;
    }

    /** The number from 1 of the row of a cell, as B7; 0 where it names none. */
    static int row(String cell) {
        return number(cell, letters(cell));
    }

    /** The row that digits number; 0 where they number none. */
    static int number(String text, int from) {
        int row = 0;
        for (int place = from; place < text.length(); place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9 || row > MOST_ROWS) {
                return 0;
            }
            row = row * 10 + digit;
        }
        return row > MOST_ROWS ? 0 : row;
    }

    private static int letters(String cell) {
        int letters = 0;
        while (letters < cell.length() && letters < 3 && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }

    /** Its first cell, as B7. */
    String start() {
        return CellNames.column(left) + top;
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }
}
