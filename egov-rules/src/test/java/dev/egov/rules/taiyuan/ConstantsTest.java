package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.taiyuan.facts.OrganizationFacts;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every norm and every fact of the rule book has a constant, and no constant names what is not there. */
class ConstantsTest {

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @Test
    void the_ids_of_norms_are_those_of_the_rule_book() throws IllegalAccessException {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : NormIds.class.getFields()) {
            constants.put(field.getName(), (String) field.get(null));
        }
        Map<String, String> expected = new TreeMap<>();
        for (Decision<?> decision : decisions()) {
            for (Norm norm : decision.norms()) {
                expected.put("ART_" + norm.id().replace('-', '_').toUpperCase(Locale.ROOT), norm.id());
            }
        }
        assertThat(constants).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_facts_of_a_decision_are_the_constants_of_its_class(Decision<?> decision)
            throws ReflectiveOperationException {
        StringBuilder name = new StringBuilder("dev.egov.rules.taiyuan.facts.");
        for (String word : decision.id().split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        List<Object> constants = new ArrayList<>();
        for (Field field : Class.forName(name + "Facts").getFields()) {
            Object constant = field.get(null);
            constants.addAll(constant instanceof OrganizationFacts<?> party ? party.facts() : List.of(constant));
            String path = constant instanceof Fact<?, ?> fact ? fact.name() : field.getName();
            assertThat(field.getName().replace("_", ""))
                    .isEqualToIgnoringCase(
                            path.replace("system.", "").replace(".", "").replace("_", ""));
        }
        assertThat(constants).containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(decision.givens()));
    }
}
