package dev.egov.catalog.audit;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small catalogues to audit. */
final class Entries {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** 太原市 and, out of scope, 六安市. */
    static final UnifiedSocialCreditCode TAIYUAN = code("11140100012345678");

    static final UnifiedSocialCreditCode LUAN = code("11341500012345678");

    private Entries() {}

    /** An entry that nothing is found of: basic, public, shared over the private network and catalogued. */
    static EntryBuilder sound() {
        return EntryBuilder.create()
                .code(ResourceCode.of("306001001/000001"))
                .name("人口基本信息")
                .provider(new Provider("太原市公安局", TAIYUAN))
                .items(List.of(item("公民身份号码", true, true)))
                .sharing(new Sharing(Sharing.Type.UNCONDITIONAL, null, null, "政务专网交换"))
                .classification(Classification.INTERNAL);
    }

    static Item item(String name, @Nullable Boolean basic, @Nullable Boolean publicCharacter) {
        return new Item(name, null, null, null, basic, publicCharacter);
    }

    /** Withheld without a basis. */
    static Sharing withheld() {
        return new Sharing(Sharing.Type.NOT_SHARED, null, null, "政务专网交换");
    }

    /** A resource without a code, of a provider without one. */
    static Entry resource(String name, String provider, String... items) {
        return EntryBuilder.create()
                .name(name)
                .provider(new Provider(provider))
                .items(Arrays.stream(items).map(item -> item(item, null, null)).toList())
                .build();
    }

    static Audit audit(Entry... entries) {
        return Audit.of(Catalogue.of(List.of(entries)), DAY);
    }

    static UnifiedSocialCreditCode code(String first17) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> first17 + (char) check)
                .filter(Entries::isCode)
                .map(UnifiedSocialCreditCode::of)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCode(String text) {
        return UnifiedSocialCreditCode.parse(text) instanceof Parsed.Valid<UnifiedSocialCreditCode>;
    }
}
