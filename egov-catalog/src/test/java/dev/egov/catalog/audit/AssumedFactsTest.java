package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.DAY;
import static dev.egov.catalog.audit.Entries.item;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.assume.Assumption;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.catalog.audit.engine.Holders;
import dev.egov.catalog.audit.engine.Judgement;
import dev.egov.catalog.audit.engine.Supplement;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.model.security.Classification;
import dev.egov.rules.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AssumedFactsTest {

    private static final Entry BARE = resource("甲", "市公安局");

    @Test
    void what_the_catalogue_leaves_out_is_supplied_and_counted() {
        Audit audit = audit(
                "classification = PUBLIC\nchannel = EXTRANET\nbasic = false\nlegalException = 是 where name = 乙", BARE);
        assertThat(audit.outcomes()).containsEntry(Outcome.NOT_APPLICABLE, 1).containsEntry(Outcome.UNDETERMINED, 0);
        assertThat(audit.assumptions()).extracting(AssumptionUse::entries).containsExactly(1, 1, 1, 0);
        assertThat(audit.ruling(BARE).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(audit.assumptions().get(0).message(Locale.CHINESE)).isEqualTo("推定“信息类别 = 公开信息”：1 条以此为据");
    }

    @Test
    void an_entrys_own_statement_always_wins() {
        Entry secret = sound().code(null)
                .classification(Classification.SECRET)
                .sharing(new Sharing(Sharing.Type.UNCONDITIONAL, null, null, "政务外网"))
                .build();
        Audit audit = audit(
                "classification = PUBLIC\nchannel = PRIVATE_NETWORK\nbasic = 否\npublicCharacter = 否\nlegalException = 是",
                secret);
        assertThat(audit.assumptions()).allSatisfy(use -> {
            assertThat(use.entries()).isZero();
            assertThat(use.stated()).isEqualTo(1);
        });
        assertThat(audit.counts()).containsEntry(Kind.PROTECTED_OVER_EXTRANET, 1);
        assertThat(audit.findings())
                .allSatisfy(finding -> assertThat(finding.assumptions()).isEmpty());
    }

    @Test
    void what_an_entry_says_in_part_is_not_contradicted() {
        Entry basicItem = sound().items(List.of(item("甲", true, null), item("乙", null, true)))
                .sharing(new Sharing(null, null, "某法第三条", null))
                .build();
        Audit audit = audit("basic = 否\npublicCharacter = 否\nlegalException = 否", basicItem);
        assertThat(audit.assumptions()).extracting(AssumptionUse::entries).containsExactly(0, 0, 0);
        assertThat(audit.assumptions()).extracting(AssumptionUse::stated).containsExactly(1, 1, 1);
        assertThat(audit("basic = 是\npublicCharacter = 是\nlegalException = 是", basicItem)
                        .assumptions())
                .extracting(AssumptionUse::entries)
                .containsExactly(1, 1, 1);
    }

    @Test
    void assumptions_that_contradict_each_other_leave_the_fact_unknown() {
        Audit audit = audit("channel = EXTRANET\nchannel = EXTRANET\nbasic = 是\nbasic = 否\nbasic = 是", BARE);
        assertThat(audit.assumptions()).extracting(AssumptionUse::entries).containsExactly(1, 1, 0, 0, 0);
        assertThat(audit.assumptions()).extracting(AssumptionUse::contradicted).containsExactly(0, 0, 1, 1, 1);
        assertThat(audit.ruling(BARE).facts().known())
                .doesNotContainKey("basic")
                .containsKey("channel");
    }

    @Test
    void nothing_protected_becomes_less() {
        for (String text : List.of("机密", "秘密★10年", "敏感", "工作秘密", "SECRET", "涉及绝密")) {
            Entry marked =
                    sound().classification(null).extensions(Map.of("备注", text)).build();
            Audit audit = audit("classification = PUBLIC\n", marked);
            assertThat(audit.assumptions().get(0).withheld()).as(text).isEqualTo(1);
            assertThat(audit.ruling(marked).facts().known()).as(text).doesNotContainKey("classification");
        }
        Entry marked =
                sound().classification(null).extensions(Map.of("备注", "秘密")).build();
        assertThat(audit("classification = TOP_SECRET", marked)
                        .assumptions()
                        .get(0)
                        .entries())
                .isEqualTo(1);
    }

    @Test
    void facts_of_publication_are_supplied_only_to_what_is_open() {
        Entry open = sound().openness(new Openness(Openness.Type.UNCONDITIONAL)).build();
        Audit audit = audit("secrecyReview = CLEARED\nresponsiblePersonNamed = 是", BARE, open);
        assertThat(audit.assumptions()).extracting(AssumptionUse::entries).containsExactly(1, 1);
        assertThat(audit.run().ruling(1, true).outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(audit.inquiries())
                .extracting(inquiry -> inquiry.decision().id())
                .containsExactly("data-sharing");
    }

    @Test
    void what_is_listed_as_not_shared_goes_over_no_channel_that_is_only_assumed() {
        Entry withheld = sound().classification(Classification.SECRET)
                .sharing(new Sharing(Sharing.Type.NOT_SHARED))
                .build();
        assertThat(audit("channel = EXTRANET", withheld).findings())
                .extracting(AuditFinding::kind)
                .doesNotContain(Kind.PROTECTED_OVER_EXTRANET);
    }

    @Test
    void a_finding_says_on_which_assumptions_it_rests() {
        Entry open = sound().classification(Classification.SENSITIVE)
                .sharing(new Sharing(Sharing.Type.CONDITIONAL))
                .build();
        AuditFinding finding =
                audit("basic = 是\nchannel = EXTRANET", open).findings().get(0);
        assertThat(finding.kind()).isEqualTo(Kind.PROTECTED_OVER_EXTRANET);
        assertThat(finding.assumptions()).extracting(AssumptionUse::number).containsExactly(2);
        assertThat(finding.message(Locale.CHINESE))
                .isEqualTo("属于敏感信息，但列为通过政务外网向其他部门共享。请停止以该方式共享，改用政务专网。（依据推定：传输网络 = 政务外网。）");
        assertThat(finding.message(Locale.ENGLISH)).endsWith(" (This rests on the assumption: channel = extranet.)");
    }

    @Test
    void an_assumed_classification_can_be_found_wrong() {
        Entry open = sound().classification(null)
                .openness(new Openness(Openness.Type.UNCONDITIONAL))
                .build();
        AuditFinding finding = audit("classification = SECRET", open)
                .findings(Kind.PROTECTED_OVER_EXTRANET)
                .get(0);
        assertThat(finding.message(Locale.CHINESE)).startsWith("属于机密，但在互联网上向社会开放");
        assertThat(finding.assumptions()).hasSize(1);
    }

    /** The audit of all against entries decided one by one with what is to be supplied worked out anew. */
    @Property(tries = 60)
    void the_audit_is_what_each_entry_comes_to_by_itself(@ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> entries = RememberedRulingsTest.entries(300, random);
        Assumptions assumptions = assumptions(random);
        Audit audit = Audit.of(Catalogue.of(entries), DAY, assumptions);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int[] rests = new int[assumptions.list().size()];
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            Supplement supplement = Supplement.of(entry, assumptions);
            assertThat(audit.run().judgement(place))
                    .isEqualTo(Judgement.of(entry, Holders.department(entry.provider()), DAY, supplement));
            outcomes.merge(audit.ruling(entry).outcome(), 1, Integer::sum);
            Map<String, Object> own = Judgement.sharing(entry, Holders.department(entry.provider()), DAY)
                    .facts()
                    .known();
            assertThat(audit.ruling(entry).facts().known()).containsAllEntriesOf(own);
            for (int number = 0; number < rests.length; number++) {
                rests[number] += supplement.fates().get(number) == Supplement.Fate.SUPPLIES ? 1 : 0;
            }
        }
        audit.outcomes()
                .forEach((outcome, count) ->
                        assertThat(outcomes.getOrDefault(outcome, 0)).isEqualTo(count));
        for (AssumptionUse use : audit.assumptions()) {
            assertThat(use.entries()).isEqualTo(rests[use.number() - 1]);
        }
    }

    static Assumptions assumptions(Random random) {
        List<Assumption> list = new ArrayList<>();
        for (int number = random.nextInt(5); number >= 0; number--) {
            AssumableFact fact = AssumableFact.values()[random.nextInt(AssumableFact.values().length)];
            Object value = fact.choices().get(random.nextInt(fact.choices().size()));
            List<String> wheres = List.of(
                    "", " where provider.name = 局1", " where openness.type != NOT_OPEN", " where name in (资源1, 资源2)");
            String where = wheres.get(random.nextInt(wheres.size()));
            list.addAll(
                    Assumptions.parse(fact.key() + " = " + ValueNames.of(value).get(0) + where)
                            .list());
        }
        return Assumptions.of(list);
    }

    private static Audit audit(String assumptions, Entry... entries) {
        return Audit.of(Catalogue.of(List.of(entries)), DAY, Assumptions.parse(assumptions));
    }
}
