package dev.egov.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.constraint.Percentage;
import dev.egov.model.constraint.ValidDivisionCode;
import dev.egov.model.constraint.ValidOrganizationCode;
import dev.egov.model.constraint.ValidUnifiedSocialCreditCode;
import dev.egov.model.constraint.Validation;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The arbitraries serve the records of other rule books too, as far as they know what stands in them. */
class OwnRecordsTest {
    private static final Validator VALIDATOR = Validation.speaking(Locale.ENGLISH);

    record Permit(
            @NotNull LocalDate applied,
            boolean urgent,
            @Max(40) int storeys,
            @Nullable Long area,

            @DecimalMin(value = "0", inclusive = false, message = "low")
            @DecimalMax(value = "9.5", message = "high")
            @Nullable
            BigDecimal height,

            @ValidDivisionCode String division,
            @ValidOrganizationCode @Nullable String organization,
            @ValidUnifiedSocialCreditCode @Nullable String creditCode,
            OrganizationCode builder,
            @Nullable UnifiedSocialCreditCode owner,
            List<@Valid Organization> neighbours,
            @Valid @Nullable Organization planner,
            @Nullable Organization unchecked,
            @Nullable Set<@NotNull @Percentage BigDecimal> shares) {}

    @NullUnmarked
    record Unmarked(@NotNull String name, Integer floor, int number) {}

    record Linked(URI link) {}

    record Patterned(@Pattern(regexp = "a+") String text) {}

    @Property(tries = 300)
    void values_of_ones_own_records_are_as_their_annotations_say(
            @ForAll @Complete Permit complete, @ForAll @Partial Permit partial) {
        assertThat(VALIDATOR.validate(complete)).isEmpty();
        assertThat(complete).hasNoNullFieldsOrProperties();
        assertThat(VALIDATOR.validate(partial)).isEmpty();
        assertThat(partial.applied()).isNotNull();
        assertThat(partial.builder()).isNotNull();
        assertThat(partial.neighbours()).isNotNull().doesNotContainNull();
    }

    @Property(tries = 1000)
    void mistakes_in_ones_own_records_stand_where_they_say(@ForAll("permits") Mistake<Permit> mistake) {
        assertThat(VALIDATOR.validate(mistake.subject()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString(mistake.path()));
        assertThat(mistake.path()).doesNotStartWith("unchecked");
    }

    @Provide
    Arbitrary<Mistake<Permit>> permits() {
        return ModelArbitraries.mistakes(Permit.class);
    }

    @Property(tries = 300)
    void where_nullness_is_not_marked_all_but_what_must_be_there_may_be_unknown(@ForAll @Partial Unmarked partial) {
        assertThat(partial.name()).isNotNull();
        Statistics.collect(partial.floor() == null);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Example
    void a_type_or_a_constraint_without_values_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelArbitraries.complete(Linked.class))
                .withMessage("Linked.link is a java.net.URI, of which the test kit has no values:"
                        + " make those of Linked with an arbitrary of your own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelArbitraries.complete(Patterned.class))
                .withMessageStartingWith("Patterned.text has the constraint @")
                .withMessageContaining("Pattern")
                .withMessageEndingWith("make its values with an arbitrary of your own");
    }
}
