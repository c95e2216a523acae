package dev.egov.rules.taiyuan;

import dev.egov.rules.Modality;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Regulation;
import dev.egov.rules.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.ResourceBundle;

/** The regulation (办法) as a whole, and how its norms begin. */
final class Measures {

    private static final String BUNDLES = "dev.egov.rules.taiyuan.";

    /** The regulation: in force from the day of its issue (art. 34). */
    static final Regulation REGULATION = new Regulation(
            "taiyuan-2013-108",
            "并政办发〔2013〕108号",
            "1.0.0",
            LocalDate.of(2013, Month.DECEMBER, 12),
            Texts.of(
                    (name, locale) -> ResourceBundle.getBundle(name, locale),
                    BUNDLES + "decisions",
                    BUNDLES + "norms",
                    BUNDLES + "facts",
                    BUNDLES + "questions",
                    BUNDLES + "articles"));

    private Measures() {}

    /** A norm that says 应: every department must. */
    static NormBuilder duty(String id) {
        return norm(id, Modality.OBLIGATION);
    }

    /** A norm that says 严禁, 不予 or 不再. */
    static NormBuilder ban(String id) {
        return norm(id, Modality.PROHIBITION);
    }

    /** A norm that says 鼓励, 倡导, 可, 逐步 or 适时. */
    static NormBuilder advice(String id) {
        return norm(id, Modality.RECOMMENDATION);
    }

    /** A norm that hands a matter to other law or another procedure. */
    static NormBuilder reference(String id) {
        return norm(id, Modality.REFERENCE);
    }

    /** A norm that says what falls under something. */
    static NormBuilder inclusion(String id) {
        return norm(id, Modality.CONSTITUTIVE);
    }

    private static NormBuilder norm(String id, Modality modality) {
        return REGULATION.norm(id).modality(modality).binds("departments");
    }
}
