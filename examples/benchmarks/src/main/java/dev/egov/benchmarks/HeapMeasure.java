package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.Objects;

/** How much heap a catalogue takes that was read from a file: what is used after it was read less what was before. */
final class HeapMeasure {

    private HeapMeasure() {}

    /** Writes the bytes an entry. */
    public static void main(String[] args) {
        GeneratedFiles files = GeneratedFiles.ofThisRun();
        long before = used();
        Catalogue catalogue = GeneratedFiles.read(files.first());
        try {
            System.out.println((used() - before) / (double) files.entries());
        } finally {
            Reference.reachabilityFence(catalogue);
        }
    }

    /** As the collector left it: what is in use now counts the buffers of threads in full. */
    private static long used() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> Objects.requireNonNull(pool.getCollectionUsage(), pool.getName())
                        .getUsed())
                .sum();
    }
}
