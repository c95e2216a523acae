package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.HeaderText;
import dev.egov.catalog.io.heading.Headings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a header of two rows are called, the upper one of which has groups of them, as the layout of
 * 发改高技〔2017〕1272号 does: 信息资源格式 over 分类 and 类型. A column is a field where its group and its own cell are the
 * field's name together, or where its cell alone is and can be meant of nothing but the resource. Never part of a group.
 */
public final class GroupedHeader {

    /** Stands between a group and a cell under it that are no field together. */
    static final String UNDER = "/";

    /** In characters; a longer text is a title and no group. */
    private static final int LONGEST = 16;

    /** Words at the end of a group, and before it, that say nothing of what its columns are. */
    private static final Pattern AFTER = Pattern.compile("(?:信息|情况|属性|资源|要求)$");

    private static final Pattern BEFORE = Pattern.compile("^(?:政务|数据)?(?:信息资源|资源)");

    /** A group of what there is to say of a resource at all. */
    private static final Pattern NEUTRAL =
            Pattern.compile("(?:政务|数据|信息|公共|资源|目录|基本|基础|主要|核心|元数据|属性|情况|概况|内容|要素|事项|清单|表)*");

    /** Names that also anything else has: of a department, a person, another resource. */
    private static final Pattern OF_ANYTHING = Pattern.compile(
            "(?:名称|标题|代码|编码|部门|单位|机构|(?:部门|单位|机构)(?:名称|代码)" + "|统一社会信用代码|机构代码|name|title|code|identifier|department)");

    /** The columns of a classification from the second one on; the first one is its top. */
    private static final Pattern TOP = Pattern.compile("(?:类|类名称|大类)");

    /** A group that has columns of both. */
    private static final Pattern SHARING_AND_OPENNESS = Pattern.compile("共享[与和、及]?开放.*|开放[与和、及]?共享.*");

    /** What a part of a group may be called. */
    private static final Pattern PART = Pattern.compile("[^0-9@]{1,10}");

    private final Headings headings;

    public GroupedHeader(Headings headings) {
        this.headings = headings;
    }

    /** The headers of two rows; a cell of the upper one goes on over empty ones, as one that was merged. */
    public List<String> combined(List<String> upper, List<String> lower) {
        List<String> combined = new ArrayList<>();
        String group = "";
        String last = "";
        for (int place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            String above = text(upper, place);
            String below = text(lower, place);
            last = above.isEmpty() || above.equals(group) ? last : "";
            group = above.isEmpty() ? group : above;
            last = below.startsWith("共享") || below.startsWith("开放") ? below.substring(0, 2) : last;
            combined.add(
                    below.isEmpty() || below.equals(above)
                            ? above
                            : group.isEmpty() || group.length() > LONGEST ? below : column(group, below, last));
        }
        return combined;
    }

    /**
     * What a column is called.
     *
     * @param last 共享 or 开放 where the columns before it in the group are of that, or nothing
     */
    private String column(String group, String below, String last) {
        Field whole = headings.fieldOf(group);
        if (whole == Field.CATEGORY && TOP.matcher(below).matches()) {
            return group;
        }
        for (String qualifier : qualifiers(group)) {
            if (headings.fieldOf(qualifier + below) != null) {
                return qualifier + below;
            }
        }
        if (SHARING_AND_OPENNESS.matcher(group).matches() && headings.fieldOf(last + below) != null) {
            return last + below;
        }
        return isFieldByItself(below, whole, NEUTRAL.matcher(group).matches()) ? below : group + UNDER + below;
    }

    /**
     * Whether a row does nothing but divide groups of the row above it into columns: what it does not repeat or leave blank
     * stands under groups, and is nothing that a resource has.
     */
    boolean isDivided(List<String> upper, List<String> lower) {
        int divided = 0;
        for (int place = 0; place < lower.size(); place++) {
            String above = text(upper, place);
            String below = text(lower, place);
            if (below.isEmpty() || below.equals(above)) {
                continue;
            }
            boolean spans = above.isEmpty()
                    || above.equals(text(upper, place - 1))
                    || above.equals(text(upper, place + 1))
                    || (place + 1 < upper.size() && text(upper, place + 1).isEmpty());
            if (!spans || !PART.matcher(below).matches() || Notes.says(below) || Notes.isOfResource(below)) {
                return false;
            }
            divided++;
        }
        return divided > 1;
    }

    private static String text(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    }

    private static Set<String> qualifiers(String group) {
        Set<String> qualifiers = new LinkedHashSet<>();
        qualifiers.add(group);
        if (!NEUTRAL.matcher(group).matches()) {
            String start = AFTER.matcher(group).replaceFirst("");
            String end = BEFORE.matcher(group).replaceFirst("");
            qualifiers.add(start);
            qualifiers.add(end);
            qualifiers.add(BEFORE.matcher(start).replaceFirst(""));
            qualifiers.removeIf(String::isEmpty);
        }
        return qualifiers;
    }

    /** Whether a cell is the name of a field whatever group it is in. */
    private boolean isFieldByItself(String below, @Nullable Field group, boolean neutral) {
        Field field = headings.fieldOf(below);
        if (field == null) {
            return false;
        }
        boolean general = OF_ANYTHING.matcher(HeaderText.plain(below)).matches();
        boolean lesser = HeaderNames.of(below).rank() > 0;
        return neutral || field == group || (!general && !lesser);
    }
}
