package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.DAY;
import static dev.egov.catalog.audit.Entries.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.engine.AuditPass;
import dev.egov.catalog.audit.engine.Holders;
import dev.egov.catalog.audit.engine.Judgement;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.security.Classification;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rulings are remembered by the facts that entries tell; each must be what the entry by itself would get. */
class RememberedRulingsTest {

    private static final Boolean[] FLAGS = {null, true, false};
    private static final String[] METHODS = {null, "政务外网", "互联网下载", "政务专网", "业务专网", "光盘"};

    private static final UnifiedSocialCreditCode[] CODES = {null, Entries.TAIYUAN, Entries.LUAN};

    @Property(tries = 20)
    void the_remembered_ruling_of_each_entry_is_the_one_that_it_gets_by_itself(@ForAll long seed) {
        Random random = new Random(seed);
        Catalogue catalogue = Catalogue.of(entries(2_000, random));
        for (int kind = 0; kind < 3; kind++) {
            OrganizationKind[] kinds = {OrganizationKind.GOVERNMENT_DEPARTMENT, OrganizationKind.OTHER, null};
            OrganizationKind held = kinds[kind];
            Audit audit = Audit.of(catalogue, DAY, provider -> holder(provider, held));
            for (int place = 0; place < catalogue.entries().size(); place++) {
                Entry entry = catalogue.entries().get(place);
                Organization holder = holder(entry.provider(), held);
                assertThat(audit.run().judgement(place)).isEqualTo(Judgement.of(entry, holder, DAY));
                Ruling alone = Judgement.sharing(entry, holder, DAY);
                assertThat(audit.run().judgement(place).possible()).containsExactlyElementsOf(alone.possibleOutcomes());
                assertThat(audit.run().judgement(place).missing())
                        .containsExactlyElementsOf(alone.missingFacts().stream()
                                .map(MissingFact::fact)
                                .map(fact -> fact.name())
                                .toList());
            }
        }
    }

    @Property(tries = 20)
    void the_findings_of_a_catalogue_are_those_of_its_entries(@ForAll long seed) {
        List<Entry> entries = entries(300, new Random(seed));
        List<String> alone = new ArrayList<>();
        for (Entry entry : entries) {
            Audit audit = Audit.of(Catalogue.of(List.of(entry)), DAY);
            // kind by kind, an audit would go through all combinations of facts for each
            List<AuditFinding> findings = new ArrayList<>(audit.findings());
            findings.addAll(audit.findings(Kind.UNDETERMINED));
            findings.forEach(finding -> alone.add(entry.name() + told(finding)));
        }
        Audit audit = Audit.of(Catalogue.of(entries), DAY);
        List<String> together = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            assertThat(audit.findings(kind)).hasSize(audit.counts().get(kind));
            audit.findings(kind)
                    .forEach(finding ->
                            together.add(entries.get(finding.number() - 1).name() + told(finding)));
        }
        assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void a_char_numbers_every_combination_of_facts() {
        assertThat(AuditPass.COMBINATIONS).isLessThanOrEqualTo(Character.MAX_VALUE + 1);
    }

    @Test
    void several_threads_find_what_one_finds() {
        List<Entry> entries = entries(50_000, new Random(7));
        Audit audit = Audit.of(Catalogue.of(entries), DAY);
        for (int place = 0; place < entries.size(); place += 97) {
            Entry entry = entries.get(place);
            assertThat(audit.run().judgement(place))
                    .isEqualTo(Judgement.of(entry, Holders.department(entry.provider()), DAY));
        }
    }

    private static String told(AuditFinding finding) {
        return finding.kind() + " " + finding.norms() + finding.ruling().facts().known();
    }

    private static Organization holder(Provider provider, @Nullable OrganizationKind kind) {
        DivisionCode division = Holders.department(provider).division();
        return new Organization(provider.name(), provider.code(), kind, division);
    }

    static List<Entry> entries(int count, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<Item> items = new ArrayList<>();
            for (int item = random.nextInt(3); item > 0; item--) {
                items.add(item("项" + item, any(FLAGS, random), any(FLAGS, random)));
            }
            entries.add(EntryBuilder.create()
                    .code(random.nextInt(3) == 0 ? null : ResourceCode.of("306001001/" + number))
                    .name("资源" + number)
                    .provider(new Provider("局" + random.nextInt(40), any(CODES, random)))
                    .items(items)
                    .sharing(random.nextInt(5) == 0 ? null : sharing(random))
                    .deferral(random.nextInt(3) == 0 ? deferral(random) : null)
                    .openness(random.nextBoolean() ? new Openness(any(Openness.Type.values(), random)) : null)
                    .classification(random.nextInt(4) == 0 ? null : any(Classification.values(), random))
                    .build());
        }
        return entries;
    }

    private static Sharing sharing(Random random) {
        return new Sharing(
                random.nextInt(5) == 0 ? null : any(Sharing.Type.values(), random),
                null,
                random.nextBoolean() ? "法" : null,
                any(METHODS, random));
    }

    private static DeferralDates deferral(Random random) {
        return new DeferralDates(day(random), day(random), day(random));
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextBoolean() ? null : DAY.plusDays(random.nextInt(5) - 2);
    }

    private static <T extends @Nullable Object> T any(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
