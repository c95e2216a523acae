package dev.egov.catalog.release;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.ResourceCode;
import dev.egov.model.Term;
import dev.egov.model.Wording;
import dev.egov.model.security.Classification;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of a catalogue may be released to the outside, over the extranet and the Internet (对外发布, art. 13, 28, 30): the
 * one definition, which every export asks and the audit shares.
 *
 * <p>An entry goes out only where it is sound, has a classification, and this is not
 * {@linkplain Classification#isProtected() protected}; where no other field of it says that it is, as an extension
 * {@code 机密}; and where no protected entry has its code, one of its former codes, or its name and provider. Of what goes
 * out, extensions go out only where they were named, former codes only where no withheld entry has them, and relations
 * only where they lead to what goes out itself. What is not known does not go out: without a
 * {@linkplain ReleaseSurvey survey} of all entries no relation and no former code does.
 *
 * <p>Immutable.
 */
public final class Release {

    /** Why an entry is withheld, the gravest reason first. */
    public enum Withheld implements Term {
        /** Its classification is protected, or another of its fields says that it is. */
        PROTECTED("涉密、工作秘密或者敏感信息", "secret or sensitive", 13),
        /** A protected entry has its code, a former code of it or its name, or it mentions the code of one. */
        PROTECTED_ELSEWHERE("与另一受保护或者无法读懂的行代码或者名称相同", "named by another row that is protected or unreadable", 13),
        /** Nobody said how it is classified. */
        UNCLASSIFIED("未标明保密属性", "without a classification", 13);

        private final Wording wording;

        Withheld(String term, String english, int article) {
            this.wording = new Wording(term, english, article);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /** Marks a code as that of an entry that goes out, unless it is guarded. */
    static final byte RELEASED = 2;

    /** Marks a code as one of an entry that does not go out though it is not protected. */
    static final byte WITHHELD = 4;

    private static final Release STRICT = new Release(null, Set.of(), null);

    private final @Nullable Classification unclassified;
    private final Set<String> extensions;
    private final @Nullable Designations known;

    private Release(@Nullable Classification unclassified, Set<String> extensions, @Nullable Designations known) {
        this.unclassified = unclassified;
        this.extensions = extensions;
        this.known = known;
    }

    /** {@return the strictest: nothing without a classification, no extension, and no entry known but the one asked about} */
    public static Release strict() {
        return STRICT;
    }

    /**
     * The same for a caller who says how entries are classified that do not say it themselves; what an entry says itself
     * always counts. Does not know other entries.
     *
     * @param classification their classification
     * @return the release
     */
    public Release classifying(Classification classification) {
        return new Release(Objects.requireNonNull(classification, "classification"), extensions, null);
    }

    /**
     * The same with some extensions going out.
     *
     * @param names the names of all extensions that go out
     * @return the release
     */
    public Release withExtensions(Set<String> names) {
        return new Release(unclassified, Set.copyOf(names), known);
    }

    /**
     * The same with regard to all entries of a catalogue, as a {@link ReleaseSurvey} of them gives it.
     *
     * @param entries all entries that are to be released or withheld
     * @return the release
     */
    public Release of(Iterable<Entry> entries) {
        ReleaseSurvey survey = new ReleaseSurvey(this);
        entries.forEach(survey::see);
        return survey.release();
    }

    /** {@return whether it regards all entries of some catalogue} */
    public boolean isSurveyed() {
        return known != null;
    }

    /**
     * Why something of a classification is withheld, by that alone.
     *
     * @param classification the classification; null where nobody said
     * @return the reason; null where it may go out
     */
    public static @Nullable Withheld reason(@Nullable Classification classification) {
        if (classification == null) {
            return Withheld.UNCLASSIFIED;
        }
        return classification.isProtected() ? Withheld.PROTECTED : null;
    }

    /**
     * Tells whether a text says that something is protected, and nothing else: 机密, 秘密★10年, 敏感信息, SECRET.
     *
     * @param text any text
     * @return whether it does
     */
    public static boolean saysProtected(String text) {
        return ProtectedMark.is(text);
    }

    /**
     * Why an entry is withheld.
     *
     * @param entry the entry
     * @return the reason; null where it goes out if it is {@linkplain Entry#isSound() sound}
     */
    public @Nullable Withheld withheld(Entry entry) {
        Withheld reason = reason(classification(entry));
        if (reason == Withheld.PROTECTED || EntryTexts.anyAlone(entry, ProtectedMark::is)) {
            return Withheld.PROTECTED;
        }
        return isNamedElsewhere(entry) ? Withheld.PROTECTED_ELSEWHERE : reason;
    }

    /**
     * What of an entry goes out: of its extensions those that were named, and of the codes of others those of entries that
     * go out too.
     *
     * @param entry the entry
     * @return the entry, with nothing in it that does not go out, and with a classification; null where it is
     *     {@linkplain #withheld withheld}
     * @throws IllegalArgumentException if the entry is {@linkplain Entry#isSound() not sound} and not withheld
     */
    public @Nullable Entry outward(Entry entry) {
        if (withheld(entry) != null) {
            return null;
        }
        for (Problem problem : entry.problems()) {
            if (problem.isError()) {
                throw new IllegalArgumentException(
                        "entry to be mended before it is published: " + problem.line(Locale.ENGLISH));
            }
        }
        TreeMap<String, String> named = new TreeMap<>(entry.extensions());
        named.keySet().retainAll(extensions);
        named.values().removeIf(text -> MentionedCodes.any(text, this::isWithheld));
        return EntryBuilder.from(entry)
                .classification(classification(entry))
                .formerCodes(codes(entry.formerCodes(), code -> known != null && !isMarked(code, WITHHELD)))
                .relatedCodes(codes(entry.relatedCodes(), this::isReleased))
                .extensions(named)
                .build();
    }

    private static List<ResourceCode> codes(List<ResourceCode> codes, Predicate<String> kept) {
        return codes.stream().filter(code -> kept.test(code.text())).toList();
    }

    private @Nullable Classification classification(Entry entry) {
        return entry.classification() == null ? unclassified : entry.classification();
    }

    private boolean isNamedElsewhere(Entry entry) {
        if (known == null) {
            return false;
        }
        return Designation.codesOf(entry).stream().anyMatch(this::isGuarded)
                || Designation.namesOf(entry).stream().anyMatch(this::isGuarded)
                || isGuarded(Designation.ofName(entry.name()))
                || EntryTexts.any(entry, text -> MentionedCodes.any(text, code -> isGuarded(Designation.ofCode(code))));
    }

    private boolean isGuarded(String designation) {
        int number = known == null ? -1 : known.find(designation);
        return number >= 0 && Objects.requireNonNull(known).isGuarded(number);
    }

    private boolean isReleased(String code) {
        return isMarked(code, RELEASED) && !isGuarded(Designation.ofCode(code));
    }

    /** Whether a code is one of an entry that is withheld for whatever reason, and of none that goes out. */
    private boolean isWithheld(String code) {
        return isGuarded(Designation.ofCode(code)) || (isMarked(code, WITHHELD) && !isMarked(code, RELEASED));
    }

    private boolean isMarked(String code, byte mark) {
        int number = known == null ? -1 : known.find(Designation.ofCode(code));
        return number >= 0 && Objects.requireNonNull(known).isMarked(number, mark);
    }

    /** The same without regard to other entries. */
    Release alone() {
        return new Release(unclassified, extensions, null);
    }

    /** The same with regard to entries that were seen. */
    Release knowing(Designations settled) {
        return new Release(unclassified, extensions, settled);
    }
}
