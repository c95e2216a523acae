package dev.egov.catalog.audit.result;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.rules.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions and steps in words. */
final class InquirySentence {

    private final AuditWords words;

    InquirySentence(Locale locale) {
        this.words = new AuditWords(locale);
    }

    String of(Inquiry.Step step) {
        return words.of(
                step.facts().size() == 1 ? "question.step.one" : "question.step",
                words.department(step.department()),
                words.facts(step.decision(), step.facts()),
                AuditWords.number(step.settled()),
                words.outcomes(step.decision(), step.outcomes().keySet()));
    }

    String of(Inquiry.Question question) {
        String asked = words.of(
                "question.one",
                words.department(question.department()),
                words.facts(question.decision(), List.of(question.fact())),
                AuditWords.number(question.waiting()),
                AuditWords.number(question.settled()));
        return question.answers().entrySet().stream()
                .max(Comparator.comparingInt(answer -> question.settledBy(answer.getKey())))
                .filter(best -> question.settledBy(best.getKey()) > question.settled())
                .map(best -> asked + best(question, best))
                .orElse(asked);
    }

    private String best(Inquiry.Question question, Map.Entry<Object, Map<Outcome, Integer>> best) {
        List<Outcome> certain = best.getValue().keySet().stream()
                .filter(outcome -> outcome != Outcome.UNDETERMINED)
                .toList();
        return words.of(
                "question.best",
                question.decision().label(question.fact(), best.getKey(), words.locale()),
                AuditWords.number(question.settledBy(best.getKey())),
                words.outcomes(question.decision(), certain));
    }
}
