package dev.egov.cli.rules;

import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.rules.Clause;
import dev.egov.rules.Decision;
import dev.egov.rules.Reading;
import dev.egov.rules.analysis.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reading that was not taken, and the decisions that it touches: in which norms would be others, or the guard, or in
 * which a fact would be answered otherwise.
 *
 * @param reading the choice that was made
 * @param decisions the decisions as they are
 */
public record OtherReading(Reading reading, List<Decision<?>> decisions) {

    /** The readings of some decisions, in the order of the text, each with those of the decisions that it touches. */
    public static List<OtherReading> in(List<Decision<?>> decisions) {
        Map<Reading, List<Decision<?>>> byReading = new LinkedHashMap<>();
        for (Decision<?> decision : decisions) {
            for (Reading reading : decision.alternatives().keySet()) {
                byReading.computeIfAbsent(reading, key -> new ArrayList<>()).add(decision);
            }
        }
        return byReading.entrySet().stream()
                .map(entry -> new OtherReading(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(other -> other.clause().article()))
                .toList();
    }

    /**
     * The readings of a norm, in every decision in which it stands: those that it has, in the order in which they were
     * written down, and those by which one of the decisions would have another guard. Each comes with the decisions of the
     * norm that it touches; with all of them where it is named after the norm.
     */
    public static List<OtherReading> of(String norm) {
        List<Decision<?>> standing = Session.RULE_BOOK.decisionsWith(norm);
        Set<Reading> own = standing.stream()
                .flatMap(decision -> decision.norms().stream())
                .filter(each -> each.id().equals(norm))
                .flatMap(each -> each.readings().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Reading> ordered = List.copyOf(own);
        return Stream.of(standing, Session.RULE_BOOK.decisions())
                .flatMap(decisions -> in(decisions).stream()
                        .filter(other -> other.reading().norm().equals(norm) != decisions.equals(standing)))
                .filter(other -> own.contains(other.reading()) || other.isOfGuards())
                .sorted(Comparator.comparingInt(
                        other -> own.contains(other.reading()) ? ordered.indexOf(other.reading()) : ordered.size()))
                .toList();
    }

    /** Its name, as {@code 13-extranet/internet}: a norm may be read otherwise in more than one way. */
    public String id() {
        return reading.norm() + "/" + reading.name();
    }

    /** Where the norm that it is named after stands, which may be in other decisions. */
    public Clause clause() {
        return Session.RULE_BOOK.decisionsWith(reading.norm()).stream()
                .flatMap(decision -> decision.norms().stream())
                .filter(norm -> norm.id().equals(reading.norm()))
                .findFirst()
                .orElseThrow()
                .clause();
    }

    /** Whether it would change the guard of a decision. */
    public boolean isOfGuards() {
        return decisions.stream().anyMatch(decision -> !other(decision).guard().equals(decision.guard()));
    }

    /** What is read, what else could be, and that only what callers answer would change where that is so. */
    public List<String> sentences(Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.format("explain.reading", reading.taken(words.locale())));
        sentences.add(words.format("explain.alternative", reading.alternative(words.locale())));
        if (reading.wordingOnly()) {
            sentences.add(words.text("explain.wording"));
        }
        return sentences;
    }

    /** What it would change, decision by decision. */
    public List<Difference> differences() {
        return decisions.stream()
                .map(decision -> Difference.between(decision, other(decision)))
                .toList();
    }

    private Decision<?> other(Decision<?> decision) {
        return Objects.requireNonNull(decision.alternatives().get(reading));
    }
}
