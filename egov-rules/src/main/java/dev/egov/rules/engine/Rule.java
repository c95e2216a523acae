package dev.egov.rules.engine;

import java.util.List;

/**
 * A norm as the engine takes it: when it applies, what excepts from it and what it requires, and which level each of its
 * statuses raises the outcome to. The outcome of some rules is the highest level.
 *
 * @param when when it applies
 * @param unless what excepts from it
 * @param requires what it asks for
 * @param met the level where it applies and is excepted or met
 * @param failed the level where it applies, is not excepted and is not met; not below the other
 */
public record Rule(Formula when, Formula unless, Formula requires, int met, int failed) {

    /** It does not apply, and raises nothing. */
    public static final int SILENT = 0;

    /** It applies, and what excepts from it holds. */
    public static final int EXCEPTED = 1;

    /** It applies, is not excepted, and what it requires is there. */
    public static final int MET = 2;

    /** It applies, is not excepted, and what it requires is not there. */
    public static final int FAILED = 3;

    /** The guard does not hold, so that the rule has no status. */
    public static final int OUTSIDE = 4;

    /**
     * What a rule says of the outcome: it is at least this level.
     *
     * @param level the level
     * @param where where it is
     */
    public record Floor(int level, Formula where) {}

    /**
     * What it says of the outcome, which is the highest level of all floors of all rules.
     *
     * @return where it applies, and where it fails
     */
    public List<Floor> floors() {
        Formula fails = new Formula.All(List.of(when, new Formula.Not(unless), new Formula.Not(requires)));
        return List.of(new Floor(met, when), new Floor(failed, fails));
    }

    /**
     * The variables that it speaks of.
     *
     * @return a bit for the number of each
     */
    public long variables() {
        return when.variables() | unless.variables() | requires.variables();
    }

    /** The same for cases in which variables have only some of their values, see {@link Formula#leaving}. */
    Rule leaving(long[] left) {
        return new Rule(when.leaving(left), unless.leaving(left), requires.leaving(left), met, failed);
    }
}
