package dev.egov.catalog.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** A process that saves one version of a file after the other until it is killed. */
final class SaveLoop {

    private static final int LEAST = 500_000;
    private static final int PIECE = 5_000;

    private SaveLoop() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            byte[] version = version(number);
            SafeFile.write(file, out -> {
                for (int start = 0; start < version.length; start += PIECE) {
                    out.write(version, start, Math.min(PIECE, version.length - start));
                    out.flush();
                }
            });
            System.out.println(number);
        }
    }

    /** A version has its number at the beginning; no part of it is as in another, nor is its length as in the next. */
    static byte[] version(int number) {
        byte[] version = new byte[LEAST + number % 50 * 20_000];
        Arrays.fill(version, (byte) number);
        ByteBuffer.wrap(version).putInt(number);
        return version;
    }

    static boolean isWhole(byte[] content) {
        return Arrays.equals(content, version(ByteBuffer.wrap(content).getInt()));
    }
}
