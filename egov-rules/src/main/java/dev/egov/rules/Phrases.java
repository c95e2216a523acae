package dev.egov.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The core's own words in one language, and the sentences made of them. */
final class Phrases {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.wording");

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Locale locale;

    private Phrases(Locale locale) {
        this.locale = locale;
    }

    static Phrases in(Locale locale) {
        return new Phrases(Texts.language(locale));
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

    /** A number of a clause: in Chinese characters in Chinese. */
    String ordinal(int number) {
        if (!locale.equals(Locale.CHINESE) || number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
    }

    /** Facts with their values in a pattern: 投资来源为市级政府投资；已备案：是. */
    private String each(String key, Decision<?> decision, Map<Fact<?, ?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> format(
                        entry.getValue() instanceof Boolean ? key + ".flag" : key,
                        decision.label(entry.getKey(), locale),
                        decision.label(entry.getKey(), entry.getValue(), locale)))
                .collect(Collectors.joining(text("facts.separator")));
    }

    String finding(Finding finding) {
        Norm norm = finding.norm();
        String said = format("finding", norm.clause().cite(locale), norm.summary(locale));
        String given = finding.facts().isEmpty()
                ? ""
                : format("finding.facts", each("fact", finding.decision(), finding.facts()));
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
        return each("change", remedy.decision(), remedy.changes());
    }

    String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(text("list.separator")));
    }
}
