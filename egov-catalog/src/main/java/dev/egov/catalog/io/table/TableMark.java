package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.value.Markings;
import dev.egov.catalog.io.value.ProtectedTerms;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its secrecy beside its rows: in its name, in the name of a sheet, above a header, in a note, under the
 * last row, on another sheet. It is said of every resource in the file, so that none may be read that does not say itself
 * that it is protected.
 */
public final class TableMark {

    private static final int SHOWN = 60;

    /** 国家秘密信息 has six characters. */
    private static final int LONGEST_TERM = 6;

    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9.]+\\s*");

    private @Nullable String mark;
    private @Nullable String ofGroup;

    /** Whether a resource was read already that does not say that it is protected. */
    private boolean isOpenRead;

    /** A file that is not marked, but for its name. */
    public TableMark(String name) {
        if (says(name)) {
            mark = shown(name);
        }
    }

    /** Notes what the name of a sheet says. */
    public void sheet(@Nullable String name, Table.Line first) throws FileFault {
        ofGroup = null;
        if (name != null && says(name)) {
            note(name, first);
        }
    }

    /** Notes what a line says that is none of a resource. */
    public void line(Table.Line line) throws FileFault {
        String text = text(line.cells());
        if (says(text) || line.cells().stream().anyMatch(TableMark::says)) {
            note(text, line);
        }
    }

    /**
     * Notes what a line of a sheet says that is no catalogue. A term by itself, as in a list of terms, says nothing; a cover
     * that says it, and a table that says it of something, do.
     */
    public void otherSheet(Table.Line line) throws FileFault {
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).distinct().toList();
        boolean isOfSomething = filled.stream()
                .anyMatch(cell -> !says(cell) && !NUMBER.matcher(cell).matches());
        if (filled.stream().anyMatch(cell -> says(cell) && (isOfSomething || !isTerm(cell)))) {
            note(text(line.cells()), line);
        }
    }

    private static boolean isTerm(String cell) {
        return cell.strip().length() <= LONGEST_TERM && cell.indexOf(':') < 0 && cell.indexOf('：') < 0;
    }

    /** Notes what the heading of a group of rows says; it holds as far as the next heading. */
    public void group(Table.Line line) {
        String text = line.cells().isEmpty() ? "" : line.cells().get(0);
        ofGroup = says(text) ? shown(text) : null;
    }

    /** Whether a line has one text, which says nothing but such a thing. */
    public static boolean isAlone(List<String> cells) {
        List<String> filled =
                cells.stream().filter(cell -> !cell.isBlank()).distinct().toList();
        return filled.size() == 1 && says(filled.get(0));
    }

    private void note(String text, Table.Line line) throws FileFault {
        if (isOpenRead) {
            throw new FileFault(Problem.of(Kind.MARKED_TABLE, Field.CLASSIFICATION, shown(text))
                    .at(new Place(line.sheet(), line.number(), null, null, 0, null)));
        }
        mark = shown(text);
    }

    /** What is wrong with a resource that does not say itself that it is protected; null where nothing is. */
    @Nullable
    public Problem problem() {
        String said = ofGroup == null ? mark : ofGroup;
        if (said == null) {
            isOpenRead = true;
            return null;
        }
        return Problem.of(Kind.MARKED_TABLE, Field.CLASSIFICATION, said);
    }

    private static boolean says(String text) {
        return (ProtectedTerms.isOne(text) && !Markings.isChoice(text)) || Markings.isIn(text);
    }

    private static String text(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }
}
