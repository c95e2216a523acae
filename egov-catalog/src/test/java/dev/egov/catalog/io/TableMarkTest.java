package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a file says of its secrecy beside its rows is said of every resource in it")
class TableMarkTest {

    private static final String HEADER = "信息资源名称,信息资源提供方,保密属性\n";

    @TempDir
    private Path folder;

    private List<Row> read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        try (CatalogueReader reader = CatalogueReader.open(file)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Kind> errors(Row row) {
        return row.problems().stream()
                .filter(Problem::isError)
                .map(Problem::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某局目录（机密）", "密级：机密,填报单位：公安局", "是否涉密,是", "本目录为机密"})
    void above_the_header_it_keeps_out_what_does_not_say_itself_that_it_is_protected(String title) throws IOException {
        List<Row> rows = read("a.csv", title + "\n" + HEADER + "甲,局,公开信息\n乙,局,\n丙,局,机密\n");
        assertThat(rows).hasSize(3);
        assertThat(errors(rows.get(0))).containsExactly(Kind.MARKED_TABLE);
        assertThat(errors(rows.get(1))).containsExactly(Kind.MARKED_TABLE);
        assertThat(rows.get(2)).isInstanceOf(Row.Accepted.class);
        assertThat(rows.get(0).mended()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本表密级：机密,,", "说明：以上资源均为机密,,", "机密,,", "合计,2,机密", "注：机密,,"})
    void under_the_rows_it_refuses_the_file_where_one_was_read_as_open(String footer) throws IOException {
        assertThatExceptionOfType(CatalogueFileException.class)
                .isThrownBy(() -> read("a.csv", HEADER + "甲,局,公开信息\n" + footer + "\n"))
                .satisfies(refused -> assertThat(refused.problem().kind()).isEqualTo(Kind.MARKED_TABLE));
        assertThat(read("b.csv", HEADER + "甲,局,机密\n" + footer + "\n"))
                .singleElement()
                .isInstanceOf(Row.Accepted.class);
    }

    @Test
    void a_name_of_a_file_says_it_too() throws IOException {
        assertThat(errors(read("机密★10年-某局目录.csv", HEADER + "甲,局,公开信息\n").get(0)))
                .containsExactly(Kind.MARKED_TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本目录不含涉密信息", "涉密信息不得填报", "是否涉密,否", "保密属性：绝密、机密、秘密、公开信息"})
    void what_says_the_opposite_or_gives_the_choice_marks_nothing(String title) throws IOException {
        assertThat(read("a.csv", title + "\n" + HEADER + "甲,局,公开信息\n"))
                .singleElement()
                .isInstanceOf(Row.Accepted.class);
    }

    @Test
    void a_row_that_says_how_to_fill_in_a_name_has_no_mark_of_its_own() throws IOException {
        String resource = "甲,局,公开信息\n";
        List<Row> rows = read("a.csv", HEADER + "（必填）,（必填）,机密\n" + resource);
        assertThat(rows).hasSize(2).allMatch(row -> row instanceof Row.Rejected);
        assertThat(errors(rows.get(1))).containsExactly(Kind.MARKED_TABLE);
        assertThat(read("b.csv", HEADER + "（必填）,（必填）,绝密、机密、秘密、公开信息\n" + resource))
                .last()
                .isInstanceOf(Row.Accepted.class);
        assertThat(read("c.csv", HEADER + ",局,机密\n" + resource)).last().isInstanceOf(Row.Accepted.class);
    }
}
