package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chapter 8, and with it the standing duties of departments that other chapters name. */
class EvaluationChapterTest extends ChapterTest {

    /** What a department must have. */
    private static final String DUTIES = """
            6-designated-unit        | art. 6          | designatedUnit
            28-classified-protection | art. 28         | classifiedProtection
            28-graded-protection     | art. 28         | gradedProtection
            28-assessment            | art. 28         | securityAssessment
            28-emergency             | art. 28         | emergencyManagement
            28-inspection            | art. 28         | securityInspection
            28-responsibility        | art. 28         | securityResponsibility
            28-secrecy-review-system | art. 28         | secrecyReviewSystem
            31-training              | art. 31         | trainingSystem
            31-reporting             | art. 31         | informationReporting
            31-statistics            | art. 31         | surveyStatistics
            32-evaluation            | art. 32         | performanceEvaluation
            """;

    /** What a department had better have, or is to have step by step. */
    private static final String ADVICE = """
            18-services              | art. 18         | expandsNonApprovalServices
            20-paperless             | art. 20 para. 2 | paperlessOffice
            20-exchange-interface    | art. 20 para. 2 | exchangeInterface
            20-collection-dictionary | art. 20 para. 2 | collectionDictionary
            20-reference-standard    | art. 20 para. 2 | referenceStandard
            20-query-mechanism       | art. 20 para. 2 | queryMechanism
            """;

    static List<NormRow> norms() {
        return Stream.concat(table(DUTIES, "DUTY", "BREACHED"), table(ADVICE, "ADVISE", "NOT_FOLLOWED"))
                .toList();
    }

    private static Stream<NormRow> table(String lines, String otherwise, String failure) {
        return lines.lines()
                .map(line -> line.split(" *\\| *"))
                .flatMap(words -> NormRow.table(
                        Taiyuan2013.DEPARTMENT_DUTIES, """
                %1$s, %2$s, otherwise %4$s
                  SATISFIED  %3$s=true
                  %5$s       %3$s=false
                  UNKNOWN    %3$s=?
                """.formatted(words[0], words[1], words[2], otherwise, failure))
                        .stream());
    }

    static List<RulingRow> rulings() {
        String duties = all(DUTIES, "true");
        Stream<String> eachDutyUnmet = facts(DUTIES).map(fact -> duties + " " + fact + "=false -> DEFICIENT\n");
        Stream<String> eachDutyUnknown =
                facts(DUTIES).map(fact -> duties + " " + fact + "=? -> COMPLIANT/DEFICIENT\n missing " + fact + "\n");
        return RulingRow.table(
                Taiyuan2013.DEPARTMENT_DUTIES,
                "# a department that does all is compliant\n"
                        + duties + " " + all(ADVICE, "true") + " -> COMPLIANT\n"
                        + "# advice changes nothing (art. 18, 20)\n"
                        + duties + " " + all(ADVICE, "false") + " -> COMPLIANT\n"
                        + duties + " -> COMPLIANT\n"
                        + "# each duty counts (art. 6, 28, 31, 32)\n"
                        + eachDutyUnmet.collect(Collectors.joining())
                        + eachDutyUnknown.collect(Collectors.joining())
                        + "# one duty unmet settles it\n"
                        + "trainingSystem=false -> DEFICIENT\n"
                        + "# with nothing known all duties are missing\n"
                        + "trainingSystem=? -> COMPLIANT/DEFICIENT\n"
                        + " missing " + facts(DUTIES).collect(Collectors.joining(" ")) + "\n");
    }

    private static Stream<String> facts(String lines) {
        return lines.lines().map(line -> line.split(" *\\| *")[2]);
    }

    private static String all(String lines, String value) {
        return facts(lines).map(fact -> fact + "=" + value).collect(Collectors.joining(" "));
    }

    @Test
    void eighteen_duties_and_pieces_of_advice_stand_here() {
        assertThat(facts(DUTIES + ADVICE)).hasSize(18).doesNotHaveDuplicates();
    }
}
