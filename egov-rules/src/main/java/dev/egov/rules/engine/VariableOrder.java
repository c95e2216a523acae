package dev.egov.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which a decision's diagram tests its facts. A diagram is small where the facts that norms tie to each other
 * are tested one soon after the other, and may be exponentially large otherwise, so that the order in which an author
 * happens to list sixty facts must not matter.
 *
 * <p>The author's order is kept where it is good enough; so the diagrams of an ordinary decision follow the text. Otherwise
 * the facts are let go to where their norms draw them, the best orders on that way are improved by sifting, which takes
 * every fact through all places and leaves it at the best, and the best of all is taken. How good an order is, {@link Cut}
 * guesses without a diagram. The same norms and facts always come to the same order.
 */
public final class VariableOrder {

    /** Up to how many nodes a diagram is small enough for the author's order to be kept unseen. */
    private static final int SMALL = 1 << 9;

    /** How many times larger than with the best order the author's may make it: the guess is a rough one. */
    private static final int AS_GOOD = 4;

    /** After how often being drawn the facts' order is tried, and again after twice as often, and so on. */
    private static final int FIRST_TRIED = 32;

    private static final int LAST_TRIED = 512;

    private static final int MOST_SIFTED = 2;

    private static final int ROUNDS_OF_SIFTING = 2;

    private final int facts;
    private final long[] norms;
    private final Cut cut;

    private VariableOrder(double[] bits, long[] norms) {
        this.facts = bits.length;
        this.norms = norms;
        this.cut = new Cut(bits, norms);
    }

    /** The facts in some order, and how many nodes a diagram then has, or so. */
    private static final class Order {

        private final int[] facts;
        private final double nodes;

        Order(int[] facts, double nodes) {
            this.facts = facts;
            this.nodes = nodes;
        }
    }

    /**
     * The order for some rules.
     *
     * @param rules the rules, over variables in the author's order
     * @param arities how many values each variable has; there are at most 64 variables
     * @return the numbers of the variables, as the rules' diagram had best test them
     */
    public static int[] of(Rules rules, int[] arities) {
        double[] bits = Arrays.stream(arities)
                .mapToDouble(arity -> Math.log(arity) / Math.log(2))
                .toArray();
        long[] ties = new long[rules.rules().size() + 1];
        ties[0] = rules.guard().variables();
        for (int rule = 1; rule < ties.length; rule++) {
            ties[rule] = rules.rules().get(rule - 1).variables();
        }
        return new VariableOrder(bits, Cut.several(ties)).best();
    }

    private int[] best() {
        int[] declared = new int[facts];
        Arrays.setAll(declared, fact -> fact);
        Order authors = order(declared);
        if (authors.nodes <= SMALL) {
            return authors.facts;
        }
        List<Order> orders = drawn();
        orders.add(authors);
        orders.sort(Comparator.comparingDouble(order -> order.nodes));
        Order best = authors;
        for (Order start : orders.subList(0, MOST_SIFTED)) {
            Order sifted = sifted(start);
            best = sifted.nodes < best.nodes ? sifted : best;
        }
        return authors.nodes <= AS_GOOD * best.nodes ? authors.facts : best.facts;
    }

    private Order order(int[] order) {
        double nodes = 0;
        long tested = 0;
        for (int fact : order) {
            tested |= 1L << fact;
            nodes += cut.nodes(tested);
        }
        return new Order(order, nodes);
    }

    /**
     * Orders on the way of drawing each norm to the middle of its facts, and each fact to the middle of its norms. The
     * differences that last longest are those along the whole book, so that facts far apart in it come to be far apart.
     */
    private List<Order> drawn() {
        List<Order> orders = new ArrayList<>();
        double[] places = new double[facts];
        Arrays.setAll(places, fact -> fact);
        int next = FIRST_TRIED;
        for (int time = 1; time <= LAST_TRIED; time++) {
            places = drawn(places);
            if (time == next) {
                next *= 2;
                orders.add(order(sorted(places)));
            }
        }
        return orders;
    }

    private double[] drawn(double[] places) {
        double[] sums = new double[facts];
        int[] counts = new int[facts];
        int all = 0;
        for (long norm : norms) {
            double middle = 0;
            for (long rest = norm; rest != 0; rest &= rest - 1) {
                middle += places[Long.numberOfTrailingZeros(rest)] / Long.bitCount(norm);
            }
            for (long rest = norm; rest != 0; rest &= rest - 1) {
                sums[Long.numberOfTrailingZeros(rest)] += middle;
                counts[Long.numberOfTrailingZeros(rest)]++;
                all++;
            }
        }
        double middle = Arrays.stream(sums).sum() / all;
        double widest = Double.MIN_NORMAL;
        for (int fact = 0; fact < facts; fact++) {
            sums[fact] = counts[fact] == 0 ? 0 : sums[fact] / counts[fact] - middle;
            widest = Math.max(widest, Math.abs(sums[fact]));
        }
        for (int fact = 0; fact < facts; fact++) {
            sums[fact] /= widest; // or they would all come to one place
        }
        return sums;
    }

    private static int[] sorted(double[] places) {
        return IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(fact -> places[fact]))
                .mapToInt(fact -> fact)
                .toArray();
    }

    private Order sifted(Order start) {
        int[] order = start.facts.clone();
        for (int round = 0; round < ROUNDS_OF_SIFTING; round++) {
            for (int fact = 0; fact < facts; fact++) {
                sift(order, fact);
            }
        }
        return order(order);
    }

    /** Puts a fact where the order is then best; where it stands if that is as good. */
    private void sift(int[] order, int fact) {
        int[] others = Arrays.stream(order).filter(other -> other != fact).toArray();
        double nodes = 0; // more than if the fact were the first
        double least = 0;
        int best = 0;
        double now = 0;
        long tested = 0;
        for (int place = 1; place < order.length; place++) {
            double before = cut.nodes(tested | 1L << fact);
            tested |= 1L << others[place - 1];
            nodes += cut.nodes(tested) - before;
            if (nodes < least) {
                least = nodes;
                best = place;
            }
            now = order[place] == fact ? nodes : now;
        }
        if (least < now) {
            System.arraycopy(others, 0, order, 0, best);
            order[best] = fact;
            System.arraycopy(others, best, order, best + 1, others.length - best);
        }
    }
}
