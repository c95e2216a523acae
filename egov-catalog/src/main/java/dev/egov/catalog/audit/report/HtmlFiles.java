package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.result.SourceFile;
import java.io.IOException;
import java.util.List;

/** The files that the audit rests on, with what became of their rows. */
final class HtmlFiles implements HtmlSection {

    private final Page page;
    private final AuditWords words;

    HtmlFiles(Page page) {
        this.page = page;
        this.words = page.words();
    }

    @Override
    public String key() {
        return "files";
    }

    /** Whether the first page has them all. */
    @Override
    public boolean isEmpty() {
        return page.report().files().size() <= HtmlSummary.FILES;
    }

    @Override
    public void write() throws IOException {
        write(page.report().files());
    }

    /** Writes some of the files, and what all come to. */
    void write(List<SourceFile> shown) throws IOException {
        List<SourceFile> all = page.report().files();
        HtmlTable table = page.table(
                "files",
                words.of("section.files"),
                Column.words("file"),
                Column.figure("read"),
                Column.figure("accepted"),
                Column.figure("rejected"),
                Column.figure("passedOver"));
        for (SourceFile file : shown) {
            table.row();
            table.cell().open("span", "class", "line").data(file.name()).close();
            writeCounts(table, file);
        }
        if (all.size() > 1) {
            table.row();
            table.cell().text(words.of("files.total"));
            writeCounts(
                    table,
                    new SourceFile(
                            "",
                            all.stream().mapToLong(SourceFile::read).sum(),
                            all.stream().mapToLong(SourceFile::accepted).sum(),
                            all.stream().mapToLong(SourceFile::rejected).sum(),
                            all.stream().mapToLong(SourceFile::passedOver).sum()));
        }
        table.end();
        long accepted = all.stream().mapToLong(SourceFile::accepted).sum();
        long repeated = accepted - page.report().entries();
        if (repeated > 0) {
            page.html()
                    .element("p", words.of("files.repeated", AuditWords.number(repeated)), "class", "detail")
                    .raw("\n");
        }
    }

    private static void writeCounts(HtmlTable table, SourceFile file) throws IOException {
        table.cell().text(AuditWords.number(file.read()));
        table.cell().text(AuditWords.number(file.accepted()));
        table.cell(file.rejected() > 0 ? "alarm" : "").text(AuditWords.number(file.rejected()));
        table.cell().text(AuditWords.number(file.passedOver()));
    }
}
