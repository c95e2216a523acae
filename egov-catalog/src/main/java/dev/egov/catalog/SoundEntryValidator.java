package dev.egov.catalog;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import org.jspecify.annotations.Nullable;

/** Says through Jakarta Validation what {@link Entry#problems()} finds. */
public final class SoundEntryValidator implements ConstraintValidator<SoundEntry, Entry> {

    private static final String PREFIX = "dev.egov.catalog.";

    /** Made by the validation provider. */
    public SoundEntryValidator() {}

    @Override
    public boolean isValid(@Nullable Entry entry, ConstraintValidatorContext context) {
        if (entry == null || entry.isSound()) {
            return true;
        }
        if (context.getDefaultConstraintMessageTemplate().startsWith("{" + PREFIX)) {
            context.disableDefaultConstraintViolation();
            entry.problems().stream()
                    .filter(Problem::isError)
                    .forEach(
                            problem -> place(problem, context.buildConstraintViolationWithTemplate(template(problem))));
        }
        return false;
    }

    private static void place(Problem problem, ConstraintViolationBuilder violation) {
        Field field = problem.field();
        if (field == null) {
            violation.addConstraintViolation();
            return;
        }
        String[] path = field.key().split("\\.", -1);
        NodeBuilderCustomizableContext node = violation.addPropertyNode(path[0]);
        if (problem.place().item() > 0) {
            node.addBeanNode().inIterable().atIndex(problem.place().item() - 1).addConstraintViolation();
        } else if (path.length > 1) {
            node.addPropertyNode(path[1]).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    /** The words before and after what the message shows are keys, because a validator knows no locale. */
    private static String template(Problem problem) {
        String key = PREFIX + problem.kind();
        return problem.value() == null
                ? "{" + key + "}"
                : "{" + key + ".0}" + escaped(ProblemWords.shown(problem)) + "{" + key + ".1}";
    }

    private static String escaped(String literal) {
        return literal.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
