package dev.egov.rules.dmn;

import dev.egov.rules.Decision;
import dev.egov.rules.Enactment;
import dev.egov.rules.Facts;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.derivation.Calculation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a file of DMN, for other engines to answer and for people to open in a modelling tool.
 *
 * <pre>{@code
 * try (OutputStream file = Files.newOutputStream(path)) {
 *     DmnModel.of(decision, Locale.CHINESE).writeTo(file);
 * }
 * }</pre>
 *
 * <p>The decision is a table with the hit policy UNIQUE over the facts that tell cases apart, with two answers:
 * {@code outcome}, the name of the outcome, and {@code allows}, whether every possible outcome allows. Its rows cover
 * every case, complete or partial, so that it answers as {@link Decision#decide} does from the regulation's first day in
 * force on. Beside it stand a table for the guard and one for each norm, with the status that the norm has whatever the
 * guard says, and for each norm a knowledge source that cites its clause.
 *
 * <p>Inputs are texts: the {@linkplain dev.egov.rules.Domain#text text} of the value, or {@link #UNKNOWN}. A text that is no
 * value of a fact fits no row that asks for the fact.
 *
 * <p>A derived fact that is a {@link Calculation} is a decision of the model, which works it out in FEEL. What it comes
 * from is an input as it is: a number, a day, a text or a list of numbers, and null where it is not known; so is a number
 * outside its range, while the form of a code is not looked at. {@code asOf} is the day of asking, if something goes by it.
 * A derived fact whose derivation nobody can look into, or that orders texts, is an input itself, and whoever asks derives
 * it; its description says from what. {@link #values} gives all of this for a case. A derived fact that is unknown may be
 * any of its values, though its derivation may {@linkplain dev.egov.rules.Derivation#left leave fewer}: then a decision may
 * know more than its table.
 */
public final class DmnModel {

    /** What stands for the value of a fact that is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    private final Contents contents;
    private final String namespace;
    private final String document;

    private DmnModel(Contents contents, String namespace, DmnVersion version) {
        this.contents = contents;
        this.namespace = namespace;
        this.document = Document.of(contents, namespace, version);
    }

    /**
     * The model of a decision in DMN 1.3, which every engine and modelling tool reads.
     *
     * @param decision the decision
     * @param locale the language of labels and descriptions: Chinese, or anything else for English
     * @return its model
     * @throws IllegalArgumentException if a fact has a value that is itself called {@link #UNKNOWN}, or a text has a
     *     character that XML cannot hold
     */
    public static DmnModel of(Decision<?> decision, Locale locale) {
        return of(decision, locale, DmnVersion.V1_3);
    }

    /**
     * The model of a decision. The same decision, rule book, language and version give the same bytes on every machine.
     *
     * @param decision the decision
     * @param locale the language of labels and descriptions: Chinese, or anything else for English
     * @param version the version of DMN
     * @return its model
     * @throws IllegalArgumentException if a fact has a value that is itself called {@link #UNKNOWN}, or a text has a
     *     character that XML cannot hold
     */
    public static DmnModel of(Decision<?> decision, Locale locale, DmnVersion version) {
        Enactment regulation = decision.regulation();
        String namespace = "urn:egov:" + regulation.id() + ":" + regulation.version() + ":" + decision.id();
        return new DmnModel(new Contents(decision, locale), namespace, version);
    }

    /**
     * The namespace of the model.
     *
     * @return a URN of rule book, version and decision, as {@code urn:egov:taiyuan-2013-108:1.0.0:data-sharing}
     */
    public String namespace() {
        return namespace;
    }

    /**
     * The XML id of the decision in the model, in every language; its name is its question in letters and digits, for people.
     *
     * @return the decision's id with underscores, as {@code data_sharing}
     */
    public String decision() {
        return contents.names().of(contents.decision());
    }

    /**
     * The facts that are inputs of the model: those that tell cases apart, and in place of one that the model works out
     * those that it comes from.
     *
     * @return the facts
     */
    public List<Variable<?>> inputs() {
        return List.copyOf(contents.calculations().inputs().keySet());
    }

    /**
     * What an engine is to be given for a case, complete or partial.
     *
     * @param facts what is known of it
     * @param asOf the day as of which it is asked
     * @return a value for every input by its name: a text, a {@link java.math.BigDecimal}, a {@link LocalDate}, a list of
     *     numbers, or null; and the day under {@code asOf}, if something goes by it
     * @throws IllegalArgumentException if these are facts of another decision
     */
    public Map<String, @Nullable Object> values(Facts facts, LocalDate asOf) {
        return contents.calculations().values(facts, asOf);
    }

    /**
     * The name and XML id of an input, or of the decision that works a fact out.
     *
     * @param fact a fact of {@link #inputs}, or of {@link CaseSpace#facts}
     * @return the fact's name with underscores, as {@code review_status}
     * @throws IllegalArgumentException if the fact is none of these
     */
    public String input(Variable<?> fact) {
        return contents.names().of(fact);
    }

    /**
     * The XML id of the table of a norm; its name is the clause in letters and digits, for people.
     *
     * @param norm a norm of the decision
     * @return the norm's id with underscores, as {@code norm_13_extranet}
     * @throws IllegalArgumentException if the decision does not have the norm
     */
    public String norm(Norm norm) {
        return contents.names().of(norm);
    }

    /**
     * Writes the file.
     *
     * @param out where to write it, in UTF-8; it is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(document.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** {@return the file as a text} */
    @Override
    public String toString() {
        return document;
    }
}
