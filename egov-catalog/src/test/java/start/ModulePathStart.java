package start;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.Audit;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.io.Row;
import dev.egov.catalog.search.Search;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.Operation;
import dev.egov.model.security.Classification;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Started by the build with the library as modules, which tests do not do: what its modules do not open or do not require
 * comes out here.
 */
public final class ModulePathStart {

    private ModulePathStart() {}

    /**
     * Decides a case and explains it in both languages; writes, reads and audits a catalogue in every format.
     *
     * @param args none
     * @throws IOException never, for all is in memory
     */
    public static void main(String[] args) throws IOException {
        InformationHandling handling =
                new InformationHandling(Network.EXTRANET, Operation.STORE, Classification.SENSITIVE, Audience.PUBLIC);
        Ruling ruling = Taiyuan2013.INFORMATION_HANDLING.decide(handling, LocalDate.of(2026, 3, 1));
        check(ruling.getClass().getModule().isNamed(), "the library is not a module");
        check(!ruling.allows(), "sensitive information may go on the extranet");
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            check(ruling.explain(locale).contains("13-extranet"), "no explanation in " + locale);
            check(!ruling.explain(locale).contains("question."), "no words in " + locale);
        }
        check(!ruling.receipt().digest().isEmpty(), "no receipt");
        check(DivisionCode.parse("1401").toString().contains("1401"), "no fault");
        for (CatalogueFormat format : CatalogueFormat.values()) {
            catalogue(format);
        }
    }

    private static void catalogue(CatalogueFormat format) throws IOException {
        Entry entry = EntryBuilder.create()
                .name("户籍信息")
                .provider(new Provider("某市公安局"))
                .sharing(new Sharing(Sharing.Type.NOT_SHARED))
                .build();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.to(file, format, List.of())) {
            writer.write(entry);
        }
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(file.toByteArray()), format)) {
            Row row = reader.read();
            check(row instanceof Row.Accepted accepted && accepted.entry().equals(entry), "not read back: " + format);
            check(!row.problems().get(0).line(Locale.ENGLISH).isEmpty(), "no words");
        }
        Audit audit = Audit.of(Catalogue.of(List.of(entry)), LocalDate.of(2026, 3, 1));
        check(!audit.findings().isEmpty(), "nothing found");
        audit.writeHtml(file, Locale.CHINESE);
        audit.writeJson(file, Locale.CHINESE);
        check(Search.of(audit.catalogue()).find("户籍").total() == 1, "not found");
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException(fault);
        }
    }
}
