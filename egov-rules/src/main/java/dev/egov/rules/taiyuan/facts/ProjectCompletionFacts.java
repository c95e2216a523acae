package dev.egov.rules.taiyuan.facts;

import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#PROJECT_COMPLETION} asks about. */
public final class ProjectCompletionFacts {

    /** The organisation: what the case says of its {@code builder}. */
    public static final OrganizationFacts<ProjectCompletion> BUILDER =
            OrganizationFacts.of("builder", ProjectCompletion::builder);

    /**
     * Who pays for the project: the municipal government (for the whole or a part), a county-level government, the
     * provincial or central government, or somebody else?
     */
    public static final Fact<ProjectCompletion, InvestmentSource> INVESTMENT =
            Fact.of("investment", InvestmentSource.class, ProjectCompletion::investment);

    /** Has the project been completed? */
    public static final Fact<ProjectCompletion, Boolean> COMPLETED = Fact.of("completed", ProjectCompletion::completed);

    /** Was the project procured by tender (招标采购) as the rules require? */
    public static final Fact<ProjectCompletion, Boolean> PROCURED =
            Fact.of("procured", ProjectCompletion::procured).actionable();

    /** Are the works of the project supervised (工程监理)? */
    public static final Fact<ProjectCompletion, Boolean> SUPERVISED =
            Fact.of("supervised", ProjectCompletion::supervised).actionable();

    /** Has the project passed acceptance (竣工验收)? A pending application does not count. */
    public static final Fact<ProjectCompletion, Boolean> ACCEPTED =
            Fact.of("accepted", ProjectCompletion::accepted).actionable();

    /** Has the project been brought into use and rolled out (推广应用)? */
    public static final Fact<ProjectCompletion, Boolean> PROMOTED =
            Fact.of("promoted", ProjectCompletion::promoted).actionable();

    /** Has the audit department audited the investment in the project? */
    public static final Fact<ProjectCompletion, Boolean> AUDITED =
            Fact.of("audited", ProjectCompletion::audited).actionable();

    private ProjectCompletionFacts() {}
}
