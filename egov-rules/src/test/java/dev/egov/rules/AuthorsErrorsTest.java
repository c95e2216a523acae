package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.egov.rules.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an author gets wrong is told with its place and with what to do. */
class AuthorsErrorsTest {

    private enum Nothing {}

    private enum Shape {
        ROUND {
            @Override
            boolean rolls() {
                return true;
            }
        },
        SQUARE {
            @Override
            boolean rolls() {
                return false;
            }
        };

        abstract boolean rolls();
    }

    private static final Regulation OTHER = new Regulation("other", "Other No. 1", "1", Sample.START, Texts.none());

    private static void refused(String place, String fault, String remedy, ThrowingCallable mistake) {
        assertThatExceptionOfType(RuleBookException.class)
                .isThrownBy(mistake)
                .withMessageContaining(fault)
                .satisfies(refusal -> assertThat(refusal.place()).isEqualTo(place))
                .satisfies(refusal -> assertThat(refusal.fault()).contains(fault))
                .satisfies(refusal -> assertThat(refusal.remedy()).contains(remedy));
    }

    @Test
    void an_enum_without_constants_is_no_type_of_a_fact() {
        refused(
                "fact x",
                "Nothing has no constants",
                "give it constants",
                () -> Fact.of("x", Nothing.class, some -> null));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what the compiler cannot tell is what is tested
    void the_class_of_a_constant_is_not_that_of_its_enum() {
        refused(
                "fact x",
                "that of one of its constants",
                "take " + Shape.class.getName(),
                () -> Fact.of("x", (Class) Shape.ROUND.getClass(), some -> null));
        for (Class type : List.of(Runnable.class, Object.class, String.class, Enum.class)) {
            assertThatExceptionOfType(RuleBookException.class)
                    .isThrownBy(() -> Fact.of("x", type, some -> null))
                    .withMessage("fact x: this is not the class of an enum; take the class of an enum");
        }
        Fact<Object, Shape> shape = Fact.<Object, Shape>of("shape", Shape.class, some -> Shape.ROUND);
        Decision<Object> decision = Sample.decision(List.of(shape), Sample.ban("1-x", shape.is(Shape.SQUARE)));
        assertThat(decision.outcome(new Object(), Sample.START)).isEqualTo(Outcome.DENIED);
    }

    @Test
    void a_norm_of_another_regulation_is_refused_in_a_decision_and_in_a_draft() {
        Norm foreign = OTHER.norm("1-x")
                .modality(Modality.OBLIGATION)
                .binds("all")
                .requires(Sample.A.is(true))
                .otherwise(Otherwise.DENY);
        refused(
                "decision sample",
                "norm 1-x is of another regulation, other",
                "begin it with the norm method of sample",
                () -> Sample.decision(List.of(Sample.A), foreign).norms());
        refused(
                "decision sample",
                "norm 1-x is of another regulation, other",
                "begin it with the norm method of sample",
                () -> Sample.decision(List.of(Sample.A))
                        .withNorms(List.of(foreign))
                        .norms());
    }

    @Test
    void a_decision_of_another_regulation_is_refused_in_a_rule_book() {
        refused(
                "rule book other",
                "sample is a decision of another regulation",
                "put it into the rule book of sample",
                () -> RuleBook.of(OTHER, List.of(), List.of(Sample.decision(List.of(Sample.A)))));
    }

    @Test
    void modality_and_bearer_are_said_once() {
        NormBuilder norm =
                Sample.REGULATION.norm("1-x").modality(Modality.OBLIGATION).binds("masters");
        assertThatIllegalStateException()
                .isThrownBy(() -> norm.modality(Modality.PROHIBITION))
                .withMessage("1-x says modality twice, OBLIGATION and PROHIBITION; keep one of them");
        assertThatIllegalStateException()
                .isThrownBy(() -> norm.binds("owners"))
                .withMessage("1-x says binds twice, masters and owners; keep one of them");
    }

    @Test
    void what_a_definition_gets_wrong_has_a_remedy() {
        refused(
                "decision sample",
                "two facts are called a",
                "another name",
                () -> Sample.decision(List.of(Sample.A, Sample.flag("a"))).norms());
        refused(
                "decision sample",
                "b stands in a condition",
                "add it to the facts",
                () -> Sample.decision(List.of(Sample.A), Sample.ban("1-x", Sample.B.is(true)))
                        .norms());
    }

    @Test
    void a_norm_of_another_version_of_the_regulation_is_refused() {
        Norm later = new Regulation("sample", "Sample No. 1", "2", Sample.START, Texts.none())
                .norm("1-x")
                .modality(Modality.OBLIGATION)
                .binds("all")
                .requires(Sample.A.is(true))
                .otherwise(Otherwise.DENY);
        refused(
                "decision sample",
                "norm 1-x is of version 2 of the regulation, and the decision of version 1",
                "of the same version",
                () -> Sample.decision(List.of(Sample.A), later).norms());
    }

    @Test
    void numbers_are_counted_from_one() {
        refused(
                "norm 1-x",
                "there is no paragraph -1",
                "count from 1",
                () -> Sample.norm("1-x").paragraph(-1));
        refused(
                "norm 1-x",
                "there is no item -2",
                "count from 1",
                () -> Sample.norm("1-x").item(-2));
        refused(
                "decision d",
                "there is no article -3",
                "count articles from 1",
                () -> Sample.REGULATION
                        .decision("d", Object.class, written -> written.restsOn(1, -3))
                        .norms());
    }

    @Test
    void a_fact_has_a_name() {
        Fact<Object, Boolean> derived =
                Fact.derived("", new Domain.Flag(), (facts, asOf) -> facts.get(Sample.A), Sample.A);
        String fault = "the name of a fact is blank";
        refused(
                "decision sample",
                fault,
                "name it",
                () -> Sample.decision(List.of(Sample.flag(" "))).norms());
        refused(
                "decision sample",
                fault,
                "name it",
                () -> Sample.decision(List.of(Sample.A), Sample.ban("1-x", derived.is(true)))
                        .norms());
    }

    @Test
    void an_alternative_makes_a_norm_of_a_norm() {
        Norm norm = Sample.norm("1-x").reading("r").requires(Sample.A.is(true)).otherwise(Otherwise.DENY);
        refused(
                "decision d",
                "the alternative r makes nothing of norm 1-x",
                "let it give a norm",
                () -> Sample.REGULATION
                        .decision(
                                "d",
                                Object.class,
                                written -> written.facts(Sample.A)
                                        .norms(norm)
                                        .alternative("1-x", "r", changed -> null, "1-x"))
                        .alternatives());
    }

    @Test
    void an_alternative_changes_something() {
        refused(
                "decision d",
                "the alternative 1-x.r changes nothing",
                "name the norms that it changes, or give the guard that it has",
                () -> alternatives(written -> written.alternativeWithout("1-x", "r")));
    }

    @Test
    void an_alternative_is_of_a_reading_that_the_norm_has_which_it_is_named_after() {
        refused(
                "decision d",
                "there is no reading 1-x.s of 1-x",
                "record it with the reading method of the norm",
                () -> alternatives(written -> written.alternativeGuard("1-x", "s", Sample.A.is(true))));
    }

    private static void alternatives(Consumer<DecisionBuilder<Object>> alternative) {
        Norm norm = Sample.norm("1-x").reading("r").requires(Sample.A.is(true)).otherwise(Otherwise.DENY);
        Sample.REGULATION
                .decision(
                        "d",
                        Object.class,
                        written -> alternative.accept(written.facts(Sample.A).norms(norm)))
                .alternatives();
    }
}
