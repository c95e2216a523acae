package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.Outcome;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator: a bean for each decision whose constraints are the norms. A violation's message is the norm's id, and
 * its payload what it contributes.
 */
final class BeanValidation implements Contestant {

    /** What a norm without payload contributes: nothing but that it applies. */
    interface Denied extends Payload {}

    /** The matter is for other law. */
    interface Referred extends Payload {}

    /** Put off. */
    interface Deferred extends Payload {}

    /** A duty is not met. */
    interface Deficient extends Payload {}

    /** The order of the text, which a set of violations does not keep. */
    private static final List<String> ORDER = List.of(
            "13-extranet",
            "13-private-network",
            "15-backbone",
            "15-merge",
            "16-internet",
            "17-extranet",
            "17-internet",
            "23-catalogue",
            "24-exception",
            "24-deferral",
            "25-closed-system",
            "25-duplication",
            "26-shared-infrastructure",
            "27-security",
            "29-genuine-software",
            "29-certified-products",
            "29-domestic-software",
            "30-state-secret");

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Peer<ProjectReview> projectReview() {
        return review -> Conditions.isBound(review.builder())
                ? validated(new ReviewBean(Objects.requireNonNull(review.system())), true)
                : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return handling -> validated(new HandlingBean(handling), handling.network() != Network.DEDICATED_NETWORK);
    }

    @Override
    public Peer<DataResource> dataSharing() {
        return resource -> Conditions.isBound(resource.holder())
                ? validated(new SharingBean(resource), Conditions.isToBeShared(resource))
                : Verdict.NOT_APPLICABLE;
    }

    private <B> Verdict validated(B bean, boolean applies) {
        Set<ConstraintViolation<B>> violations = validator.validate(bean);
        Outcome outcome = applies ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE;
        List<String> failed = new ArrayList<>(violations.size());
        for (ConstraintViolation<B> violation : violations) {
            failed.add(violation.getMessage());
            Outcome contribution = contribution(violation);
            if (contribution.compareTo(outcome) > 0) {
                outcome = contribution;
            }
        }
        failed.sort(Comparator.comparingInt(ORDER::indexOf));
        return new Verdict(outcome, failed);
    }

    private static Outcome contribution(ConstraintViolation<?> violation) {
        for (Class<? extends Payload> payload :
                violation.getConstraintDescriptor().getPayload()) {
            if (payload == Denied.class) {
                return Outcome.DENIED;
            }
            if (payload == Referred.class) {
                return Outcome.REFERRED;
            }
            return payload == Deferred.class ? Outcome.DEFERRED : Outcome.DEFICIENT;
        }
        return Outcome.COMPLIANT;
    }
}
