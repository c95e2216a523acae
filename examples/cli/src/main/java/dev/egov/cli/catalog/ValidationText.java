package dev.egov.cli.catalog;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Header;
import dev.egov.catalog.io.HeaderRow;
import dev.egov.catalog.io.PassedOver;
import dev.egov.catalog.io.Row;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.model.VisibleText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A validation for people: what is wrong first, what is the same in several rows together, then how the headers were understood, then the sum. */
public final class ValidationText implements ValidationReport {

    private static final int MOST_REPEATS = 10;

    /** So many different errors are kept even where all are asked for. */
    private static final int MOST_GROUPS = 20_000;

    private static final int MOST_RANGES = 8;

    /** So many remarks of a kind are shown where not all are asked for. */
    private static final int MOST_REMARKS = 10;

    private final Session session;
    private final int most;
    private final ProblemGroups errors;
    private final ProblemGroups remarks = new ProblemGroups(MOST_GROUPS);
    private final Map<Problem.Kind, Long> advice = new EnumMap<>(Problem.Kind.class);
    private final List<String> repeated = new ArrayList<>();
    private long repeats;

    public ValidationText(Session session, int most) {
        this.session = session;
        this.most = most;
        this.errors = new ProblemGroups(Math.min(most, MOST_GROUPS));
    }

    @Override
    public void row(Row row) {
        for (Problem problem : row.problems()) {
            if (problem.isError()) {
                errors.add(row.number(), problem);
            } else {
                advice.merge(problem.kind(), 1L, Long::sum);
                remarks.add(row.number(), problem);
            }
        }
    }

    /** A problem that was found once has its row before it, another one its rows behind it. */
    private String line(ProblemGroups.Group group) {
        Problem first = group.first();
        if (group.count() == 1) {
            return first.line(session.locale());
        }
        Problem.Place nowhere =
                new Problem.Place(first.place().sheet(), 0, null, first.place().column(), 0, null);
        return lineOf(first.at(nowhere).line(session.locale()), group);
    }

    /** What a field lacks is said by the heading already, so that the field and its rows are enough. */
    private String lack(Problem first, Field field, ProblemGroups.Group group) {
        String column = first.place().column();
        String name = column == null ? field.label(session.locale()) : VisibleText.excerpt(column);
        String sheet = first.place().sheet();
        String label = sheet == null ? name : session.words().format("catalog.field.sheet", sheet, name);
        return lineOf(label, group);
    }

    /** Something with the rows that have it. */
    private String lineOf(String text, ProblemGroups.Group group) {
        Words words = session.words();
        int shown = most == Integer.MAX_VALUE ? most : MOST_RANGES;
        RowRanges rows = group.rows();
        List<String> ranges = rows.first(
                shown, (from, to) -> from.equals(to) ? String.valueOf(from) : words.format("catalog.range", from, to));
        long beyond = rows.beyond(shown);
        if (group.count() == 1) {
            return words.format("catalog.group.one", text, ranges);
        }
        return words.format(beyond == 0 ? "catalog.group" : "catalog.group.more", text, group.count(), ranges, beyond);
    }

    private String remark(ProblemGroups.Group group) {
        Problem first = group.first();
        Field field = first.field();
        return first.value() == null && field != null ? lack(first, field, group) : line(group);
    }

    /** How often there is a remark of a kind, and what it says of which fields, values and rows. */
    private void printAdvice(Problem.Kind kind, long count) {
        Words words = session.words();
        session.print(words.format("catalog.advice." + kind, count));
        List<ProblemGroups.Group> groups = remarks.all().stream()
                .filter(group -> group.first().kind() == kind)
                .toList();
        int shown = most == Integer.MAX_VALUE ? groups.size() : Math.min(groups.size(), MOST_REMARKS);
        groups.subList(0, shown).forEach(group -> session.print("    " + remark(group)));
        if (groups.size() > shown) {
            session.print(words.format("catalog.remarks.more", groups.size() - shown));
        }
    }

    @Override
    public void repeat(RowPlace row, RowPlace first) {
        repeats++;
        if (repeats <= MOST_REPEATS) {
            repeated.add(
                    session.words().format("catalog.repeat", row.text(session.words()), first.text(session.words())));
        }
    }

