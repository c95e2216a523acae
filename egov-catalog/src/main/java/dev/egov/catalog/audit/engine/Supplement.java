package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.assume.Assumption;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What assumptions supply to an entry.
 *
 * @param values the facts that they supply, with their values
 * @param fates what became of each assumption, in their order
 */
public record Supplement(Map<AssumableFact, Object> values, List<Fate> fates) {

    /** What becomes of an assumption in an entry. */
    public enum Fate {
        /** It is not of the entry. */
        ELSEWHERE,
        /** It supplies the fact. */
        SUPPLIES,
        /** The entry states the fact itself, or what the assumption would contradict. */
        STATED,
        /** Another assumption says otherwise. */
        CONTRADICTED,
        /** The entry speaks of a stricter classification. */
        WITHHELD
    }

    /** Nothing. */
    public static final Supplement NONE = new Supplement(Map.of(), List.of());

    public static Supplement of(Entry entry, Assumptions assumptions) {
        return assumptions.isEmpty() ? NONE : of(fates(entry, assumptions), assumptions);
    }

    /** What becomes of each assumption in an entry, each by itself: which contradict each other is not looked at yet. */
    public static List<Fate> fates(Entry entry, Assumptions assumptions) {
        List<Fate> fates = new ArrayList<>(assumptions.list().size());
        for (Assumption assumption : assumptions.list()) {
            fates.add(fate(assumption, entry));
        }
        return fates;
    }

    /** What is supplied to entries in which these become of the assumptions. */
    public static Supplement of(List<Fate> fates, Assumptions assumptions) {
        List<Assumption> list = assumptions.list();
        List<Fate> settled = new ArrayList<>(fates);
        EnumMap<AssumableFact, Object> values = new EnumMap<>(AssumableFact.class);
        for (int number = 0; number < list.size(); number++) {
            Assumption one = list.get(number);
            for (int other = 0; fates.get(number) == Fate.SUPPLIES && other < list.size(); other++) {
                Assumption another = list.get(other);
                if (fates.get(other) == Fate.SUPPLIES
                        && another.fact() == one.fact()
                        && !another.value().equals(one.value())) {
                    settled.set(number, Fate.CONTRADICTED);
                }
            }
            if (settled.get(number) == Fate.SUPPLIES) {
                values.put(one.fact(), one.value());
            }
        }
        return new Supplement(values, List.copyOf(settled));
    }

    private static Fate fate(Assumption assumption, Entry entry) {
        AssumableFact fact = assumption.fact();
        boolean isOfPublication =
                fact == AssumableFact.SECRECY_REVIEW || fact == AssumableFact.RESPONSIBLE_PERSON_NAMED;
        if ((isOfPublication && !Cases.isOpen(entry)) || !assumption.isOf(entry)) {
            return Fate.ELSEWHERE;
        }
        if (Cases.stated(fact, entry) != null || isContradicted(assumption, entry)) {
            return Fate.STATED;
        }
        return assumption.value() instanceof Classification assumed && speaksOfStricter(entry, assumed)
                ? Fate.WITHHELD
                : Fate.SUPPLIES;
    }

    /** Whether an entry says something against an assumption without settling the fact by it. */
    private static boolean isContradicted(Assumption assumption, Entry entry) {
        if (assumption.value().equals(true)) {
            return false;
        }
        return switch (assumption.fact()) {
            case BASIC -> hasAny(entry, Item::basic);
            case PUBLIC_CHARACTER -> hasAny(entry, Item::publicCharacter);
            case LEGAL_EXCEPTION -> entry.sharing() != null && entry.sharing().legalBasis() != null;
            case CLASSIFICATION, CHANNEL, SECRECY_REVIEW, RESPONSIBLE_PERSON_NAMED -> false;
        };
    }

    private static boolean hasAny(Entry entry, Function<Item, @Nullable Boolean> flag) {
        return entry.items().stream().anyMatch(item -> Boolean.TRUE.equals(flag.apply(item)));
    }

    /** Whether an extension has the term of a classification in it that is protected and stricter than another. */
    private static boolean speaksOfStricter(Entry entry, Classification assumed) {
        for (String value : entry.extensions().values()) {
            for (Classification named : Classification.PROTECTED) {
                String term = named == Classification.SENSITIVE ? "敏感" : named.term();
                if (named.isStricterThan(assumed) && (value.contains(term) || value.contains(named.name()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The value of a fact: what the entry states, otherwise what is supplied. */
    public <V> @Nullable V or(AssumableFact fact, Class<V> type, @Nullable Object stated) {
        return type.cast(stated == null ? values.get(fact) : stated);
    }
}
