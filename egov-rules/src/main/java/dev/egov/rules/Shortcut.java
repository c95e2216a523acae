package dev.egov.rules;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is asked of the outcomes that are possible in a case, and the way to it: the long one, or through a gate once that
 * is worth the making. The just-in-time compiler takes what a call site leads to for a constant until it changes, and
 * everything that gates and words are made of too, since they are records: so it follows the shortcut down into the
 * getters of the case, until neither a loop nor a call is left.
 *
 * @param list makes a list of answers
 * @param aspect gives the answer
 * @param longWay fact by fact and through the diagram
 * @param site leads the long way, or to the gate
 * @param <A> the type of the answers
 */
record Shortcut<A>(IntFunction<A[]> list, Function<Possible, A> aspect, MethodHandle longWay, MutableCallSite site) {

    private static final MethodHandle LONG_WAY;

    /** {@link Gate#of} of any gate. */
    static final MethodHandle GATE;

    /** {@link Word#of} of any word. */
    static final MethodHandle WORD;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType ofCase = methodType(Object.class, Object.class, LocalDate.class);
            LONG_WAY = lookup.findVirtual(Authored.class, "answer", ofCase.insertParameterTypes(0, Function.class));
            GATE = lookup.findVirtual(Gate.class, "of", ofCase);
            WORD = lookup.findVirtual(Word.class, "of", ofCase.changeReturnType(long.class));
        } catch (ReflectiveOperationException own) {
            throw new IllegalStateException(own);
        }
    }

    /** A shortcut that is not there yet: it leads the long way. */
    Shortcut(IntFunction<A[]> list, Function<Possible, A> aspect) {
        this(list, aspect, MethodHandles.insertArguments(LONG_WAY, 1, aspect));
    }

    private Shortcut(IntFunction<A[]> list, Function<Possible, A> aspect, MethodHandle longWay) {
        this(list, aspect, longWay, new MutableCallSite(longWay));
    }

    /** The answers where these outcomes are possible, in a list of their own type that lets compilers know it. */
    A[] answers(List<Possible> possible) {
        return possible.stream().map(aspect).toArray(list);
    }

    boolean isThere() {
        return site.getTarget() != longWay;
    }

    /** From now on, leads to a gate. Threads that do not see that yet go the long way for a while. */
    void leadTo(Gate gate) {
        site.setTarget(MethodHandles.dropArguments(gate.handle(), 0, Authored.class));
    }

    /**
     * The answer to a case.
     *
     * @param authored what the decision is made of
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the answer
     */
    @SuppressWarnings("unchecked") // gates and the long way answer by the aspect
    A of(Authored<?> authored, Object subject, LocalDate asOf) {
        try {
            return (A) (Object) site.getTarget().invokeExact(authored, subject, asOf);
        } catch (Throwable thrown) {
            throw authored.failure(thrown, subject, asOf);
        }
    }
}
