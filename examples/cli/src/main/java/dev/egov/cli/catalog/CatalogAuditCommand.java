package dev.egov.cli.catalog;

import dev.egov.catalog.audit.Audit;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.Details;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.cli.session.Formats;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the regulation finds in a catalogue: as text, as JSON, or as a page to look at. */
@Command(name = "audit", sortOptions = false)
public final class CatalogAuditCommand implements Subcommand {

    private static final int MOST = 20;
    private static final int STEPS = 3;

    @Option(names = "--format", paramLabel = "text|json", order = 1)
    private @Nullable String format;

    @Option(names = "--html", paramLabel = "FILE", order = 2)
    private @Nullable String html;

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Option(names = "--details", order = 3)
    private boolean details;

    @Option(names = "--assume", paramLabel = "FILE", order = 4)
    private @Nullable String assume;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Override
    public boolean readsDay() {
        return true;
    }

    @Override
    public int run(Session session) throws IOException {
        boolean json = Formats.isJson(format);
        CatalogFile source = CatalogFile.toRead(file, session);
        List<CatalogFile> read = new ArrayList<>(List.of(source));
        Assumptions assumptions = Assumptions.NONE;
        if (assume != null) {
            CatalogFile stated = CatalogFile.toRead(assume, session);
            assumptions = stated.assumptions();
            read.add(stated);
        }
        CatalogFile page =
                html == null ? null : CatalogFile.toWrite(html, session).besides(read);
        Audit audit = Audit.of(source.catalogue(), session.today().get(), assumptions);
        List<SourceFile> files = List.of(source.rows());
        if (page != null) {
            Details extent = details ? Details.ALL : Details.FIRST;
            page.write(output -> audit.writeHtml(output, session.locale(), files, extent));
            session.say(session.words().format("catalog.written", page.name()));
        }
        if (json) {
            audit.writeJson(session.out(), session.locale(), files);
            session.out().write('\n');
        } else {
            print(source.counts(), session);
            print(audit, details ? Integer.MAX_VALUE : MOST, session);
        }
        SeveralSources sources = audit.severalSources();
        boolean clean = audit.findings().isEmpty()
                && counting(sources.exact()).isEmpty()
                && counting(sources.near()).isEmpty();
        return source.status(clean);
    }

    private static void print(CatalogFile.Counts counts, Session session) {
        Words words = session.words();
        session.print(words.format(
                "audit.rows", counts.accepted() + counts.rejected(), counts.accepted(), counts.rejected()));
        if (counts.repeated() + counts.sameCode() + counts.superseded() > 0) {
            session.print(words.format("audit.left", counts.repeated(), counts.sameCode(), counts.superseded()));
        }
    }

    private static void print(Audit audit, int most, Session session) {
        Words words = session.words();
        Locale locale = session.locale();
        session.print(words.format("audit.head", audit.catalogue().size(), audit.asOf()));
        audit.assumptions().forEach(use -> session.print(use.message(locale)));
        for (Map.Entry<AuditFinding.Kind, Integer> kind : audit.counts().entrySet()) {
            if (kind.getValue() > 0) {
                session.print(words.format("audit.kind", kind.getKey().label(locale), kind.getValue()));
                if (kind.getKey() != AuditFinding.Kind.UNDETERMINED || most == Integer.MAX_VALUE) {
                    print(audit.findings(kind.getKey()), most, session);
                }
            }
        }
        print("audit.exact", audit.severalSources().exact(), most, session);
        print("audit.near", audit.severalSources().near(), most, session);
        Quality quality = audit.quality();
        quality.overall().ifPresent(overall -> {
            session.print(words.format("audit.quality", score(overall)));
            quality.scores()
                    .forEach(each -> session.print(
                            words.format("audit.dimension", each.dimension().label(locale), score(each.value()))));
        });
        int steps = most == Integer.MAX_VALUE ? most : STEPS;
        for (Inquiry inquiry : audit.inquiries()) {
            session.print(words.format("audit.question", inquiry.message(locale)));
            if (most == Integer.MAX_VALUE && inquiry.decision() == Taiyuan2013.INFORMATION_PUBLICATION) {
                audit.undeterminedPublications().forEach(finding -> print(finding, session));
            }
            print(inquiry, steps, session);
        }
    }

    /** The first steps by which what is open is settled, for all departments at once and one by one. */
    private static void print(Inquiry inquiry, int most, Session session) {
        Words words = session.words();
        long departments = inquiry.stepsByDepartment().stream()
                .map(Inquiry.Step::department)
                .distinct()
                .count();
        List<List<Inquiry.Step>> ways = departments > 1
                ? List.of(inquiry.steps(), inquiry.stepsByDepartment())
                : List.of(inquiry.stepsByDepartment());
        for (List<Inquiry.Step> steps : ways) {
            steps.stream()
                    .limit(most)
                    .forEach(step -> session.print(words.format("audit.step", step.message(session.locale()))));
            more(steps.size(), most, words, session);
        }
    }

    private static void print(List<AuditFinding> findings, int most, Session session) {
        Words words = session.words();
        for (AuditFinding finding : findings.subList(0, Math.min(most, findings.size()))) {
            print(finding, session);
        }
        more(findings.size(), most, words, session);
    }

    private static void print(AuditFinding finding, Session session) {
        session.print(session.words()
                .format(
                        "audit.finding",
                        EntryLine.of(finding.entry()),
                        finding.norm().id(),
                        finding.message(session.locale())));
    }

    /** The items that count, as on the page: not those that every table has for itself. */
    private static List<SeveralSources.SharedItem> counting(List<SeveralSources.SharedItem> items) {
        return items.stream().filter(item -> !item.incidental()).toList();
    }

    private static void print(String heading, List<SeveralSources.SharedItem> all, int most, Session session) {
        Words words = session.words();
        List<SeveralSources.SharedItem> items = counting(all);
        if (!all.isEmpty()) {
            session.print(words.format(heading, items.size()));
        }
        for (SeveralSources.SharedItem item : items.subList(0, Math.min(most, items.size()))) {
            List<String> sources = item.sources().stream()
                    .map(source ->
                            words.format("audit.source", source.department().name(), source.item()))
                    .toList();
            session.print(words.format("audit.item", item.name(), sources));
        }
        more(items.size(), most, words, session);
        if (all.size() > items.size()) {
            session.print(words.format("audit.incidental", all.size() - items.size()));
        }
    }

    private static void more(int total, int most, Words words, Session session) {
        if (total > most) {
            session.print(words.format("audit.more", total - most));
        }
    }

    /** A score with one decimal, in figures that every language reads. */
    private static String score(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
