package dev.egov.rules.engine;

/** A table of {@link Forest#combine} with what it says of whole diagrams, so that many need not be gone through. */
final class Combination {

    /** That nothing can be said without going through the other diagram. */
    static final int OPEN = -1;

    /** That the result is the other diagram. */
    private static final int OTHER = -2;

    private final int[][] table;
    private final int[] byFirst;
    private final int[] bySecond;
    private final boolean symmetric;
    private final boolean idempotent;

    Combination(int[][] table) {
        this.table = table;
        this.byFirst = new int[table.length];
        int columns = 0;
        boolean square = true;
        for (int[] row : table) {
            columns = Math.max(columns, row.length);
            square &= row.length == table.length;
        }
        for (int row = 0; row < table.length; row++) {
            byFirst[row] = common(table[row].length, row, false);
        }
        this.bySecond = new int[columns];
        for (int column = 0; column < columns; column++) {
            bySecond[column] = common(table.length, column, true);
        }
        boolean mirrored = square;
        boolean same = true;
        for (int row = 0; row < table.length; row++) {
            same &= row >= table[row].length || table[row][row] == row;
            for (int column = 0; mirrored && column < row; column++) {
                mirrored = table[row][column] == table[column][row];
            }
        }
        this.symmetric = mirrored;
        this.idempotent = same;
    }

    /** What a row or column says wherever it says something: one leaf, or the other diagram's, or several. */
    private int common(int length, int line, boolean column) {
        int constant = -1;
        boolean one = true;
        boolean identity = true;
        for (int index = 0; index < length; index++) {
            if (column && line >= table[index].length) {
                continue;
            }
            int entry = column ? table[index][line] : table[line][index];
            identity &= entry == index;
            one &= constant < 0 || entry == constant;
            constant = entry;
        }
        return identity ? OTHER : one ? constant : OPEN;
    }

    boolean isOf(int[][] other) {
        return table == other;
    }

    /** Whether the two diagrams may change places. */
    boolean isSymmetric() {
        return symmetric;
    }

    /** The result where one of the diagrams is a leaf or both are one and that settles it, else {@link #OPEN}. */
    int settled(int first, int second) {
        if (first < Forest.LEAVES) {
            if (second < Forest.LEAVES) {
                return table[first][second];
            }
            return byFirst[first] == OTHER ? second : byFirst[first];
        }
        if (second < Forest.LEAVES) {
            return bySecond[second] == OTHER ? first : bySecond[second];
        }
        return first == second && idempotent ? first : OPEN;
    }
}
