package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.value.SecrecyMark;
import dev.egov.catalog.io.value.Terms;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a sheet without a header that is one of a catalogue all the same, so that it cannot be passed over: it goes on with
 * the rows of the sheet before, or its header stands too far down.
 */
public final class Continuation {

    /** What names of departments end with. */
    private static final Pattern DEPARTMENT =
            Pattern.compile(".{1,30}(?:[局厅委办署院部]|委员会|办公室|中心|政府|支队|大队|总队|公司|协会|管理所|派出所|街道|镇|乡)(?:[（(].*[)）])?");

    private static final Pattern NUMBER = Pattern.compile("[0-9,，.．%％\\s]*");

    private final @Nullable Layout before;
    private final Headings headings;
    private final HeaderSearch search;

    /** Whether the lines so far have no more than a title; the first row of another table is its own header. */
    private boolean first = true;

    /**
     * Begins with the first line of a sheet that has no header among its first rows.
     *
     * @param before the columns of the sheet before; null where there are none
     */
    public Continuation(@Nullable Layout before, Headings headings) {
        this.before = before;
        this.headings = headings;
        this.search = new HeaderSearch(headings);
    }

    /**
     * Looks at the next line of the sheet.
     *
     * @throws FileFault if it is a header, or like a resource
     */
    public void refuse(Table.Line line) throws FileFault {
        if (line.sheet() == null) {
            return;
        }
        boolean begins = first;
        first &=
                line.cells().stream().filter(cell -> !cell.isBlank()).distinct().count() < 2;
        if (isOfCatalogue(line) || goesOn(line, begins) || search.isHeader(line.cells())) {
            throw new FileFault(Problem.of(Kind.NO_KNOWN_HEADER, null, String.join("、", line.cells()))
                    .at(new Place(line.sheet(), line.number(), null, null, 0, null)));
        }
    }

    /** Whether a line is like one of a catalogue, by a code or by two terms beside a text. */
    private boolean isOfCatalogue(Table.Line line) {
        Set<Class<?>> terms = new HashSet<>();
        boolean text = false;
        for (String cell : line.cells()) {
            String stripped = cell.strip();
            Enum<?> term = term(stripped);
            if (ResourceCode.isWellFormed(stripped)) {
                return true;
            }
            if (term != null) {
                terms.add(term.getDeclaringClass());
            } else {
                text |= !stripped.isEmpty() && headings.fieldOf(stripped) == null;
            }
        }
        return text && terms.size() >= 2;
    }

    /**
     * Whether a line has a name where the sheet before has names, and a term where that has terms; or, where the sheet
     * begins with it, a department where that has providers.
     */
    private boolean goesOn(Table.Line line, boolean begins) {
        String name = cell(line, Field.NAME);
        if (before == null || name.isEmpty() || NUMBER.matcher(name).matches() || headings.fieldOf(name) != null) {
            return false;
        }
        boolean term = Terms.SHARING.of(cell(line, Field.SHARING_TYPE)) != null
                || Terms.OPENNESS.of(cell(line, Field.OPENNESS_TYPE)) != null
                || SecrecyMark.classification(cell(line, Field.CLASSIFICATION)) != null;
        String provider = cell(line, Field.PROVIDER_NAME);
        return term
                || (begins
                        && !name.equals(provider)
                        && DEPARTMENT.matcher(provider).matches());
    }

    private String cell(Table.Line line, Field field) {
        int place = before == null ? -1 : before.placeOf(field);
        return place < 0 || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }

    private static @Nullable Enum<?> term(String text) {
        Enum<?> sharing = Terms.SHARING.of(text);
        Enum<?> openness = Terms.OPENNESS.of(text);
        return sharing != null ? sharing : openness != null ? openness : SecrecyMark.classification(text);
    }
}
