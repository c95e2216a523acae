package dev.egov.rules.dmn;

import dev.egov.rules.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a model as a diagram: the inputs on the left, then what is worked out from them, if anything is, then the guard and
 * each norm with its source beneath it, and the outcome on the right. Lines from the inputs to the outcome go around what
 * is in between, below it.
 */
final class Drawing {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 60;
    private static final int ROW = 100;
    private static final int COLUMN = 460;
    private static final int LANE = 30;

    private final Contents contents;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final int last;
    private final int lane;

    /** What is drawn, and where its upper left corner is. */
    private record Box(String label, int x, int y) {

        Point left() {
            return new Point(x, y + HEIGHT / 2);
        }

        Point right() {
            return new Point(x + WIDTH, y + HEIGHT / 2);
        }

        Point top() {
            return new Point(x + WIDTH / 2, y);
        }

        Point bottom() {
            return new Point(x + WIDTH / 2, y + HEIGHT);
        }
    }

    private record Point(int x, int y) {}

    Drawing(Contents contents) {
        this.contents = contents;
        List<Table> tables = contents.tables();
        Calculations calculations = contents.calculations();
        int left = 0;
        for (Variable<?> fact : calculations.inputs().keySet()) {
            put(contents.names().of(fact), contents.label(fact), 0, left++);
        }
        if (calculations.asksForDay()) {
            put(calculations.day(), contents.ofDay("day"), 0, left++);
        }
        int derived = 0;
        for (Variable<?> fact : calculations.derived().keySet()) {
            put(contents.names().of(fact), contents.label(fact), 1, derived++);
        }
        int centre = derived == 0 ? 1 : 2;
        this.last = centre + 1;
        int right = 0;
        for (Source source : tables.get(0).sources()) {
            put(source.name(), source.label(), last, right++);
        }
        put(tables.get(0).name(), tables.get(0).label(), last, right++);
        int middle = 0;
        for (Table table : tables.subList(1, tables.size())) {
            put(table.name(), table.label(), centre, middle++);
            for (Source source : table.sources()) {
                if (!boxes.containsKey(source.name())) {
                    put(source.name(), source.label(), centre, middle++);
                }
            }
        }
        this.lane = MARGIN + Math.max(left, Math.max(middle, right)) * ROW;
    }

    private void put(String name, String label, int column, int row) {
        boxes.put(name, new Box(label, MARGIN + column * COLUMN, MARGIN + row * ROW));
    }

    void writeTo(Xml xml) {
        xml.begin("dmndi:DMNDI");
        xml.begin(
                "dmndi:DMNDiagram",
                "id",
                "diagram",
                "name",
                contents.tables().get(0).label());
        xml.empty("dmndi:Size", "width", "" + (2 * MARGIN + last * COLUMN + WIDTH), "height", "" + (lane + MARGIN));
        boxes.forEach((name, box) -> shape(xml, name, box));
        List<Table> tables = contents.tables();
        Table outcome = tables.get(0);
        inputs(outcome).forEach(input -> edge(xml, outcome.name(), input, around(input, outcome.name())));
        contents.calculations().derived().forEach((fact, calculation) -> {
            String name = contents.names().of(fact);
            contents.calculations().needs(calculation).forEach(need -> edge(xml, name, need, across(need, name)));
        });
        for (Table table : contents.behind(outcome)) {
            edge(xml, outcome.name(), table.name(), across(table.name(), outcome.name()));
        }
        for (Table table : tables.subList(1, tables.size())) {
            inputs(table).forEach(input -> edge(xml, table.name(), input, across(input, table.name())));
        }
        for (Table table : tables) {
            for (Source source : table.sources()) {
                edge(xml, table.name(), source.name(), beside(source.name(), table.name()));
            }
        }
        xml.end();
        xml.end();
    }

    private List<String> inputs(Table table) {
        return table.columns().stream().map(contents.names()::of).toList();
    }

    private static void shape(Xml xml, String name, Box box) {
        xml.begin("dmndi:DMNShape", "id", name + ".shape", "dmnElementRef", name);
        xml.empty("dc:Bounds", "x", "" + box.x(), "y", "" + box.y(), "width", "" + WIDTH, "height", "" + HEIGHT);
        xml.text("dmndi:DMNLabel", "dmndi:Text", box.label());
        xml.end();
    }

    private static void edge(Xml xml, String to, String from, List<Point> points) {
        String requirement = Document.requirement(to, from);
        xml.begin("dmndi:DMNEdge", "id", requirement + ".edge", "dmnElementRef", requirement);
        points.forEach(point -> xml.empty("di:waypoint", "x", "" + point.x(), "y", "" + point.y()));
        xml.end();
    }

    private List<Point> across(String from, String to) {
        return List.of(box(from).right(), box(to).left());
    }

    private List<Point> around(String from, String to) {
        Point start = box(from).left();
        Point end = box(to).bottom();
        int side = start.x() - LANE;
        return List.of(start, new Point(side, start.y()), new Point(side, lane), new Point(end.x(), lane), end);
    }

    /** A source stands over what rests on it, under it, or in the column on its right. */
    private List<Point> beside(String from, String to) {
        Box source = box(from);
        Box table = box(to);
        if (source.x() != table.x()) {
            return List.of(source.left(), table.right());
        }
        return source.y() < table.y() ? List.of(source.bottom(), table.top()) : List.of(source.top(), table.bottom());
    }

    private Box box(String name) {
        Box box = boxes.get(name);
        if (box == null) {
            throw new IllegalStateException(name + " is not drawn");
        }
        return box;
    }
}
