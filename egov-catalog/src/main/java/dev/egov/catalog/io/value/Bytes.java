package dev.egov.catalog.io.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looking for, telling apart and comparing bytes, eight at a time. */
public final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Bytes() {}

    /** The place of the next byte that is a sign of ASCII; the end where there is none. */
    public static int find(char sign, byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long other = (long) LONGS.get(bytes, at) ^ ONES * sign;
            long found = (other - ONES) & ~other & HIGH;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < end && bytes[at] != sign) {
            at++;
        }
        return at;
    }

    /** A hash of bytes, of which the upper bits are the better ones. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int last = to - Long.BYTES;
        if (last < from) {
            return (hash ^ few(bytes, from, to)) * MIX;
        }
        for (int at = from; at < last; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * MIX;
            hash ^= hash >>> 32;
        }
        return (hash ^ (long) LONGS.get(bytes, last)) * MIX;
    }

    /** Whether some bytes are all of others. */
    public static boolean isEqual(byte[] all, byte[] bytes, int from, int to) {
        if (all.length != to - from) {
            return false;
        }
        int last = all.length - Long.BYTES;
        if (last < 0) {
            return few(all, 0, all.length) == few(bytes, from, to);
        }
        for (int at = 0; at < last; at += Long.BYTES) {
            if ((long) LONGS.get(all, at) != (long) LONGS.get(bytes, from + at)) {
                return false;
            }
        }
        return (long) LONGS.get(all, last) == (long) LONGS.get(bytes, from + last);
    }

    /** Fewer than eight bytes as one number, the same for no others that are as many. */
    private static long few(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= Integer.BYTES) {
            return ((long) (int) INTS.get(bytes, from) << Integer.SIZE)
                    | ((int) INTS.get(bytes, to - Integer.BYTES) & 0xFFFFFFFFL);
        }
        return length == 0
                ? 0
                : ((bytes[from] & 0xFF) << 16) | ((bytes[from + length / 2] & 0xFF) << 8) | (bytes[to - 1] & 0xFF);
    }
}
