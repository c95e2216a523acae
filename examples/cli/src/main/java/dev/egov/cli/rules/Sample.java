package dev.egov.cli.rules;

import dev.egov.cli.session.Json;
import dev.egov.cli.session.Session;
import dev.egov.rules.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A case to show. Its request stands in a file of its own, to be tried with {@code egov decide}; what it is called and
 * what is to come out stand in the index of its decision's samples.
 *
 * @param decision the id of the decision that it asks for: the folder that it stands in
 * @param name the name of the request's file, as {@code secret-notice-by-email.json}
 * @param chinese what the case is, in Chinese
 * @param english what the case is, in English
 * @param outcome what comes out
 */
public record Sample(String decision, String name, String chinese, String english, Outcome outcome) {

    private static final String FOLDER = "/dev/egov/cli/samples/";

    /** All samples, in the order of the decisions. */
    public static List<Sample> all() {
        return Session.RULE_BOOK.decisions().stream()
                .flatMap(decision -> of(decision.id()).stream())
                .toList();
    }

    /** The samples of a decision. */
    public static List<Sample> of(String decision) {
        return Json.tree(bytes(decision + "/index.json"))
                .valueStream()
                .map(entry -> of(decision, entry))
                .toList();
    }

    private static Sample of(String decision, JsonNode entry) {
        return new Sample(
                decision,
                entry.path("file").asString(),
                entry.path("title").path("zh").asString(),
                entry.path("title").path("en").asString(),
                Outcome.valueOf(entry.path("outcome").asString()));
    }

    /** The file of the request, as {@code information-handling/secret-notice-by-email.json}. */
    public String file() {
        return decision + "/" + name;
    }

    /** What the case is. */
    public String title(Locale locale) {
        return locale.equals(Locale.CHINESE) ? chinese : english;
    }

    /** The request. */
    public byte[] request() {
        return bytes(file());
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = Objects.requireNonNull(Sample.class.getResourceAsStream(FOLDER + name), name)) {
            return resource.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
