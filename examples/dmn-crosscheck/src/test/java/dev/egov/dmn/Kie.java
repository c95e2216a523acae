package dev.egov.dmn;

import dev.egov.rules.dmn.DmnModel;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN, of Drools. */
final class Kie implements Engine {

    private final DmnModel model;
    private final String text;
    private final DMNRuntime runtime;
    private final DMNModel loaded;

    Kie(DmnModel model) {
        this(model, model.toString());
    }

    /** With another text than the model's own. */
    Kie(DmnModel model, String text) {
        this.model = model;
        this.text = text;
        Resource file = ResourceFactory.newReaderResource(new StringReader(text), "UTF-8");
        file.setSourcePath(model.decision() + ".dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        this.loaded = runtime.getModels().get(0);
    }

    /** The namespace that it has read. */
    String namespace() {
        return loaded.getNamespace();
    }

    /** What it said when it loaded the file. */
    List<DMNMessage> messages() {
        return loaded.getMessages();
    }

    /** What its validator says of the file: against the schema, of the model, and of gaps and overlaps of its tables. */
    List<DMNMessage> complaints() {
        return complaints(
                Validation.VALIDATE_SCHEMA,
                Validation.VALIDATE_MODEL,
                Validation.VALIDATE_COMPILATION,
                Validation.ANALYZE_DECISION_TABLE);
    }

    /** What its validator says of some of that. */
    List<DMNMessage> complaints(Validation... asked) {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        try {
            return validator.validate(new StringReader(text), asked).stream()
                    .filter(message -> message.getLevel() != DMNMessage.Level.INFO)
                    .map(message -> (DMNMessage) message)
                    .toList();
        } finally {
            validator.dispose();
        }
    }

    @Override
    public Answer answer(Map<String, Object> inputs) {
        return Answer.of((Map<?, ?>) result(model.decision(), inputs));
    }

    @Override
    public String text(String decision, Map<String, Object> inputs) {
        return (String) result(decision, inputs);
    }

    private Object result(String decision, Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateById(loaded, context, decision);
        if (!result.getMessages().isEmpty()) {
            throw new IllegalStateException(inputs + ": " + result.getMessages());
        }
        return result.getDecisionResultById(decision).getResult();
    }
}
