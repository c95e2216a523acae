package dev.egov.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A DMN file says in names, labels and drawing what the decision is. */
class DmnModelTest {

    private enum Colour {
        RED,
        UNKNOWN
    }

    @Test
    void the_same_decision_gives_the_same_bytes_in_UTF_8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.CHINESE).writeTo(bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.SIMPLIFIED_CHINESE)
                        .toString())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions")
                .endsWith("</definitions>\n")
                .doesNotContain("\r");
    }

    @Test
    void versions_differ_in_their_namespaces_only() {
        String older = DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.CHINESE).toString();
        String newer = DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.CHINESE, DmnVersion.V1_5)
                .toString();

        Map<String, String> namespaces = Element.root(newer).attributes();
        assertThat(namespaces)
                .containsEntry("xmlns", "https://www.omg.org/spec/DMN/20230324/MODEL/")
                .containsEntry("xmlns:dmndi", "https://www.omg.org/spec/DMN/20230324/DMNDI/")
                .containsEntry("expressionLanguage", "https://www.omg.org/spec/DMN/20230324/FEEL/")
                .containsEntry("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/")
                .containsEntry("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/");
        assertThat(older)
                .isEqualTo(newer.replace("/DMN/20230324/", "/DMN/20191111/"))
                .isEqualTo(DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.CHINESE, DmnVersion.V1_3)
                        .toString())
                .contains("https://www.omg.org/spec/DMN/20191111/MODEL/");
        assertThat(DmnVersion.V1_3.number()).isEqualTo("1.3");
    }

    @Test
    void labels_come_in_the_language_asked_for_and_names_in_none() {
        DmnModel chinese = DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.CHINESE);
        DmnModel english = DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.ENGLISH);

        assertThat(input(chinese, "classification").get("label")).isEqualTo("信息类别");
        assertThat(input(english, "classification").get("label")).isNotEmpty().matches("\\p{ASCII}+");
        assertThat(english.namespace())
                .isEqualTo("urn:egov:taiyuan-2013-108:"
                        + Taiyuan2013.RULE_BOOK.regulation().version() + ":information-handling")
                .isEqualTo(chinese.namespace());
        assertThat(Tables.of(english)).isEqualTo(Tables.of(chinese));
    }

    @Test
    void each_norm_stands_there_with_its_clause_and_its_readings() {
        DmnModel model = DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.ENGLISH);
        for (Norm norm : Taiyuan2013.INFORMATION_HANDLING.norms()) {
            Element decision = byId(model, "decision", model.norm(norm));
            assertThat(decision.get("label")).contains(norm.id(), norm.clause().cite(Locale.ENGLISH));
            String source = decision.first("requiredAuthority").get("href");
            assertThat(byId(model, "knowledgeSource", source.substring(1)).content())
                    .contains(norm.summary(Locale.ENGLISH), norm.bearer(Locale.ENGLISH));
        }
        assertThat(model.toString()).contains("reading taken: ", "alternative: ");
    }

    @Test
    void a_row_names_the_norms_that_are_not_met_and_what_is_missing() {
        assertThat(DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.ENGLISH)
                        .toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("<annotationEntry>"))
                        .distinct())
                .contains(
                        "<annotationEntry><text>13-extranet</text></annotationEntry>",
                        "<annotationEntry><text>30-state-secret</text></annotationEntry>",
                        "<annotationEntry><text>network, classification</text></annotationEntry>");
    }

    @Test
    void everything_is_drawn_once_and_nothing_over_something_else() {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            Element root = Element.root(DmnModel.of(decision, Locale.CHINESE));
            Set<String> drawn = new HashSet<>();
            Set<String> places = new HashSet<>();
            for (Element shape : root.all("dmndi:DMNShape")) {
                assertThat(drawn.add(shape.get("dmnElementRef"))).isTrue();
                Element bounds = shape.first("dc:Bounds");
                assertThat(places.add(bounds.get("x") + " " + bounds.get("y"))).isTrue();
            }
            root.all("dmndi:DMNEdge").forEach(edge -> drawn.add(edge.get("dmnElementRef")));
            Set<String> elements = new HashSet<>();
            for (String kind : List.of(
                    "inputData", "decision", "knowledgeSource", "informationRequirement", "authorityRequirement")) {
                root.all(kind)
                        .forEach(element -> assertThat(elements.add(element.get("id")))
                                .as(element.get("id"))
                                .isTrue());
            }
            assertThat(drawn).isEqualTo(elements);
        }
    }

    @Test
    void names_are_letters_digits_and_underscores_each_once_and_no_words_of_FEEL() {
        Names names = new Names();

        assertThat(names.give(1, "review.status")).isEqualTo("review_status");
        assertThat(names.give(2, "review-status")).isEqualTo("review_status_2");
        assertThat(names.give(3, "in")).isEqualTo("in_2");
        assertThat(names.give(4, "13-extranet")).isEqualTo("_13_extranet");
        assertThat(names.give(5, "投资来源")).isEqualTo("投资来源");
        assertThat(names.give(6, "größe😀")).isEqualTo("gr__e_");
        assertThat(names.give(7, "")).isEqualTo("_");
        assertThat(names.of(3)).isEqualTo("in_2");
        assertThatThrownBy(() -> names.of(8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not in this model: 8; there are [1, 2, 3, 4, 5, 6, 7]");
    }

    @Test
    void the_outcome_is_shown_to_rest_on_scope_and_norms() {
        DmnModel model = DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.ENGLISH);

        assertThat(byId(model, "decision", model.decision()).all("requiredDecision").stream()
                        .map(required -> required.get("href").substring(1)))
                .contains("scope", "builder_inTaiyuan")
                .containsAll(Taiyuan2013.PROJECT_REVIEW.norms().stream()
                        .map(model::norm)
                        .toList());
    }

    @Test
    void what_tools_show_is_what_people_call_it_and_still_a_name_everywhere() {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            DmnModel model = DmnModel.of(decision, Locale.CHINESE);
            Set<String> names = new HashSet<>();
            for (Element each : Element.root(model).all("decision")) {
                assertThat(each.get("name")).matches("[A-Za-z_\u4E00-\u9FA5][0-9A-Za-z_\u4E00-\u9FA5]*");
                assertThat(each.first("variable").get("name")).isEqualTo(each.get("name"));
                assertThat(names.add(each.get("name"))).as(each.get("name")).isTrue();
            }
            assertThat(byId(model, "decision", model.decision()).get("name"))
                    .isEqualTo(Element.root(model).get("name"))
                    .startsWith(decision.question(Locale.CHINESE).substring(0, 4));
        }
        DmnModel model = DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.CHINESE);
        assertThat(byId(model, "decision", "norm_13_extranet").get("name"))
                .startsWith("第十三条")
                .endsWith("_13_extranet");
        assertThat(byId(model, "knowledgeSource", "source_13_extranet").get("name"))
                .startsWith("第十三条");
        model = DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.CHINESE);
        assertThat(byId(model, "decision", "scope").get("name")).isEqualTo("适用范围");
        model = DmnModel.of(Taiyuan2013.PROJECT_REVIEW, Locale.ENGLISH);
        assertThat(byId(model, "decision", "scope").get("name")).isEqualTo("scope");
    }

    @Test
    void texts_are_written_so_that_they_are_read_again() {
        String text = "a < b & \"c\" > 'd'\n\te\r\uD83D\uDE00 ]]>";
        DmnModel model = DmnModel.of(coloured(Map.of("fact.flag", text, "norm.1-x", text)), Locale.ENGLISH);

        assertThat(input(model, "flag").get("label")).isEqualTo(text);
        assertThat(model.toString()).contains("a &lt; b &amp; \"c\" &gt; 'd'\n\te&#13;😀 ]]&gt;");
        assertThat(Tables.of(model).byDecision().get("colouring")).hasSize(3);
        assertThat(Tables.of(model).byDecision()).doesNotContainKey("scope");
    }

    @Test
    void a_character_that_XML_cannot_hold_is_an_error() {
        for (String text : List.of("a\u0001", "\uFFFEb", "c\uD83D")) {
            assertThatThrownBy(() -> DmnModel.of(coloured(Map.of("fact.flag", text)), Locale.ENGLISH))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("XML cannot hold the character U+")
                    .hasMessageEndingWith(text);
        }
    }

    @Test
    void a_value_that_is_called_UNKNOWN_is_an_error() {
        Fact<Object, Colour> colour = Fact.of("colour", Colour.class, any -> null);
        Decision<?> decision = regulation(Map.of())
                .decision(
                        "colouring",
                        Object.class,
                        author -> author.facts(colour).norms(norm(regulation(Map.of()), colour.is(Colour.RED))));

        assertThatThrownBy(() -> DmnModel.of(decision, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decision colouring: colour has a value UNKNOWN, which in DMN stands for what is not known;"
                        + " give that value another name");
    }

    @Test
    void words_are_complete_in_both_languages() {
        ResourceBundle chinese = ResourceBundle.getBundle("dev.egov.rules.dmn.words", Locale.CHINESE);
        ResourceBundle english = ResourceBundle.getBundle("dev.egov.rules.dmn.words", Locale.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : chinese.keySet()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    private static Set<String> placeholders(ResourceBundle words, String key) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(words.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Element input(DmnModel model, String id) {
        return byId(model, "inputData", id);
    }

    private static Element byId(DmnModel model, String kind, String id) {
        return Element.root(model).all(kind).stream()
                .filter(element -> element.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Decision<?> coloured(Map<String, String> texts) {
        Fact<Object, Boolean> flag = Fact.of("flag", new Domain.Flag(), any -> null);
        Regulation regulation = regulation(texts);
        return regulation.decision(
                "colouring", Object.class, author -> author.facts(flag).norms(norm(regulation, flag.is(true))));
    }

    private static Norm norm(Regulation regulation, Condition required) {
        return regulation
                .norm("1-x")
                .modality(Modality.OBLIGATION)
                .binds("all")
                .when(Condition.always())
                .requires(required)
                .otherwise(Otherwise.DENY);
    }

    private static Regulation regulation(Map<String, String> texts) {
        ResourceBundle bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts.entrySet().stream()
                        .map(text -> new Object[] {text.getKey(), text.getValue()})
                        .toArray(Object[][]::new);
            }
        };
        assertThat(Collections.list(bundle.getKeys())).hasSize(texts.size());
        return new Regulation(
                "colours", "Colours", "1", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> bundle, "colours"));
    }
}
