package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.common.Withholding;
import dev.egov.model.network.Network;
import dev.egov.model.organization.Organization;
import dev.egov.model.security.Classification;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.security.SecrecyReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry tells as facts of a case; the table in {@link AuditRun} says how. */
public final class Cases {

    private Cases() {}

    public static DataResource sharing(Entry entry, Organization holder, LocalDate asOf, Supplement supplement) {
        ItemCharacter character = ItemCharacter.of(entry.items(), entry.items().size());
        return new DataResource(
                holder,
                true,
                supplement.or(AssumableFact.BASIC, Boolean.class, character.basic),
                supplement.or(AssumableFact.PUBLIC_CHARACTER, Boolean.class, character.publicCharacter),
                supplement.or(
                        AssumableFact.LEGAL_EXCEPTION,
                        Boolean.class,
                        Withholding.of(entry.sharing()).legalException()),
                entry.deferral() == null ? Deferral.NONE : entry.deferral().on(asOf),
                supplement.or(AssumableFact.CLASSIFICATION, Classification.class, entry.classification()),
                supplement.or(AssumableFact.CHANNEL, Network.class, channel(entry)),
                entry.code() != null);
    }

    /** The catalogue does not tell of secrecy reviews and responsible persons: unknown, unless they are assumed. */
    public static InformationPublication publication(Entry entry, Organization holder, Supplement supplement) {
        return new InformationPublication(
                holder,
                supplement.or(AssumableFact.CLASSIFICATION, Classification.class, entry.classification()),
                Network.INTERNET,
                supplement.or(AssumableFact.SECRECY_REVIEW, SecrecyReview.class, null),
                supplement.or(AssumableFact.RESPONSIBLE_PERSON_NAMED, Boolean.class, null));
    }

    /** What an entry itself states of a fact that may be assumed; null where it states nothing. */
    public static @Nullable Object stated(AssumableFact fact, Entry entry) {
        return switch (fact) {
            case CLASSIFICATION -> entry.classification();
            case CHANNEL -> channel(entry);
            case BASIC -> ItemCharacter.of(entry.items(), entry.items().size()).basic;
            case PUBLIC_CHARACTER ->
                ItemCharacter.of(entry.items(), entry.items().size()).publicCharacter;
            case LEGAL_EXCEPTION -> Withholding.of(entry.sharing()).legalException();
            case SECRECY_REVIEW, RESPONSIBLE_PERSON_NAMED -> null;
        };
    }

    /** The network over which an entry says that it is shared; null where it does not say. */
    public static @Nullable Network channel(Entry entry) {
        return entry.sharing() == null ? null : entry.sharing().channel();
    }

    /** Whether it is said to be open to society, on a condition or not. */
    public static boolean isOpen(Entry entry) {
        Openness openness = entry.openness();
        return openness != null
                && (openness.type() == Openness.Type.UNCONDITIONAL || openness.type() == Openness.Type.CONDITIONAL);
    }

    /** What the items say of their being basic and of public character, taken together. */
    public enum ItemCharacter {
        BOTH(true, true),
        NEITHER(false, false),
        NOT_BASIC(false, null),
        NOT_PUBLIC(null, false),
        UNKNOWN(null, null);

        final @Nullable Boolean basic;
        final @Nullable Boolean publicCharacter;

        ItemCharacter(@Nullable Boolean basic, @Nullable Boolean publicCharacter) {
            this.basic = basic;
            this.publicCharacter = publicCharacter;
        }

        static ItemCharacter of(List<Item> items, int number) {
            int seen = 0;
            for (int place = 0; place < number; place++) {
                Item item = items.get(place);
                seen |= 1 << (3 * digit(item.basic()) + digit(item.publicCharacter()));
            }
            if ((seen & 0b000_010_000) != 0) {
                return BOTH;
            }
            int notBasic = 0b111_000_000;
            int notPublic = 0b100_100_100;
            if (seen == 0 || (seen & ~(notBasic | notPublic)) != 0) {
                return UNKNOWN;
            }
            if ((seen & ~notBasic) != 0) {
                // of items that are either the one or the other, none of the basic ones is of public character
                return NOT_PUBLIC;
            }
            return (seen & ~notPublic) != 0 ? NOT_BASIC : NEITHER;
        }

        /** A digit of a number to the base of 3. */
        private static int digit(@Nullable Boolean flag) {
            return flag == null ? 0 : flag ? 1 : 2;
        }
    }
}
