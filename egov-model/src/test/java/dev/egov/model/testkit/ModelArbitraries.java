package dev.egov.model.testkit;

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.GovernmentWebsite;
import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.NetworkConstruction;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.OfficialConduct;
import dev.egov.model.organization.Organization;
import dev.egov.model.planning.Plan;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.project.ProposedSystem;
import dev.egov.model.project.Review;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.sharing.DataResource;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random entities and cases: those of the model, and any other record of enums, booleans, numbers, texts, dates, codes,
 * records, and sets and lists of them.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<DataResource> resources() {
 *     return ModelArbitraries.partial(DataResource.class);
 * }
 * }</pre>
 *
 * <p>What is valid is read off the Jakarta constraints on the components, {@code @Valid} included. A component may be
 * unknown where it is {@code @Nullable}; in code that does not mark nullness, wherever it is no primitive and not
 * {@code @NotNull}. Each method throws {@link IllegalArgumentException} for a record with a component or a constraint of
 * which the kit knows no values.
 */
public final class ModelArbitraries {

    private static final List<Class<? extends Record>> CASES = List.of(
            ElectronicGovernmentActivity.class,
            AuthorityAct.class,
            Plan.class,
            ProjectEstablishment.class,
            ProjectReview.class,
            BudgetExecution.class,
            BudgetReporting.class,
            ProjectCompletion.class,
            InformationHandling.class,
            NetworkConstruction.class,
            ApplicationPlacement.class,
            GovernmentWebsite.class,
            DocumentExchange.class,
            ArchiveTransfer.class,
            DataResource.class,
            InformationPublication.class,
            DepartmentDuties.class,
            OfficialConduct.class);

    private static final List<Class<? extends Record>> PARTS =
            List.of(Organization.class, Review.class, ProposedSystem.class);

    private ModelArbitraries() {}

    /**
     * The cases of the model, in the order of the decisions that ask about them.
     *
     * @return eighteen records
     */
    public static List<Class<? extends Record>> cases() {
        return CASES;
    }

    /**
     * The entities that cases of the model contain.
     *
     * @return three records
     */
    public static List<Class<? extends Record>> parts() {
        return PARTS;
    }

    /**
     * Records of which every component is known and valid, down to the components of components.
     *
     * @param <R> the record
     * @param type its class
     * @return any such record
     */
    public static <R extends Record> Arbitrary<R> complete(Class<R> type) {
        return RecordValues.of(type).complete().map(type::cast);
    }

    /**
     * Valid records of which any component that may be unknown is null in two of five.
     *
     * @param <R> the record
     * @param type its class
     * @return any such record
     */
    public static <R extends Record> Arbitrary<R> partial(Class<R> type) {
        return RecordValues.of(type).partial().map(type::cast);
    }

    /**
     * Records that satisfy their constraints.
     *
     * @param <R> the record
     * @param type its class
     * @return complete and partial ones
     */
    public static <R extends Record> Arbitrary<R> valid(Class<R> type) {
        return Arbitraries.oneOf(complete(type), partial(type));
    }

    /**
     * Records that violate one of their constraints: a percentage of 120, a blank name, a fifth quarter. The rest of them
     * is valid, complete or partial.
     *
     * @param <R> the record
     * @param type its class
     * @return any such record
     * @throws IllegalArgumentException if nothing about it is constrained, see {@link #isConstrained}
     */
    public static <R extends Record> Arbitrary<R> invalid(Class<R> type) {
        return mistakes(type).map(mistake -> type.cast(mistake.subject()));
    }

    /**
     * Records that violate one of their constraints, with the place and the value that are wrong.
     *
     * @param <R> the record
     * @param type its class
     * @return any such record
     * @throws IllegalArgumentException if nothing about it is constrained, see {@link #isConstrained}
     */
    public static <R extends Record> Arbitrary<Mistake<R>> mistakes(Class<R> type) {
        Arbitrary<Mistake<?>> mistakes = RecordValues.of(type)
                .wrong()
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getSimpleName() + " has no constraint, so that no value of it is invalid"));
        return mistakes.map(mistake -> new Mistake<>(type.cast(mistake.subject()), mistake.path(), mistake.wrong()));
    }

    /**
     * Whether there are invalid records of a type. An {@code AuthorityAct} is two enums, which cannot be wrong.
     *
     * @param type the class of a record
     * @return whether {@link #invalid} and {@link #mistakes} have values of it
     */
    public static boolean isConstrained(Class<? extends Record> type) {
        return RecordValues.of(type).wrong().isPresent();
    }
}
