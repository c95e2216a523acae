package dev.egov.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One chart of a plot: lines over a plain scale, against a scale of powers of ten. */
final class Panel {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 190;

    private final String title;
    private final String across;
    private final double most;
    private final List<String> units;
    private final int lowest;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param name what it is called
     * @param colour its colour
     * @param points where it goes; it ends where the height is not a number
     */
    private record Line(String name, String colour, List<double[]> points) {}

    /**
     * A chart without lines.
     *
     * @param title what its lines are the heights of
     * @param across what runs from left to right
     * @param most the greatest of that
     * @param lowest the power of ten at the bottom
     * @param units what to write at that power and at each higher one, up to the top
     */
    Panel(String title, String across, double most, int lowest, List<String> units) {
        this.title = title;
        this.across = across;
        this.most = most;
        this.lowest = lowest;
        this.units = units;
    }

    /** Adds a line through these points, each a place and a height. */
    void line(String name, String colour, List<double[]> points) {
        lines.add(new Line(name, colour, points));
    }

    /** The chart as SVG, with this upper left corner. */
    String svg(int left, int top) {
        StringBuilder svg =
                new StringBuilder(String.format(Locale.ROOT, "<g transform=\"translate(%d %d)\">%n", left, top));
        text(svg, 0, -14, "start", "bold", title);
        for (int power = 0; power < units.size(); power++) {
            double y = y(Math.pow(10, lowest + power));
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"M0 %.1fH%d\" stroke=\"#ddd\" stroke-width=\"1\"/>%n", y, WIDTH));
            text(svg, -6, y + 4, "end", "normal", units.get(power));
        }
        for (int quarter = 0; quarter <= 4; quarter++) {
            double place = most * quarter / 4;
            text(svg, x(place), HEIGHT + 16, "middle", "normal", String.format(Locale.ROOT, "%.0f", place));
        }
        text(svg, WIDTH / 2.0, HEIGHT + 34, "middle", "normal", across);
        for (int line = 0; line < lines.size(); line++) {
            draw(svg, lines.get(line));
            key(svg, lines.get(line), line);
        }
        return svg.append("</g>\n").toString();
    }

    private void draw(StringBuilder svg, Line line) {
        StringBuilder path = new StringBuilder();
        for (double[] point : line.points) {
            if (!Double.isNaN(point[1])) {
                double x = x(point[0]);
                double y = y(point[1]);
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", x, y));
                svg.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, line.colour));
            }
        }
        svg.append(String.format(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                path.isEmpty() ? "M0 0" : path, line.colour));
    }

    private void key(StringBuilder svg, Line line, int number) {
        int y = 16 * (number + 1);
        svg.append(String.format("<path d=\"M8 %dh18\" stroke=\"%s\" stroke-width=\"2\"/>%n", y - 4, line.colour));
        text(svg, 32, y, "start", "normal", line.name);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String weight, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                weight,
                words));
    }

    private double x(double place) {
        return place / most * WIDTH;
    }

    private double y(double height) {
        double part = (Math.log10(height) - lowest) / (units.size() - 1);
        return HEIGHT * (1 - Math.max(0, Math.min(1, part)));
    }
}
