package dev.egov.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A regulation encoded: its decisions, and the register that accounts for every one of its articles.
 */
public final class RuleBook {

    private final Regulation regulation;
    private final List<ArticleKind> kinds;
    private final Map<String, Decision<?>> decisions;
    private final Map<String, String> intended;

    private RuleBook(
            Regulation regulation,
            List<ArticleKind> kinds,
            Map<String, Decision<?>> decisions,
            Map<String, String> intended) {
        this.regulation = regulation;
        this.kinds = kinds;
        this.decisions = decisions;
        this.intended = intended;
    }

    /**
     * A rule book.
     *
     * @param regulation the regulation
     * @param kinds what each article is for, from article 1 to the last
     * @param decisions the decisions, in the order in which they are listed
     * @return the rule book
     * @throws RuleBookException if two decisions have one id, or a decision is of a regulation with another id
     * @throws NullPointerException if something is null
     */
    public static RuleBook of(Regulation regulation, List<ArticleKind> kinds, List<Decision<?>> decisions) {
        String place = "rule book "
                + Handed.present("rule book", "the regulation", regulation).id();
        Map<String, Decision<?>> byId = new LinkedHashMap<>();
        for (Decision<?> decision : Handed.copy(place, "decisions", decisions)) {
            String other = decision.regulation().id();
            if (!other.equals(regulation.id())) {
                throw fault(
                        place,
                        decision + " is a decision of another regulation",
                        "put it into the rule book of " + other);
            }
            if (byId.put(decision.id(), decision) != null) {
                throw fault(
                        place, "two decisions are called " + decision, "list it once, or give one of them another id");
            }
        }
        return new RuleBook(regulation, Handed.copy(place, "kinds of articles", kinds), byId, Map.of());
    }

    /**
     * The same rule book, of which something that lint finds is meant as it is.
     *
     * @param finding the finding by its key, as {@code GAP network in information-handling}
     * @param reason why it is meant: the name of the regulation's text {@code intended.REASON}, or the reason itself where
     *     it has none
     * @return the rule book that says so
     * @throws RuleBookException if a reason was given for that finding before, or this one is blank
     * @throws NullPointerException if something is null
     */
    public RuleBook intending(String finding, String reason) {
        String place = "rule book " + regulation.id();
        Map<String, String> more = new LinkedHashMap<>(intended);
        if (Handed.present(place, "the reason", reason).isBlank()) {
            throw fault(place, "no reason is given why " + finding + " is intended", "say why");
        }
        if (more.put(Handed.present(place, "the finding", finding), reason) != null) {
            throw fault(place, "two reasons are given why " + finding + " is intended", "give one");
        }
        return new RuleBook(regulation, kinds, decisions, Collections.unmodifiableMap(more));
    }

    private static RuleBookException fault(String place, String fault, String remedy) {
        return RuleBookException.saying(fault, place, fault, remedy);
    }

    /**
     * The regulation that it encodes.
     *
     * @return the regulation
     */
    public Regulation regulation() {
        return regulation;
    }

    /**
     * What lint finds in it and is meant as it is.
     *
     * @return the reason by the key of the finding, in the order in which they were given, as {@link #intending} takes them
     */
    public Map<String, String> intended() {
        return intended;
    }

    /**
     * Why something that lint finds is meant, for people: the regulation's text, or the reason as it was given where it has
     * none.
     *
     * @param finding the key of the finding
     * @param locale Chinese, or anything else for English
     * @return the reason, or empty where none was given for it
     */
    public Optional<String> reason(String finding, Locale locale) {
        return Optional.ofNullable(intended.get(finding))
                .map(reason -> regulation.texts().textOr("intended." + reason, reason, locale));
    }

    /**
     * The decisions.
     *
     * @return the decisions, in their order
     */
    public List<Decision<?>> decisions() {
        return List.copyOf(decisions.values());
    }

    /**
     * The decision of an id.
     *
     * @param id the id, as {@code information-handling}
     * @return the decision, or empty if there is none of that id
     */
    public Optional<Decision<?>> decision(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /**
     * The decisions in which a norm stands.
     *
     * @param norm the norm's id
     * @return the decisions; none if there is no such norm
     */
    public List<Decision<?>> decisionsWith(String norm) {
        return decisions().stream()
                .filter(decision -> decision.norms().stream()
                        .anyMatch(candidate -> candidate.id().equals(norm)))
                .toList();
    }

    /**
     * The register: every article of the regulation, once.
     *
     * @return the articles, in their order
     * @throws IllegalStateException if a decision rests on an article that the register does not have
     */
    public List<Article> articles() {
        for (Decision<?> decision : decisions.values()) {
            for (int article : decision.articles()) {
                if (article > kinds.size()) {
                    throw new IllegalStateException(
                            decision + " rests on article " + article + ", and there are " + kinds.size());
                }
            }
        }
        List<Article> articles = new ArrayList<>();
        for (int number = 1; number <= kinds.size(); number++) {
            articles.add(article(number));
        }
        return List.copyOf(articles);
    }

    private Article article(int number) {
        Set<String> norms = new LinkedHashSet<>();
        Set<String> resting = new LinkedHashSet<>();
        for (Decision<?> decision : decisions.values()) {
            if (decision.articles().contains(number)) {
                resting.add(decision.id());
            }
            for (Norm norm : decision.norms()) {
                if (norm.clause().article() == number) {
                    norms.add(norm.id());
                }
            }
        }
        return new Article(regulation, number, kinds.get(number - 1), List.copyOf(norms), List.copyOf(resting));
    }
}
