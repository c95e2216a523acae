package dev.egov.catalog;

import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two entries are equal, as {@link Entry#equals} says it: written out by the types of the fields, since what a
 * record has by itself goes through one method for objects of any type, which takes more time than the comparing does.
 */
final class EntryEquality {

    private EntryEquality() {}

    /** Tells whether two entries are equal; what differs most often is looked at first. */
    @SuppressWarnings("ReferenceEquality") // the quick answer for versions that share their entries
    static boolean equal(Entry one, Entry other) {
        return one == other || allOf(one, other);
    }

    /** Whether two entries may be equal, as far as the lengths of their long parts tell. */
    static boolean alike(Entry one, Entry other) {
        return length(one.summary()) == length(other.summary())
                && one.items().size() == other.items().size()
                && one.name().length() == other.name().length();
    }

    private static int length(@Nullable String text) {
        return text == null ? -1 : text.length();
    }

    private static boolean allOf(Entry one, Entry other) {
        return text(one.summary(), other.summary())
                && items(one.items(), other.items())
                && text(one.updateCycle(), other.updateCycle())
                && sharing(one.sharing(), other.sharing())
                && day(one.modified(), other.modified())
                && day(one.issued(), other.issued())
                && one.name().equals(other.name())
                && code(one.code(), other.code())
                && one.classification() == other.classification()
                && provider(one.provider(), other.provider())
                && text(one.category(), other.category())
                && text(one.industry(), other.industry())
                && texts(one.keywords(), other.keywords())
                && texts(one.formats(), other.formats())
                && openness(one.openness(), other.openness())
                && deferral(one.deferral(), other.deferral())
                && contact(one.contact(), other.contact())
                && text(one.landingPage(), other.landingPage())
                && text(one.volume(), other.volume())
                && one.formerCodes().equals(other.formerCodes())
                && one.relatedCodes().equals(other.relatedCodes())
                && one.extensions().equals(other.extensions());
    }

    private static boolean text(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean texts(List<String> one, List<String> other) {
        int size = one.size();
        if (size != other.size()) {
            return false;
        }
        for (int place = 0; place < size; place++) {
            if (!one.get(place).equals(other.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean items(List<Item> one, List<Item> other) {
        int size = one.size();
        if (size != other.size()) {
            return false;
        }
        for (int place = 0; place < size; place++) {
            if (!item(one.get(place), other.get(place))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the quick answer for what a catalogue repeats and versions share
    private static boolean item(Item one, Item other) {
        return one == other
                || (one.name().equals(other.name())
                        && one.type() == other.type()
                        && number(one.length(), other.length())
                        && text(one.source(), other.source())
                        && flag(one.basic(), other.basic())
                        && flag(one.publicCharacter(), other.publicCharacter()));
    }

    private static boolean number(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean flag(@Nullable Boolean one, @Nullable Boolean other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean day(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean code(@Nullable ResourceCode one, @Nullable ResourceCode other) {
        return text(one == null ? null : one.text(), other == null ? null : other.text());
    }

    private static boolean provider(Provider one, Provider other) {
        UnifiedSocialCreditCode code = one.code();
        UnifiedSocialCreditCode that = other.code();
        return one.name().equals(other.name())
                && text(code == null ? null : code.code(), that == null ? null : that.code());
    }

    private static boolean sharing(@Nullable Sharing one, @Nullable Sharing other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.type() == other.type()
                && text(one.condition(), other.condition())
                && text(one.legalBasis(), other.legalBasis())
                && text(one.method(), other.method());
    }

    private static boolean deferral(@Nullable DeferralDates one, @Nullable DeferralDates other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return day(one.applied(), other.applied())
                && day(one.approved(), other.approved())
                && day(one.until(), other.until());
    }

    private static boolean openness(@Nullable Openness one, @Nullable Openness other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.type() == other.type() && text(one.condition(), other.condition());
    }

    private static boolean contact(@Nullable Contact one, @Nullable Contact other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return text(one.phone(), other.phone()) && text(one.email(), other.email());
    }
}
