package dev.egov.catalog.audit.result;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.model.Term;
import dev.egov.model.Wording;
import dev.egov.rules.Finding;
import dev.egov.rules.Norm;
import dev.egov.rules.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the regulation finds wrong with an entry of a catalogue, or leaves open.
 *
 * @param number the place of the entry in the catalogue, from 1
 * @param entry the entry
 * @param kind what is wrong
 * @param ruling the ruling on the entry, with its outcome, possible outcomes, missing facts and remedies
 * @param norms how the norms stand to the entry that the finding rests on, the first before all; at least one
 * @param assumptions the assumptions that supply facts which those norms speak of: without them it might not stand; for what
 *     is undetermined, all that supply facts of the decision
 */
public record AuditFinding(
        int number, Entry entry, Kind kind, Ruling ruling, List<Finding> norms, List<AssumptionUse> assumptions) {

    /** What can be found, gravest first. */
    public enum Kind implements Term {
        /**
         * What is protected is offered over the extranet or the Internet: to departments, or to society, which is over the
         * Internet. Norm {@code 13-extranet} is breached.
         */
        PROTECTED_OVER_EXTRANET("受保护信息经政务外网共享", "protected, over the extranet", 13),

        /**
         * What is offered over the extranet or the Internet has no classification: until it has, it may not go there.
         * Norm {@code 13-extranet} is open.
         */
        UNCLASSIFIED_OVER_EXTRANET("保密属性不明的信息经政务外网共享", "unclassified, over the extranet", 13),

        /** A state secret, which the rules on secrecy govern. Norm {@code 30-state-secret} refers to them. */
        STATE_SECRET("国家秘密", "state secret", 30),

        /**
         * It is not shared, though it is basic and of public character, no law is named that provides otherwise, it is not
         * known to be a state secret and no approved deferral runs. Norm {@code 24-inclusion}.
         */
        MUST_BE_SHARED("应共享未共享", "to be shared and is not", 24),

        /**
         * It is not shared, no law, regulation or rule is named by which it is not, and no approved deferral runs,
         * whatever is known of its character. Norms {@code 24-inclusion} and {@code 24-exception}.
         */
        NO_LEGAL_BASIS("不予共享无依据", "withheld without legal basis", 24),

        /** Its deferral has come to its end, whatever its sharing is now said to be. Norm {@code 24-deferral}. */
        DEFERRAL_LAPSED("暂缓已到期", "deferral lapsed", 24),

        /** It is not said to be shared, and the deferral given was never approved. Norm {@code 24-deferral}. */
        DEFERRAL_NOT_APPROVED("暂缓未获批准", "deferral never approved", 24),

        /** It is to be shared and has no code, so it does not stand in the catalogue. Norm {@code 23-catalogue}. */
        NOT_CATALOGUED("应编目未编目", "not catalogued", 23),

        /**
         * Too little is known to say whether it is shared, or by {@link AuditRun#undeterminedPublications()} whether it may be
         * published: nothing wrong as yet, and not to be relied on either.
         */
        UNDETERMINED("暂不能认定", "undetermined", 24);

        private final Wording wording;

        Kind(String term, String english, int article) {
            this.wording = new Wording(term, english, article);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /** Copies the lists. */
    public AuditFinding {
        norms = List.copyOf(norms);
        assumptions = List.copyOf(assumptions);
    }

    /** {@return the norm that the finding rests on before all} */
    public Norm norm() {
        return norms.get(0).norm();
    }

    /**
     * The finding in a sentence or two: what is wrong, what to do, and which facts are assumed and not stated.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentences, without the name of the entry and the citation of the norm
     */
    public String message(Locale locale) {
        AuditWords words = new AuditWords(locale);
        String resting = assumptions.stream()
                .map(use -> use.assumption().text(locale))
                .collect(Collectors.joining(words.of("assume.separator")));
        return new FindingSentence(this, locale) + (resting.isEmpty() ? "" : words.of("assume.resting", resting));
    }
}
