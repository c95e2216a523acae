package dev.egov.rules;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.time.LocalDate;

/**
 * A word to be had of cases, once it is worth the making. The just-in-time compiler takes what a call site leads to for a
 * constant until it changes, and everything that words are made of too, since they are records: so it follows the
 * shortcut down into the getters of the case, until neither a loop nor a call is left.
 *
 * @param site leads to the word
 */
record Shortcut(MutableCallSite site) {

    private static final MethodType TYPE = methodType(long.class, Object.class, LocalDate.class);
    private static final MethodHandle LONG_WAY;

    /** {@link Word#of} of any word. */
    static final MethodHandle WORD;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            LONG_WAY = lookup.findVirtual(Authored.class, "outcomes", TYPE);
            WORD = lookup.findVirtual(Word.class, "of", TYPE);
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

    /** From now on, leads to a word. Threads that do not see that yet go the long way for a while. */
    void leadTo(Word word) {
        site.setTarget(MethodHandles.dropArguments(word.handle(), 0, Authored.class));
    }

    /**
     * The word of a case; where the shortcut is not there yet, its outcomes.
     *
     * @param authored what the decision is made of
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the word
     */
    long of(Authored<?> authored, Object subject, LocalDate asOf) {
        try {
            return (long) site.getTarget().invokeExact(authored, subject, asOf);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable own) {
            throw new IllegalStateException(own);
        }
    }
}
