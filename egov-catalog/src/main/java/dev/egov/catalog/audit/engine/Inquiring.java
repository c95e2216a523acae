package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.AuditedDecisions;
import dev.egov.catalog.audit.common.Recent;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Inquiry.Question;
import dev.egov.catalog.audit.result.Inquiry.Step;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out what to ask. Entries that are judged alike are taken together, so that a million of them cost few rulings: one
 * for each value of each missing fact of each such group.
 */
public final class Inquiring {

    private final AuditRun audit;
    private final Departments departments;

    /** The groups of the entries of each department, with the number of entries and the place of the first. */
    private final List<Tally> groups = new ArrayList<>();

    private Inquiring(AuditRun audit, Departments departments) {
        this.audit = audit;
        this.departments = departments;
        for (int number = 0; number < departments.size(); number++) {
            groups.add(new Tally());
        }
        List<Entry> entries = audit.catalogue().entries();
        Recent<Provider, Integer> numbers = new Recent<>(departments::number);
        for (int place = 0; place < entries.size(); place++) {
            groups.get(numbers.of(entries.get(place).provider())).add(audit.group(place), place);
        }
    }

    public static List<Inquiry> of(AuditRun audit, Departments departments) {
        Inquiring inquiring = new Inquiring(audit, departments);
        List<Inquiry> inquiries = new ArrayList<>();
        for (Decision<?> decision : AuditedDecisions.ALL) {
            Inquiry inquiry = inquiring.of(decision);
            if (inquiry.undetermined() > 0) {
                inquiries.add(inquiry);
            }
        }
        return List.copyOf(inquiries);
    }

    private Inquiry of(Decision<?> decision) {
        boolean ofPublication = decision == Taiyuan2013.INFORMATION_PUBLICATION;
        Map<Integer, Optional<OpenCase>> cases = new HashMap<>();
        Waiting all = new Waiting(decision, null);
        List<Waiting> each = new ArrayList<>();
        for (int number = 0; number < departments.size(); number++) {
            Waiting waiting = new Waiting(decision, departments.department(number));
            groups.get(number)
                    .forEach((group, count, first) -> cases.computeIfAbsent(
                                    group, met -> open(decision, first, ofPublication))
                            .ifPresent(open -> {
                                all.add(open, count);
                                waiting.add(open, count);
                            }));
            each.add(waiting);
        }
        List<Step> steps = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Waiting waiting : each) {
            steps.addAll(waiting.steps());
            questions.addAll(waiting.questions());
        }
        // each department's own steps come in this order already, and stay in it
        steps.sort(Waiting.BY_GAIN);
        return new Inquiry(decision, all.entries(), sorted(all.questions()), sorted(questions), all.steps(), steps);
    }

    /** What a decision leaves open of the entry at a place; of publication only where it is open to society. */
    private Optional<OpenCase> open(Decision<?> decision, int place, boolean ofPublication) {
        if (ofPublication && !Cases.isOpen(audit.catalogue().entries().get(place))) {
            return Optional.empty();
        }
        Ruling ruling = audit.ruling(place, ofPublication);
        return ruling.outcome() == Outcome.UNDETERMINED ? Optional.of(OpenCase.of(decision, ruling)) : Optional.empty();
    }

    /** Those that settle most come first, and otherwise they keep their order. */
    private static List<Question> sorted(List<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparingInt(Question::settled)
                        .thenComparingDouble(Inquiring::average)
                        .thenComparingInt(Question::waiting)
                        .reversed())
                .toList();
    }

    private static double average(Question question) {
        return question.answers().keySet().stream()
                .mapToInt(question::settledBy)
                .average()
                .orElse(0);
    }
}
