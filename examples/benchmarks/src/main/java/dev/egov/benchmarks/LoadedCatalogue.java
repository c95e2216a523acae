package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The catalogue in memory, as the reader made it. */
@State(Scope.Benchmark)
public class LoadedCatalogue {

    private final GeneratedFiles files = GeneratedFiles.ofThisRun();

    final Catalogue catalogue = GeneratedFiles.read(files.first());

    /** The texts of codes of random entries, as a caller has them: none is an object of the catalogue. */
    String[] someCodes(int count) {
        SplittableRandom random = new SplittableRandom(count);
        String[] codes = new String[count];
        for (int place = 0; place < count; place++) {
            codes[place] = GeneratedFiles.GENERATOR
                    .code(random.nextInt(files.entries()))
                    .text();
        }
        return codes;
    }
}
