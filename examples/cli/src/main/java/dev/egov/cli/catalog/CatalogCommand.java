package dev.egov.cli.catalog;

import picocli.CommandLine.Command;

/** The commands about catalogues of government information resources; by itself it says which there are. */
@Command(
        name = "catalog",
        sortOptions = false,
        subcommands = {
            CatalogValidateCommand.class,
            CatalogConvertCommand.class,
            CatalogTemplateCommand.class,
            CatalogMergeCommand.class,
            CatalogDiffCommand.class,
            CatalogSearchCommand.class,
            CatalogAuditCommand.class
        })
public final class CatalogCommand {}
