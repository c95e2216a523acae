package dev.egov.catalog.io.json;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Heading;
import org.jspecify.annotations.Nullable;

/** A property of the objects of a file, and what it stands for. */
public final class JsonProperty {

    /** What it stands under among the cells of a row: its path, or the header of its extension. */
    public final String column;

    /** The field that its value goes to; null where it is an extension. */
    public final @Nullable Field field;

    /** What its name says. */
    public final Heading heading;

    /** The name of the extension that it is where no field is for it. */
    final String extension;

    private final @Nullable JsonLevel members;

    /** Whether its texts hardly ever come again, or are not kept. */
    final boolean ofOneEntry;

    /** Whether it is of an earlier report on the row and says nothing of the resource. */
    public final boolean ofReport;

    /** The row in which a value of it was first read, so that it is told of; 0 where none was. */
    public long firstRow;

    /** Whether a value of it went to the field, and whether one became an extension though it is a name of the field. */
    public boolean usedAsField;

    public boolean usedAsExtension;

    private long row;

    JsonProperty(String column, Heading heading, String extension, @Nullable JsonLevel members) {
        this.column = column;
        this.heading = heading;
        this.field = heading.field();
        this.extension = extension;
        this.members = members;
        this.ofOneEntry = field != null && field.isOfOneEntry();
        this.ofReport = HeaderNames.isOfReport(column);
    }

    /** What the properties of its value are where that may be an object; null for any other. */
    @Nullable
    JsonLevel members(JsonLevel level) {
        return level.ofExtensions ? null : members;
    }

    /** Notes that a row has it; false where that row had it before. */
    boolean isFirstIn(long number) {
        boolean first = row != number;
        row = number;
        return first;
    }

    /** Whether a row has it. */
    boolean isIn(long number) {
        return row == number;
    }
}
