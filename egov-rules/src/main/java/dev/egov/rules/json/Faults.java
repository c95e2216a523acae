package dev.egov.rules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The faults of one request: the first ones, and that there are more where there are. */
final class Faults {

    /** How many faults are told, so that a request that is wrong throughout does not make a response without end. */
    static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();
    private boolean isCutShort;

    /** Adds a fault, or notes that there are more. */
    void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else if (faults.size() == MOST) {
            faults.add(Fault.of("more-faults", Fault.REQUEST, MOST));
        }
    }

    /** Adds a fault that ends reading, so that what is missing may stand in the rest of the request. */
    void addLast(Fault fault) {
        add(fault);
        isCutShort = true;
    }

    /** Whether no more faults are told, so that nothing needs to be found out for their messages. */
    boolean isFull() {
        return faults.size() >= MOST;
    }

    boolean isCutShort() {
        return isCutShort;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<InputError> in(Locale locale) {
        return faults.stream().map(fault -> fault.in(locale)).toList();
    }
}
