package dev.egov.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a decision is made of, checked.
 *
 * @param <C> the type of the cases that it is asked about
 */
final class Definition<C> {

    private static final int MOST = Long.SIZE;

    private final Enactment regulation;
    private final String decision;
    private final DecisionKind kind;
    private final Condition guard;
    private final List<Fact<? super C, ?>> givens;
    private final List<Norm> norms;
    private final List<Integer> articles;
    private final List<Fact<?, ?>> variables;
    private final int[] further;
    private final List<DecisionBuilder.Alternative> alternatives;
    private final Supplier<String> digest = Suppliers.memoize(
            () -> Hashing.sha256().hashString(text(), StandardCharsets.UTF_8).toString());
    private final Supplier<ReceiptLines> receiptLines;

    /**
     * Checks what the author wrote.
     *
     * @throws IllegalArgumentException if two facts or two norms have one name, if a fact's path leads through another fact,
     *     if a condition speaks of a fact that is not among the given facts or does not come from them, if one given fact
     *     feeds two facts of the conditions, or if there are more than 64 facts in conditions or values of one
     */
    Definition(Enactment regulation, String decision, DecisionBuilder<C> builder) {
        this.regulation = regulation;
        this.decision = decision;
        this.receiptLines = Suppliers.memoize(() -> new ReceiptLines(regulation, decision, digest(), givens()));
        this.kind = builder.kind;
        this.guard = builder.guard();
        this.givens = List.copyOf(builder.facts);
        this.norms = List.copyOf(builder.norms);
        this.further = builder.further;
        this.alternatives = List.copyOf(builder.alternatives);
        this.articles = numbers();
        this.variables = ordered();
        checkNames();
        checkVariables();
    }

    /** The id of the decision. */
    String decision() {
        return decision;
    }

    DecisionKind kind() {
        return kind;
    }

    Condition guard() {
        return guard;
    }

    List<Fact<? super C, ?>> givens() {
        return givens;
    }

    List<Norm> norms() {
        return norms;
    }

    List<Integer> articles() {
        return articles;
    }

    /** The facts that the conditions speak of, in the order of the first given fact behind each. */
    List<Fact<?, ?>> variables() {
        return variables;
    }

