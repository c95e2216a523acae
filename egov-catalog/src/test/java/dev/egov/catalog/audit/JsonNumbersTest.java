package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.JsonReportTest.list;
import static dev.egov.catalog.audit.JsonReportTest.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryArbitraries;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.common.SoundText;
import dev.egov.catalog.audit.engine.QualityDefect;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class JsonNumbersTest {

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return EntryArbitraries.catalogues();
    }

    @Property(tries = 150)
    void every_list_is_as_long_as_its_count_is_high(@ForAll("catalogues") List<Entry> entries) throws IOException {
        Map<String, Object> report = report(entries);
        int[] lists = new int[1];
        walk(report, lists);
        assertThat(lists[0]).isGreaterThan(20);
        assertThat(list(report.get("entries"))).hasSameSizeAs(entries);
    }

    @Property(tries = 150)
    void the_entries_of_a_list_are_those_that_are_counted(@ForAll("catalogues") List<Entry> entries)
            throws IOException {
        Map<String, Object> numbers =
                object(object(report(entries).get("summary")).get("numbers"));
        Map<String, Object> sharing = object(numbers.get("sharing"));
        Map<String, Object> found = object(numbers.get("findings"));
        Audit audit = Audit.of(Catalogue.of(entries), Entries.DAY);
        for (int number = 1; number <= entries.size(); number++) {
            Entry entry = entries.get(number - 1);
            Sharing.Type type = entry.sharing() == null ? null : entry.sharing().type();
            String said = type == null ? "UNKNOWN" : type.name();
            int place = number;
            sharing.forEach((name, of) -> assertThat(list(of).contains(place)).isEqualTo(name.equals(said)));
            for (Kind kind : Kind.values()) {
                assertThat(list(found.get(kind.name())).stream().filter(each -> each.equals(place)))
                        .hasSize((int) audit.findings(kind).stream()
                                .filter(finding -> finding.number() == place)
                                .count());
            }
        }
    }

    @Property(tries = 150)
    void the_entries_of_a_source_have_its_item(@ForAll("catalogues") List<Entry> entries) throws IOException {
        Map<String, Object> sources = object(report(entries).get("severalSources"));
        for (String kind : List.of("exact", "near")) {
            for (Object item : list(sources.get(kind))) {
                for (Object source : list(object(item).get("sources"))) {
                    String name = PlainName.of((String) object(source).get("item"));
                    assertThat(list(object(source).get("numbers")))
                            .isNotEmpty()
                            .allSatisfy(number -> assertThat(
                                            entries.get((Integer) number - 1).items())
                                    .anyMatch(each -> PlainName.of(SoundText.of(each.name()))
                                            .equals(name)));
                }
            }
        }
    }

    private static Map<String, Object> report(List<Entry> entries) throws IOException {
        return JsonReportTest.read(Audit.of(Catalogue.of(entries), Entries.DAY), Locale.CHINESE);
    }

    /** Goes through all objects, and holds each member numbers to the counts beside it. */
    private static void walk(@Nullable Object value, int[] lists) {
        if (value instanceof List<?> list) {
            list.forEach(each -> walk(each, lists));
        } else if (value instanceof Map<?, ?>) {
            Map<String, Object> object = object(value);
            Object numbers = object.get("numbers");
            if (numbers instanceof Map<?, ?>) {
                object(numbers).forEach((name, of) -> hold(name, of, object.get(name), lists));
            } else if (numbers != null && !QualityDefect.SEVERAL_SOURCES.term().equals(object.get("what"))) {
                hold("numbers", numbers, object.getOrDefault("count", object.get("items")), lists);
            }
            object.forEach((name, member) -> {
                if (!name.equals("numbers")) {
                    walk(member, lists);
                }
            });
        }
    }

    private static void hold(String name, Object numbers, @Nullable Object counts, int[] lists) {
        if (counts instanceof Map<?, ?>) {
            assertThat(object(numbers).keySet())
                    .as(name)
                    .isEqualTo(object(counts).keySet());
            object(counts).forEach((each, count) -> hold(each, object(numbers).get(each), count, lists));
        } else {
            assertThat(list(numbers)).as(name).hasSize((Integer) counts);
            lists[0]++;
        }
    }
}
