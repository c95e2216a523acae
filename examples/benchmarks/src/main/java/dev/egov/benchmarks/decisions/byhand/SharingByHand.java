package dev.egov.benchmarks.decisions.byhand;

import static dev.egov.rules.NormStatus.BREACHED;
import static dev.egov.rules.NormStatus.EXCEPTED;
import static dev.egov.rules.NormStatus.NOT_APPLICABLE;
import static dev.egov.rules.NormStatus.SATISFIED;
import static dev.egov.rules.NormStatus.UNKNOWN;

import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is this resource shared with other departments? */
public final class SharingByHand {

    private SharingByHand() {}

    /**
     * The outcome alone.
     *
     * @param resource a case
     * @param asOf the day as of which the question is asked
     * @return the outcome, UNDETERMINED where facts are missing that decide
     */
    public static Outcome outcome(DataResource resource, LocalDate asOf) {
        if (!Scope.isInForce(asOf)) {
            return Outcome.NOT_APPLICABLE;
        }
        Boolean bound = Scope.binds(resource.holder());
        if (bound == null) {
            return outcomeIfBound(resource) == Outcome.NOT_APPLICABLE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
        }
        return bound ? outcomeIfBound(resource) : Outcome.NOT_APPLICABLE;
    }

    /** From the highest outcome down: what is certain decides, and what is only possible leaves it open. */
    private static Outcome outcomeIfBound(DataResource resource) {
        Classification classification = resource.classification();
        Network channel = resource.channel();
        boolean onExtranet = channel == Network.EXTRANET || channel == Network.INTERNET;
        if (classification == null) {
            boolean referredAnyway = channel != null
                    && !onExtranet
                    && Boolean.TRUE.equals(toBeShared(resource))
                    && Boolean.TRUE.equals(resource.legalException());
            return referredAnyway ? Outcome.REFERRED : Outcome.UNDETERMINED;
        }
        if (classification.isProtected()) {
            if (onExtranet) {
                return Outcome.DENIED;
            }
            if (channel == null) {
                return Outcome.UNDETERMINED;
            }
            if (classification.isStateSecret()) {
                return Outcome.REFERRED;
            }
        }
        Boolean toBeShared = toBeShared(resource);
        if (toBeShared == null) {
            return Outcome.UNDETERMINED;
        }
        if (!toBeShared) {
            return Outcome.NOT_APPLICABLE;
        }
        Boolean exception = resource.legalException();
        Deferral deferral = resource.deferral();
        if (exception == null) {
            return Outcome.UNDETERMINED;
        }
        if (exception) {
            return Outcome.REFERRED;
        }
        if (deferral == null) {
            return Outcome.UNDETERMINED;
        }
        if (deferral == Deferral.APPROVED) {
            return Outcome.DEFERRED;
        }
        Boolean catalogued = resource.catalogued();
        if (catalogued == null) {
            return Outcome.UNDETERMINED;
        }
        return catalogued ? Outcome.COMPLIANT : Outcome.DEFICIENT;
    }

    /** Null where that is not known. */
    private static @Nullable Boolean toBeShared(DataResource resource) {
        Boolean obtained = resource.obtainedInDuty();
        Boolean basic = resource.basic();
        Boolean publicCharacter = resource.publicCharacter();
        if (Boolean.FALSE.equals(obtained) || Boolean.FALSE.equals(basic) || Boolean.FALSE.equals(publicCharacter)) {
            return false;
        }
        return (obtained == null || basic == null || publicCharacter == null) ? null : true;
    }

    /**
     * How each norm stands.
     *
     * @param resource a case
     * @param asOf the day as of which the question is asked
     * @return the findings, in the order of the text; none where the regulation is not in force or does not bind the holder
     */
    public static List<Written> findings(DataResource resource, LocalDate asOf) {
        if (!Scope.isInForce(asOf) || Boolean.FALSE.equals(Scope.binds(resource.holder()))) {
            return List.of();
        }
        Boolean toBeShared = toBeShared(resource);
        Boolean exception = resource.legalException();
        Boolean catalogued = resource.catalogued();
        Deferral deferral = resource.deferral();
        Classification classification = resource.classification();
        Network channel = resource.channel();
        return List.of(
                new Written(
                        "13-extranet",
                        Statuses.extranetBroken(channel, classification),
                        Known.of("classification", classification, "channel", channel)),
                new Written(
                        "23-catalogue",
                        unlessExcepted(toBeShared, exception, Statuses.asked(catalogued, true, BREACHED)),
                        known(resource, "legalException", exception, "catalogued", catalogued)),
                new Written(
                        "24-inclusion",
                        unlessExcepted(toBeShared, exception, SATISFIED),
                        known(resource, "legalException", exception, "", null)),
                new Written(
                        "24-exception",
                        breachedIfBoth(toBeShared, exception),
                        known(resource, "legalException", exception, "", null)),
                new Written(
                        "24-deferral",
                        breachedIfBoth(toBeShared, deferral == null ? null : deferral == Deferral.APPROVED),
                        known(resource, "deferral", deferral, "", null)),
                new Written(
                        "30-state-secret",
                        Statuses.stateSecret(classification),
                        Known.of("classification", classification)));
    }

    private static NormStatus unlessExcepted(
            @Nullable Boolean toBeShared, @Nullable Boolean exception, NormStatus otherwise) {
        if (toBeShared == null) {
            return UNKNOWN;
        }
        if (!toBeShared) {
            return NOT_APPLICABLE;
        }
        if (exception == null) {
            return UNKNOWN;
        }
        return exception ? EXCEPTED : otherwise;
    }

    private static NormStatus breachedIfBoth(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return NOT_APPLICABLE;
        }
        return one == null || other == null ? UNKNOWN : BREACHED;
    }

    private static Map<String, Object> known(
            DataResource resource, String first, @Nullable Object one, String second, @Nullable Object two) {
        Map<String, Object> known = new LinkedHashMap<>();
        Known.put(known, "obtainedInDuty", resource.obtainedInDuty());
        Known.put(known, "basic", resource.basic());
        Known.put(known, "publicCharacter", resource.publicCharacter());
        Known.put(known, first, one);
        Known.put(known, second, two);
        return Collections.unmodifiableMap(known);
    }

    static Verdict verdict(DataResource resource) {
        if (!Boolean.TRUE.equals(Scope.binds(resource.holder()))) {
            return Verdict.NOT_APPLICABLE;
        }
        List<String> failed = new ArrayList<>();
        Classification classification = Objects.requireNonNull(resource.classification());
        Network channel = resource.channel();
        if ((channel == Network.EXTRANET || channel == Network.INTERNET) && classification.isProtected()) {
            failed.add("13-extranet");
        }
        if (Boolean.TRUE.equals(toBeShared(resource))) {
            boolean exception = Boolean.TRUE.equals(resource.legalException());
            if (!exception && Boolean.FALSE.equals(resource.catalogued())) {
                failed.add("23-catalogue");
            }
            if (exception) {
                failed.add("24-exception");
            }
            if (resource.deferral() == Deferral.APPROVED) {
                failed.add("24-deferral");
            }
        }
        if (classification.isStateSecret()) {
            failed.add("30-state-secret");
        }
        return new Verdict(outcomeIfBound(resource), failed);
    }
}
