package dev.egov.rules.dmn;

/** A version of DMN, which a file names by its namespaces. What a {@link DmnModel} says is the same in each of them. */
public enum DmnVersion {
    /** DMN 1.3, which every engine and modelling tool reads. */
    V1_3("1.3", "20191111"),
    /** DMN 1.5, which newer ones read too. */
    V1_5("1.5", "20230324");

    private static final String SPECIFICATION = "https://www.omg.org/spec/DMN/";

    private final String number;
    private final String date;

    DmnVersion(String number, String date) {
        this.number = number;
        this.date = date;
    }

    /** {@return its number, as {@code 1.3}} */
    public String number() {
        return number;
    }

    /** The namespace of the elements of a model. */
    String model() {
        return SPECIFICATION + date + "/MODEL/";
    }

    /** What its expression language is called. */
    String feel() {
        return SPECIFICATION + date + "/FEEL/";
    }

    /** The namespace of diagrams. */
    String diagrams() {
        return SPECIFICATION + date + "/DMNDI/";
    }
}
