package dev.egov.rules.dmn;

import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import java.util.List;

/**
 * A decision of a model: a table, exactly one row of which fits each case.
 *
 * @param name its name
 * @param label what people call it
 * @param heading what people call it, beginning with a letter
 * @param question what it answers
 * @param description what it is made of
 * @param type the type of its answer
 * @param columns the facts that it asks for
 * @param outputs what it answers
 * @param remarks the headings of what its rows remark
 * @param rows the rows, no two of which fit one case
 * @param sources what it rests on
 */
record Table(
        String name,
        String label,
        String heading,
        String question,
        String description,
        String type,
        List<Variable<?>> columns,
        List<Output> outputs,
        List<String> remarks,
        List<Row> rows,
        List<Source> sources) {

    /**
     * A column of the answer.
     *
     * @param name its name, empty where there is one column only
     * @param label what people call it
     * @param type its type
     */
    record Output(String name, String label, String type) {}

    /**
     * A row.
     *
     * @param box the cases that it fits
     * @param answers in FEEL, one for each output
     * @param remarks one for each heading
     */
    record Row(CaseBox box, List<String> answers, List<String> remarks) {}
}
