package dev.egov.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The core's own words in one language, and the sentences made of them. */
final class Wording {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.wording");

    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    static Wording in(Locale locale) {
        return new Wording(Texts.language(locale));
    }

    String text(String key) {
        return TEXTS.text(key, locale);
    }

    String format(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = String.valueOf(arguments[index]);
        }
        return new MessageFormat(text(key), locale).format(texts);
    }

    /** Facts with their values: 投资来源为市级政府投资、审核状态为审核中. */
    String facts(Decision<?> decision, Map<Fact<?, ?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> format(
                        entry.getValue() instanceof Boolean ? "fact.flag" : "fact",
                        decision.label(entry.getKey(), locale),
                        entry.getKey().label(entry.getValue(), locale)))
                .collect(Collectors.joining(text("list.separator")));
    }

    String finding(Finding finding) {
        Norm norm = finding.norm();
        String said = format("finding", norm.clause().cite(locale), norm.summary(locale));
        String given =
                finding.facts().isEmpty() ? "" : format("finding.facts", facts(finding.decision(), finding.facts()));
        return said + given + format("finding.status", status(finding));
    }

    /** A status, or what follows from it where something does. */
    String status(Finding finding) {
        return finding.status() == NormStatus.BREACHED
                ? finding.norm()
                        .otherwise()
                        .map(follows -> follows.label(locale))
                        .orElseThrow()
                : finding.status().label(locale);
    }

    String remedy(Remedy remedy) {
        return remedy.changes().entrySet().stream()
                .map(change -> format(
                        "change",
                        remedy.decision().label(change.getKey(), locale),
                        change.getKey().label(change.getValue(), locale)))
                .collect(Collectors.joining(text("list.separator")));
    }

    String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(", "));
    }
}
