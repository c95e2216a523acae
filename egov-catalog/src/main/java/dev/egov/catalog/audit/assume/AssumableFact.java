package dev.egov.catalog.audit.assume;

import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.model.Term;
import dev.egov.model.Wording;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.security.SecrecyReview;
import dev.egov.rules.Fact;
import dev.egov.rules.taiyuan.facts.DataSharingFacts;
import dev.egov.rules.taiyuan.facts.InformationPublicationFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the decisions of an {@link AuditRun} that a catalogue may leave out, so that an officer may state it in its place.
 * The facts that are not here the entry itself always tells, or its provider does: whether it has a code, its deferral,
 * its holder, and that it was obtained in duty.
 */
public enum AssumableFact implements Term {
    /** How closely it is guarded, for both decisions. */
    CLASSIFICATION(DataSharingFacts.CLASSIFICATION, "信息类别", "classification", 13),
    /** The network over which it is shared; what is open to society goes over the Internet whatever is assumed. */
    CHANNEL(DataSharingFacts.CHANNEL, "传输网络", "channel", 13),
    /** Whether it is basic. */
    BASIC(DataSharingFacts.BASIC, "具有基础性", "data of basic character", 24),
    /** Whether it is of public character. */
    PUBLIC_CHARACTER(DataSharingFacts.PUBLIC_CHARACTER, "具有公共性", "data of public character", 24),
    /** Whether laws, regulations or rules provide otherwise for its sharing. */
    LEGAL_EXCEPTION(DataSharingFacts.LEGAL_EXCEPTION, "法律、法规、规章另有规定", "other law provides differently", 24),
    /** How far its secrecy review has come, for what is open to society. */
    SECRECY_REVIEW(InformationPublicationFacts.SECRECY_REVIEW, "保密审查情况", "secrecy review", 28),
    /** Whether a responsible person is named, for what is open to society. */
    RESPONSIBLE_PERSON_NAMED(
            InformationPublicationFacts.RESPONSIBLE_PERSON_NAMED, "已明确审查责任人", "responsible person named", 28);

    private final String key;
    private final Wording wording;

    AssumableFact(Fact<?, ?> fact, String term, String english, int article) {
        this.key = fact.name();
        this.wording = new Wording(term, english, article);
    }

    /** {@return the name of the fact in the rule book, as {@code publicCharacter}} */
    public String key() {
        return key;
    }

    /** {@return the values that it can have: terms, or true and false} */
    public List<Object> choices() {
        return switch (this) {
            case CLASSIFICATION -> List.of((Object[]) Classification.values());
            case CHANNEL -> List.of((Object[]) Network.values());
            case SECRECY_REVIEW -> List.of((Object[]) SecrecyReview.values());
            case BASIC, PUBLIC_CHARACTER, LEGAL_EXCEPTION, RESPONSIBLE_PERSON_NAMED -> List.of(true, false);
        };
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The fact of that name in the rule book; null where nobody may assume it. */
    static @Nullable AssumableFact of(String key) {
        for (AssumableFact fact : values()) {
            if (fact.key.equals(key)) {
                return fact;
            }
        }
        return null;
    }
}
