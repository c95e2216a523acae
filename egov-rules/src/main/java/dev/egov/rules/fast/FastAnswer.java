package dev.egov.rules.fast;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * What is asked of the outcomes that are possible in a case, and the way to the answer: the long one at first, and a fast
 * path once that is worth the making.
 *
 * <p>The just-in-time compiler takes what a call site leads to for a constant until it changes, and the components of
 * records too. Fast paths are records throughout, so the compiler follows them from here down into the getters of the case,
 * and neither a loop nor a call is left.
 *
 * @param list makes a list of answers
 * @param aspect makes the answer of the outcomes that are possible, a bit each
 * @param longWay the handle of the long way
 * @param site leads the long way, or to the fast path
 * @param <A> the type of the answers
 */
public record FastAnswer<A>(IntFunction<A[]> list, IntFunction<A> aspect, MethodHandle longWay, MutableCallSite site) {

    private static final MethodHandle LONG_WAY;

    /** {@link FastPath#of} of any path. */
    static final MethodHandle PATH;

    /** {@link RowMask#of} of any mask. */
    static final MethodHandle MASK;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType ofCase = methodType(Object.class, Object.class, LocalDate.class);
            LONG_WAY = lookup.findVirtual(LongWay.class, "answer", ofCase.insertParameterTypes(0, IntFunction.class));
            PATH = lookup.findVirtual(FastPath.class, "of", ofCase);
            MASK = lookup.findVirtual(RowMask.class, "of", ofCase.changeReturnType(long.class));
        } catch (ReflectiveOperationException own) {
            throw new IllegalStateException(own);
        }
    }

    /**
     * An answer that is had by the long way so far.
     *
     * @param list makes a list of answers, of their own type, which lets compilers know it
     * @param aspect makes the answer of the outcomes that are possible, a bit each
     */
    public FastAnswer(IntFunction<A[]> list, IntFunction<A> aspect) {
        this(list, aspect, MethodHandles.insertArguments(LONG_WAY, 1, aspect));
    }

    private FastAnswer(IntFunction<A[]> list, IntFunction<A> aspect, MethodHandle longWay) {
        this(list, aspect, longWay, new MutableCallSite(longWay));
    }

    /** The answers to sets of outcomes that are possible, a bit each. */
    A[] answers(int[] masks) {
        A[] answers = list.apply(masks.length);
        for (int place = 0; place < answers.length; place++) {
            answers[place] = aspect.apply(masks[place]);
        }
        return answers;
    }

    /**
     * Whether there is a fast path.
     *
     * @return whether it leads there
     */
    public boolean isFast() {
        return site.getTarget() != longWay;
    }

    /** From now on, leads to a path. Threads that do not see that yet go the long way for a while. */
    void leadTo(FastPath path) {
        site.setTarget(MethodHandles.dropArguments(path.handle(), 0, LongWay.class));
    }

    /**
     * The answer to a case.
     *
     * @param otherwise answers as long as there is no fast path
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the answer
     */
    @SuppressWarnings("unchecked") // paths and the long way answer by the aspect
    public A of(LongWay otherwise, Object subject, LocalDate asOf) {
        try {
            return (A) (Object) site.getTarget().invokeExact(otherwise, subject, asOf);
        } catch (Throwable thrown) {
            throw otherwise.failure(thrown, subject, asOf);
        }
    }
}
