package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;

/**
 * An enacted text, as what is made of it refers to it: norms, decisions and readings know which text they are of, and the
 * words that it has for people. {@link Regulation} is one that norms and decisions can be begun from.
 */
public sealed interface Enactment permits Regulation {

    /** {@return the name of its rule book, as {@code taiyuan-2013-108}} */
    String id();

    /** {@return how it is cited, as {@code 并政办发〔2013〕108号}} */
    String citation();

    /** {@return the version of its encoding, as {@code 1.0.0}} */
    String version();

    /** {@return the first day on which it is in force; before it every decision is NOT_APPLICABLE} */
    LocalDate inForceFrom();

    /** {@return its words for people} */
    Texts texts();
}
