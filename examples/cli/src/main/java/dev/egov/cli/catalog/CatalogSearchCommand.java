package dev.egov.cli.catalog;

import dev.egov.catalog.search.Hit;
import dev.egov.catalog.search.Query;
import dev.egov.catalog.search.Search;
import dev.egov.catalog.search.SearchResult;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the entries that have a text, or all of several words, in their name, an item or their summary. */
@Command(name = "search", sortOptions = false)
public final class CatalogSearchCommand implements Subcommand {

    private static final Pattern POSITIVE = Pattern.compile("0{0,9}[1-9][0-9]{0,99}");

    @Option(names = "--limit", paramLabel = "NUMBER", order = 1, defaultValue = "20")
    private String limit;

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> texts;

    @Override
    public int run(Session session) throws IOException {
        String text = String.join(" ", texts);
        List<String> words = Query.words(text);
        if (words.stream().allMatch(word -> word.length() < 2)) {
            throw new CommandException("catalog.short", words.isEmpty() ? text : String.join(" ", words));
        }
        if (words.size() > Query.MOST_WORDS) {
            throw new CommandException("catalog.words", Query.MOST_WORDS, words.size());
        }
        int most = most();
        CatalogFile source = CatalogFile.toRead(file, session);
        SearchResult result = Search.of(source.catalogue()).find(text);
        int shown = Math.min(most, result.total());
        for (Hit hit : result.hits().subList(0, shown)) {
            session.print(session.words()
                    .format(
                            "catalog.hit",
                            EntryLine.of(hit.entry()),
                            session.words().text("catalog.rank." + hit.rank())));
        }
        session.print(session.words()
                .format(shown < result.total() ? "catalog.found.first" : "catalog.found", result.total(), shown));
        return source.status(result.total() > 0);
    }

    /** How many are listed at most; more than there can be are all. */
    private int most() {
        if (!POSITIVE.matcher(limit).matches()) {
            throw new CommandException("catalog.limit", limit);
        }
        return new BigInteger(limit).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    }
}
