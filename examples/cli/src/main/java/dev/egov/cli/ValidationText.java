package dev.egov.cli;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Header;
import dev.egov.catalog.io.Row;
import dev.egov.model.VisibleText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A validation for people: what is wrong first, then how the headers were understood, then the sum. */
final class ValidationText implements ValidationReport {

    private static final int MOST_REPEATS = 10;

    private final Session session;
    private final int most;
    private final Map<Problem.Kind, Long> advice = new EnumMap<>(Problem.Kind.class);
    private final List<String> repeated = new ArrayList<>();
    private long told;
    private long untold;
    private long repeats;

    ValidationText(Session session, int most) {
        this.session = session;
        this.most = most;
    }

    @Override
    public void row(Row row) {
        for (Problem problem : row.problems()) {
            if (!problem.isError()) {
                advice.merge(problem.kind(), 1L, Long::sum);
            } else if (told < most) {
                told++;
                session.print(problem.line(session.locale()));
            } else {
                untold++;
            }
        }
    }

    @Override
    public void repeat(long row, long first) {
        repeats++;
        if (repeats <= MOST_REPEATS) {
            repeated.add(session.words().format("catalog.repeat", row, first));
        }
    }

    @Override
    public void end(String file, CatalogueReader reader) {
        Words words = session.words();
        if (untold > 0) {
            session.print(words.format("catalog.more", untold));
        }
        Charset guessed = reader.guessedEncoding();
        if (guessed != null) {
            session.print(words.format("catalog.encoding", guessed.name()));
        }
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
                            ? words.format("catalog.header.unknown", VisibleText.excerpt(header.name()))
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
            advice.forEach((kind, count) -> session.print(words.format("catalog.advice." + kind, count)));
        }
        session.print(words.format(
                "catalog.validated",
                file,
                reader.accepted() + reader.rejected(),
                reader.accepted(),
                reader.rejected()));
    }
}
