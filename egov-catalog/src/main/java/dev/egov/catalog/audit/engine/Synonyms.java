package dev.egov.catalog.audit.engine;

import dev.egov.catalog.audit.common.PlainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names of items mean the same: by a dictionary of names that mean the same, alone or at the end of a longer name,
 * and by endings that change nothing.
 */
public final class Synonyms {

    private static final Map<String, String> STANDARD;
    private static final Set<String> ENDINGS;
    private static final Set<String> INCIDENTAL;
    private static final int LONGEST_ENDING;

    /** What a number is counted in, at the end of a name. */
    private static final Set<String> UNITS = Set.of(
            "(元)", "(万元)", "(亿元)", "(人)", "(人数)", "(个)", "(岁)", "(年)", "(月)", "(天)", "(日)", "(平方米)", "(㎡)", "(m2)",
            "(公顷)", "(亩)", "(米)", "(m)", "(公里)", "(km)", "(千米)", "(吨)", "(t)", "(千克)", "(kg)", "(%)", "(辆)", "(户)",
            "(件)", "(次)", "(套)", "(只)", "(张)");

    /** The ends of names to which 信息 (information) adds nothing. */
    private static final Set<String> ATTRIBUTES =
            Set.of("名", "号", "址", "期", "话", "码", "态", "型", "况", "别", "族", "历", "数", "额", "围", "至");

    static {
        Map<String, String> standard = new HashMap<>();
        Set<String> endings = new HashSet<>();
        for (String line : lines("item-synonyms.txt")) {
            boolean isEnding = line.startsWith("*");
            String[] names = line.substring(isEnding ? 1 : 0).split("=", -1);
            for (String name : names) {
                String key = trimmed(PlainName.of(name));
                standard.put(key, trimmed(PlainName.of(names[0])));
                if (isEnding) {
                    endings.add(key);
                }
            }
        }
        STANDARD = Map.copyOf(standard);
        ENDINGS = Set.copyOf(endings);
        LONGEST_ENDING = endings.stream().mapToInt(String::length).max().orElse(0);
        INCIDENTAL = lines("incidental-items.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .map(name -> trimmed(PlainName.of(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Synonyms() {}

    /**
     * What a plain name means.
     *
     * @return the same text for names that mean the same
     */
    public static String meaning(String plain) {
        String name = trimmed(plain);
        String standard = STANDARD.get(name);
        if (standard != null) {
            return standard;
        }
        for (int place = Math.max(1, name.length() - LONGEST_ENDING); place <= name.length() - 2; place++) {
            String ending = name.substring(place);
            if (ENDINGS.contains(ending)) {
                String beginning = name.substring(0, place);
                return STANDARD.getOrDefault(beginning, beginning) + STANDARD.get(ending);
            }
        }
        return name;
    }

    /**
     * Whether a plain name is one that every table has for itself (序号, 备注, 更新时间), or that means nothing without its
     * table (名称, 状态).
     */
    public static boolean isIncidental(String plain) {
        return INCIDENTAL.contains(trimmed(plain));
    }

    /** A name without endings that change nothing: a unit, 信息 after an attribute, and 的; 号码 is 号 and 名称 is 名. */
    private static String trimmed(String plain) {
        String name = plain;
        int bracket = name.lastIndexOf('(');
        if (bracket > 0 && UNITS.contains(name.substring(bracket))) {
            name = name.substring(0, bracket);
        }
        if (name.endsWith("信息")
                && name.length() > 3
                && ATTRIBUTES.contains(name.substring(name.length() - 3, name.length() - 2))) {
            name = name.substring(0, name.length() - 2);
        }
        if (name.length() > 3 && (name.endsWith("号码") || name.endsWith("名称"))) {
            name = name.substring(0, name.length() - 1);
        }
        int of = name.indexOf('的', 2);
        // 目的 (purpose) and 标的 (subject matter) are words of their own
        return of < 0 || of == name.length() - 1 || name.charAt(of - 1) == '目' || name.charAt(of - 1) == '标'
                ? name
                : name.substring(0, of) + name.substring(of + 1);
    }

    private static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a resource of the library cannot be read: " + resource, impossible);
        }
    }
}
