package dev.egov.catalog.audit.common;

/** Texts as every format can carry them: what XML and UTF-8 cannot is U+FFFD. */
public final class SoundText {

    private static final char REPLACEMENT = '\uFFFD';

    private SoundText() {}

    public static String of(String text) {
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit < ' ' || unit >= 0x7F) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> sound.appendCodePoint(isSound(codePoint) ? codePoint : REPLACEMENT));
        return sound.toString();
    }

    private static boolean isSound(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean isControl = codePoint >= 0x7F && codePoint < 0xA0;
        boolean isSurrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        return !isControl && !isSurrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
