package dev.egov.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write for an update cycle: 每3个月, 一年两次, 按季, daily; and the term that each of them means. */
final class CycleWords {

    /** Longer than any words for a cycle. */
    private static final int MOST = 20;

    private static final Map<String, UpdateCycle> WORDS = Map.ofEntries(
            Map.entry("实时", UpdateCycle.REAL_TIME),
            Map.entry("即时", UpdateCycle.REAL_TIME),
            Map.entry("realtime", UpdateCycle.REAL_TIME),
            Map.entry("daily", UpdateCycle.DAILY),
            Map.entry("weekly", UpdateCycle.WEEKLY),
            Map.entry("monthly", UpdateCycle.MONTHLY),
            Map.entry("quarterly", UpdateCycle.QUARTERLY),
            Map.entry("halfyearly", UpdateCycle.HALF_YEARLY),
            Map.entry("semiannually", UpdateCycle.HALF_YEARLY),
            Map.entry("yearly", UpdateCycle.YEARLY),
            Map.entry("annual", UpdateCycle.YEARLY),
            Map.entry("annually", UpdateCycle.YEARLY),
            Map.entry("不定期", UpdateCycle.IRREGULAR),
            Map.entry("不定时", UpdateCycle.IRREGULAR),
            Map.entry("无固定周期", UpdateCycle.IRREGULAR),
            Map.entry("irregular", UpdateCycle.IRREGULAR));

    private static final String NUMBER = "[0-9]{1,4}|[一二两三四五六七八九十]{1,3}|半";

    private static final Pattern CYCLE =
            Pattern.compile("(每|按|逐)?(" + NUMBER + ")?(个)?" + "(天|日|周|星期|礼拜|月度|月|季度|季|年度|年|工作日)(?:(" + NUMBER + ")次)?");

    /** How many months, or days, each length of time of a term has. */
    private static final Map<Integer, UpdateCycle> MONTHS = Map.of(
            1, UpdateCycle.MONTHLY, 3, UpdateCycle.QUARTERLY, 6, UpdateCycle.HALF_YEARLY, 12, UpdateCycle.YEARLY);

    private static final Map<Integer, UpdateCycle> DAYS = Map.of(1, UpdateCycle.DAILY, 7, UpdateCycle.WEEKLY);

    private CycleWords() {}

    /** The cycle that a text means; null where it means none of the terms, or may mean several things. */
    static @Nullable UpdateCycle meant(String text) {
        if (text.length() > MOST) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s()-]", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^更新(?:周期|频率)?[:为]?", "")
                .replaceFirst("(?<=.)(?:更新|采集|报送|汇总)", "");
        UpdateCycle word = WORDS.get(plain);
        return word != null ? word : length(plain);
    }

    private static @Nullable UpdateCycle length(String plain) {
        Matcher cycle = CYCLE.matcher(plain);
        if (!cycle.matches()) {
            return null;
        }
        String unit = cycle.group(4);
        // 3月 is March, and 5日 the fifth
        boolean isDate = cycle.group(1) == null
                && cycle.group(2) != null
                && cycle.group(3) == null
                && cycle.group(5) == null
                && (unit.equals("月") || unit.equals("日"))
                && !cycle.group(2).equals("半");
        if (isDate || unit.equals("工作日")) {
            return null;
        }
        boolean half = "半".equals(cycle.group(2));
        int number = half ? 1 : number(cycle.group(2));
        int times = number(cycle.group(5)) * (half ? 2 : 1);
        boolean ofDays = unit.equals("天") || unit.equals("日");
        boolean ofWeeks = unit.equals("周") || unit.equals("星期") || unit.equals("礼拜");
        int length = number * (ofWeeks ? 7 : unit.startsWith("季") ? 3 : unit.startsWith("年") ? 12 : 1);
        if (number < 1 || times < 1 || length % times != 0) {
            return null;
        }
        return (ofDays || ofWeeks ? DAYS : MONTHS).get(length / times);
    }

    /** A number in either kind of figures, 1 where there is none; 0 where it is none. */
    private static int number(@Nullable String figures) {
        if (figures == null) {
            return 1;
        }
        if (figures.charAt(0) <= '9') {
            return Integer.parseInt(figures);
        }
        int ten = figures.indexOf('十');
        if (ten < 0) {
            return figures.length() == 1 ? digit(figures.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? digit(figures.charAt(0)) : 0;
        int ones = figures.length() == ten + 1 ? 0 : figures.length() == ten + 2 ? digit(figures.charAt(ten + 1)) : -1;
        return tens == 0 || ones < 0 || (ones == 0 && figures.length() > ten + 1) ? 0 : tens * 10 + ones;
    }

    private static int digit(char figure) {
        return figure == '两' ? 2 : 1 + "一二三四五六七八九".indexOf(figure);
    }
}
