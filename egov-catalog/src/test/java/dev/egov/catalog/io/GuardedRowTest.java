package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.Release.Withheld;
import dev.egov.catalog.release.ReleaseSurvey;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row that was rejected keeps from going out under another one. */
class GuardedRowTest {

    private static final String HEADER = "信息资源代码,信息资源名称,信息资源提供方,保密属性,发布日期,备注\n";
    private static final String OPEN = "306001/1,甲,市局,公开信息,2024-02-29,\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "306001/1,乙,市局,机密,2024-02-30,",
                "306001/1,乙,,机密,2024-02-29,",
                ",甲,市局,机密,2024-02-30,",
                ",甲,,机密,2024-02-29,",
                "306001/1,乙,市局,机蜜,2024-02-29,",
                "306001/1,乙,市局,公开信息,2024-02-30,机密",
                "306001/1,乙,市局,,2024-02-30,秘密★10年",
                "306001/1,乙,市局,,机密,2024-02-29,多",
                "306001/1,乙,市局,\"机密\"x,2024-02-29,",
                "306001/1,,市局,机密,2024-02-29,"
            })
    void what_a_rejected_row_that_is_protected_is_called_does_not_go_out(String rejected) throws IOException {
        assertThat(withheld(HEADER + OPEN + rejected + "\n", CatalogueFormat.CSV))
                .containsEntry("甲", Withheld.PROTECTED_ELSEWHERE);
        assertThat(withheld(HEADER + rejected + "\n" + OPEN, CatalogueFormat.CSV))
                .containsEntry("甲", Withheld.PROTECTED_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "306001/1,乙,市局,公开信息,2024-02-30,",
                "306001/1,乙,市局,,2024-02-30,",
                ",甲,另一局,机密,2024-02-30,",
                "306001/2,乙,市局,机密,2024-02-30,",
                "306001/2,乙,,机密,2024-02-30,甲乙"
            })
    void any_other_rejected_row_keeps_nothing_back(String rejected) throws IOException {
        assertThat(withheld(HEADER + OPEN + rejected + "\n", CatalogueFormat.CSV))
                .containsEntry("甲", null);
    }

    @Test
    void where_cells_have_slipped_or_the_provider_is_none_the_name_is_guarded_under_any_provider() throws IOException {
        String header = "信息资源名称,信息资源提供方,共享类型,保密属性\n";
        for (String rejected : List.of("3,甲,市局,无条件共享,机密", "甲,暂无,无条件共享,机密", "甲,-,无条件共享,机密")) {
            assertThat(withheld(header + "甲,市局,无条件共享,公开信息\n" + rejected + "\n", CatalogueFormat.CSV))
                    .containsEntry("甲", Withheld.PROTECTED_ELSEWHERE);
        }
    }

    @Test
    void where_nobody_knows_which_column_is_the_name_every_cell_may_be_it() throws IOException {
        String header = "信息资源提供方,主题词,信息资源名称,保密属性\n";
        assertThat(withheld(header + "市局,,甲,公开信息\n市局,甲,,机密\n", CatalogueFormat.CSV))
                .containsEntry("甲", Withheld.PROTECTED_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"306001/1\",\"name\":\"乙\",\"provider\":{\"name\":\"市局\"},\"classification\":\"SECRET\",\"issued\":\"x\"}",
                "{\"code\":\"306001/1\",\"name\":\"乙\",\"name\":\"丙\",\"classification\":\"机密\"}",
                "{\"code\":\"306001\\/1\",\"name\":\"\\u7532\",\"name\":\"丙\",\"classification\":\"\\u673a\\u5bc6\"}",
                "{\"code\":\"306001/1\",\"classification\":\"机密\"",
                "{\"name\":\"甲\",\"classification\":[\"机密\"],\"provider\":{\"name\":\"市局\"}}"
            })
    void a_row_of_JSON_that_cannot_be_read_keeps_back_what_it_names(String rejected) throws IOException {
        String open =
                "{\"code\":\"306001/1\",\"name\":\"甲\",\"provider\":{\"name\":\"市局\"},\"classification\":\"PUBLIC\"}\n";
        assertThat(withheld(open + rejected + "\n", CatalogueFormat.JSON_LINES))
                .containsEntry("甲", Withheld.PROTECTED_ELSEWHERE);
    }

    /** The names of the entries that are accepted, each with why it is withheld. */
    private static Map<String, @Nullable Withheld> withheld(String file, CatalogueFormat format) throws IOException {
        ReleaseSurvey survey = new ReleaseSurvey(Release.strict().classifying(Classification.PUBLIC));
        List<Entry> entries = new ArrayList<>();
        long rejected;
        try (CatalogueReader reader =
                CatalogueReader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), format)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                row.tell(survey);
                if (row instanceof Row.Accepted accepted) {
                    entries.add(accepted.entry());
                }
            }
            rejected = reader.rejected();
        }
        assertThat(rejected).isEqualTo(1);
        Release release = survey.release();
        Map<String, @Nullable Withheld> withheld = new LinkedHashMap<>();
        entries.forEach(entry -> withheld.put(entry.name(), release.withheld(entry)));
        return withheld;
    }
}
