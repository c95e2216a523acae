package dev.egov.cli;

import dev.egov.catalog.io.ReadingOptions;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the commands that read catalogues are told of their files. */
final class ReadingArguments {

    /** The name under which commands have them. */
    static final String NAME = "reading";

    @Option(names = "--encoding", paramLabel = "NAME", order = 50)
    private @Nullable String encoding;

    /**
     * What a command was told; nothing where it reads no catalogue.
     *
     * @throws Complaint if that cannot be
     */
    static ReadingOptions of(CommandLine line) {
        CommandLine.Model.CommandSpec mixin = line.getCommandSpec().mixins().get(NAME);
        return mixin != null && mixin.userObject() instanceof ReadingArguments arguments
                ? arguments.options()
                : ReadingOptions.DEFAULT;
    }

    private ReadingOptions options() {
        return encoding == null ? ReadingOptions.DEFAULT : ReadingOptions.DEFAULT.withEncoding(charset(encoding));
    }

    private static Charset charset(String name) {
        List<Charset> known = ReadingOptions.encodings();
        return known.stream()
                .filter(charset -> charset.name().equalsIgnoreCase(name)
                        || charset.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name)))
                .findFirst()
                .orElseThrow(() -> new Complaint(
                        "encoding.unknown",
                        name,
                        known.stream()
                                .map(charset -> charset.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }
}
