package start;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.Audience;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.network.Operation;
import dev.egov.model.security.Classification;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Started by the build with the library as modules, which tests do not do: what its modules do not open or do not require
 * comes out here.
 */
public final class ModulePathStart {

    private ModulePathStart() {}

    /**
     * Decides a case and explains it in both languages.
     *
     * @param args none
     */
    public static void main(String[] args) {
        InformationHandling handling =
                new InformationHandling(Network.EXTRANET, Operation.STORE, Classification.SENSITIVE, Audience.PUBLIC);
        Ruling ruling = Taiyuan2013.INFORMATION_HANDLING.decide(handling, LocalDate.of(2026, 3, 1));
        check(ruling.getClass().getModule().isNamed(), "the library is not a module");
        check(!ruling.allows(), "sensitive information may go on the extranet");
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            check(ruling.explain(locale).contains("13-extranet"), "no explanation in " + locale);
            check(!ruling.explain(locale).contains("question."), "no words in " + locale);
        }
        check(!ruling.receipt().digest().isEmpty(), "no receipt");
        check(DivisionCode.parse("1401").toString().contains("1401"), "no fault");
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException(fault);
        }
    }
}
