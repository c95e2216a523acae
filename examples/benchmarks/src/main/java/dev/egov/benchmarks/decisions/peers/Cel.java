package dev.egov.benchmarks.decisions.peers;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The Common Expression Language: a program for each rule, compiled and checked once, its variables resolved when they are
 * asked for.
 */
final class Cel implements Contestant {

    private static final List<String> TEXTS = List.of(
            "kind",
            "division",
            "hostNetwork",
            "network",
            "channel",
            "classification",
            "audience",
            "networkPlan",
            "internetAccess",
            "deferral");

    private static final List<String> FLAGS = List.of(
            "servedOverInternet",
            "stateProvision",
            "closed",
            "duplicatesExisting",
            "usesSharedInfrastructure",
            "securitySynchronised",
            "genuineSoftware",
            "certifiedSecurityProducts",
            "domesticBaseSoftware",
            "obtainedInDuty",
            "basic",
            "publicCharacter",
            "legalException",
            "catalogued");

    private final dev.cel.bundle.Cel cel = environment();

    private static dev.cel.bundle.Cel environment() {
        var builder = CelFactory.plannerCelBuilder();
        for (Map.Entry<List<String>, CelType> variables : Map.<List<String>, CelType>of(
                        TEXTS, SimpleType.STRING, FLAGS, SimpleType.BOOL)
                .entrySet()) {
            variables.getKey().forEach(name -> builder.addVar(name, variables.getValue()));
        }
        return builder.setResultType(SimpleType.BOOL).build();
    }

    @Override
    public Peer<ProjectReview> projectReview() {
        Function<CelVariableResolver, Verdict> sheet = CelSheets.PROJECT_REVIEW.compiled(this::compiled);
        return review -> sheet.apply(name -> CelVariables.of(review, name));
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        Function<CelVariableResolver, Verdict> sheet = CelSheets.INFORMATION_HANDLING.compiled(this::compiled);
        return handling -> sheet.apply(name -> CelVariables.of(handling, name));
    }

    @Override
    public Peer<DataResource> dataSharing() {
        Function<CelVariableResolver, Verdict> sheet = CelSheets.DATA_SHARING.compiled(this::compiled);
        return resource -> sheet.apply(name -> CelVariables.of(resource, name));
    }

    private Predicate<CelVariableResolver> compiled(String expression) {
        try {
            CelRuntime.Program program =
                    cel.createProgram(cel.compile(expression).getAst());
            return variables -> {
                try {
                    return (Boolean) program.eval(variables);
                } catch (CelEvaluationException e) {
                    throw new IllegalStateException(expression, e);
                }
            };
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }
}
