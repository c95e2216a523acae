package dev.egov.cli;

import dev.egov.cli.session.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A command that has been run: its exit status and what it wrote. */
record Run(int status, String out, String err) {

    /** Runs a command with nothing on standard input. */
    static Run egov(String... args) {
        return given("").egov(args);
    }

    /** Puts a text on standard input. */
    static Input given(String input) {
        return new Input(input.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts bytes on standard input. */
    static Input given(byte[] input) {
        return new Input(input);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    JsonNode json() {
        return Json.tree(out.getBytes(StandardCharsets.UTF_8));
    }

    /** Standard input for a command that is still to be run. */
    record Input(byte[] bytes) {

        Run egov(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Egov.run(args, new ByteArrayInputStream(bytes), out, err);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
