package dev.egov.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The plot is a drawing that programs can read, with a point for every cost that there is. */
class PlotTest {

    private static final Cost SMALL = new Cost(3, 10, 0, 0.5, 20, 50, 150, 400);
    private static final Cost LARGE = new Cost(60, 200, 15, 40, 2_000, 600, 6_000, 9_000);
    private static final Cost TOO_LARGE = new Cost(60, 200, 15, 500, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    @Test
    void a_cost_is_a_point_in_each_panel_by_size_and_one_too_large_only_in_that_of_builds() throws Exception {
        Document drawing = parsed(new Plot(
                        Map.of(Ties.NEIGHBOURS, List.of(SMALL, LARGE), Ties.ANY, List.of(SMALL, TOO_LARGE)),
                        Map.of(Ties.NEIGHBOURS, List.of(LARGE)))
                .svg());

        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(4 * 4 - 3 + 2);
    }

    @Test
    void ten_times_as_high_is_one_line_further_up() {
        Panel panel = new Panel("Heights", "places", 100, 0, List.of("1", "10", "100"));
        panel.line("a line", "black", List.of(new double[] {0, 1}, new double[] {50, 10}, new double[] {100, 100}));

        assertThat(panel.svg(0, 0)).contains("d=\"M0.0 190.0 L165.0 95.0 L330.0 0.0\"");
    }

    @Test
    void what_is_beyond_the_scale_stays_at_its_edge() {
        Panel panel = new Panel("Heights", "places", 100, 0, List.of("1", "10", "100"));
        panel.line("a line", "black", List.of(new double[] {0, 0.01}, new double[] {100, 5_000}));

        assertThat(panel.svg(0, 0)).contains("d=\"M0.0 190.0 L330.0 0.0\"");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
