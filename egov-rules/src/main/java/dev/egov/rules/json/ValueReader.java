package dev.egov.rules.json;

import dev.egov.model.VisibleText;
import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Days;
import dev.egov.rules.Domain;
import dev.egov.rules.Subsets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one fact: exactly a value of its domain, null for unknown, or a fault.
 *
 * @param path where the value stands
 * @param faults gets what is wrong with it
 * @param labels what people call a value, so that a fault can say which is meant
 */
record ValueReader(String path, Faults faults, Function<Object, List<String>> labels) {

    private static final int MOST_DIGITS = 9;
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    /** What is right without its quotes. */
    private static final Map<String, Pattern> QUOTED_BY_MISTAKE = Map.of(
            "json.number",
            Pattern.compile(NUMBER),
            "json.integer",
            Pattern.compile("-?[0-9]+"),
            "json.boolean",
            Pattern.compile("true|false"));

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** A reader that knows no other names of values than their own. */
    ValueReader(String path, Faults faults) {
        this(path, faults, value -> List.of());
    }

    static Fault wrongType(String path, String expected, JsonValue found) {
        boolean quoted = found instanceof JsonValue.Str string
                && QUOTED_BY_MISTAKE
                        .getOrDefault(expected, NOTHING)
                        .matcher(string.text())
                        .matches();
        return quoted
                ? Fault.saying("quoted", "wrong-type", path, Fault.Words.of(expected), found.shown())
                : Fault.of("wrong-type", path, Fault.Words.of(expected), found.shown());
    }

    @SuppressWarnings("unchecked") // each branch reads values of the domain that it has matched
    <V> @Nullable V read(Domain<V> domain, JsonValue value) {
        if (value instanceof JsonValue.Null) {
            return null;
        }
        Object read;
        if (domain instanceof Domain.Enumeration<?> enumeration) {
            read = constant(enumeration, value);
        } else if (domain instanceof Domain.Flag) {
            read = value instanceof JsonValue.Bool bool ? bool.value() : wrong("json.boolean", value);
        } else if (domain instanceof Domain.WholeNumber numbers) {
            read = wholeNumber(numbers, path, value);
        } else if (domain instanceof Domain.Decimal decimals) {
            read = decimal(decimals, value);
        } else if (domain instanceof Days) {
            read = day(value);
        } else if (domain instanceof Subsets sets) {
            read = set(sets, value);
        } else if (domain instanceof Domain.Code<?> code) {
            read = code(code, value);
        } else {
            read = text(value);
        }
        return (V) read;
    }

    private @Nullable Object wrong(String expected, JsonValue found) {
        faults.add(wrongType(path, expected, found));
        return null;
    }

    private @Nullable Object constant(Domain.Enumeration<?> domain, JsonValue value) {
        List<String> names = domain.values().stream().map(Enum::name).toList();
        if (!(value instanceof JsonValue.Str string)) {
            faults.add(Fault.saying("enum", "wrong-type", path, names, value.shown()));
            return null;
        }
        int index = names.indexOf(string.text());
        if (index < 0) {
            List<String> near = Nearest.of(string.text(), domain.values(), this::names).stream()
                    .map(Enum::name)
                    .toList();
            faults.add(Fault.unknown(
                    "unknown-value", "unknown-value", path, near, VisibleText.excerpt(string.text()), names));
            return null;
        }
        return domain.values().get(index);
    }

    private List<String> names(Enum<?> value) {
        List<String> names = new ArrayList<>(labels.apply(value));
        names.add(value.name());
        return names;
    }

    private @Nullable Integer wholeNumber(Domain.WholeNumber domain, String place, JsonValue value) {
        if (!(value instanceof JsonValue.Num number)) {
            faults.add(wrongType(place, "json.integer", value));
            return null;
        }
        String digits = number.text();
        if (digits.chars().anyMatch(c -> c != '-' && (c < '0' || c > '9'))) {
            faults.add(Fault.saying("fraction", "wrong-type", place, VisibleText.excerpt(digits)));
            return null;
        }
        Integer read = digits.length() > MOST_DIGITS ? null : Integer.valueOf(digits);
        if (!domain.contains(read)) {
            faults.add(Fault.of("out-of-range", place, VisibleText.excerpt(digits), domain.min(), domain.max()));
            return null;
        }
        return read;
    }

    private @Nullable Object decimal(Domain.Decimal domain, JsonValue value) {
        if (!(value instanceof JsonValue.Num number)) {
            return wrong("json.number", value);
        }
        BigDecimal read = null;
        try {
            read = new BigDecimal(number.text());
        } catch (NumberFormatException beyondAnyExponent) {
            // stays null, which is in no range
        }
        if (read != null && read.scale() > Domain.Decimal.MAX_SCALE && read.signum() != 0) {
            faults.add(Fault.of("too-precise", path, VisibleText.excerpt(number.text()), Domain.Decimal.MAX_SCALE));
            return null;
        }
        BigDecimal exact = read != null && read.signum() == 0 ? BigDecimal.ZERO : read;
        if (!domain.contains(exact)) {
            faults.add(Fault.of(
                    "out-of-range",
                    path,
                    VisibleText.excerpt(number.text()),
                    domain.text(domain.min()),
                    domain.text(domain.max())));
            return null;
        }
        return exact;
    }

    private @Nullable Object set(Subsets domain, JsonValue value) {
        if (!(value instanceof JsonValue.Arr array)) {
            return wrong("json.array", value);
        }
        Domain.WholeNumber elements = new Domain.WholeNumber(domain.first(), domain.last());
        Set<Integer> set = new TreeSet<>();
        boolean sound = true;
        for (int index = 0; index < array.elements().size(); index++) {
            String place = path + "[" + index + "]";
            Integer element = wholeNumber(elements, place, array.elements().get(index));
            if (element != null && !set.add(element)) {
                faults.add(Fault.of("duplicate-element", place, element));
            }
            sound &= element != null;
        }
        return sound ? set : null;
    }

    private @Nullable Object day(JsonValue value) {
        if (!(value instanceof JsonValue.Str string)) {
            return wrong("json.string", value);
        }
        LocalDate day = RequestReader.day(string.text());
        if (day == null || !new Days().contains(day)) {
            faults.add(Fault.of("invalid-date", path, VisibleText.excerpt(string.text())));
            return null;
        }
        return day;
    }

    private @Nullable Object code(Domain.Code<?> domain, JsonValue value) {
        if (!(value instanceof JsonValue.Str string)) {
            return wrong("json.string", value);
        }
        Parsed<?> parsed = domain.parser().apply(string.text());
        if (parsed instanceof Parsed.Invalid<?> invalid) {
            faults.add(Fault.of("invalid-value", path, invalid.fault()));
            return null;
        }
        return parsed.orElseThrow();
    }

    private @Nullable Object text(JsonValue value) {
        if (!(value instanceof JsonValue.Str string)) {
            return wrong("json.string", value);
        }
        if (!new Domain.Text().contains(string.text())) {
            faults.add(Fault.of("blank", path));
            return null;
        }
        return string.text();
    }
}
