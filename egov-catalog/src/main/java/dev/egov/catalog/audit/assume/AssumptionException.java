package dev.egov.catalog.audit.assume;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text is no list of assumptions. */
public final class AssumptionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<AssumptionFault> faults;

    /**
     * Makes an exception.
     *
     * @param faults what is wrong, at least one thing
     */
    public AssumptionException(List<AssumptionFault> faults) {
        super(faults.stream().map(fault -> fault.message(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** {@return what is wrong, in the order of the lines} */
    public List<AssumptionFault> faults() {
        return faults;
    }
}
