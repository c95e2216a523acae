package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/**
 * The DMN engine of Drools, as it comes: its alpha network gives wrong answers to tables that collect, and compiling FEEL to
 * classes gains nothing.
 */
final class KieDmn implements OverInputs {

    @Override
    public Peer<Map<String, Object>> loaded(String decision) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromClasspathResource(decision + ".dmn", KieDmn.class)
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (!model.getMessages().isEmpty()) {
            throw new IllegalStateException(decision + ": " + model.getMessages());
        }
        return inputs -> verdict(runtime, model, inputs);
    }

    private static Verdict verdict(DMNRuntime runtime, DMNModel model, Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, model.getName());
        if (result.hasErrors()) {
            throw new IllegalStateException(inputs + ": " + result.getMessages());
        }
        Findings findings = new Findings();
        for (Object row :
                (List<?>) result.getDecisionResultByName(model.getName()).getResult()) {
            Map<?, ?> entries = (Map<?, ?>) row;
            findings.add((String) entries.get("norm"), Outcome.valueOf(String.valueOf(entries.get("outcome"))));
        }
        return findings.take();
    }
}
