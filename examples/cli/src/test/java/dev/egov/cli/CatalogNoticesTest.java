package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what the catalogue commands say of places, of what they wrote and of what they left out")
class CatalogNoticesTest {

    private static final String SECURITY = "catalogue/public-security.csv";
    private static final String CIVIL = "catalogue/civil-affairs.jsonl";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return file(name);
    }

    @Test
    @DisplayName("validate says in which fields and rows something lacks")
    void lacks() throws IOException {
        String header = "信息资源代码,信息资源名称,信息资源提供方,信息资源摘要,共享类型,共享条件,开放属性\n";
        StringBuilder sheet = new StringBuilder(header);
        for (int row = 2; row <= 41; row++) {
            String type = row % 2 == 0 ? "不予共享" : "有条件共享";
            sheet.append("306001/%d,资源%d,市公安局,甲,%s,,\n".formatted(row, row, type));
        }
        String source = file("a.csv", sheet.toString());
        Run first = Run.egov("catalog", "validate", source);
        assertThat(first.lines())
                .contains("    更新周期：共 40 处，第 2–41 行", "  有条件而未注明条件：20")
                .contains("    共享条件：共 20 处，第 3、5、7、9、11、13、15、17 行，另有 12 行");
        Run all = Run.egov("catalog", "validate", source, "--all", "--lang", "en");
        assertThat(all.out()).contains(", 37, 39, 41\n").doesNotContain("more");
        String one = file("b.csv", header + "306001/1,资源,市公安局,甲,有条件共享,,不予开放\n");
        assertThat(Run.egov("catalog", "validate", one, "--lang", "en").out())
                .contains("\n    共享条件: row 2\n")
                .doesNotContain("1 times");
    }

    @Test
    @DisplayName("validate names the sheet of a field that lacks something")
    void sheets() throws IOException {
        String source = file("a.csv", "标题,提供单位\n甲,局\n乙,局\n");
        Run.egov("catalog", "convert", source, file("a.xlsx"));
        List<String> lacking = Run.egov("catalog", "validate", file("a.xlsx")).lines().stream()
                .filter(line -> line.startsWith("    "))
                .toList();
        assertThat(lacking).isNotEmpty().allMatch(line -> line.matches(" {4}「.+」.+：共 2 处，第 2–3 行"));
    }

    @Test
    @DisplayName("audit --details lists what is undetermined and every step, and advises nothing that was given")
    void details() throws IOException {
        StringBuilder sheet = new StringBuilder("标题,提供单位\n");
        for (int number = 1; number <= 30; number++) {
            sheet.append("资源%d号,局%d\n".formatted(number, number));
        }
        String source = file("a.csv", sheet.toString());
        Run first = Run.egov("catalog", "audit", source);
        assertThat(first.out()).contains("暂不能认定：30", "--details 列出全部").doesNotContain("资源7号");
        Run all = Run.egov("catalog", "audit", source, "--details");
        assertThat(all.out()).contains("资源7号", "资源30号", "信息类别").doesNotContain("--details");
        assertThat(all.lines()).filteredOn(line -> line.contains("请局30说明")).isNotEmpty();
    }

    @Test
    @DisplayName("audit --details lists of which open entries it is undetermined whether they may be published")
    void publications() throws IOException {
        String source = file("a.csv", "标题,提供单位,密级,开放属性\n甲号,局,公开,无条件开放\n乙号,局,公开,不予开放\n");
        assertThat(Run.egov("catalog", "audit", source, "--details").lines())
                .containsSequence("该信息可否公开或者上报？暂不能认定 1 条", "  –  甲号  局")
                .anyMatch(line -> line.contains("尚需补充：保密审查情况、已明确审查责任人"));
        assertThat(Run.egov("catalog", "audit", source).out()).doesNotContain("甲号");
    }

    @Test
    @DisplayName("validate --all does not advise --all where there are too many kinds of errors to keep")
    void kinds() throws IOException {
        StringBuilder sheet = new StringBuilder("标题,提供单位,发布日期\n");
        for (int row = 0; row < 20_002; row++) {
            sheet.append("甲,局,x").append(row).append('\n');
        }
        String source = file("a.csv", sheet.toString());
        assertThat(Run.egov("catalog", "validate", source, "--all").lines())
                .contains("（另有 2 个错误，种类过多，未列出；--format json 全部列出）");
        assertThat(Run.egov("catalog", "validate", source).out()).contains("--all 全部列出");
    }

    @Test
    @DisplayName("audit leaves out items that every table has for itself, as its page does, and says how many")
    void incidental() throws IOException {
        String items = "\"备注 | C(18) | | 基础 公共\n身份证号 | C(18) | | 基础 公共\"";
        String source = file("a.csv", "标题,提供单位,信息项\n甲,一局,%s\n乙,二局,%s\n".formatted(items, items));
        Run run = Run.egov("catalog", "audit", source, "--html", file("a.html"));
        assertThat(run.lines())
                .containsSequence("一数多源，同名信息项由多个部门采集：1", "  身份证号：一局（身份证号）、二局（身份证号）", "  另有 1 个各表自用的项（序号、备注、更新时间等）未列出");
        assertThat(Files.readString(folder.resolve("a.html"))).contains("另有 1 个各表自用的项");
        String remarks = file("b.csv", "标题,提供单位,信息项\n甲,一局,备注\n乙,二局,备注\n");
        assertThat(Run.egov("catalog", "audit", remarks).lines())
                .containsSequence("一数多源，同名信息项由多个部门采集：0", "  另有 1 个各表自用的项（序号、备注、更新时间等）未列出");
    }

    @Test
    @DisplayName("what was written is said on standard error, and JSON stays clean")
    void written() {
        Run rejected = Run.egov("catalog", "validate", SECURITY, "--rejected", file("r.csv"), "--format", "json");
        assertThat(rejected.err()).isEqualTo("已写入 " + file("r.csv") + "：2 行\n");
        assertThat(rejected.json().get("rejected").asInt()).isEqualTo(2);
        Run audited = Run.egov("catalog", "audit", CIVIL, "--html", file("a.html"), "--format", "json");
        assertThat(audited.err()).isEqualTo("已写入 " + file("a.html") + "\n");
        assertThat(audited.json().isObject()).isTrue();
        assertThat(Run.egov("catalog", "merge", CIVIL, "--lang", "en").err())
                .isEqualTo("the merged catalogue was not written to a file; to write it, add --output FILE\n");
        assertThat(Run.egov("catalog", "merge", CIVIL, "--output", file("m.csv"), "--set-aside", file("s.csv"))
                        .err())
                .isEqualTo("已写入 " + file("m.csv") + "：3 条\n已写入 " + file("s.csv") + "：0 条\n");
    }

    @Test
    @DisplayName("rejected rows that were mended are put back by merging them with those that were accepted")
    void putBack() throws IOException {
        assertThat(Run.egov("catalog", "convert", SECURITY, file("accepted.csv"))
                        .status())
                .isEqualTo(2);
        Run.egov("catalog", "validate", SECURITY, "--rejected", file("rejected.csv"));
        String rejected = Files.readString(folder.resolve("rejected.csv"));
        String half = file("half.csv", rejected.replaceAll("([,\"])有条件开发", "$1有条件开放"));
        assertThat(Run.egov("catalog", "merge", file("accepted.csv"), half, "--output", file("m.csv"))
                        .status())
                .isEqualTo(2);
        String mended = file(
                "mended.csv",
                rejected.replaceAll("([,\"])有条件开发", "$1有条件开放")
                        .replaceAll(",30600/1,", ",306001003/1,")
                        .replaceAll(",2025-02-30,", ",2025-02-28,"));
        Run merged = Run.egov("catalog", "merge", file("accepted.csv"), mended, "--output", file("all.csv"));
        assertThat(merged.status()).as(merged.out()).isZero();
        assertThat(merged.out()).startsWith("合并后 5 条；");
    }

    @Test
    @DisplayName("convert to DCAT says how many of the entries written are internal or not open to society")
    void reserved() throws IOException {
        String header = "信息资源名称,信息资源提供方,密级,开放属性\n";
        String source = file("a.csv", header + "甲,局,内部信息,不予开放\n乙,局,公开,不予开放\n丙,局,公开,无条件开放\n丁,局,机密,不予开放\n戊,局,,\n");
        assertThat(Run.egov("catalog", "convert", source, file("a.jsonld")).err())
                .contains("写出的条目中，标为内部信息的 1 条、不向社会开放的 2 条；不得对外发布的，请先从目录中去掉\n");
        assertThat(Run.egov(
                                "catalog",
                                "convert",
                                source,
                                file("b.jsonld"),
                                "--classification",
                                "INTERNAL",
                                "--lang",
                                "en")
                        .err())
                .contains(
                        "of the entries written, 2 are classified as internal information and 2 are not open to society");
        String open = file("b.csv", header + "丙,局,公开,无条件开放\n");
        assertThat(Run.egov("catalog", "convert", open, file("c.jsonld")).err()).isEmpty();
        assertThat(Run.egov("catalog", "convert", source, file("c.csv")).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "", "000", "1e3", "２"})
    @DisplayName("search refuses a limit that is no whole number from 1 up, in one sentence")
    void limit(String limit) {
        Run run = Run.egov("catalog", "search", CIVIL, "登记", "--limit", limit);
        assertThat(run).isEqualTo(new Run(2, "", "egov：--limit 应为 1 以上的整数，如 20，而不是“" + limit + "”\n"));
    }

    @Test
    @DisplayName("search says so when it lists fewer than it found")
    void shortened() {
        assertThat(Run.egov("catalog", "search", CIVIL, "登记", "--limit", "1").lines())
                .hasSize(2)
                .last()
                .isEqualTo("找到 2 条，以上为前 1 条；--limit 可列出更多");
        for (String limit : List.of("2", "99999999999999999999")) {
            assertThat(Run.egov("catalog", "search", CIVIL, "登记", "--limit", limit, "--lang", "en")
                            .lines())
                    .hasSize(3)
                    .last()
                    .isEqualTo("entries found: 2");
        }
    }

    @ParameterizedTest
    @CsvSource({"validate, zh", "validate, en", "convert, zh", "convert, en", "merge, zh", "audit, en", "search, en"})
    @DisplayName("help breaks no line inside the ending of a file")
    void endings(String command, String language) {
        assertThat(Run.egov("catalog", command, "--help", "--lang", language).lines())
                .noneMatch(line -> line.matches(".*(^|[ (（、])\\."));
    }
}
