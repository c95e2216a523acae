package dev.egov.dmn;

import dev.egov.rules.dmn.DmnModel;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;

/** The DMN engine of Camunda 7, with its own FEEL. */
final class Camunda implements Engine {

    private final DmnModel model;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> decisions = new HashMap<>();

    private Camunda(DmnModel model, String text, DmnEngine engine) {
        this.model = model;
        this.engine = engine;
        InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        engine.parseDecisions(file).forEach(decision -> decisions.put(decision.getKey(), decision));
    }

    /** As it comes. */
    static Camunda of(DmnModel model) {
        return of(model, model.toString());
    }

    /** With another text than the model's own. */
    static Camunda of(DmnModel model, String text) {
        return new Camunda(
                model,
                text,
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
    }

    /** The same, but it works out each FEEL expression once for each value: it takes milliseconds for a case otherwise. */
    static Camunda remembering(DmnModel model) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new RememberingFeel(new ScalaFeelEngineFactory().createInstance()));
        return new Camunda(model, model.toString(), configuration.buildEngine());
    }

    /** The names of the decisions that it has read. */
    List<String> decisions() {
        return List.copyOf(decisions.keySet());
    }

    @Override
    public Answer answer(Map<String, Object> inputs) {
        return Answer.of(engine.evaluateDecisionTable(decisions.get(model.decision()), inputs)
                .getSingleResult()
                .getEntryMap());
    }

    @Override
    public String text(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecision(decisions.get(decision), inputs)
                .getSingleResult()
                .getSingleEntry();
    }
}
