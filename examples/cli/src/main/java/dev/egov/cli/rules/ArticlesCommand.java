package dev.egov.cli.rules;

import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.Article;
import dev.egov.rules.Clause;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows the register: what each article is, and which norms and decisions encode it. */
@Command(name = "articles", sortOptions = false)
public final class ArticlesCommand implements Subcommand {

    @Override
    public int run(Session session) {
        String between = "";
        for (Article article : Session.RULE_BOOK.articles()) {
            session.print(between + block(article, session.words()));
            between = "\n";
        }
        return ExitStatus.ALLOWS;
    }

    private static String block(Article article, Words words) {
        StringBuilder block = new StringBuilder(words.format(
                "article.head",
                new Clause(article.number(), 0, 0).cite(words.locale()),
                article.kind().label(words.locale())));
        block.append("\n  ").append(article.summary(words.locale()));
        ids(block, "article.norms", article.norms(), words);
        ids(block, "article.decisions", article.decisions(), words);
        article.notEncoded(words.locale())
                .ifPresent(reason -> block.append("\n  ").append(words.format("article.notEncoded", reason)));
        return block.toString();
    }

    private static void ids(StringBuilder block, String key, List<String> ids, Words words) {
        if (!ids.isEmpty()) {
            block.append("\n  ").append(words.format(key, ids));
        }
    }
}
