package dev.egov.dmn;

import java.util.Map;

/** An engine that has loaded the file of a decision. */
interface Engine {

    /** Answers a case whose inputs are these. */
    Answer answer(Map<String, Object> inputs);

    /** The text that another decision comes to: the status of a norm, or the value of a derived fact. */
    String text(String decision, Map<String, Object> inputs);
}
