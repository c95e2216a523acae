package dev.egov.rules.analysis;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DEFER;
import static dev.egov.rules.Otherwise.DENY;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.Otherwise.REFER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of rules that mean what they say nothing is found. */
class CleanBooksTest {

    private enum Content {
        GENERAL,
        COMMERCIAL,
        PERSONAL
    }

    private enum Vessel {
        YACHT,
        FERRY,
        TANKER,
        TUG
    }

    private enum Food {
        NONE,
        COLD,
        HOT
    }

    private enum Network {
        PRIVATE,
        EXTRANET,
        INTERNET
    }

    private enum Secrecy {
        SECRET,
        INTERNAL,
        PUBLIC
    }

    private enum Sum {
        SMALL,
        MEDIUM,
        LARGE
    }

    private static final Regulation RULES =
            new Regulation("clean-1", "Clean Rules No. 1", "1.0.0", LocalDate.EPOCH, Texts.none());
    private static final Condition ALWAYS = Condition.always();
    private static final Condition NEVER = Condition.never();

    private static final Fact<Object, Content> CONTENT = Fact.of("content", Content.class, some -> null);
    private static final Fact<Object, Vessel> VESSEL = Fact.of("vessel", Vessel.class, some -> null);
    private static final Fact<Object, Food> FOOD = Fact.of("food", Food.class, some -> null);
    private static final Fact<Object, Network> NETWORK = Fact.of("network", Network.class, some -> null);
    private static final Fact<Object, Secrecy> SECRECY = Fact.of("secrecy", Secrecy.class, some -> null);
    private static final Fact<Object, Sum> SUM = Fact.of("sum", Sum.class, some -> null);
    private static final Fact<Object, Boolean> OPEN = fact("open");
    private static final Fact<Object, Boolean> MINOR = fact("minor");
    private static final Fact<Object, Boolean> NIGHT = fact("night");
    private static final Fact<Object, Boolean> URGENT = fact("urgent");
    private static final Fact<Object, Boolean> AGREED = act("agreed");
    private static final Fact<Object, Boolean> ANONYMISED = act("anonymised");
    private static final Fact<Object, Boolean> LICENSED = act("licensed");
    private static final Fact<Object, Boolean> PAID = act("paid");
    private static final Fact<Object, Boolean> INSPECTED = act("inspected");
    private static final Fact<Object, Boolean> APPROVED = act("approved");
    private static final Fact<Object, Boolean> REPORTED = act("reported");

    private static Fact<Object, Boolean> fact(String name) {
        return Fact.of(name, some -> null);
    }

    private static Fact<Object, Boolean> act(String name) {
        return CleanBooksTest.fact(name).actionable();
    }

    private static NormBuilder norm(String id, Condition when) {
        return RULES.norm(id).modality(Modality.OBLIGATION).binds("all").when(when);
    }

    private static Norm norm(String id, Condition when, Condition requires, Otherwise otherwise) {
        return norm(id, when).requires(requires).otherwise(otherwise);
    }

    private static Decision<Object> decision(String id, List<Fact<Object, ?>> facts, Condition guard, Norm... norms) {
        return RULES.decision(
                id, Object.class, decision -> decision.guard(guard).facts(facts).norms(norms));
    }

    /** A duty of all, and one value told from the rest. */
    static Decision<?> dataset() {
        return decision(
                "dataset",
                List.of(CONTENT, ANONYMISED, REPORTED),
                ALWAYS,
                norm("1-personal", CONTENT.is(Content.PERSONAL), ANONYMISED.is(true), DENY),
                norm("2-catalogue", ALWAYS, REPORTED.is(true), DUTY));
    }

    /** Each value has a norm. */
    static Decision<?> release() {
        return decision(
                "release",
                List.of(CONTENT, ANONYMISED, AGREED, REPORTED),
                ALWAYS,
                norm("1-personal", CONTENT.is(Content.PERSONAL), ANONYMISED.is(true), DENY),
                norm("2-commercial", CONTENT.is(Content.COMMERCIAL), AGREED.is(true), REFER),
                norm("3-general", CONTENT.is(Content.GENERAL), REPORTED.is(true), DUTY));
    }

    /** Ever more is asked of ever fewer. */
    static Decision<?> berth() {
        return decision(
                "berth",
                List.of(VESSEL, PAID, INSPECTED, APPROVED),
                ALWAYS,
                norm("1-fee", VESSEL.in(Vessel.FERRY, Vessel.TANKER, Vessel.YACHT), PAID.is(true), DUTY),
                norm("2-inspection", VESSEL.in(Vessel.FERRY, Vessel.TANKER), INSPECTED.is(true), DENY),
                norm("3-tanker", VESSEL.is(Vessel.TANKER), APPROVED.is(true), REFER));
    }

    /** An outright ban beside a duty for the rest. */
    static Decision<?> stall() {
        return decision(
                "stall",
                List.of(FOOD, NIGHT, LICENSED),
                ALWAYS,
                norm("1-night", NIGHT.is(true).and(FOOD.is(Food.HOT)), NEVER, DENY),
                norm("2-licence", ALWAYS, LICENSED.is(true), DENY));
    }

