package dev.egov.benchmarks;

import dev.egov.catalog.io.CatalogueReader;
import java.io.IOException;

/** Validates the file row by row; that it comes to its end in a small heap is the point. */
final class StreamingMeasure {

    private StreamingMeasure() {}

    /** Writes how many rows were accepted, how many rejected, and the milliseconds that it took. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        try (CatalogueReader reader =
                CatalogueReader.open(GeneratedFiles.ofThisRun().first())) {
            while (reader.read() != null) {
                // the reader counts
            }
            System.out.println(reader.accepted());
            System.out.println(reader.rejected());
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
