package dev.egov.catalog;

import java.util.Objects;

/**
 * The code of a government information resource (信息资源代码, 政务信息资源目录编制指南（试行）): class (类, 1 digit), item (项, 2 digits),
 * sub-item (目, 3 digits), detail (细目, any number of characters, none of them a slash or a space), a slash, and a
 * sequence number (顺序号, one digit or more), as {@code 306001001/000012}.
 *
 * @param text the code
 */
public record ResourceCode(String text) implements Comparable<ResourceCode> {
    /**
     * Makes a code of its text, as it stands.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public ResourceCode {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not the code of a resource, as 306001001/000012: " + text);
        }
    }

    /**
     * Makes a code of its text.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ResourceCode of(String text) {
        return new ResourceCode(text);
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return whether it can be made a code
     */
    public static boolean isWellFormed(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 6 || slash == text.length() - 1 || text.length() > 128) {
            return false;
        }
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            boolean digit = unit >= '0' && unit <= '9';
            boolean detail = place >= 6 && place < slash;
            if (!digit && place != slash && !(detail && isOfDetail(unit))) {
                return false;
            }
        }
        return true;
    }

    /** Printable ASCII and Chinese characters, without space and slash. */
    private static boolean isOfDetail(char unit) {
        return (unit > ' ' && unit < 0x7F && unit != '/') || (unit >= 0x4E00 && unit <= 0x9FFF);
    }

    /** {@return the class (类), the first digit} */
    public char resourceClass() {
        return text.charAt(0);
    }

    /** {@return the item (项) with the class before it, the first three digits} */
    public String item() {
        return text.substring(0, 3);
    }

    /** {@return the sub-item (目) with class and item before it, the first six digits} */
    public String subItem() {
        return text.substring(0, 6);
    }

    @Override
    public int compareTo(ResourceCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
