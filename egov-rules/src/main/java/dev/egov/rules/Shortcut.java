package dev.egov.rules;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.time.LocalDate;

/**
 * Leads to a gate, once it is worth the making. The just-in-time compiler takes what a call site leads to for a constant
 * until it changes, and everything that gates and words are made of too, since they are records: so it follows the
 * shortcut down into the getters of the case, until neither a loop nor a call is left.
 *
 * @param site leads to the gate
 */
record Shortcut(MutableCallSite site) {

    private static final MethodHandle LONG_WAY;

    /** {@link Gate#of} of any gate. */
    static final MethodHandle GATE;

    /** {@link Word#of} of any word. */
    static final MethodHandle WORD;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType ofCase = methodType(Possible.class, Object.class, LocalDate.class);
            LONG_WAY = lookup.findVirtual(Authored.class, "possible", ofCase);
            GATE = lookup.findVirtual(Gate.class, "of", ofCase);
            WORD = lookup.findVirtual(Word.class, "of", ofCase.changeReturnType(long.class));
        } catch (ReflectiveOperationException own) {
            throw new IllegalStateException(own);
        }
    }

    /** A shortcut that is not there yet: it leads the long way. */
    Shortcut() {
        this(new MutableCallSite(LONG_WAY));
    }

    boolean isThere() {
        return site.getTarget() != LONG_WAY;
    }

    /** From now on, leads to a gate. Threads that do not see that yet go the long way for a while. */
    void leadTo(Gate gate) {
        site.setTarget(MethodHandles.dropArguments(gate.handle(), 0, Authored.class));
    }

    /**
     * The outcomes that are possible in a case.
     *
     * @param authored what the decision is made of
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the outcomes
     */
    Possible of(Authored<?> authored, Object subject, LocalDate asOf) {
        try {
            return (Possible) site.getTarget().invokeExact(authored, subject, asOf);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable own) {
            throw new IllegalStateException(own);
        }
    }
}
