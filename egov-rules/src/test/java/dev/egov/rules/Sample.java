package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** A rule book of flags, colours and quarters for tests of the core, with the words of the harbour's. */
final class Sample {

    /** Three values that mean nothing. */
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    static final LocalDate START = LocalDate.of(2020, 7, 1);
    static final Regulation REGULATION = new Regulation(
            "sample",
            "Sample No. 1",
            "1",
            START,
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "harbour.words"));

    static final Fact<Object, Boolean> A = flag("a");
    static final Fact<Object, Boolean> B = flag("b");
    static final Fact<Object, Boolean> C = flag("c");
    static final Fact<Object, Colour> COLOUR =
            Fact.of("colour", Colour.class, subject -> (Colour) null).actionable();

    private Sample() {}

    static Fact<Object, Boolean> flag(String name) {
        return Fact.of(name, subject -> (Boolean) null).actionable();
    }

    /** A norm that so far has its modality and its bearer. */
    static NormBuilder norm(String id) {
        return REGULATION.norm(id).modality(Modality.OBLIGATION).binds("masters");
    }

    /** A norm that denies what does not meet it. */
    static Norm ban(String id, Condition requires) {
        return norm(id).requires(requires).otherwise(Otherwise.DENY);
    }

    static Decision<Object> decision(List<? extends Fact<Object, ?>> facts, Norm... norms) {
        return REGULATION.decision(
                "sample", Object.class, decision -> decision.facts(facts).norms(norms));
    }
}
