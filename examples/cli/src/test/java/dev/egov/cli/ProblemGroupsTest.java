package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.cli.catalog.ProblemGroups;
import dev.egov.cli.catalog.RowRanges;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemGroupsTest {

    @Test
    void the_same_problems_are_one_group_with_ranges_of_rows() {
        ProblemGroups groups = new ProblemGroups(10);
        for (long row : List.of(3L, 4L, 5L, 9L, 12L, 13L, 13L)) {
            groups.add(row, Problem.of(Kind.INVALID_DATE, Field.ISSUED, "昨天").at(new Problem.Place(row, "发布日期", 0)));
        }
        groups.add(13, Problem.of(Kind.INVALID_DATE, Field.ISSUED, "前天"));
        assertThat(groups.all()).hasSize(2);
        ProblemGroups.Group group = groups.all().iterator().next();
        assertThat(group.count()).isEqualTo(7);
        assertThat(group.rows().rows()).isEqualTo(6);
        assertThat(group.rows().first(9, (from, to) -> from + "-" + to)).containsExactly("3-5", "9-9", "12-13");
        assertThat(group.rows().beyond(2)).isEqualTo(2);
    }

    @Test
    void a_million_different_problems_take_no_more_room_and_are_counted() {
        ProblemGroups groups = new ProblemGroups(1_000);
        for (long row = 1; row <= 1_000_000; row++) {
            groups.add(row, Problem.of(Kind.INVALID_DATE, Field.ISSUED, String.valueOf(row)));
        }
        assertThat(groups.all()).hasSize(1_000);
        assertThat(groups.beyond()).isEqualTo(999_000);
    }

    @Test
    void rows_without_end_are_counted_though_not_kept() {
        RowRanges rows = new RowRanges();
        for (long row = 1; row <= 200_001; row += 2) {
            rows.add(row);
        }
        rows.add(200_002);
        assertThat(rows.rows()).isEqualTo(100_002);
        assertThat(rows.first(Integer.MAX_VALUE, (from, to) -> from)).hasSize(50);
        assertThat(rows.beyond(Integer.MAX_VALUE)).isEqualTo(100_002 - 50);
    }
}
