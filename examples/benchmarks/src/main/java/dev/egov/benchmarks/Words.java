package dev.egov.benchmarks;

import dev.egov.catalog.Item;
import java.util.List;
import java.util.SplittableRandom;

/** What is said of a resource: its name and its summary. */
final class Words {

    private static final List<String> RANGES = WordList.named("ranges");
    private static final List<String> ACTS = WordList.named("acts");
    private static final List<String> KINDS = WordList.named("kinds");
    private static final List<String> SOURCES = WordList.named("sources");
    private static final List<String> PURPOSES = WordList.named("purposes");
    private static final List<String> PLACES = WordList.named("places");

    private Words() {}

    static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** As 全市机动车年检明细 or 2019年度不动产抵押登记台账. */
    static String name(Office office, Subject subject, SplittableRandom random) {
        String range = any(RANGES, random);
        if (range.equals("全市") && office.area() > 0) {
            range = office.areaName();
        } else if (range.equals("年度") || range.equals("季度")) {
            range = random.nextInt(2012, 2026) + "年" + range.substring(1);
        }
        return range + subject.name() + any(ACTS, random) + any(KINDS, random);
    }

    /** 30 to 60 characters of where the data come from, what is in them and what for. */
    static String summary(Office office, String name, List<Item> items, SplittableRandom random) {
        StringBuilder summary = new StringBuilder(64);
        if (random.nextInt(8) == 0) {
            summary.append(any(PLACES, random)).append("等地");
        } else if (random.nextInt(3) == 0) {
            summary.append(office.areaName());
        }
        summary.append(name)
                .append("，")
                .append(any(SOURCES, random))
                .append("，包括")
                .append(any(items, random).name());
        String other = any(items, random).name();
        if (summary.length() + other.length() < 57) {
            summary.append("、").append(other);
        }
        summary.append("等，");
        String purpose = any(PURPOSES, random);
        if (summary.length() + purpose.length() < 59) {
            summary.append(purpose).append("。");
        } else {
            summary.setCharAt(summary.length() - 1, '。');
        }
        return summary.toString();
    }
}
