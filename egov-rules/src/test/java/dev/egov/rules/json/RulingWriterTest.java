package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Ruling;
import dev.egov.rules.Subsets;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.CaseArbitraries;
import dev.egov.rules.testkit.Question;
import dev.egov.rules.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is encoded once and copied is what is written plainly, byte for byte. */
class RulingWriterTest {

    private static final Map<Locale, Map<DecisionModel, RulingWriter>> WRITERS = new ConcurrentHashMap<>();

    private static final Regulation ODD =
            new Regulation("odd \"book\"", "号\\\u0001", "1\n", LocalDate.of(2025, 1, 1), Texts.none());

    /** One norm speaks of too many facts for its findings to be kept, and the other has sets and numbers. */
    private static final Decision<Object> MANY = ODD.decision("many", Object.class, decision -> {
        List<Fact<Object, Boolean>> flags = IntStream.range(0, 9)
                .mapToObj(
                        number -> Fact.<Object>of("flag\"" + number, it -> null).actionable())
                .toList();
        var set = Fact.of("se.t", new Subsets(-1, 2), (Object it) -> null).actionable();
        var number = Fact.of("numb.er", new Domain.WholeNumber(-3, 3), (Object it) -> null)
                .actionable();
        List<Condition> parts = new ArrayList<>();
        flags.forEach(flag -> parts.add(flag.is(true)));
        List<Fact<? super Object, ?>> facts = new ArrayList<>(flags);
        facts.add(set);
        facts.add(number);
        // what the guard leaves open decides the status of 3-first, of whose facts nothing is known then
        decision.guard(flags.get(0).is(true).or(flags.get(1).is(true)))
                .facts(facts)
                .norms(List.of(
                        ODD.norm("1-\"all\"")
                                .modality(Modality.OBLIGATION)
                                .binds("all")
                                .requires(new Condition.All(parts))
                                .otherwise(Otherwise.DENY),
                        ODD.norm("2-set")
                                .modality(Modality.OBLIGATION)
                                .binds("all")
                                .when(number.isNot(0))
                                .requires(set.is(Set.of(-1, 2)))
                                .otherwise(Otherwise.REFER),
                        ODD.norm("3-first")
                                .modality(Modality.OBLIGATION)
                                .binds("all")
                                .requires(flags.get(0).is(true))
                                .otherwise(Otherwise.DUTY)));
    });

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.oneOf(
                CaseArbitraries.partial(Taiyuan2013.RULE_BOOK),
                CaseArbitraries.complete(Taiyuan2013.RULE_BOOK),
                CaseArbitraries.partial(MANY));
    }

    @Property(tries = 2000)
    void both_ways_of_writing_give_the_same_bytes(
            @ForAll("questions") Question question, @ForAll boolean chinese, @ForAll boolean early) {
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        LocalDate day = early ? LocalDate.of(2013, 12, 11) : question.asOf();
        isSame(locale, null, question.asOf(day).ruling());
    }

    @Property(tries = 1000)
    void any_id_comes_out_the_same(@ForAll("ids") String id) {
        isSame(Locale.ENGLISH, id, MANY.decide(MANY.facts().build(), LocalDate.of(2026, 3, 1)));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().ofMaxLength(100).filter(JsonReader::isSound);
    }

    private static void isSame(Locale locale, @Nullable String id, Ruling ruling) {
        RulingWriter writer = WRITERS.computeIfAbsent(locale, it -> new ConcurrentHashMap<>())
                .computeIfAbsent(ruling.decision(), decision -> new RulingWriter(decision, locale));
        String plain = new String(new PlainWriter(locale).ruling(id, ruling), StandardCharsets.UTF_8);
        for (String way : List.of("written", "copied")) {
            Utf8Buffer json = new Utf8Buffer(0);
            writer.write(id, ruling, json);
            assertThat(new String(json.toByteArray(), StandardCharsets.UTF_8))
                    .as(way)
                    .isEqualTo(plain);
        }
    }
}
