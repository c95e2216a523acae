package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.release.Release;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes catalogues of rows with planted words: of one seed and one kind of mischief always the same. */
final class PlantedCatalogues {

    private static final List<String> PROTECTED = Stream.concat(
                    Classification.PROTECTED.stream().flatMap(each -> Stream.of(each.term(), each.name())),
                    Stream.of("敏感"))
            .toList();
    private static final List<String> OPEN = List.of("公开信息", "PUBLIC", "公开", "内部信息", "INTERNAL", "内部");
    private static final List<String> LEGAL = List.of("秘密★10年", "机密★", "绝密★长期", "机密★1年", "秘密10年", "机密级");
    private static final List<String> NOTES =
            List.of("（选填）", "(选填)", "【选填】", "（必填项）", "（下拉选择）", "*", "（公开/内部/秘密）", "\n（下拉选择）");
    private static final List<String> PROVIDERS = List.of("市公安局", "市民政局", "市大数据局");
    private static final List<Field> TEXTS = List.of(
            Field.SUMMARY,
            Field.KEYWORDS,
            Field.ITEMS,
            Field.CATEGORY,
            Field.INDUSTRY,
            Field.SHARING_CONDITION,
            Field.SHARING_LEGAL_BASIS,
            Field.SHARING_METHOD,
            Field.OPENNESS_CONDITION,
            Field.FORMATS,
            Field.CONTACT_EMAIL,
            Field.LANDING_PAGE,
            Field.VOLUME);

    private final Random random;
    private final Mischief mischief;
    private final CatalogueFormat format;
    private final List<PlantedRow> rows = new ArrayList<>();
    private final Map<String, @Nullable Field> columns = new LinkedHashMap<>();
    private final List<String> extras = new ArrayList<>();
    private int words;

    private PlantedCatalogues(long seed, Mischief mischief, CatalogueFormat format) {
        this.random = new Random(seed * 31 + mischief.ordinal() * 7L + format.ordinal());
        this.mischief = mischief;
        this.format = format;
    }

    static PlantedCatalogue make(long seed, Mischief mischief, CatalogueFormat format) {
        return new PlantedCatalogues(seed, mischief, format).make();
    }

    private PlantedCatalogue make() {
        boolean said = random.nextInt(3) > 0;
        Release rules = said
                ? Release.strict().classifying(one(List.of(Classification.PUBLIC, Classification.INTERNAL)))
                : Release.strict();
        makeColumns();
        int count = 3 + random.nextInt(5);
        for (int number = 0; number < count; number++) {
            rows.add(row());
        }
        classify(said);
        relate();
        harm();
        Set<String> planted = new LinkedHashSet<>();
        rows.stream().filter(row -> row.isProtected).forEach(row -> planted.addAll(row.words));
        Set<String> open = new LinkedHashSet<>();
        rows.stream().filter(row -> row.isOpen).forEach(row -> open.add(row.nameWord()));
        byte[] file = new PlantedFile(format, random, List.copyOf(columns.keySet()), rows).bytes();
        Set<String> named = new LinkedHashSet<>(extras);
        named.removeIf(extra -> random.nextInt(3) == 0);
        return new PlantedCatalogue(format, file, planted, open, rules.withExtensions(named), rows.toString());
    }

    private void makeColumns() {
        column(Field.NAME, "信息资源名称", "标题", "资源名称", "name");
        column(Field.PROVIDER_NAME, "信息资源提供方", "提供单位", "provider.name");
        column(Field.CODE, "信息资源代码", "code");
        if (mischief == Mischief.TWO_SOURCES) {
            columns.put("密级", Field.CLASSIFICATION);
        }
        column(Field.CLASSIFICATION, "保密属性", "classification");
        column(Field.RELATED_CODES, "关联资源代码");
        column(Field.FORMER_CODES, "原信息资源代码");
        column(Field.ISSUED, "发布日期");
        column(Field.CONTACT_PHONE, "联系电话");
        for (Field field : TEXTS) {
            if (random.nextBoolean()) {
                column(field, field.term(), field.key());
            }
        }
        for (String extra : List.of("业务系统", "处室", "适用范围", "管理等级", "关联目录", "备 注")) {
            if (random.nextBoolean() || (mischief == Mischief.MARK_IN_ANOTHER_COLUMN && extra.equals("管理等级"))) {
                columns.put(extra, null);
                extras.add(extra);
            }
        }
    }

    private void column(Field field, String... headers) {
        String header = one(List.of(headers));
        if (mischief == Mischief.NOTES_ON_HEADERS && (field == Field.CLASSIFICATION || random.nextInt(4) == 0)) {
            String note = one(NOTES);
            header = note.equals("*") ? note + header : header + note;
        }
        columns.put(header, field);
    }

    private PlantedRow row() {
        PlantedRow row = new PlantedRow();
        columns.forEach((column, field) -> {
            String value = field == null ? "附" + word(row) : value(row, field);
            if (value != null && (isAlwaysThere(field) || random.nextInt(4) > 0)) {
                row.cells.put(column, value);
            }
        });
        return row;
    }

