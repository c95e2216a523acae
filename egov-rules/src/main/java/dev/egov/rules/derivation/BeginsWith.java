package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.Locale;

/**
 * Whether a code or a text begins with certain characters, as a division code of Taiyuan does with 1401.
 *
 * @param source the code
 * @param prefix what it begins with, at least one character
 * @param <S> the type of the code
 */
public record BeginsWith<S>(Variable<S> source, String prefix)
        implements Calculation<Boolean>, Derivation.OfOne<S, Boolean> {

    /**
     * Checks the prefix.
     *
     * @throws RuleBookException if it is empty, or if the source's values are listed, so that conditions can name them
     */
    public BeginsWith {
        String place = "what comes from " + source;
        if (prefix.isEmpty()) {
            throw new RuleBookException(place, "every code begins with nothing", "give a prefix");
        }
        if (!(source.domain() instanceof Domain.Code || source.domain() instanceof Domain.Text)) {
            throw new RuleBookException(
                    place,
                    "a value of type " + source.domain().type() + " has no beginning",
                    "take a code or a text, or name the values in a condition");
        }
    }

    @Override
    public List<Variable<?>> sources() {
        return List.of(source);
    }

    @Override
    public Domain<Boolean> domain() {
        return new Domain.Flag();
    }

    @Override
    public Boolean map(S value) {
        // its text, as the domain writes it; asked of the value itself, compilers see that it has one type
        return value.toString().startsWith(prefix);
    }

    @Override
    public List<String> limits(Variable<?> of) {
        return List.of(prefix);
    }

    @Override
    public String text() {
        return source + " begins with \"" + prefix + "\"";
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(locale, "beginsWith", decision.label(source, locale), prefix);
    }
}
