package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.UpdateCycle;
import dev.egov.catalog.io.csv.CsvFiles;
import dev.egov.catalog.io.table.CellNames;
import dev.egov.catalog.io.table.Columns;
import dev.egov.catalog.io.table.Examples;
import dev.egov.model.Term;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTemplateTest {

    private static byte[] template(Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CatalogueTemplate.write(bytes, locale);
        return bytes.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "fr"})
    void its_example_is_passed_over_and_said(String language) throws IOException {
        byte[] template = template(Locale.forLanguageTag(language));
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(template), CatalogueFormat.EXCEL)) {
            assertThat(reader.read()).isNull();
            assertThat(reader.passedOver()).isEqualTo(1);
            assertThat(reader.passedOverRows()).anySatisfy(passed -> {
                assertThat(passed.row()).isEqualTo(2);
                assertThat(passed.reason()).isEqualTo(PassedOver.Reason.EXAMPLE);
            });
            assertThat(reader.headers()).extracting(Header::field).isEqualTo(Columns.FIELDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "fr"})
    void its_example_filled_in_is_an_entry_that_nobody_could_want_better(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        List<String> example = new ArrayList<>();
        for (Field field : Columns.FIELDS) {
            example.add(field == Field.NAME ? "企业登记信息" : Examples.value(field, locale));
        }
        byte[] file = CsvFiles.written(List.of(new Columns(List.of()).headers(), example));
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(file), CatalogueFormat.CSV)) {
            Row row = reader.read();
            assertThat(row).isInstanceOf(Row.Accepted.class);
            assertThat(row.problems()).isEmpty();
            Entry entry = ((Row.Accepted) row).entry();
            assertThat(entry.items()).hasSize(3).noneMatch(item -> item.type() == null);
            assertThat(entry.extensions()).isEmpty();
        }
    }

    @Test
    void it_offers_the_terms_of_the_fields_that_have_some() throws IOException {
        String sheet = part(template(Locale.CHINESE), "xl/worksheets/sheet1.xml");
        List<Term[]> lists =
                List.of(Sharing.Type.values(), Openness.Type.values(), UpdateCycle.values(), Classification.values());
        List<Field> fields = List.of(Field.SHARING_TYPE, Field.OPENNESS_TYPE, Field.UPDATE_CYCLE, Field.CLASSIFICATION);
        for (int list = 0; list < lists.size(); list++) {
            List<String> terms = new ArrayList<>();
            for (Term term : lists.get(list)) {
                terms.add(term.term());
            }
            String column = CellNames.column(Columns.FIELDS.indexOf(fields.get(list)));
            assertThat(sheet)
                    .contains("sqref=\"" + column + "2:" + column + "1048576\"><formula1>\"" + String.join(",", terms)
                            + "\"</formula1>");
        }
    }

    @Test
    void its_second_sheet_explains_every_column() throws IOException {
        String guide = part(template(Locale.CHINESE), "xl/worksheets/sheet2.xml");
        assertThat(Columns.FIELDS).allSatisfy(field -> assertThat(guide).contains(">" + field.term() + "<"));
        assertThat(guide).contains("GB 32100-2015", "必填");
    }

    @Test
    void its_words_are_complete_in_both_languages() {
        ResourceBundle chinese = ResourceBundle.getBundle("dev.egov.catalog.io.template", Locale.CHINESE);
        ResourceBundle english = ResourceBundle.getBundle("dev.egov.catalog.io.template", Locale.ENGLISH);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (Field field : Columns.FIELDS) {
            assertThat(chinese.keySet())
                    .contains("meaning." + field.key(), "form." + field.key(), "norm." + field.key());
        }
    }

    @Test
    void it_is_the_same_every_time() throws IOException {
        assertThat(template(Locale.CHINESE)).isEqualTo(template(Locale.CHINESE)).isNotEqualTo(template(Locale.ENGLISH));
    }
}
