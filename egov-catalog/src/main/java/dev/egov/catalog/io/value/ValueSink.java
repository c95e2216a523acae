package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import java.util.List;

/** Takes what a format finds in a row: values one by one, and what is wrong. */
public interface ValueSink {

    /** Takes a text in which there is something, and which is remembered already where it is to be. */
    void set(Field field, String column, String text);

    /** Takes a list that is not written in one cell, and is remembered already. */
    void putTexts(Field field, String column, List<String> texts);

    /** Takes items that are not written in one cell. */
    void putItems(String column, List<Item> read);

    /** Takes a value that no field is for. */
    void extend(String extension, String text);

    /** Takes a problem that was found before the values could be put in. */
    void add(Problem problem);

    /** Takes a problem because of which nobody can tell what else the row has; what it lacks is then not said. */
    void addUnreadable(Problem problem);
}
