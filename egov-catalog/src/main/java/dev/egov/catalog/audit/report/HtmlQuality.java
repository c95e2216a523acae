package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.engine.QualityDefect;
import dev.egov.catalog.audit.result.Quality;
import java.io.IOException;
import java.util.List;

/** How good the catalogue is in each dimension, and the entries that fall short. */
final class HtmlQuality implements HtmlSection {

    private final Page page;
    private final Quality quality;
    private final AuditWords words;
    private final Html html;

    HtmlQuality(Page page) {
        this.page = page;
        this.quality = page.report().quality();
        this.words = page.words();
        this.html = page.html();
    }

    @Override
    public String key() {
        return "quality";
    }

    @Override
    public boolean isEmpty() {
        return quality.scores().isEmpty();
    }

    @Override
    public void write() throws IOException {
        HtmlBars bars = new HtmlBars(page);
        html.open("div", "class", "bars").raw("\n");
        for (Quality.Score score : quality.scores()) {
            bars.bar(
                    score.dimension().label(words.locale()),
                    words.of("formula." + score.dimension()),
                    AuditWords.decimal(score.value()),
                    score.value(),
                    "c1",
                    "");
            writeShortfalls(score);
        }
        html.close(1);
        html.element("p", words.of("quality.note"), "class", "detail");
        for (Quality.Score score : quality.scores()) {
            List<Quality.Shortfall> shortfalls = score.shortfalls();
            for (int place = 0; place < shortfalls.size(); place++) {
                Quality.Shortfall shortfall = shortfalls.get(place);
                page.entries(
                        anchor(score, place),
                        words.of(
                                "quality.shortfall",
                                score.dimension().label(words.locale()),
                                shortfall.what().label(words.locale())),
                        page.report().scores().places(score.dimension(), shortfall.what()));
            }
        }
    }

    private void writeShortfalls(Quality.Score score) throws IOException {
        html.open("p", "class", "detail");
        html.text(words.of("quality.counts", AuditWords.number(score.sound()), AuditWords.number(score.measured())));
        List<Quality.Shortfall> shortfalls = score.shortfalls();
        for (int place = 0; place < shortfalls.size(); place++) {
            Quality.Shortfall shortfall = shortfalls.get(place);
            html.text(place == 0 ? words.of("quality.shortfalls") : words.of("list.separator"));
            html.text(shortfall.what().label(words.locale()) + " ");
            // what is of no entry by itself is of the items that several departments collect
            page.count(
                    shortfall.count(),
                    shortfall.what() == QualityDefect.SEVERAL_SOURCES ? "sources" : anchor(score, place));
        }
        html.text(shortfalls.isEmpty() ? "" : words.of("stop"));
        html.close(1);
    }

    private static String anchor(Quality.Score score, int place) {
        return "quality-" + score.dimension() + "-" + (place + 1);
    }
}
