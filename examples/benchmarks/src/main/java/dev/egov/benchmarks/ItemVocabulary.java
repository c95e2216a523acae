package dev.egov.benchmarks;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some 3,000 distinct items. Those of every department's resources come under near names (公民身份号码, 身份证号), in several
 * lengths and with several flags, because departments do not agree; the others belong to one subject.
 */
final class ItemVocabulary {

    private static final @Nullable Boolean[][] FLAGS = {
        {null, null},
        {true, true},
        {true, false},
        {true, null},
        {false, true},
        {false, false},
        {null, true},
        {null, false},
        {false, null}
    };

    /** In the order of how often they are used. */
    private final List<Item> common = new ArrayList<>();

    private final List<List<String>> attributes = new ArrayList<>();

    ItemVocabulary() {
        for (List<String> line : WordList.lines("items.txt")) {
            if (line.get(0).startsWith("+")) {
                attributes.add(line);
            } else {
                addCommon(line);
            }
        }
    }

    private void addCommon(List<String> line) {
        for (String length : line.get(2).split(",", -1)) {
            for (@Nullable Boolean[] flags : FLAGS) {
                common.add(item(line.get(0), line.get(1), length, flags[0], flags[1]));
            }
        }
    }

    List<Item> common() {
        return common;
    }

    List<Item> of(String subject) {
        return attributes.stream()
                .map(line -> item(subject + line.get(0).substring(1), line.get(1), line.get(2), null, null))
                .toList();
    }

    private static Item item(
            String name, String type, String length, @Nullable Boolean basic, @Nullable Boolean publicCharacter) {
        return new Item(
                name,
                DataType.of(type.charAt(0)),
                length.isEmpty() ? null : Integer.valueOf(length),
                null,
                basic,
                publicCharacter);
    }
}
