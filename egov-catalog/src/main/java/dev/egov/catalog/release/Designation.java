package dev.egov.catalog.release;

import dev.egov.catalog.Entry;
import dev.egov.catalog.text.FoldedName;
import java.util.ArrayList;
import java.util.List;

/** What a resource is called, as a text that is equal for what counts as the same. */
final class Designation {

    private static final String CODE = "code\n";
    private static final String NAME = "name\n";

    private Designation() {}

    /** The code of an entry and its former ones, its own first. */
    static List<String> codesOf(Entry entry) {
        List<String> codes = new ArrayList<>();
        if (entry.code() != null) {
            codes.add(ofCode(entry.code().text()));
        }
        entry.formerCodes().forEach(code -> codes.add(ofCode(code.text())));
        return codes;
    }

    /** The name of an entry with that of its provider, and with the provider's code; none where it has no name. */
    static List<String> namesOf(Entry entry) {
        List<String> names = new ArrayList<>();
        if (!FoldedName.fold(entry.name()).isEmpty()) {
            names.add(of(entry.provider().name(), entry.name()));
            if (entry.provider().code() != null) {
                names.add(of(entry.provider().code().code(), entry.name()));
            }
        }
        return names;
    }

    /** A code. */
    static String ofCode(String code) {
        return CODE + code;
    }

    /** A name with that of the provider, or its code. */
    static String of(String provider, String name) {
        return NAME + FoldedName.fold(provider) + '\n' + FoldedName.fold(name);
    }

    /** A name, whoever provides it. */
    static String ofName(String name) {
        return NAME + FoldedName.fold(name);
    }
}
