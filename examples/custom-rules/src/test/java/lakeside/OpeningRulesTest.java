package lakeside;

import static dev.egov.rules.testkit.RulingAssert.assertThat;
import static lakeside.OpeningRules.*;

import dev.egov.model.testkit.Partial;
import dev.egov.rules.*;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.testkit.RuleBookChecks;
import java.util.List;
import net.jqwik.api.*;

class OpeningRulesTest implements RuleBookChecks {
    @Override
    public RuleBook ruleBook() {
        return BOOK;
    }

    @Override
    public List<Theorem> theorems() {
        return List.of(
                Theorem.of("what may be personal and not anonymised is never opened", OPENING)
                        .wherePossibly(CONTENT.is(Content.PERSONAL).and(ANONYMISED.is(false))).neverAllows(),
                Theorem.of("general data is opened", OPENING).where(CONTENT.is(Content.GENERAL)).allows());
    }

    @Property
    void what_is_denied_is_allowed_once_it_is_anonymised(@ForAll @Partial Dataset dataset) {
        Ruling ruling = OPENING.decide(dataset, MEASURES.inForceFrom());
        if (ruling.outcome() == Outcome.DENIED) {
            assertThat(ruling).isDeniedBy("3-personal").hasRemedy("anonymised", true);
        }
    }
}
