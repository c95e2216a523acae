package dev.egov.cli.catalog;

import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueTemplate;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an empty workbook for departments to fill in. */
@Command(name = "template", sortOptions = false)
public final class CatalogTemplateCommand implements Subcommand {

    @Parameters(arity = "1", paramLabel = "TARGET", descriptionKey = "target")
    private String target;

    @Override
    public int run(Session session) {
        CatalogFile written = CatalogFile.toWrite(target, session);
        if (written.format() != CatalogueFormat.EXCEL) {
            throw new CommandException("catalog.workbook", target);
        }
        written.write(output -> CatalogueTemplate.write(output, session.locale()));
        session.print(session.words().format("catalog.template", target));
        return ExitStatus.ALLOWS;
    }
}
