package lakeside;

import static dev.egov.rules.ArticleKind.*;
import static dev.egov.rules.Modality.*;
import static dev.egov.rules.Otherwise.*;

import dev.egov.rules.*;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** 湖滨市公共数据开放办法, measures of an invented city: may a dataset be opened? What is not known of it is null. */
public final class OpeningRules {
    enum Content { GENERAL, COMMERCIAL, PERSONAL }
    record Dataset(Content content, Boolean anonymised, Boolean ownerAgreed, Boolean catalogued) {}

    static final Fact<Dataset, Content> CONTENT = Fact.of("content", Content.class, Dataset::content);
    static final Fact<Dataset, Boolean> ANONYMISED = Fact.of("anonymised", Dataset::anonymised).actionable();
    static final Fact<Dataset, Boolean> AGREED = Fact.of("ownerAgreed", Dataset::ownerAgreed).actionable();
    static final Fact<Dataset, Boolean> CATALOGUED = Fact.of("catalogued", Dataset::catalogued).actionable();

    static final Regulation MEASURES =
            new Regulation("lakeside-opening", "湖政发〔2025〕1号", "1.0.0", LocalDate.of(2025, 1, 1), Texts.none());
    static final Decision<Dataset> OPENING = MEASURES.decision("opening", Dataset.class, decision -> decision
            .facts(CONTENT, ANONYMISED, AGREED, CATALOGUED)
            .norms(MEASURES.norm("3-personal").modality(PROHIBITION).binds("departments")
                            .when(CONTENT.is(Content.PERSONAL)).requires(ANONYMISED.is(true)).otherwise(DENY),
                    MEASURES.norm("4-commercial").modality(REFERENCE).binds("departments")
                            .when(CONTENT.is(Content.COMMERCIAL)).requires(AGREED.is(true)).otherwise(REFER),
                    MEASURES.norm("5-catalogue").modality(OBLIGATION).binds("departments")
                            .requires(CATALOGUED.is(true)).otherwise(DUTY)));
    static final RuleBook BOOK = RuleBook.of(MEASURES, List.of(PURPOSE, SCOPE, NORM, NORM, NORM), List.of(OPENING))
            .intending("GAP content in opening", "general data are only catalogued");
}
