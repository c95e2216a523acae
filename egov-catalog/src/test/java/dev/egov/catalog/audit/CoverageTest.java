package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.audit;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static dev.egov.catalog.audit.Entries.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void departments_come_with_what_they_have_and_what_is_found_most_entries_first() {
        Audit audit = audit(
                resource("甲", "民政局", "姓名", "住址"),
                sound().sharing(withheld()).build(),
                sound().code(null)
                        .name("车辆")
                        .openness(new Openness(Openness.Type.CONDITIONAL))
                        .build());
        List<Coverage> coverage = audit.coverage();
        assertThat(coverage).extracting(each -> each.department().name()).containsExactly("太原市公安局", "民政局");
        Coverage police = coverage.get(0);
        assertThat(police.entries()).isEqualTo(2);
        assertThat(police.items()).isEqualTo(2);
        assertThat(police.open()).isEqualTo(1);
        assertThat(police.sharing())
                .containsEntry(Sharing.Type.UNCONDITIONAL, 1)
                .containsEntry(Sharing.Type.CONDITIONAL, 0)
                .containsEntry(Sharing.Type.NOT_SHARED, 1);
        assertThat(police.sharingUnknown()).isZero();
        assertThat(police.problems()).isEqualTo(3);
        assertThat(police.findings()).containsEntry(Kind.MUST_BE_SHARED, 1).containsEntry(Kind.NOT_CATALOGUED, 1);
        assertThat(coverage.get(1).sharingUnknown()).isEqualTo(1);
        assertThat(coverage.get(1).problems()).isZero();
        assertThat(coverage.get(1).findings()).containsEntry(Kind.UNDETERMINED, 1);
    }

    @Test
    void a_department_is_one_under_all_spellings_of_its_name() {
        Audit audit = audit(
                sound().build(),
                sound().code(null).provider(new Provider("太原市公安局")).build(),
                sound().code(null)
                        .provider(new Provider("公安局", Entries.TAIYUAN))
                        .build(),
                resource("甲", "太原市 公安局"));
        assertThat(audit.coverage()).hasSize(1);
        assertThat(audit.coverage().get(0).department()).isEqualTo(new Provider("太原市公安局", Entries.TAIYUAN));
        assertThat(audit.coverage().get(0).entries()).isEqualTo(4);
    }
}
