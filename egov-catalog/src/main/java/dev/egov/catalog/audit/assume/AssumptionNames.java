package dev.egov.catalog.audit.assume;

import dev.egov.catalog.Field;
import dev.egov.catalog.audit.assume.AssumptionFault.Suggestion;
import dev.egov.catalog.audit.common.AuditedDecisions;
import dev.egov.catalog.audit.common.Closest;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.catalog.text.Slip;
import dev.egov.rules.Decision;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What facts, fields and values may be called in a text of assumptions, and which may have been meant. */
final class AssumptionNames {

    /** What catalogues call the facts. */
    private static final Map<AssumableFact, List<String>> OTHERS = Map.of(
            AssumableFact.CLASSIFICATION, List.of(Field.CLASSIFICATION.term(), "信息保密级别", "保密级别", "密级"),
            AssumableFact.CHANNEL, List.of("信道", "共享网络"),
            AssumableFact.BASIC, List.of("基础性", "basic"),
            AssumableFact.PUBLIC_CHARACTER, List.of("公共性", "public character"),
            AssumableFact.LEGAL_EXCEPTION, List.of("法律另有规定", "legal exception"),
            AssumableFact.SECRECY_REVIEW, List.of("保密审查"),
            AssumableFact.RESPONSIBLE_PERSON_NAMED, List.of("责任人"));

    private static final ResourceBundle HEADERS = ResourceBundle.getBundle("dev.egov.catalog.headers", Locale.ROOT);

    private AssumptionNames() {}

    static boolean isFact(AssumableFact fact, String name) {
        return names(fact).anyMatch(each -> same(each, name));
    }

    /** Whether it names a fact of the decisions that entries or their providers always tell. */
    static boolean isTold(String name) {
        return AuditedDecisions.ALL.stream()
                .flatMap(decision -> givens(decision)
                        .flatMap(fact -> Stream.of(
                                fact.name(),
                                decision.label(fact, Locale.CHINESE),
                                decision.label(fact, Locale.ENGLISH))))
                .anyMatch(each -> same(each, name));
    }

    /** The facts that may have been meant, or all. */
    static List<Suggestion> facts(String name) {
        List<AssumableFact> all = List.of(AssumableFact.values());
        List<AssumableFact> near = Closest.to(name, all, fact -> names(fact).toList());
        return (near.isEmpty() ? all : near)
                .stream().map(fact -> new Suggestion(fact.term(), fact.key())).toList();
    }

    /** The field of a name; null where there is none that can be tested. */
    static @Nullable Field field(String name) {
        for (Field field : Field.values()) {
            if (field != Field.EXTENSIONS && names(field).stream().anyMatch(each -> same(each, name))) {
                return field;
            }
        }
        return null;
    }

    /** The fields that may have been meant, or those that are most of use. */
    static List<Suggestion> fields(String name) {
        List<Field> all = Arrays.stream(Field.values())
                .filter(field -> field != Field.EXTENSIONS)
                .toList();
        List<Suggestion> near = Closest.to(name, all, AssumptionNames::names).stream()
                .map(AssumptionNames::suggestion)
                .toList();
        return near.isEmpty()
                ? Stream.of(Field.NAME, Field.PROVIDER_NAME, Field.CATEGORY, Field.SHARING_TYPE, Field.OPENNESS_TYPE)
                        .map(AssumptionNames::suggestion)
                        .toList()
                : near;
    }

    /** The one value that is meant but for a slip of the pen; otherwise all, as what is near may be the opposite. */
    static List<Suggestion> values(String name, List<?> all) {
        String plain = PlainName.of(name);
        List<?> slips = all.stream()
                .filter(value -> slips(plain, value).findAny().isPresent())
                .toList();
        boolean isSure = slips.size() == 1 && slips(plain, slips.get(0)).noneMatch(each -> Slip.isGrave(plain, each));
        return (isSure ? slips : all)
                .stream()
                        .map(value -> new Suggestion(
                                ValueNames.label(value, Locale.CHINESE),
                                ValueNames.of(value).get(0)))
                        .toList();
    }

    /** The names of a value that differ from a text in one character. */
    private static Stream<String> slips(String plain, Object value) {
        return ValueNames.of(value).stream().map(PlainName::of).filter(each -> Slip.isOne(plain, each));
    }

    private static Suggestion suggestion(Field field) {
        return new Suggestion(field.term(), field.key());
    }

    private static Stream<String> names(AssumableFact fact) {
        return Stream.concat(
                Stream.of(fact.key(), fact.term(), fact.english()), OTHERS.getOrDefault(fact, List.of()).stream());
    }

    /** The names of a field, with those that portals and departments use in its place. */
    private static List<String> names(Field field) {
        List<String> names = new ArrayList<>(List.of(field.key(), field.term(), field.english()));
        names.addAll(List.of(HEADERS.getString(field.key()).split("\\|", -1)));
        return names;
    }

    private static Stream<? extends Variable<?>> givens(Decision<?> decision) {
        return decision.givens().stream();
    }

    private static boolean same(String one, String other) {
        return PlainName.of(one).equals(PlainName.of(other));
    }
}
