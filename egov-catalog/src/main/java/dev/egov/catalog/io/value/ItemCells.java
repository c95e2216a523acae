package dev.egov.catalog.io.value;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items in one cell, a line each: {@code 公民身份号码 | C(18) | 市公安局 | 基础 公共}. What is not known is left empty, and what is not
 * so is said with 非: 非基础. A list of names alone may stand on one line, between 、 or semicolons.
 */
public final class ItemCells {

    /** Between the items of a cell; between the names of a list on one line; between the parts of an item. */
    private static final String LINES = "\n\r";

    private static final String NAMES = "、；;";
    private static final String PARTS = "|";
    /** A cell that begins with a bracket is JSON. */
    private static final String MARKS = LINES + NAMES + PARTS + "[";

    private static final Pattern TYPE = Pattern.compile("([CNYDTLMGBIF])?\\s*(?:[(（]\\s*([0-9]{1,10})\\s*[)）])?");

    private ItemCells() {}

    public static String join(List<Item> items) {
        StringBuilder cell = new StringBuilder();
        for (Item item : items) {
            if (!cell.isEmpty()) {
                cell.append('\n');
            }
            cell.append(line(item));
        }
        return cell.toString();
    }

    private static String line(Item item) {
        List<String> parts = new ArrayList<>(List.of(
                Escapes.escape(item.name(), MARKS),
                type(item),
                item.source() == null ? "" : Escapes.escape(item.source(), MARKS),
                flags(item)));
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return String.join(" | ", parts);
    }

    private static String type(Item item) {
        return (item.type() == null ? "" : item.type().name())
                + (item.length() == null ? "" : "(" + item.length() + ")");
    }

    private static String flags(Item item) {
        return (flag(item.basic(), "基础") + " " + flag(item.publicCharacter(), "公共")).strip();
    }

    private static String flag(@Nullable Boolean is, String word) {
        return is == null ? "" : is ? word : "非" + word;
    }

    /**
     * The items of a cell.
     *
     * @param cell the cell
     * @param problems takes what is wrong with them, with the number of the item as place
     * @return those that could be read
     */
    public static List<Item> split(String cell, Consumer<Problem> problems) {
        String separators = isListOfNames(cell) ? LINES + NAMES : LINES;
        List<Item> items = new ArrayList<>();
        int number = 0;
        for (String written : Escapes.split(cell, separators)) {
            if (!written.isBlank()) {
                number++;
                Item item = item(written, number, problems);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static boolean isListOfNames(String cell) {
        return Escapes.split(cell, PARTS).size() == 1
                && Escapes.split(cell.strip(), LINES).size() == 1;
    }

    private static @Nullable Item item(String written, int number, Consumer<Problem> problems) {
        List<String> parts = Escapes.split(written, PARTS);
        String type = parts.size() > 1 ? parts.get(1).strip() : "";
        Matcher typed = TYPE.matcher(type);
        String flags = parts.size() > 3 ? parts.get(3).strip() : "";
        if (parts.size() > 4 || !typed.matches() || isTooLong(typed.group(2)) || !flags.matches("(非?基础)?\\s*(非?公共)?")) {
            problems.accept(Problem.of(Kind.INVALID_ITEM, Field.ITEMS, written.strip())
                    .suggesting(suggestion(parts, type))
                    .at(new Place(0, null, number)));
            return null;
        }
        String letter = typed.group(1);
        String length = typed.group(2);
        return new Item(
                Escapes.unescape(parts.get(0), MARKS),
                letter == null ? null : DataType.of(letter.charAt(0)),
                length == null ? null : Integer.valueOf(length),
                parts.size() > 2 ? Escapes.unescape(parts.get(2), MARKS) : null,
                flagged(flags, "基础"),
                flagged(flags, "公共"));
    }

    /** Whether a length is more than a number can hold. */
    private static boolean isTooLong(@Nullable String length) {
        return length != null && Long.parseLong(length) > Integer.MAX_VALUE;
    }

    /** The item with its type mended, where a term of a type or a lower-case letter can be understood. */
    private static @Nullable String suggestion(List<String> parts, String type) {
        for (DataType each : DataType.values()) {
            String term = each.term().replace("型", "");
            if (type.startsWith(term) || type.startsWith(each.name().toLowerCase(java.util.Locale.ROOT))) {
                String rest = type.replaceAll("[^0-9]", "");
                return parts.get(0).strip() + " | " + each.name() + (rest.isEmpty() ? "" : "(" + rest + ")");
            }
        }
        return null;
    }

    private static @Nullable Boolean flagged(String flags, String word) {
        if (flags.contains("非" + word)) {
            return false;
        }
        return flags.contains(word) ? true : null;
    }
}
