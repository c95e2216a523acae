package dev.egov.rules.taiyuan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.organization.Organization;
import dev.egov.rules.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a case says of an organisation. */
class OrganizationFactsTest {

    private static final OrganizationFacts<Organization> OWNER =
            OrganizationFacts.of("owner", organization -> organization);

    @Test
    void its_facts_are_named_after_its_role() {
        OrganizationFacts<Organization> owner = OrganizationFacts.of("owner", organization -> organization);
        assertThat(owner.facts())
                .extracting(Fact::name)
                .containsExactly("owner.name", "owner.unifiedSocialCreditCode", "owner.kind", "owner.division");
    }

    @Test
    void whether_it_is_of_taiyuan_comes_from_its_division() {
        assertThat(OWNER.inTaiyuan().isDerived()).isTrue();
        assertThat(OWNER.inTaiyuan().givens()).isEqualTo(List.of(OWNER.division()));
    }
}