    /** Two facts, each with a norm of its own, and freedom where neither speaks. */
    static Decision<?> transmission() {
        return decision(
                "transmission",
                List.of(NETWORK, SECRECY, APPROVED),
                ALWAYS,
                norm("1-open", NETWORK.in(Network.EXTRANET, Network.INTERNET), SECRECY.isNot(Secrecy.SECRET), DENY),
                norm("2-internal", SECRECY.is(Secrecy.INTERNAL), APPROVED.is(true), DUTY));
    }

    /** All combinations of two facts have a norm. */
    static Decision<?> storage() {
        return decision(
                "storage",
                List.of(NIGHT, URGENT, PAID, REPORTED, APPROVED, INSPECTED),
                ALWAYS,
                norm("1-a", NIGHT.is(true).and(URGENT.is(true)), PAID.is(true), DUTY),
                norm("1-b", NIGHT.is(true).and(URGENT.is(false)), REPORTED.is(true), DUTY),
                norm("1-c", NIGHT.is(false).and(URGENT.is(true)), APPROVED.is(true), DUTY),
                norm("1-d", NIGHT.is(false).and(URGENT.is(false)), INSPECTED.is(true), DUTY));
    }

    /** An exception that leaves something. */
    static Decision<?> admission() {
        return decision(
                "admission",
                List.of(MINOR, NIGHT, AGREED, PAID),
                ALWAYS,
                norm("1-minor", MINOR.is(true))
                        .unless(AGREED.is(true))
                        .requires(NIGHT.is(false))
                        .otherwise(DENY),
                norm("2-fee", ALWAYS)
                        .unless(MINOR.is(true))
                        .requires(PAID.is(true))
                        .otherwise(DENY));
    }

    /** A matter that may wait, and one that goes elsewhere. */
    static Decision<?> sharing() {
        return decision(
                "sharing",
                List.of(OPEN, URGENT, AGREED, APPROVED),
                OPEN.is(true),
                norm("1-wait", URGENT.is(false), APPROVED.is(true), DEFER),
                norm("2-consent", URGENT.is(true), AGREED.is(true), REFER));
    }

    /** Advice beside duties. */
    static Decision<?> website() {
        return decision(
                "website",
                List.of(OPEN, REPORTED, INSPECTED),
                ALWAYS,
                norm("1-report", OPEN.is(true), REPORTED.is(true), DUTY),
                norm("2-inspect", OPEN.is(true), INSPECTED.is(true), ADVISE));
    }

    /** Thresholds of a sum: each one adds to what is asked. */
    static Decision<?> purchase() {
        return decision(
                "purchase",
                List.of(SUM, REPORTED, AGREED, APPROVED),
                ALWAYS,
                norm("1-report", SUM.in(Sum.MEDIUM, Sum.LARGE), REPORTED.is(true), DUTY),
                norm("2-quotes", SUM.is(Sum.LARGE), AGREED.is(true).and(APPROVED.is(true)), DENY));
    }

    /** Alternatives, of which one can always be met. */
    static Decision<?> payment() {
        return decision(
                "payment",
                List.of(URGENT, APPROVED, INSPECTED, PAID),
                ALWAYS,
                norm("1-either", ALWAYS, APPROVED.is(true).or(INSPECTED.is(true)), DENY),
                norm("2-urgent", URGENT.is(true), APPROVED.is(false).or(PAID.is(true)), DENY));
    }

    /** What counts as something, and a duty for what does. */
    static Decision<?> scope() {
        return decision(
                "scope",
                List.of(OPEN, MINOR, LICENSED),
                ALWAYS,
                norm("1-open", OPEN.is(true).or(MINOR.is(false))).constitutes(),
                norm("2-licence", OPEN.is(true), LICENSED.is(true), DUTY));
    }

    /** Within a guard that takes one value out, all others have a norm. */
    static Decision<?> mooring() {
        return decision(
                "mooring",
                List.of(VESSEL, LICENSED, PAID),
                VESSEL.isNot(Vessel.TUG),
                norm("1-large", VESSEL.in(Vessel.FERRY, Vessel.TANKER), LICENSED.is(true), DENY),
                norm("2-yacht", VESSEL.is(Vessel.YACHT), PAID.is(true), DENY));
    }

    /** By night fewer are bound than by day. */
    static Decision<?> kitchen() {
        return decision(
                "kitchen",
                List.of(FOOD, NIGHT, INSPECTED, REPORTED),
                ALWAYS,
                norm("1-day", FOOD.in(Food.COLD, Food.HOT).and(NIGHT.is(false)), INSPECTED.is(true), DENY),
                norm("2-night", FOOD.is(Food.HOT).and(NIGHT.is(true)), REPORTED.is(true), DENY));
    }

    static List<Decision<?>> books() {
        return List.of(
                dataset(),
                release(),
                berth(),
                stall(),
                transmission(),
                storage(),
                admission(),
                sharing(),
                website(),
                purchase(),
                payment(),
                scope(),
                mooring(),
                kitchen());
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothing_is_found(Decision<?> decision) {
        assertThat(Lint.of(decision)).isEmpty();
    }

    @Test
    void each_of_them_can_be_breached_and_met() {
        assertThat(books()).allSatisfy(decision -> {
            CaseSpace space = CaseSpace.of(decision);
            assertThat(space.allowed().and(space.complete()).isEmpty()).isFalse();
            assertThat(space.outcomes(possible -> possible.size() > 1).isEmpty())
                    .isFalse();
        });
    }
}
