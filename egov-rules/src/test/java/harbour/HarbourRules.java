package harbour;

import static dev.egov.rules.ArticleKind.NORM;
import static dev.egov.rules.ArticleKind.PURPOSE;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.RuleBook;
import dev.egov.rules.text.Texts;
import harbour.Berthing.Cargo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** The rule book: four articles, one decision. */
final class HarbourRules {

    static final Regulation REGULATION = new Regulation(
            "harbour-1",
            "Harbour Rules No. 1",
            "2.0.0",
            LocalDate.of(2020, 7, 1),
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "harbour.words"));

    static final Fact<Berthing, Cargo> CARGO = Fact.of("ship.cargo", Cargo.class, Berthing::cargo);
    static final Fact<Berthing, Boolean> PILOT =
            Fact.of("pilotAboard", Berthing::pilotAboard).actionable();
    static final Fact<Berthing, Boolean> STORM = Fact.of("stormWarning", Berthing::stormWarning);
    static final Fact<Berthing, Boolean> DISTRESS = Fact.of("distress", Berthing::distress);
    static final Fact<Berthing, BigDecimal> DRAUGHT =
            Fact.of("ship.draught", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(30)), Berthing::draught);
    static final Fact<Berthing, Boolean> DEEP = Fact.derived(
            "deep",
            new Domain.Flag(),
            (facts, asOf) -> {
                BigDecimal draught = facts.get(DRAUGHT);
                return draught == null ? null : draught.compareTo(BigDecimal.TEN) > 0;
            },
            DRAUGHT);

    static final Decision<Berthing> BERTHING = REGULATION.decision(
            "berthing",
            Berthing.class,
            decision -> decision.facts(CARGO, DRAUGHT, PILOT, STORM, DISTRESS)
                    .norms(
                            REGULATION
                                    .norm("2-pilot")
                                    .modality(Modality.PROHIBITION)
                                    .binds("masters")
                                    .when(DEEP.is(true).or(CARGO.in(Cargo.OIL, Cargo.EXPLOSIVES)))
                                    .unless(DISTRESS.is(true))
                                    .requires(PILOT.is(true))
                                    .otherwise(Otherwise.DENY),
                            REGULATION
                                    .norm("3-storm")
                                    .modality(Modality.PERMISSION)
                                    .binds("masters")
                                    .when(STORM.is(true))
                                    .unless(DISTRESS.is(true))
                                    .requires(Condition.never())
                                    .otherwise(Otherwise.DEFER),
                            REGULATION
                                    .norm("4-explosives")
                                    .paragraph(2)
                                    .modality(Modality.REFERENCE)
                                    .binds("masters")
                                    .reading("empty")
                                    .when(CARGO.is(Cargo.EXPLOSIVES))
                                    .requires(Condition.never())
                                    .otherwise(Otherwise.REFER)));

    static final RuleBook RULE_BOOK = RuleBook.of(REGULATION, List.of(PURPOSE, NORM, NORM, NORM), List.of(BERTHING));

    private HarbourRules() {}
}
