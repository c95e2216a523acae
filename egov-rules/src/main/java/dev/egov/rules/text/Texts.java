package dev.egov.rules.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The words of a rule book for people, in Chinese and in English: names of facts, questions, what norms and articles say.
 * They live in resource bundles whose names end in {@code _zh} and {@code _en}; there is no bundle without a language, so
 * that the platform's own language never shines through.
 */
public final class Texts {

    private final BiFunction<String, Locale, ResourceBundle> loader;
    private final List<String> bundles;
    private final Map<Key, ResourceBundle> loaded = new ConcurrentHashMap<>();

    private record Key(String bundle, Locale language) {}

    private Texts(BiFunction<String, Locale, ResourceBundle> loader, List<String> bundles) {
        this.loader = loader;
        this.bundles = bundles;
    }

    /**
     * Texts in resource bundles, which are loaded when first asked for.
     *
     * @param loader loads a bundle by base name and locale; write {@code (name, locale) ->
     *     ResourceBundle.getBundle(name, locale)} in the rule book's own module, for a module's bundles open to that
     *     module alone
     * @param bundles the base names, searched in this order
     * @return the texts
     */
    public static Texts of(BiFunction<String, Locale, ResourceBundle> loader, String... bundles) {
        return new Texts(loader, List.of(bundles));
    }

    /**
     * No texts: ids and names stand for themselves.
     *
     * @return the texts of a rule book that has no words for people yet
     */
    public static Texts none() {
        return new Texts(ResourceBundle::getBundle, List.of());
    }

    /**
     * The language that a locale is answered in.
     *
     * @param locale any locale
     * @return {@link Locale#CHINESE} when the locale's language is Chinese, otherwise {@link Locale#ENGLISH}
     */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /**
     * Tells whether there is a text.
     *
     * @param key its key
     * @param locale Chinese, or anything else for English
     * @return whether a bundle has the key
     */
    public boolean has(String key, Locale locale) {
        return find(key, locale) != null;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param locale Chinese, or anything else for English
     * @return the text
     * @throws MissingResourceException if no bundle has the key
     */
    public String text(String key, Locale locale) {
        String text = find(key, locale);
        if (text == null) {
            throw new MissingResourceException("no text for " + key + " in " + bundles, bundles.toString(), key);
        }
        return text;
    }

    /**
     * A text with values put in.
     *
     * @param key its key
     * @param locale Chinese, or anything else for English
     * @param values what stands for {@code {0}}, {@code {1}} …; numbers are written as the language writes them, so hand
     *     over as text what is to stand as it is
     * @return the text
     * @throws MissingResourceException if no bundle has the key
     */
    public String format(String key, Locale locale, Object... values) {
        return fill(text(key, locale), locale, values);
    }

    /**
     * A pattern with values put in.
     *
     * @param pattern a pattern of {@link MessageFormat}
     * @param locale Chinese, or anything else for English
     * @param values what stands for {@code {0}}, {@code {1}} …
     * @return the text
     */
    public static String fill(String pattern, Locale locale, Object... values) {
        return new MessageFormat(pattern, language(locale)).format(values);
    }

    /**
     * A text, or something to stand in for it: a missing word must not keep an answer from being given.
     *
     * @param key its key
     * @param standIn what stands in for it
     * @param locale Chinese, or anything else for English
     * @return the text, or the stand-in where no bundle has the key
     */
    public String textOr(String key, String standIn, Locale locale) {
        String text = find(key, locale);
        return text == null ? standIn : text;
    }

    /**
     * The text of something that is named by a path, from the most specific key to the least, and the path itself where
     * there is none: for {@code fact}, {@code planning} and {@code preparer.kind} the keys are
     * {@code fact.planning.preparer.kind}, {@code fact.preparer.kind} and {@code fact.kind}.
     *
     * @param prefix what all keys begin with
     * @param context where it is named, as the id of a decision
     * @param path its name
     * @param locale Chinese, or anything else for English
     * @return the text, or the path
     */
    public String nearest(String prefix, String context, String path, Locale locale) {
        String text = find(prefix + "." + context + "." + path, locale);
        String rest = path;
        while (text == null && !rest.isEmpty()) {
            text = find(prefix + "." + rest, locale);
            rest = rest.substring(rest.indexOf('.') < 0 ? rest.length() : rest.indexOf('.') + 1);
        }
        return text == null ? path : text;
    }

    private @Nullable String find(String key, Locale locale) {
        for (String name : bundles) {
            ResourceBundle bundle = loaded.computeIfAbsent(new Key(name, language(locale)), this::load);
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }

    private ResourceBundle load(Key key) {
        return loader.apply(key.bundle(), key.language());
    }
}