    @Override
    public void end(String file, CatalogueReader reader, EntryCounts counts) {
        Words words = session.words();
        errors.all().forEach(group -> session.print(line(group)));
        if (errors.beyond() > 0) {
            session.print(
                    words.format(most == Integer.MAX_VALUE ? "catalog.more.kinds" : "catalog.more", errors.beyond()));
        }
        Charset guessed = reader.guessedEncoding();
        if (guessed != null) {
            session.print(words.format("catalog.encoding", guessed.name()));
        }
        tellTables(reader);
        List<Header> headers = reader.headers().stream()
                .filter(header -> header.field() == null
                        || !header.name().equals(header.field().term()))
                .toList();
        if (!headers.isEmpty()) {
            session.print(words.text("catalog.headers"));
        }
        for (Header header : headers.subList(0, Math.min(most, headers.size()))) {
            session.print(
                    header.field() == null
                            ? unknown(header, reader)
                            : words.format(
                                    "catalog.header",
                                    VisibleText.excerpt(header.name()),
                                    header.field().label(session.locale()),
                                    header.field().key()));
        }
        if (headers.size() > most) {
            session.print(words.format("catalog.repeats.more", headers.size() - most));
        }
        if (repeats > 0) {
            session.print(words.format("catalog.repeats", repeats));
            repeated.forEach(session::print);
            if (repeats > repeated.size()) {
                session.print(words.format("catalog.repeats.more", repeats - repeated.size()));
            }
        }
        if (!advice.isEmpty()) {
            session.print(words.text("catalog.advice"));
            advice.forEach(this::printAdvice);
        }
        session.print(words.format(
                "catalog.validated",
                file,
                reader.accepted() + reader.rejected(),
                reader.accepted(),
                reader.rejected()));
        if (counts.left() > 0) {
            session.print(words.format(
                    "catalog.counts", counts.repeated(), counts.sameCode(), reader.accepted() - counts.left()));
        }
    }

    @Override
    public void applied(String target, AppliedChanges changes) {
        Words words = session.words();
        changes.kept().forEach(change -> session.print(change.line(words, session.locale())));
        if (changes.beyond() > 0) {
            session.print(words.format("catalog.changes.more", changes.beyond()));
        }
        session.print(words.format(
                "catalog.applied", target, changes.written(), changes.total(), changes.gained(), changes.rejected()));
    }

    /** Where the headers of tables were found, unless that is the first row of a file without sheets, and what is no row. */
    private void tellTables(CatalogueReader reader) {
        Words words = session.words();
        for (HeaderRow row : reader.headerRows()) {
            if (row.sheet() != null || row.last() > 1) {
                String place = place(
                        row.sheet(),
                        row.first() == row.last() ? String.valueOf(row.first()) : row.first() + "–" + row.last());
                session.print(words.format("catalog.header.row", place));
            }
        }
        List<PassedOver> passed = reader.passedOverRows();
        if (!passed.isEmpty()) {
            session.print(
                    reader.passedOver() == 0
                            ? words.text("catalog.passed.sheets")
                            : words.format("catalog.passed.rows", reader.passedOver()));
        }
        for (PassedOver each : passed.subList(0, Math.min(MOST_REPEATS, passed.size()))) {
            String label = each.reason().label(session.locale());
            String text = VisibleText.excerpt(each.text());
            String place = place(each.sheet(), each.row() == 0 ? null : String.valueOf(each.row()));
            session.print(words.format("catalog.passed.row", place, label, text));
        }
        if (passed.size() > MOST_REPEATS) {
            session.print(words.format("catalog.repeats.more", passed.size() - MOST_REPEATS));
        }
    }

    private String place(@Nullable String sheet, @Nullable String row) {
        Words words = session.words();
        String place = sheet == null ? "" : words.format("catalog.place.sheet", sheet);
        return row == null ? place : (place + words.format("catalog.place.row", row)).strip();
    }

    private String unknown(Header header, CatalogueReader reader) {
        String name = VisibleText.excerpt(header.name());
        Field near = header.near();
        if (near == null) {
            return session.words().format("catalog.header.unknown", name);
        }
        String label = near.label(session.locale());
        boolean taken = reader.headers().stream().anyMatch(other -> other.field() == near);
        return session.words().format(taken ? "catalog.header.beside" : "catalog.header.near", name, label);
    }
}
