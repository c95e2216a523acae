package dev.egov.benchmarks.growth;

import java.util.Random;

/** Which facts the norms of a made-up book speak of together. */
enum Ties {
    /** Facts of one chapter of five, and now and then one of the three facts that every chapter asks about. */
    CHAPTERS("chapters of five facts", "#1f77b4") {
        @Override
        int next(int first, int facts, Random random) {
            return random.nextInt(6) == 0 ? random.nextInt(3) : Math.min(facts - 1, first / 5 * 5 + random.nextInt(5));
        }
    },
    /** Facts at most three places before or after a first one, in an order that the book does not tell. */
    NEIGHBOURS("neighbours", "#2ca02c") {
        @Override
        int next(int first, int facts, Random random) {
            return Math.max(0, Math.min(facts - 1, first + random.nextInt(7) - 3));
        }
    },
    /** Any facts at all, as no regulation does. */
    ANY("any facts at all", "#d62728") {
        @Override
        int next(int first, int facts, Random random) {
            return random.nextInt(facts);
        }
    };

    private final String words;
    private final String colour;

    Ties(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    /** A fact for a norm that speaks of a first one. */
    abstract int next(int first, int facts, Random random);

    String words() {
        return words;
    }

    String colour() {
        return colour;
    }
}
