package dev.egov.catalog.io.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodesSeenTest {

    @Test
    void a_code_is_new_once_however_many_there_are() {
        CodesSeen codes = new CodesSeen();
        Set<String> known = new HashSet<>();
        for (int count = 0; count < 100_000; count++) {
            String code = "306001" + count % 977 + "/" + count % 60_000;
            assertThat(codes.add(code)).as(code).isEqualTo(known.add(code));
        }
        assertThat(known).hasSizeGreaterThan(60_000);
        known.forEach(code -> assertThat(codes.add(code)).isFalse());
    }
}
