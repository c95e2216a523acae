package dev.egov.catalog.audit.assume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an officer states of a catalogue where its entries leave it out: a list of {@link Assumption}s, immutable. An
 * entry's own statement always wins. Of two assumptions that meet in an entry and contradict each other neither counts, and
 * both are reported; and no assumption makes of what is protected less.
 *
 * <p>A file of them is plain text in UTF-8, one assumption a line, in Chinese or English or both:
 *
 * <pre>
 * # what is open to society on no condition is public
 * classification = PUBLIC where openness.type = UNCONDITIONAL
 * 传输网络 = 政务外网
 * 具有基础性 = 是 其中 信息资源提供方 = 市公安局 且 信息资源名称 属于 (人口基本信息, 户籍登记信息,
 *     "机动车、驾驶人信息")
 * </pre>
 *
 * <p>The grammar:
 *
 * <pre>
 * assumption = fact "=" value [ where test { and test } ]
 * test       = field ( "=" | "!=" ) value | field ( in | not in ) "(" value { "," value } ")"
 * where      = "where" | "其中" | "当"        and    = "and" | "且" | "并且"
 * in         = "in" | "属于"                  not in = "not in" | "不属于"
 * </pre>
 *
 * <ul>
 *   <li>A fact goes by its name in the rule book, its Chinese or its English term, see {@link AssumableFact}; 保密属性 is
 *       understood too.
 *   <li>A field goes by its {@link dev.egov.catalog.Field#key() key}, its Chinese or its English term, or a header
 *       that catalogues are read by; an extension as {@code extensions.NAME}. A test of a field in which nothing stands never holds, not even one with {@code !=}.
 *   <li>A value goes by the name of its constant, its Chinese or its English term; yes and no are {@code true} and
 *       {@code false}, 是 and 否.
 *   <li>Signs may be of full width, and {@code 、} separates as a comma does. What has a sign or one of the words above in
 *       it, stands between {@code "…"}, {@code “…”} or {@code 「…」}. A list between brackets may run over lines. {@code #}
 *       begins a comment.
 * </ul>
 */
public final class Assumptions {

    /** No assumptions. */
    public static final Assumptions NONE = new Assumptions(List.of());

    private final List<Assumption> list;

    private Assumptions(List<Assumption> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Assumptions made by a program.
     *
     * @param list the assumptions
     * @return the same, to audit with
     */
    public static Assumptions of(List<Assumption> list) {
        return new Assumptions(list);
    }

    /**
     * Reads assumptions from a text.
     *
     * @param text the text, perhaps with a byte order mark
     * @return the assumptions
     * @throws AssumptionException if a line is at fault; it has every fault
     */
    public static Assumptions parse(String text) {
        return new Assumptions(new AssumptionParser(text.startsWith("\uFEFF") ? text.substring(1) : text).all());
    }

    /**
     * Reads assumptions from a file in UTF-8, perhaps with a byte order mark. The stream stays open.
     *
     * @param in the file
     * @return the assumptions
     * @throws IOException if reading fails
     * @throws AssumptionException if a line is at fault, or the file is not in UTF-8
     */
    public static Assumptions read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int place = 0; place < bytes.position(); place++) {
                line += bytes.get(place) == '\n' ? 1 : 0;
            }
            throw new AssumptionException(
                    List.of(new AssumptionFault(AssumptionFault.Kind.NOT_UTF_8, line, 1, "", List.of())));
        }
    }

    /** {@return the assumptions, in their order} */
    public List<Assumption> list() {
        return list;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return list.isEmpty();
    }
}
