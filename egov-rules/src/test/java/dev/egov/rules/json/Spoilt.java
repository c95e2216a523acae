package dev.egov.rules.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a request, or leaves it sound by chance: single bytes, pieces said twice, and what parsers like to stumble on. */
final class Spoilt {

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            " ",
            ",",
            ":",
            "0",
            "-0",
            "1.0",
            "1e999999999",
            "1e-1001",
            "9".repeat(1001),
            "[".repeat(33),
            "{\"a\":".repeat(40),
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"EXTRANET \"",
            "\"id\":\"x\",",
            "\"decision\":\"planning\",",
            "\"facts\":null,",
            "\"asOf\":\"2026-02-29\",",
            "\"extra\":1,",
            "\uFEFF",
            "\u0000");

    private static final List<byte[]> BYTES = List.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF});

    private Spoilt() {}

    static byte[] one(byte[] request, Random random) {
        int from = random.nextInt(request.length + 1);
        int to = from + random.nextInt(Math.min(12, request.length - from + 1));
        return switch (random.nextInt(8)) {
            case 0 -> joined(request, from, new byte[0], to);
            case 1 ->
                joined(request, from, new byte[] {(byte) random.nextInt(256)}, Math.min(from + 1, request.length));
            case 2 -> joined(request, to, Arrays.copyOfRange(request, from, to), to);
            case 3 -> joined(request, from, BYTES.get(random.nextInt(BYTES.size())), from);
            case 4 -> joined(request, 0, piece(random), 0);
            case 5 -> joined(request, request.length, piece(random), request.length);
            case 6 -> afterMark(request, from, piece(random));
            default ->
                new String(request, StandardCharsets.UTF_8)
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts a piece behind the next mark between the parts of the request, where it may pass for a part itself. */
    private static byte[] afterMark(byte[] request, int from, byte[] piece) {
        for (int index = from; index < request.length; index++) {
            if ("{[,:".indexOf(request[index]) >= 0) {
                return joined(request, index + 1, piece, index + 1);
            }
        }
        return request;
    }

    private static byte[] joined(byte[] request, int before, byte[] piece, int after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(request, 0, before);
        joined.writeBytes(piece);
        joined.write(request, after, request.length - after);
        return joined.toByteArray();
    }
}
