package dev.egov.catalog.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks through the bytes of a sheet for merged ranges, which stand behind its rows and must be known before them: far
 * quicker than reading it, and most sheets have none.
 */
final class MergeScan {

    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private MergeScan() {}

    /** Whether a sheet may have merged ranges. One that is not in UTF-8 may. */
    static boolean mayMerge(InputStream sheet) throws IOException {
        byte[] bytes = new byte[1 << 16];
        int[] shifts = shifts();
        int kept = 0;
        boolean first = true;
        for (int count = sheet.read(bytes, 0, bytes.length);
                count >= 0;
                count = sheet.read(bytes, kept, bytes.length - kept)) {
            int end = kept + count;
            if (first && count > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFF) >= 0xFE)) {
                return true;
            }
            first = false;
            int place = NAME.length - 1;
            while (place < end) {
                byte last = bytes[place];
                if (last == 'l' && Arrays.equals(bytes, place - NAME.length + 1, place + 1, NAME, 0, NAME.length)) {
                    return true;
                }
                place += shifts[last & 0xFF];
            }
            kept = Math.min(end, NAME.length - 1);
            System.arraycopy(bytes, end - kept, bytes, 0, kept);
        }
        return false;
    }

    /** How far on the name may end, by the byte where it might have ended (Horspool 1980). */
    private static int[] shifts() {
        int[] shifts = new int[256];
        Arrays.fill(shifts, NAME.length);
        for (int place = 0; place < NAME.length - 1; place++) {
            shifts[NAME[place]] = NAME.length - 1 - place;
        }
        return shifts;
    }
}
