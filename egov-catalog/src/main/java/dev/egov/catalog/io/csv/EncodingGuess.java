package dev.egov.catalog.io.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * What a table of text without a byte order mark is encoded in, by the 64 KiB from its first byte beyond ASCII on: once
 * for the whole file, wherever that byte stands.
 *
 * <p>It is UTF-8 as soon as most of it is, so that some damaged rows do not make another text of all the others, and GB
 * 18030 otherwise. Some short texts are nearly sound in both, as two Chinese characters of GB 18030 may be two foreign
 * letters of UTF-8: then the reading with more that people write counts, and UTF-8 where neither has.
 *
 * @param encoding the encoding
 * @param certain whether the bytes are no text in the other, or none that people write
 */
record EncodingGuess(CsvEncoding encoding, boolean certain) {

    /** So many letters of another script stand in a word, and hardly ever in what is no text of it. */
    private static final int WORD = 3;

    /** Letters of Pinyin beyond Latin 1. */
    private static final String PINYIN = "ĀāĒēĚěĪīŃńŇňŌōŪūǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǸǹ";

    /** The encoding of a stream; ASCII where the first 64 KiB are nothing else. */
    static EncodingGuess of(ByteWindow window) throws IOException {
        for (int place = 0; place < CsvEncoding.SAMPLE && window.has(place); place++) {
            if (window.at(place) < 0) {
                return of(window, place);
            }
        }
        return new EncodingGuess(CsvEncoding.ASCII, true);
    }

    /** The encoding of a stream whose first byte beyond ASCII stands at a place. */
    static EncodingGuess of(ByteWindow window, int from) throws IOException {
        byte[] sample = window.copy(from, from + CsvEncoding.SAMPLE);
        CharBuffer utf8 = CharBuffer.allocate(sample.length);
        int faults = decode(CsvEncoding.UTF_8, sample, utf8);
        if (CsvEncoding.beyondLatin(utf8) < faults) {
            return new EncodingGuess(CsvEncoding.GB_18030, true);
        }
        boolean both = decode(CsvEncoding.GB_18030, sample, CharBuffer.allocate(sample.length)) == 0;
        if (!both) {
            return new EncodingGuess(CsvEncoding.UTF_8, faults == 0);
        }
        // a letter before the sample may be the one that its first character belongs to
        int before = from > 0 ? window.at(from - 1) : ' ';
        int likely = likely((char) before + utf8.toString());
        int common = common(sample);
        return common > likely
                ? new EncodingGuess(CsvEncoding.GB_18030, false)
                : new EncodingGuess(CsvEncoding.UTF_8, faults == 0 && likely > 2 * common);
    }

    /** The encoding where it is a guess; null where the bytes are ASCII, or UTF-8 and nothing else. */
    @Nullable
    Charset guessed() {
        boolean plain = encoding == CsvEncoding.ASCII || (encoding == CsvEncoding.UTF_8 && certain);
        return plain ? null : encoding.charset();
    }

    /** Decodes bytes, the last of which may be cut off; tells how many faults they have, which are left out. */
    private static int decode(CsvEncoding encoding, byte[] bytes, CharBuffer text) {
        ByteBuffer sample = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = encoding.charset().newDecoder();
        int faults = 0;
        CoderResult result = decoder.decode(sample, text, false);
        while (result.isError()) {
            faults++;
            sample.position(sample.position() + result.length());
            result = decoder.decode(sample, text, false);
        }
        text.flip();
        return faults;
    }

    /** How many common Chinese characters bytes of GB 18030 have: those that GB 2312 orders by their sound. */
    private static int common(byte[] bytes) {
        int common = 0;
        int place = 0;
        while (place + 1 < bytes.length) {
            int first = bytes[place] & 0xFF;
            int second = bytes[place + 1] & 0xFF;
            boolean four = second >= '0' && second <= '9';
            common += first >= 0xB0 && first <= 0xD7 && second >= 0xA1 ? 1 : 0;
            place += first < 0x80 ? 1 : four ? 4 : 2;
        }
        return common;
    }

    /** How many characters beyond ASCII are such as people write, by where they stand in a text. */
    private static int likely(String text) {
        int likely = common(text.getBytes(CsvEncoding.GB_18030.charset()));
        int word = 0;
        Character.UnicodeScript script = Character.UnicodeScript.COMMON;
        for (int place = 1; place < text.length(); place++) {
            char unit = text.charAt(place);
            likely += isLatin(unit) && isLetterOrDigit(text, place - 1, place + 1) ? 1 : 0;
            boolean goes = isOfWord(unit) && (word == 0 || Character.UnicodeScript.of(unit) == script);
            script = Character.UnicodeScript.of(unit);
            word = goes ? word + 1 : isOfWord(unit) ? 1 : 0;
            likely += word == WORD ? WORD : word > WORD ? 1 : 0;
        }
        return likely;
    }

    private static boolean isLatin(char unit) {
        return (unit >= 0xA0 && unit <= 0xFF) || PINYIN.indexOf(unit) >= 0;
    }

    private static boolean isLetterOrDigit(String text, int before, int after) {
        return isLetterOrDigit(text.charAt(before)) || (after < text.length() && isLetterOrDigit(text.charAt(after)));
    }

    private static boolean isLetterOrDigit(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit);
    }

    /** Letters that words of Greek and Russian are written with. */
    private static boolean isOfWord(char unit) {
        return (unit >= 0x386 && unit <= 0x3CE) || (unit >= 0x410 && unit <= 0x44F);
    }
}
