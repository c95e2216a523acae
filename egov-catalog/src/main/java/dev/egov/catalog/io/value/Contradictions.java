package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a row that say something of another field, and not what that field says. */
public final class Contradictions {

    /** A shorter text under a condition, as 是, only says that there is one. */
    private static final int SHORTEST_TERM = 3;

    /** The fields whose values may be any text, in which a classification would go unnoticed. */
    private static final List<Field> TEXTS = Arrays.stream(Field.values())
            .filter(field -> field.kind().isText() || field.kind() == Field.Kind.TEXTS)
            .toList();

    /** The fields in which it is said why and how something is shared or open, and so how it is guarded. */
    private static final List<Field> REASONS =
            List.of(Field.SHARING_CONDITION, Field.SHARING_LEGAL_BASIS, Field.SHARING_METHOD, Field.OPENNESS_CONDITION);

    private Contradictions() {}

    /** What is wrong with a condition that is a term itself, and another one than that which it is to be the condition of. */
    public static <T extends Enum<T> & Term> @Nullable Problem of(
            Sources sources, Field field, T type, Terms<T> terms, Field condition) {
        String text = sources.text(condition);
        T said = text == null || text.strip().length() < SHORTEST_TERM ? null : terms.of(text.strip());
        return text == null || said == null || said == type
                ? null
                : Sources.conflict(
                        field,
                        String.valueOf(sources.column(field)),
                        type.term(),
                        String.valueOf(sources.column(condition)),
                        text);
    }

    /** The classifications that stand in texts of a row that has none itself. */
    public static List<Problem> misplaced(Sources sources) {
        List<Problem> problems = new ArrayList<>(0);
        for (Field field : TEXTS) {
            for (String text : sources.texts(field)) {
                if (ProtectedTerms.isOne(text) || (REASONS.contains(field) && Markings.isIn(text))) {
                    problems.add(misplaced(sources.column(field), text));
                }
            }
        }
        for (Item item : sources.items()) {
            if (item.source() != null && ProtectedTerms.isOne(item.source())) {
                problems.add(misplaced(sources.column(Field.ITEMS), item.source()));
            }
        }
        return problems;
    }

    /** A classification that stands where none is expected, so that the resource would not bear it. */
    public static Problem misplaced(@Nullable String column, String text) {
        return Problem.of(Kind.MISPLACED_CLASSIFICATION, Field.CLASSIFICATION, text.strip())
                .at(new Place(0, column, 0));
    }
}
