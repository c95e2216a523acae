package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.search.Search;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Whether a search finds what a plain scan of the catalogue finds, over a sample of queries. */
final class SearchMeasure {

    private static final int QUERIES = 150;

    private SearchMeasure() {}

    /** Writes recall and precision, the milliseconds that it took to make the search, and of all scans on average. */
    public static void main(String[] args) {
        Catalogue catalogue = GeneratedFiles.read(GeneratedFiles.ofThisRun().first());
        long start = System.nanoTime();
        Search search = Search.of(catalogue);
        double making = (System.nanoTime() - start) / 1e6;

        long right = 0;
        long expected = 0;
        long found = 0;
        long scanning = 0;
        for (Iterator<String> queries = Queries.of(catalogue).limit(QUERIES).iterator(); queries.hasNext(); ) {
            String query = queries.next();
            long scan = System.nanoTime();
            List<Entry> wanted = catalogue.entries().parallelStream()
                    .filter(entry -> holds(entry, query))
                    .toList();
            scanning += System.nanoTime() - scan;
            Set<Entry> hits = Collections.newSetFromMap(new IdentityHashMap<>());
            search.find(query).hits().forEach(hit -> hits.add(hit.entry()));
            right += wanted.stream().filter(hits::contains).count();
            expected += wanted.size();
            found += search.find(query).total();
        }
        System.out.println(right / (double) expected);
        System.out.println(right / (double) found);
        System.out.println(making);
        System.out.println(scanning / 1e6 / QUERIES);
    }

    private static boolean holds(Entry entry, String text) {
        return entry.name().contains(text)
                || (entry.summary() != null && entry.summary().contains(text))
                || entry.items().stream().anyMatch(item -> item.name().contains(text));
    }
}
