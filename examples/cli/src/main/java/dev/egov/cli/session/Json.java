package dev.egov.cli.session;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the commands read and show it. Requests themselves are read by the library alone. */
public final class Json {

    /** Deeper than a request may be, so that a request that is too deep can still be kept. */
    private static final int MOST_DEEP = 100;

    /** Longer than a request may be, for the same reason. */
    private static final int MOST_LONG = 1 << 24;

    /** Finds two members of one name, which could say one thing to one reader and another to the next. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEEP)
                    .maxNameLength(MOST_LONG)
                    .maxStringLength(MOST_LONG)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** A text as JSON, or empty if it is not. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** JSON that a program has written. */
    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** A text as a JSON string, in UTF-8. */
    public static byte[] string(String text) {
        return MAPPER.writeValueAsBytes(text);
    }

    /** JSON for people, on several lines. */
    public static String pretty(byte[] json) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return new String(MAPPER.writer().with(printer).writeValueAsBytes(tree(json)), StandardCharsets.UTF_8);
    }
}