    private static boolean isAlwaysThere(@Nullable Field field) {
        return field == Field.NAME || field == Field.PROVIDER_NAME || field == Field.CODE;
    }

    private @Nullable String value(PlantedRow row, Field field) {
        return switch (field) {
            case NAME -> "资源" + word(row);
            case PROVIDER_NAME -> one(PROVIDERS);
            case CODE, FORMER_CODES -> "306001/" + number(row);
            case CONTACT_PHONE -> "0351-" + number(row);
            case ISSUED -> "2024-02-29";
            case KEYWORDS, FORMATS -> word(row) + "、" + word(row);
            case ITEMS -> "项" + word(row) + " | C(10)";
            case CONTACT_EMAIL -> word(row) + "@example.gov.cn";
            case LANDING_PAGE -> "https://data.example.gov.cn/" + word(row);
            case CLASSIFICATION, RELATED_CODES -> null;
            default -> "文" + word(row);
        };
    }

    /** Says of each row how it is classified: protected, open, or nothing. */
    private void classify(boolean said) {
        for (PlantedRow row : rows) {
            int kind = random.nextInt(5);
            row.isProtected = kind < 2;
            row.isOpen = kind > 2 || (kind == 2 && said);
            boolean silent = kind == 2;
            String mark = one(mischief == Mischief.LEGAL_FORM ? LEGAL : PROTECTED);
            if (random.nextInt(6) == 0) {
                mark = " " + mark + " ";
            }
            if (!row.isProtected) {
                String open = silent ? null : one(OPEN);
                classifications().forEach(column -> row.put(column, open));
                row.cells.keySet().removeIf(column -> column.equals("密级") && random.nextBoolean());
            } else if (mischief == Mischief.MARK_IN_ANOTHER_COLUMN) {
                row.put(classifications().get(0), random.nextBoolean() ? one(OPEN) : null);
                row.put("管理等级", mark);
            } else if (mischief == Mischief.TWO_SOURCES) {
                boolean first = random.nextBoolean();
                row.put(classifications().get(first ? 0 : 1), mark);
                row.put(classifications().get(first ? 1 : 0), random.nextInt(3) == 0 ? null : one(OPEN));
            } else {
                row.put(classifications().get(0), mark);
            }
        }
    }

    private List<String> classifications() {
        return columns(Field.CLASSIFICATION);
    }

    private List<String> columns(Field field) {
        return columns.keySet().stream()
                .filter(column -> columns.get(column) == field)
                .toList();
    }

    /** Lets rows speak of others. */
    private void relate() {
        for (PlantedRow row : rows) {
            if (random.nextBoolean()) {
                row.put(columns(Field.RELATED_CODES).get(0), codeOf(one(rows)) + "、" + codeOf(one(rows)));
            }
            if (row.cells.containsKey("关联目录") && random.nextBoolean()) {
                row.put("关联目录", "见" + codeOf(one(rows)));
            }
        }
    }

    private String codeOf(PlantedRow row) {
        return row.cells.get(columns(Field.CODE).get(0));
    }

    private void harm() {
        for (PlantedRow row : List.copyOf(rows)) {
            boolean struck = row.isProtected && random.nextInt(3) > 0;
            if (mischief == Mischief.REJECTED_ROW && struck) {
                row.put(columns(Field.ISSUED).get(0), "2024-02-30");
            }
            if (mischief.isOfDuplicates() && struck) {
                rows.add(random.nextInt(rows.size()), duplicate(row));
            }
        }
        String classification = classifications().get(0);
        for (int number = 0; mischief.isOfWorkbooks() && number < rows.size(); number++) {
            PlantedRow row = rows.get(number);
            String mark = row.cells.get(classification);
            if (mark == null || !row.isProtected) {
                continue;
            }
            if (mischief == Mischief.FORMULAS_AND_ERRORS) {
                row.uncalculated.add(classification);
            } else {
                int last = Math.min(rows.size() - 1, number + random.nextInt(3));
                row.mergedDown = last - number;
                for (PlantedRow merged : rows.subList(number, last + 1)) {
                    merged.isProtected = true;
                    merged.isOpen = false;
                    merged.put(classification, merged == row ? mark : null);
                }
                number = last;
            }
        }
    }

    /** A row that is open, and has the code or the name of another. */
    private PlantedRow duplicate(PlantedRow row) {
        PlantedRow duplicate = row();
        duplicate.put(classifications().get(0), one(OPEN));
        List<Field> shared = random.nextBoolean() ? List.of(Field.CODE) : List.of(Field.NAME, Field.PROVIDER_NAME);
        shared.forEach(field -> duplicate.put(
                columns(field).get(0), row.cells.get(columns(field).get(0))));
        return duplicate;
    }

    private String word(PlantedRow row) {
        String word = "zq%05dqz".formatted(words++);
        row.words.add(word);
        return word;
    }

    private String number(PlantedRow row) {
        String number = "7%07d".formatted(words++);
        row.words.add(number);
        return number;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
