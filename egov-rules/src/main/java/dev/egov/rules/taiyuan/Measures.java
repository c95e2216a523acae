package dev.egov.rules.taiyuan;

import dev.egov.rules.Modality;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Regulation;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.ResourceBundle;

/** The regulation (办法) as a whole, and how its norms begin. */
final class Measures {

    private static final String DEPARTMENTS = "departments";

    private static final String BUNDLES = "dev.egov.rules.taiyuan.";

    /** The regulation: in force from the day of its issue (art. 34). */
    static final Regulation REGULATION = new Regulation(
            "taiyuan-2013-108",
            "并政办发〔2013〕108号",
            "2.1.0",
            LocalDate.of(2013, Month.DECEMBER, 12),
            Texts.of(
                    (name, locale) -> ResourceBundle.getBundle(name, locale),
                    BUNDLES + "decisions",
                    BUNDLES + "norms",
                    BUNDLES + "facts",
                    BUNDLES + "values",
                    BUNDLES + "acts",
                    BUNDLES + "questions",
                    BUNDLES + "articles"));

    private Measures() {}

    /** A norm that says 应, or 应逐步: every department must. */
    static NormBuilder duty(String id) {
        return duty(id, DEPARTMENTS);
    }

    /** A norm that says 应, and whom it binds. */
    static NormBuilder duty(String id, String bearer) {
        return norm(id, Modality.OBLIGATION, bearer);
    }

    /** A norm that says 严禁, 不予 or 不再 to every department. */
    static NormBuilder ban(String id) {
        return ban(id, DEPARTMENTS);
    }

    /** A norm that says 严禁, 不予 or 不再, and whom it binds. */
    static NormBuilder ban(String id, String bearer) {
        return norm(id, Modality.PROHIBITION, bearer);
    }

    /** A norm that says 鼓励, 倡导, 可, 推进 without 应, or 适时. */
    static NormBuilder advice(String id) {
        return advice(id, DEPARTMENTS);
    }

    /** A norm that says 鼓励, 倡导, 可, 推进 without 应, or 适时, and to whom. */
    static NormBuilder advice(String id, String bearer) {
        return norm(id, Modality.RECOMMENDATION, bearer);
    }

    /** A norm that says 可暂缓. */
    static NormBuilder permission(String id) {
        return norm(id, Modality.PERMISSION, DEPARTMENTS);
    }

    /** A norm that says which body acts. */
    static NormBuilder competence(String id, String bearer) {
        return norm(id, Modality.COMPETENCE, bearer);
    }

    /** A norm that hands a matter to other law or another procedure. */
    static NormBuilder reference(String id) {
        return reference(id, DEPARTMENTS);
    }

    /** A norm that hands a matter to other law or another procedure, and whom it empowers. */
    static NormBuilder reference(String id, String bearer) {
        return norm(id, Modality.REFERENCE, bearer);
    }

    /** A norm that says what falls under something. */
    static NormBuilder inclusion(String id) {
        return norm(id, Modality.CONSTITUTIVE, DEPARTMENTS);
    }

    private static NormBuilder norm(String id, Modality modality, String bearer) {
        return REGULATION.norm(id).modality(modality).binds(bearer);
    }
}