    /** The given fact of a name, or the derived one that stands in conditions. */
    Variable<?> fact(String name) {
        List<Variable<?>> facts =
                Stream.<Variable<?>>concat(givens.stream(), variables.stream()).toList();
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "decision " + decision + " has no fact " + name + "; there are " + facts));
    }

    /** The articles that it rests on beside those of its norms. */
    int[] further() {
        return further;
    }

    /**
     * What a reading that was not taken would make of the decision.
     *
     * @param guard its guard
     * @param norms its norms
     * @param isUnchanged whether it is the decision itself: a choice of words changes what a caller answers
     */
    record Variant(Condition guard, List<Norm> norms, boolean isUnchanged) {}

    /** The decision as each reading that was not taken would have it. */
    Map<Reading, Variant> alternatives() {
        Map<Reading, Variant> readings = new LinkedHashMap<>();
        for (DecisionBuilder.Alternative alternative : alternatives) {
            Reading reading = reading(alternative);
            Variant before = readings.getOrDefault(reading, new Variant(guard, norms, true));
            readings.put(reading, changed(before, alternative));
        }
        for (Norm norm : norms) {
            for (Reading reading : norm.readings()) {
                if (reading.wordingOnly()) {
                    readings.put(reading, new Variant(guard, norms, true));
                }
            }
        }
        return readings;
    }

    private static Variant changed(Variant before, DecisionBuilder.Alternative alternative) {
        List<Norm> changed = new ArrayList<>();
        for (Norm norm : before.norms()) {
            if (alternative.norms().contains(norm.id())) {
                alternative.change().apply(norm).ifPresent(changed::add);
            } else {
                changed.add(norm);
            }
        }
        Condition other = alternative.guard();
        return new Variant(other == null ? before.guard() : other, List.copyOf(changed), false);
    }

    private Reading reading(DecisionBuilder.Alternative alternative) {
        Reading reading = new Reading(regulation, alternative.norm(), alternative.reading(), false);
        String name = reading.norm() + "." + reading.name();
        Map<String, Norm> byId = new HashMap<>();
        norms.forEach(norm -> byId.put(norm.id(), norm));
        check(
                alternative.guard() != null || !alternative.norms().isEmpty(),
                "the alternative " + name + " changes nothing",
                "name the norms that it changes, or give the guard that it has");
        Norm namedAfter = byId.get(reading.norm());
        check(
                namedAfter == null || namedAfter.readings().contains(reading),
                "there is no reading " + name + " of " + reading.norm(),
                "record it with the reading method of the norm");
        for (String id : alternative.norms()) {
            Norm norm = byId.get(id);
            check(
                    norm != null,
                    "an alternative changes " + id + ", which is not among the norms",
                    "name a norm of the decision");
            check(
                    Objects.requireNonNull(norm).readings().contains(reading),
                    "there is no reading " + name + " of " + id,
                    "record it with the reading method of the norm");
        }
        return reading;
    }

    /** What answers depend on, but for functions that nobody can look into, as lines of text: a receipt's digest is taken over it. */
    String text() {
        StringBuilder lines = new StringBuilder("in force from " + regulation.inForceFrom() + "\n");
        lines.append("guard ").append(guard).append('\n');
        for (Fact<?, ?> fact : variables) {
            lines.append(fact.isActionable() ? "actionable " : "fact ").append(fact.definition());
            lines.append(" from ").append(fact.givens());
            fact.derivation()
                    .flatMap(Derivation::definition)
                    .ifPresent(words -> lines.append(" by ").append(words));
            lines.append('\n');
        }
        for (Norm norm : norms) {
            lines.append("norm ").append(norm).append('\n');
        }
        return lines.toString();
    }

    /** SHA-256 of the text. */
    String digest() {
        return digest.get();
    }

    /** What receipts are digests of. */
    ReceiptLines receiptLines() {
        return receiptLines.get();
    }

    private List<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>(Ints.asList(further));
        norms.forEach(norm -> numbers.add(norm.clause().article()));
        return List.copyOf(numbers);
    }

    private List<Fact<?, ?>> ordered() {
        Set<Variable<?>> spokenOf = new LinkedHashSet<>();
        spokenOf.addAll(guard.facts());
        for (Norm norm : norms) {
            spokenOf.addAll(norm.facts());
        }
        List<Fact<?, ?>> ordered = new ArrayList<>();
        for (Variable<?> given : givens) {
            for (Variable<?> fact : spokenOf) {
                if (fact.givens().get(0) == given) {
                    ordered.add((Fact<?, ?>) fact);
                }
            }
        }
        for (Variable<?> fact : spokenOf) {
            for (Variable<?> source : fact.givens()) {
                check(
                        givens.contains(source),
                        source + " stands in a condition and is not among the facts",
                        "add it to the facts of the decision");
            }
        }
        return List.copyOf(ordered);
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Variable<?> fact : givens) {
            check(names.add(fact.name()), "two facts are called " + fact, "give one of them another name");
        }
        for (Variable<?> fact : givens) {
            for (int dot = fact.name().indexOf('.'); dot >= 0; dot = fact.name().indexOf('.', dot + 1)) {
                String object = fact.name().substring(0, dot);
                check(
                        !names.contains(object),
                        object + " is a fact, and the object in which " + fact + " stands",
                        "give one of them another name");
            }
        }
        for (Variable<?> fact : Iterables.concat(givens, variables)) {
            check(!fact.name().isBlank(), "the name of a fact is blank", "name it by its path in a request");
        }
        for (Norm norm : norms) {
            check(names.add("norm " + norm.id()), "two norms are called " + norm.id(), "give one of them another id");
            String other = norm.regulation().id();
            check(
                    other.equals(regulation.id()),
                    "norm " + norm.id() + " is of another regulation, " + other + "; begin it with the norm method of "
                            + regulation.id(),
                    "begin it with the norm method of " + regulation.id());
            check(
                    norm.regulation().version().equals(regulation.version()),
                    "norm " + norm.id() + " is of version " + norm.regulation().version()
                            + " of the regulation, and the" + " decision of version " + regulation.version(),
                    "begin it with the norm method of the same version");
        }
    }

    private void checkVariables() {
        check(
                variables.size() <= MOST,
                variables.size() + " facts stand in conditions, and " + MOST + " is the most",
                "ask about fewer facts in one decision");
        Set<Variable<?>> sources = new HashSet<>();
        for (Variable<?> fact : variables) {
            check(
                    fact.domain().values().size() <= MOST,
                    fact + " has more than " + MOST + " values",
                    "derive a fact of fewer values from it");
            for (Variable<?> source : fact.givens()) {
                check(
                        sources.add(source),
                        source + " feeds two facts, so that they are not independent",
                        "derive one fact from it and ask for that in every condition");
            }
        }
    }

    private void check(boolean holds, String fault, String remedy) {
        if (!holds) {
            String place = "decision " + decision;
            throw RuleBookException.saying(place + ": " + fault, place, fault, remedy);
        }
    }
}
