package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for people: complete in both languages, each in its own, and none of them idle. */
class WordsTest {

    private static final RuleBook BOOK = Taiyuan2013.RULE_BOOK;

    /** The base names of all bundles of the module. */
    static List<Path> bundles() throws IOException, URISyntaxException {
        Path own = Path.of(Taiyuan2013.class.getResource("norms_zh.properties").toURI());
        try (Stream<Path> files = Files.walk(own.getParent().getParent())) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .map(file -> file.resolveSibling(
                            file.getFileName().toString().replaceFirst("(_[a-z]+)?\\.properties$", "")))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(Path bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                bundle.resolveSibling(bundle.getFileName() + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> texts(String name) throws IOException, URISyntaxException {
        Path bundle = bundles().stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .orElseThrow();
        return texts(bundle, "zh");
    }

    @Test
    void the_bundles_are_those_of_rule_book_core_and_json() throws IOException, URISyntaxException {
        assertThat(bundles().stream().map(path -> path.getFileName().toString()))
                .contains(
                        "acts", "articles", "decisions", "facts", "norms", "questions", "values", "wording", "faults");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_has_the_same_keys_in_both_languages(Path bundle) throws IOException {
        assertThat(texts(bundle, "zh").keySet())
                .isEqualTo(texts(bundle, "en").keySet())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_text_takes_the_same_arguments_in_both_languages(Path bundle) throws IOException {
        Map<String, String> english = texts(bundle, "en");

        texts(bundle, "zh")
                .forEach((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }

    private static Set<String> arguments(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).collect(Collectors.toSet());
    }

    /** Terms of the text stand in parentheses behind what they are in English. */
    @ParameterizedTest
    @MethodSource("bundles")
    void an_english_text_has_chinese_characters_in_its_terms_only(Path bundle) throws IOException {
        assertThat(texts(bundle, "en"))
                .allSatisfy((key, text) -> assertThat(text.replaceAll("\\([\\p{IsHan}、]+\\)", ""))
                        .as(key)
                        .isNotBlank()
                        .doesNotContainPattern("[\\p{IsHan}，。、；：？！“”〔〕]"));
    }

    /** The null of JSON is null in every language. */
    @ParameterizedTest
    @MethodSource("bundles")
    void a_chinese_text_that_has_words_has_chinese_words(Path bundle) throws IOException {
        assertThat(texts(bundle, "zh"))
                .allSatisfy((key, text) -> assertThat(text).as(key).matches("(?s).*\\p{IsHan}.*|[^\\p{L}]*|\\s*null"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_chinese_text_has_no_half_width_punctuation_between_its_words(Path bundle) throws IOException {
        assertThat(texts(bundle, "zh"))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\p{IsHan}[,;:?!]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "en", "fr"})
    void everything_has_words_in_every_language(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(BOOK.articles())
                .allSatisfy(article -> assertThat(article.summary(locale)).isNotBlank());
        for (Decision<?> decision : BOOK.decisions()) {
            assertThat(decision.question(locale)).endsWith(language.startsWith("zh") ? "？" : "?");
            assertThat(decision.norms()).allSatisfy(norm -> {
                assertThat(norm.summary(locale)).endsWith(language.startsWith("zh") ? "。" : ".");
                assertThat(norm.bearer(locale)).isNotBlank();
            });
            assertThat(facts(decision))
                    .allSatisfy(fact -> assertThat(decision.label(fact, locale))
                            .matches(language.startsWith("zh") ? ".*\\p{IsHan}.*" : "[\\p{ASCII}]+"));
            assertThat(decision.givens())
                    .allSatisfy(fact -> assertThat(decision.question(fact, locale))
                            .contains(language.startsWith("zh") ? "？" : "?"));
        }
    }

    @Test
    void no_two_facts_of_a_decision_are_called_the_same_or_asked_for_in_the_same_words() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(BOOK.decisions()).allSatisfy(decision -> {
                assertThat(facts(decision).stream().map(fact -> decision.label(fact, locale)))
                        .doesNotHaveDuplicates();
                assertThat(decision.givens().stream().map(fact -> decision.question(fact, locale)))
                        .doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void no_key_of_a_norm_bearer_or_reading_is_idle() throws IOException, URISyntaxException {
        Set<String> used = new TreeSet<>();
        List<Norm> norms = BOOK.decisions().stream()
                .flatMap(decision -> decision.norms().stream())
                .toList();
        for (Norm norm : norms) {
            used.add("norm." + norm.id());
            norm.readings().forEach(reading -> {
                used.add("reading." + reading.norm() + "." + reading.name() + ".taken");
                used.add("reading." + reading.norm() + "." + reading.name() + ".alternative");
            });
        }
        Set<String> bearers =
                norms.stream().map(norm -> norm.bearer(Locale.CHINESE)).collect(Collectors.toSet());
        Map<String, String> texts = texts("norms");

        assertThat(texts.keySet().stream().filter(key -> !key.startsWith("bearer.")))
                .containsExactlyElementsOf(used);
        assertThat(texts.entrySet().stream()
                        .filter(text -> text.getKey().startsWith("bearer."))
                        .map(Map.Entry::getValue))
                .containsExactlyInAnyOrderElementsOf(bearers);
    }

    @Test
    void no_key_of_a_fact_or_a_question_is_idle() throws IOException, URISyntaxException {
        Map<String, String> labels = texts("facts");
        Map<String, String> questions = texts("questions");
        Set<String> labelled = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (Decision<?> decision : BOOK.decisions()) {
            facts(decision).forEach(fact -> labelled.add(nearest("fact", decision, fact, labels)));
            decision.givens().forEach(fact -> asked.add(nearest("question", decision, fact, questions)));
        }

        assertThat(labels).containsOnlyKeys(labelled);
        assertThat(questions).containsOnlyKeys(asked);
    }

    @Test
    void no_key_of_a_decision_is_idle() throws IOException, URISyntaxException {
        Set<String> possible = new TreeSet<>();
        for (Decision<?> decision : BOOK.decisions()) {
            possible.add("decision." + decision);
            Set.of(true, false).forEach(allows -> possible.add("allows." + decision + "." + allows));
            possible.add("outcome." + decision + "." + Outcome.NOT_APPLICABLE);
            for (Norm norm : decision.norms()) {
                possible.add("outcome." + decision + "." + Outcome.COMPLIANT);
                norm.otherwise().ifPresent(otherwise -> {
                    possible.add("outcome." + decision + "." + otherwise.contribution());
                    possible.add("otherwise." + decision + "." + otherwise);
                });
            }
        }

        BOOK.intended().values().forEach(reason -> possible.add("intended." + reason));

        assertThat(possible).containsAll(texts("decisions").keySet());
        assertThat(texts("decisions"))
                .containsKeys(possible.stream()
                        .filter(key -> key.matches("(decision|allows|intended)\\..*"))
                        .toArray(String[]::new));
    }

    @Test
    void no_key_of_a_value_is_idle() throws IOException, URISyntaxException {
        Map<String, String> values = texts("values");
        Set<String> possible = new TreeSet<>();
        for (Decision<?> decision : BOOK.decisions()) {
            for (Variable<?> fact : decision.givens()) {
                possible.add("value." + fact);
                for (Object value : fact.domain().values()) {
                    possible.add("value." + fact + "." + text(fact, value));
                    possible.add("value." + fact.domain().type() + "." + text(fact, value));
                }
            }
        }

        assertThat(possible).containsAll(values.keySet());
    }

    /** Each key {@code act.FACT.VALUE} is of an actionable fact, and each value of one has its key or its fact a pattern. */
    @Test
    void no_key_of_an_act_is_idle_and_no_value_of_an_actionable_fact_lacks_one()
            throws IOException, URISyntaxException {
        Map<String, String> acts = texts("acts");
        Set<String> used = new TreeSet<>();
        for (Decision<?> decision : BOOK.decisions()) {
            for (Variable<?> fact : decision.givens()) {
                if (fact.isActionable()) {
                    used.addAll(actKeys(decision, fact, acts));
                }
            }
        }

        assertThat(acts).containsOnlyKeys(used);
    }

    private static Set<String> actKeys(Decision<?> decision, Variable<?> fact, Map<String, String> acts) {
        Set<String> keys = new TreeSet<>();
        List<?> values = fact.domain().values();
        for (Object value : values.isEmpty() ? List.of(BigDecimal.ZERO) : values) { // of numbers, 0 may be an act apart
            paths(decision, fact)
                    .map(path -> "act." + path + "." + text(fact, value))
                    .filter(acts::containsKey)
                    .findFirst()
                    .ifPresent(keys::add);
        }
        if (values.isEmpty() || keys.size() < values.size()) {
            keys.add(nearest("act", decision, fact, acts));
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_value_of_an_actionable_fact_has_an_act_of_its_own(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Decision<?> decision : BOOK.decisions()) {
            for (Variable<?> fact : decision.givens()) {
                if (fact.isActionable()) {
                    List<String> acts = fact.domain().values().stream()
                            .map(value -> decision.act(fact, value, locale))
                            .toList();
                    assertThat(acts)
                            .as("%s of %s", fact, decision)
                            .doesNotHaveDuplicates()
                            .allSatisfy(act -> assertThat(act)
                                    .isNotBlank()
                                    .doesNotContain(
                                            "{", "\u0027\u0027", ":", "：", "；", "。", "改为是", "改为否", " becomes "));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a value of its own domain
    private static String text(Variable<?> fact, Object value) {
        return ((Domain<Object>) fact.domain()).text(value);
    }

    @Test
    void no_key_of_an_article_is_idle() throws IOException, URISyntaxException {
        assertThat(texts("articles").keySet())
                .allMatch(key -> key.matches("article\\.([1-9]|[12][0-9]|3[0-4])(\\.notEncoded)?"));
    }

    /** The given facts, and those that conditions speak of. */
    private static Set<Variable<?>> facts(Decision<?> decision) {
        Set<Variable<?>> facts = new LinkedHashSet<>(decision.givens());
        facts.addAll(decision.guard().facts());
        for (Norm norm : decision.norms()) {
            facts.addAll(norm.facts());
        }
        return facts;
    }

    /** The paths {@code DECISION.a.b}, {@code a.b} and {@code b} of a fact. */
    private static Stream<String> paths(Decision<?> decision, Variable<?> fact) {
        return Stream.of(decision + "." + fact, fact.name(), fact.name().replaceFirst("^[^.]+\\.", ""));
    }

    /** The most specific of the keys {@code fact.DECISION.a.b}, {@code fact.a.b} and {@code fact.b}. */
    private static String nearest(String prefix, Decision<?> decision, Variable<?> fact, Map<String, String> texts) {
        return paths(decision, fact)
                .map(path -> prefix + "." + path)
                .filter(texts::containsKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + prefix + " for " + fact + " of " + decision));
    }
}
