package dev.egov.model.identifier;

import dev.egov.model.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * A sentence about a fault: the identifier's name, then words and particulars in turn.
 *
 * <p>The words are cut into pieces, and the particulars come in one order for both languages, because a validator
 * knows no locale and the Jakarta API passes no parameters: all that it can hand on is a template in which the pieces
 * are keys and the particulars stand between them.
 */
record FaultSentence(IdentifierKind kind, String fault, List<String> particulars) {
    private static final String PREFIX = "dev.egov.model.identifier.";

    static FaultSentence of(IdentifierFault fault) {
        String value = VisibleText.excerpt(fault.value());
        if (fault instanceof IdentifierFault.WrongLength length) {
            return new FaultSentence(
                    fault.kind(),
                    "WrongLength",
                    List.of(value, String.valueOf(length.expected()), String.valueOf(length.found())));
        }
        if (fault instanceof IdentifierFault.WrongCharacter character) {
            String position = String.valueOf(character.position());
            return new FaultSentence(
                    fault.kind(),
                    "WrongCharacter",
                    List.of(value, position, VisibleText.excerpt(character.found()), character.allowed()));
        }
        IdentifierFault.WrongCheck check = (IdentifierFault.WrongCheck) fault;
        String position = String.valueOf(check.position());
        return new FaultSentence(
                fault.kind(),
                "WrongCheck",
                List.of(value, position, String.valueOf(check.expected()), String.valueOf(check.found())));
    }

    /** The sentence in Chinese for the language zh, and in English for any other. */
    String in(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle words = ResourceBundle.getBundle(PREFIX + "FaultMessages", language);
        return assembled(words::getString, particular -> particular);
    }

    /** The sentence as a message template, in whatever language its interpolator speaks. */
    String template() {
        return assembled(key -> "{" + key + "}", FaultSentence::escaped);
    }

    private String assembled(UnaryOperator<String> wordFor, UnaryOperator<String> written) {
        StringBuilder sentence = new StringBuilder(wordFor.apply(PREFIX + kind));
        for (int i = 0; i < particulars.size(); i++) {
            sentence.append(wordFor.apply(pieceKey(i))).append(written.apply(particulars.get(i)));
        }
        return sentence.append(wordFor.apply(pieceKey(particulars.size()))).toString();
    }

    private String pieceKey(int index) {
        return PREFIX + fault + "." + index;
    }

    /** Takes their meaning from the characters that mean something in a message template. */
    private static String escaped(String literal) {
        return literal.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
