package harbour;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A ship that wants to berth; whatever is null is not known. */
record Berthing(
        @Nullable Cargo cargo,
        @Nullable Boolean pilotAboard,
        @Nullable Boolean stormWarning,
        @Nullable Boolean distress,
        @Nullable BigDecimal draught) {

    /** What the ship carries. */
    enum Cargo {
        GRAIN,
        OIL,
        EXPLOSIVES
    }
}
