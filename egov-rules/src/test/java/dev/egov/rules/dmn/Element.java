package dev.egov.rules.dmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element of an XML file, which holds texts or other elements. */
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:]+)=\"([^\"<>\n\t]*)\"");
    private static final Pattern PART =
            Pattern.compile("<(/?)([a-zA-Z:]+)((?:" + ATTRIBUTE.pattern() + ")*)(/?)>|([^<>]+)");
    private static final Pattern ESCAPE = Pattern.compile("&(#[0-9]+|[a-z]+);|&");

    /** Reads a file; nothing in it may be left over. */
    static Element root(DmnModel model) {
        return root(model.toString());
    }

    static Element root(String file) {
        Element document = new Element("", Map.of(), new ArrayList<>(), new StringBuilder());
        Deque<Element> open = new ArrayDeque<>(List.of(document));
        int at = file.indexOf("<definitions");
        Matcher part = PART.matcher(file);
        while (at < file.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new AssertionError("no XML: " + file.substring(at));
            }
            at = part.end();
            if (part.group(7) != null) {
                open.element().text().append(unescaped(part.group(7)));
            } else if (!part.group(1).isEmpty()) {
                if (!open.pop().name().equals(part.group(2))) {
                    throw new AssertionError("not open: " + part.group());
                }
            } else {
                Element element =
                        new Element(part.group(2), attributes(part.group(3)), new ArrayList<>(), new StringBuilder());
                open.element().children().add(element);
                if (part.group(6).isEmpty()) {
                    open.push(element);
                }
            }
        }
        if (open.size() != 1 || document.children().size() != 1) {
            throw new AssertionError("left open: " + open);
        }
        return document.children().get(0);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attributes.put(attribute.group(1), unescaped(attribute.group(2))) != null) {
                throw new AssertionError("twice: " + attribute.group());
            }
        }
        return attributes;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (String.valueOf(escape.group(1))) {
                            case "amp" -> "&";
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            case "#9" -> "\t";
                            case "#10" -> "\n";
                            case "#13" -> "\r";
                            default -> throw new AssertionError("no escape: " + escape.group());
                        }));
    }

    /** All elements of a name in this one, in the order of the file. */
    List<Element> all(String wanted) {
        List<Element> found = new ArrayList<>();
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    Element first(String wanted) {
        return all(wanted).get(0);
    }

    /** All texts in it. */
    String content() {
        StringBuilder content = new StringBuilder(text);
        children.forEach(child -> content.append(child.content()));
        return content.toString();
    }

    String get(String attribute) {
        return attributes.get(attribute);
    }
}
