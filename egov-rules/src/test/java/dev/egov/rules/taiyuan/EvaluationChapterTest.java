package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chapter 8, and with it the standing duties of departments that other chapters name. */
class EvaluationChapterTest extends ChapterTest {

    /** What every department must have. */
    private static final String DUTIES = """
            6-designated-unit        | art. 6          | designatedUnit
            18-services              | art. 18         | expandsNonApprovalServices
            20-paperless             | art. 20 para. 2 | paperlessOffice
            20-exchange-interface    | art. 20 para. 2 | exchangeInterface
            20-collection-dictionary | art. 20 para. 2 | collectionDictionary
            20-reference-standard    | art. 20 para. 2 | referenceStandard
            20-query-mechanism       | art. 20 para. 2 | queryMechanism
            28-classified-protection | art. 28         | classifiedProtection
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

    /** What a department must have that runs classified systems. */
    private static final String GRADED = """
            28-graded-protection, art. 28, otherwise DUTY
              SATISFIED       hasClassifiedSystems=true gradedProtection=true
              BREACHED        hasClassifiedSystems=true gradedProtection=false
              NOT_APPLICABLE  hasClassifiedSystems=false gradedProtection=true|false|?
              UNKNOWN         hasClassifiedSystems=true gradedProtection=?
              UNKNOWN         hasClassifiedSystems=? gradedProtection=true|false|?
            """;

    static List<NormRow> norms() {
        return Stream.concat(duties(), NormRow.table(Taiyuan2013.DEPARTMENT_DUTIES, GRADED).stream())
                .toList();
    }

    private static Stream<NormRow> duties() {
        return DUTIES.lines()
                .map(line -> line.split(" *\\| *"))
                .flatMap(words ->
                        NormRow.table(Taiyuan2013.DEPARTMENT_DUTIES, """
                %1$s, %2$s, otherwise DUTY
                  SATISFIED  %3$s=true
                  BREACHED   %3$s=false
                  UNKNOWN    %3$s=?
                """.formatted(words[0], words[1], words[2]))
                                .stream());
    }

    static List<RulingRow> rulings() {
        String duties = all("true");
        Stream<String> eachDutyUnmet =
                facts().map(fact -> duties + " hasClassifiedSystems=false " + fact + "=false -> DEFICIENT\n");
        Stream<String> eachDutyUnknown = facts().map(fact ->
                duties + " hasClassifiedSystems=false " + fact + "=? -> COMPLIANT/DEFICIENT\n missing " + fact + "\n");
        return RulingRow.table(
                Taiyuan2013.DEPARTMENT_DUTIES,
                "# a department that does all is compliant\n"
                        + duties + " hasClassifiedSystems=true gradedProtection=true -> COMPLIANT\n"
                        + "# each duty counts (art. 6, 18, 20, 28, 31, 32)\n"
                        + eachDutyUnmet.collect(Collectors.joining())
                        + eachDutyUnknown.collect(Collectors.joining())
                        + "# graded protection is for those who run classified systems (art. 28)\n"
                        + "where " + duties + "\n"
                        + "hasClassifiedSystems=false gradedProtection=true|false|? -> COMPLIANT\n"
                        + "hasClassifiedSystems=true gradedProtection=false -> DEFICIENT\n"
                        + "hasClassifiedSystems=? gradedProtection=true -> COMPLIANT\n"
                        + "hasClassifiedSystems=? gradedProtection=false -> COMPLIANT/DEFICIENT\n"
                        + " missing hasClassifiedSystems\n"
                        + "hasClassifiedSystems=true gradedProtection=? -> COMPLIANT/DEFICIENT\n"
                        + " missing gradedProtection\n"
                        + "hasClassifiedSystems=? gradedProtection=? -> COMPLIANT/DEFICIENT\n"
                        + " missing hasClassifiedSystems gradedProtection\n"
                        + "# one duty unmet settles it\n"
                        + "trainingSystem=false -> DEFICIENT\n"
                        + "# with nothing known all is missing\n"
                        + "trainingSystem=? -> COMPLIANT/DEFICIENT\n"
                        + " missing hasClassifiedSystems "
                        + facts().collect(Collectors.joining(" "))
                                .replace("securityAssessment", "gradedProtection securityAssessment")
                        + "\n");
    }

    private static Stream<String> facts() {
        return DUTIES.lines().map(line -> line.split(" *\\| *")[2]);
    }

    private static String all(String value) {
        return facts().map(fact -> fact + "=" + value).collect(Collectors.joining(" "));
    }

    @Test
    void seventeen_duties_of_every_department_stand_here() {
        assertThat(facts()).hasSize(17).doesNotHaveDuplicates();
    }
}
