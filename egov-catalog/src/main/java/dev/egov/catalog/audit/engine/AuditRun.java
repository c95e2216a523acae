package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.model.organization.Organization;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an audit finds: the judgements of the entries of a catalogue, and what is worked out from them when it is asked for. */
public final class AuditRun {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Judgements judgements;

    private AuditRun(Catalogue catalogue, LocalDate asOf, Judgements judgements) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.judgements = judgements;
    }

    public static AuditRun of(
            Catalogue catalogue,
            LocalDate asOf,
            Function<? super Provider, Organization> holders,
            Assumptions assumptions) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(holders, "holders");
        Objects.requireNonNull(assumptions, "assumptions");
        return new AuditRun(
                catalogue, asOf, new Judgements(catalogue.entries(), asOf, new Holders(holders, asOf), assumptions));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<AuditFinding> findings() {
        return new FindingList(this, kind -> kind != Kind.UNDETERMINED);
    }

    public List<AuditFinding> findings(Kind kind) {
        return new FindingList(this, kind::equals);
    }

    public Map<Kind, Integer> counts() {
        EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        judgements.forEach((judgement, entries) ->
                judgement.matters().forEach(matter -> counts.merge(matter.kind(), entries, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    public Map<Outcome, Integer> outcomes() {
        EnumMap<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        judgements.forEach((judgement, entries) -> outcomes.merge(judgement.outcome(), entries, Integer::sum));
        return Collections.unmodifiableMap(outcomes);
    }

    public Map<String, Integer> missingFacts() {
        Map<String, Integer> missing = new TreeMap<>();
        judgements.forEach((judgement, entries) ->
                judgement.missing().forEach(fact -> missing.merge(fact, entries, Integer::sum)));
        return Collections.unmodifiableMap(missing);
    }

    public Ruling ruling(Entry entry) {
        return judgements.ruling(entry, false);
    }

    public List<AssumptionUse> assumptions() {
        return judgements.uses();
    }

    public List<Inquiry> inquiries() {
        return Inquiring.of(this, Departments.of(catalogue));
    }

    public Stream<AuditFinding> undeterminedPublications() {
        return OpenPublications.of(this);
    }

    public SeveralSources severalSources() {
        return SourceSearch.of(catalogue);
    }

    public List<Coverage> coverage() {
        return Coverages.of(this, Departments.of(catalogue));
    }

    public Quality quality() {
        return QualityRun.scores(this, Departments.of(catalogue), severalSources())
                .quality();
    }

    public int entriesWithFindings() {
        return judgements.affected();
    }

    public int entriesOutOfScope() {
        return judgements.outOfScope();
    }

    public boolean isOutOfScope(int place) {
        return judgements.isOutOfScope(place);
    }

    public Judgement judgement(int place) {
        return judgements.at(place);
    }

    public int group(int place) {
        return judgements.group(place);
    }

    public Ruling ruling(int place, boolean ofPublication) {
        return judgements.ruling(catalogue.entries().get(place), ofPublication);
    }

    public AuditFinding finding(int place, Judgement.Matter matter) {
        return judgements.finding(place + 1, catalogue.entries().get(place), matter);
    }
}
