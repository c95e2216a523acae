package dev.egov.dmn;

import java.util.Map;

/** An engine that has loaded the file of a decision. */
interface Engine {

    /** Answers a case whose inputs are these. */
    Answer answer(Map<String, Object> inputs);

    /** The status of a norm, by the name of its table. */
    String status(String norm, Map<String, Object> inputs);
}
