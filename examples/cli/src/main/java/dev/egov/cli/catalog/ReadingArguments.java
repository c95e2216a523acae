package dev.egov.cli.catalog;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.ReadingOptions;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.Nearest;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the commands that read catalogues are told of their files. */
public final class ReadingArguments {

    /** The name under which commands have them. */
    public static final String NAME = "reading";

    /** What stands for keeping a header as an extension, in place of a field. */
    private static final Set<String> EXTENSION =
            Set.of("扩展", "extension", Field.EXTENSIONS.term(), Field.EXTENSIONS.key());

    @Option(names = "--encoding", paramLabel = "NAME", order = 50)
    private @Nullable String encoding;

    @Option(names = "--map", paramLabel = "HEADER=FIELD", order = 51)
    private List<String> headers = List.of();

    /**
     * What a command was told; nothing where it reads no catalogue.
     *
     * @throws CommandException if that cannot be
     */
    public static ReadingOptions of(CommandLine line) {
        CommandLine.Model.CommandSpec mixin = line.getCommandSpec().mixins().get(NAME);
        return mixin != null && mixin.userObject() instanceof ReadingArguments arguments
                ? arguments.options()
                : ReadingOptions.DEFAULT;
    }

    private ReadingOptions options() {
        ReadingOptions options =
                encoding == null ? ReadingOptions.DEFAULT : ReadingOptions.DEFAULT.withEncoding(charset(encoding));
        Map<String, Optional<Field>> told = new HashMap<>();
        for (String given : headers) {
            mapped(given, ReadingOptions.DEFAULT).headers().forEach((header, field) -> {
                Optional<Field> other = told.putIfAbsent(folded(header), field);
                if (other != null && !other.equals(field)) {
                    throw new CommandException("map.twice", header);
                }
            });
            options = mapped(given, options);
        }
        return options;
    }

    /** How wide the characters of a header are, its spaces and capitals do not make it another. */
    private static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The options with a header and its field, which stand on both sides of the last equals sign. */
    private static ReadingOptions mapped(String given, ReadingOptions options) {
        int equals = given.lastIndexOf('=');
        String header = equals < 0 ? "" : given.substring(0, equals).strip();
        if (header.isEmpty()) {
            throw new CommandException("map.form", given);
        }
        String name = given.substring(equals + 1).strip();
        if (EXTENSION.contains(name.toLowerCase(Locale.ROOT))) {
            return options.keeping(header);
        }
        Field field = Field.of(name);
        if (field == null) {
            List<String> near = near(name);
            throw near.isEmpty()
                    ? new CommandException("map.field", name)
                    : new CommandException("map.field.near", name, near);
        }
        return options.withHeader(header, field);
    }

    /** The names of fields that may have been meant: those with the text in them, or else those with nearly the same. */
    private static List<String> near(String name) {
        List<String> longer = fields().stream()
                .filter(field -> name.length() > 1 && field.contains(name))
                .toList();
        return longer.isEmpty() ? Nearest.to(name, fields()) : longer;
    }

    /** The names of all fields. */
    private static List<String> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.EXTENSIONS)
                .flatMap(field -> Stream.of(field.term(), field.key(), field.english()))
                .distinct()
                .toList();
    }

    private static Charset charset(String name) {
        List<Charset> known = ReadingOptions.encodings();
        return known.stream()
                .filter(charset -> charset.name().equalsIgnoreCase(name)
                        || charset.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name)))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "encoding.unknown",
                        name,
                        known.stream()
                                .map(charset -> charset.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }
}
