package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * The DMN engine of Camunda 7, with the older of its two FEELs, that remembers what it has parsed: the other reads each cell
 * anew for each case, and takes a hundred times as long.
 */
final class Camunda implements OverInputs {

    private final DmnEngine engine;

    Camunda() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        engine = configuration.buildEngine();
    }

    @Override
    public Peer<Map<String, Object>> loaded(String decision) {
        // a cell that its own modeller leaves empty costs nothing, and one with a dash does
        String text = Inputs.file(decision + ".dmn").replace("<text>-</text>", "<text/>");
        DmnDecision table =
                engine.parseDecision(decision, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return inputs -> verdict(table, inputs);
    }

    private Verdict verdict(DmnDecision table, Map<String, Object> inputs) {
        Findings findings = new Findings();
        for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(table, inputs)) {
            findings.add(row.getEntry("norm"), Outcome.valueOf(row.getEntry("outcome")));
        }
        return findings.take();
    }
}
