package dev.egov.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.constraint.Validation;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.model.organization.Organization;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.sharing.DataResource;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The arbitraries make what they say, of every record of the model. */
class ModelArbitrariesTest {
    private static final Validator VALIDATOR = Validation.speaking(Locale.ENGLISH);
    private static final int MANY = 1000;

    @Provide
    Arbitrary<? extends Record> complete() {
        return Arbitraries.of(records()).flatMap(ModelArbitraries::complete);
    }

    @Provide
    Arbitrary<? extends Record> partial() {
        return Arbitraries.of(records()).flatMap(ModelArbitraries::partial);
    }

    @Provide
    Arbitrary<? extends Record> valid() {
        return Arbitraries.of(records()).flatMap(ModelArbitraries::valid);
    }

    @Provide
    Arbitrary<? extends Mistake<? extends Record>> mistakes() {
        return Arbitraries.of(constrained()).flatMap(ModelArbitraries::mistakes);
    }

    private static List<Class<? extends Record>> records() {
        return Stream.concat(ModelArbitraries.cases().stream(), ModelArbitraries.parts().stream())
                .toList();
    }

    private static List<Class<? extends Record>> constrained() {
        return records().stream().filter(ModelArbitraries::isConstrained).toList();
    }

    @Example
    void no_record_of_the_model_is_left_out() throws IOException, URISyntaxException {
        Path classes = Path.of(Organization.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (String name : files.map(
                            file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .toList()) {
                if (name.matches("dev\\.egov\\.model\\.(?!identifier)\\w+\\.\\w+")
                        && Class.forName(name).isRecord()) {
                    found.add(name);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        records().stream().map(Class::getName).toList());
        assertThat(ModelArbitraries.cases()).hasSize(18);
    }

    @Property(tries = 1000)
    void in_a_complete_record_everything_is_known_and_right(@ForAll("complete") Record made) {
        assertThat(unknown(made, "")).isEmpty();
        assertThat(VALIDATOR.validate(made)).isEmpty();
    }

    @Property(tries = 1000)
    void in_a_partial_record_everything_that_is_known_is_right(@ForAll("partial") Record made) {
        assertThat(VALIDATOR.validate(made)).isEmpty();
    }

    @Property(tries = 1000)
    void a_valid_record_violates_nothing(@ForAll("valid") Record made) {
        assertThat(VALIDATOR.validate(made)).isEmpty();
    }

    @Property(tries = 1000)
    void a_mistake_is_the_only_violation_and_stands_where_it_says(
            @ForAll("mistakes") Mistake<? extends Record> mistake) {
        assertThat(VALIDATOR.validate(mistake.subject())).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(mistake.path());
            assertThat(violation.getInvalidValue()).isEqualTo(mistake.wrong());
        });
    }

    @Example
    void every_component_that_may_be_unknown_is_at_times(@ForAll Random random) {
        for (Class<? extends Record> type : records()) {
            Set<String> unknown = new TreeSet<>();
            drawn(ModelArbitraries.partial(type), random).forEach(made -> unknown.addAll(unknown(made, "")));
            List<String> all = paths(type, "");
            assertThat(unknown).as(type.getName()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Example
    void valid_records_are_complete_at_times_and_partial_at_times(@ForAll Random random) {
        for (Class<? extends Record> type : records()) {
            assertThat(drawn(ModelArbitraries.valid(type), random)
                            .map(made -> unknown(made, "").isEmpty())
                            .distinct())
                    .as(type.getName())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Example
    void every_value_of_every_enum_and_both_truth_values_are_made_in_each_flavour(@ForAll Random random) {
        for (Class<? extends Record> type : records()) {
            assertEveryValue(
                    type, drawn(ModelArbitraries.complete(type), random).toList());
            assertEveryValue(type, drawn(ModelArbitraries.partial(type), random).toList());
        }
        for (Class<? extends Record> type : constrained()) {
            assertEveryValue(type, drawn(ModelArbitraries.invalid(type), random).toList());
        }
    }

    private static void assertEveryValue(Class<?> type, List<? extends Record> drawn) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Boolean.class || component.getType().isEnum()) {
                Object[] values = component.getType().isEnum()
                        ? component.getType().getEnumConstants()
                        : new Object[] {true, false};
                assertThat(drawn)
                        .as("%s", component)
                        .extracting(made -> value(made, component))
                        .contains(values);
            }
        }
    }

    @Example
    void every_constraint_is_violated_at_times(@ForAll Random random) {
        for (Class<? extends Record> type : constrained()) {
            assertThat(drawn(ModelArbitraries.mistakes(type), random).map(Mistake::path))
                    .as(type.getName())
                    .containsAll(paths(type, "").stream()
                            .filter(path -> path.matches("(.*\\.)?(name|.*Percent|year)"))
                            .toList());
        }
        assertThat(drawn(ModelArbitraries.mistakes(BudgetReporting.class), random)
                        .map(Mistake::path))
                .contains("quartersReported[].<iterable element>");
        assertThat(drawn(ModelArbitraries.mistakes(BudgetReporting.class), random)
                        .map(Mistake::wrong))
                .contains(null, -1, 0, 5, 10000);
        assertThat(drawn(ModelArbitraries.invalid(BudgetExecution.class), random)
                        .map(BudgetExecution::paidPercent)
                        .filter(percent -> percent != null && percent.signum() > 0)
                        .map(percent -> percent.toPlainString()))
                .contains("100.0001", "120.0000");
    }

    @Example
    void the_ends_of_a_range_and_what_is_next_to_them_are_made(@ForAll Random random) {
        assertThat(drawn(ModelArbitraries.complete(BudgetExecution.class), random)
                        .map(payment -> payment.paidPercent().toPlainString()))
                .contains("0.0000", "0.0001", "99.9999", "100.0000");
        assertThat(drawn(ModelArbitraries.complete(BudgetReporting.class), random)
                        .map(BudgetReporting::year))
                .contains(0, 1, 9998, 9999);
        assertThat(drawn(ModelArbitraries.complete(BudgetReporting.class), random)
                        .map(BudgetReporting::quartersReported))
                .contains(Set.of(), Set.of(1), Set.of(1, 2, 3, 4));
    }

    @Example
    void where_nothing_is_constrained_nothing_can_be_invalid() {
        assertThat(records())
                .filteredOn(type -> !ModelArbitraries.isConstrained(type))
                .extracting(type -> (Object) type.getSimpleName())
                .containsExactly("AuthorityAct", "InformationHandling", "Review", "ProposedSystem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelArbitraries.invalid(AuthorityAct.class))
                .withMessage("AuthorityAct has no constraint, so that no value of it is invalid");
        assertThatIllegalArgumentException().isThrownBy(() -> ModelArbitraries.mistakes(InformationHandling.class));
    }

    @Property(tries = 200)
    void annotations_ask_for_a_flavour(
            @ForAll @Complete DataResource complete,
            @ForAll @Partial DataResource partial,
            @ForAll @Valid DataResource valid,
            @ForAll @Invalid DataResource invalid,
            @ForAll List<@Invalid Organization> organizations,
            @ForAll DivisionCode division) {
        assertThat(unknown(complete, "")).isEmpty();
        assertThat(VALIDATOR.validate(complete)).isEmpty();
        assertThat(VALIDATOR.validate(partial)).isEmpty();
        assertThat(VALIDATOR.validate(valid)).isEmpty();
        assertThat(VALIDATOR.validate(invalid)).hasSize(1);
        assertThat(organizations)
                .allSatisfy(organization ->
                        assertThat(VALIDATOR.validate(organization)).hasSize(1));
        assertThat(division.code()).hasSize(6);
    }

    /** Values by jqwik's own way, whatever the property that asks. */
    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(MANY);
    }

    /** The paths of what is null in a record, down to the parts of what is not. */
    private static List<String> unknown(Record made, String before) {
        List<String> unknown = new ArrayList<>();
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            Object value = value(made, component);
            if (value == null) {
                unknown.add(before + component.getName());
            } else if (value instanceof Record part) {
                unknown.addAll(unknown(part, before + component.getName() + "."));
            }
        }
        return unknown;
    }

    private static List<String> paths(Class<?> type, String before) {
        List<String> paths = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String path = before + component.getName();
            paths.add(path);
            if (ModelArbitraries.parts().contains(component.getType())) {
                paths.addAll(paths(component.getType(), path + "."));
            }
        }
        return paths;
    }

    private static @Nullable Object value(Record made, RecordComponent component) {
        try {
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
