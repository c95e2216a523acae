package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("egov catalog")
class CatalogTest {

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
    @DisplayName(
            "validate tells each error with row, column, value, remedy and source, and how headers were understood")
    void validate() {
        Run run = Run.egov("catalog", "validate", SECURITY);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith("第 5 行（居住证办理信息），开放属性：“有条件开发”不是该字段的取值；可改为“有条件开放”（第二十八条）")
                .contains("  业务系统 → 未识别，作为扩展字段保留")
                .endsWith(SECURITY + "：读取 5 行，接受 3 行，拒绝 2 行");
        assertThat(Run.egov("catalog", "validate", CIVIL, "--lang", "en").lines())
                .endsWith(CIVIL + ": 3 rows read, 3 accepted, 0 rejected");
    }

    @Test
    @DisplayName("validate --format json tells programs everything")
    void validateJson() {
        JsonNode report =
                Run.egov("catalog", "validate", SECURITY, "--format", "json").json();
        assertThat(report.get("rows").asInt()).isEqualTo(5);
        assertThat(report.get("accepted").asInt() + report.get("rejected").asInt())
                .isEqualTo(5);
        JsonNode first = report.get("problems").get(0);
        assertThat(first.get("row").asInt()).isEqualTo(2);
        assertThat(report.get("problems").valueStream()).anySatisfy(problem -> {
            assertThat(problem.get("kind").asString()).isEqualTo("UNKNOWN_TERM");
            assertThat(problem.get("suggestion").asString()).isEqualTo("有条件开放");
            assertThat(problem.get("column").asString()).isEqualTo("开放属性");
        });
        assertThat(report.get("headers").valueStream())
                .anyMatch(header -> header.get("name").asString().equals("业务系统") && !header.has("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected.csv", "rejected.xlsx"})
    @DisplayName(
            "validate --rejected writes the rejected rows with their problems; as they are they are rejected again")
    void rejected(String name) {
        Run run = Run.egov("catalog", "validate", SECURITY, "--rejected", file(name));
        assertThat(run.status()).isEqualTo(1);
        Run again = Run.egov("catalog", "validate", file(name), "--lang", "en");
        assertThat(again.lines()).last().asString().endsWith(": 2 rows read, 0 accepted, 2 rejected");
        assertThat(again.out())
                .contains("row 2")
                .contains("(居住证办理信息), 开放属性: \"有条件开发\" is not one of its terms; perhaps \"有条件开放\"");
    }

    @Test
    @DisplayName("a rejected row that was mended is accepted, and the problems beside it are passed over")
    void mended() throws IOException {
        Run.egov("catalog", "validate", SECURITY, "--rejected", file("rejected.csv"));
        String mended = Files.readString(folder.resolve("rejected.csv"))
                .replaceAll("([,\"])有条件开发", "$1有条件开放")
                .replaceAll(",30600/1,", ",306001003/1,")
                .replaceAll(",2025-02-30,", ",2025-02-28,");
        Run run = Run.egov("catalog", "validate", file("mended.csv", mended), "--lang", "en");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("目录校验问题");
    }

    @Test
    @DisplayName("validate finds rows that repeat an earlier one")
    void repeats() throws IOException {
        String line = "{\"标题\":\"价格\",\"提供单位\":\"发改委\"}\n";
        Run run = Run.egov("catalog", "validate", file("a.jsonl", line + line + line), "--lang", "en");
        assertThat(run.lines())
                .contains(
                        "rows that repeat an earlier one exactly: 2", "  row 2 repeats row 1", "  row 3 repeats row 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    @DisplayName("convert goes to every format and back, byte for byte")
    void convert(String format) throws IOException {
        assertThat(Run.egov("catalog", "convert", CIVIL, file("a." + format)).status())
                .isZero();
        Run back = Run.egov("catalog", "convert", file("a." + format), file("back.jsonl"), "--lang", "en");
        assertThat(back.out()).endsWith(": 3 entries written\n");
        assertThat(folder.resolve("back.jsonl")).hasSameBinaryContentAs(Path.of(CIVIL));
    }

    @Test
    @DisplayName("convert to DCAT leaves out what is protected, and says so")
    void dcat() throws IOException {
        Run run = Run.egov("catalog", "convert", SECURITY, file("a.jsonld"), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("entries left out because they are secret or sensitive: 1 (art. 13, 30)")
                .contains("2 rows were rejected and left out");
        assertThat(Files.readString(folder.resolve("a.jsonld")))
                .contains("dcat:Dataset", "机动车登记信息")
                .doesNotContain("户籍人口");
    }

    @Test
    @DisplayName("convert to DCAT counts what the file has, and says what was withheld and why")
    void dcatCounts() throws IOException {
        String catalogue = file("a.csv", """
                信息资源代码,信息资源名称,信息资源提供方,密级,关联资源代码,业务系统
                306001/1,甲,市公安局,机密,,
                306001/2,乙,市公安局,公开,306001/1、306001/3,人口库
                306001/3,丙,市公安局,内部信息,,
                306001/1,丁,市公安局,公开,,
                306001/5,戊,市公安局,,,
                """);
        Run run = Run.egov("catalog", "convert", catalogue, file("a.jsonld"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("：读取 5 行，写出 2 条\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "因涉密、工作秘密或敏感而未写出的条目：1（第十三条、第三十条）",
                        "因与受保护或者无法读懂的行代码、名称相同，或者写有其代码而未写出的条目：1（第十三条、第三十条）",
                        "因未标明保密属性而未写出的条目：1（第十三条）",
                        "如已确认未标明保密属性的条目均可公开，请加 --classification PUBLIC；条目自己标明的，以条目为准",
                        "写出的条目中，标为内部信息的 1 条、不向社会开放的 0 条；不得对外发布的，请先从目录中去掉",
                        "未写出的扩展字段：业务系统；可以对外发布的，请用 --extension 逐个指明");
        String written = Files.readString(folder.resolve("a.jsonld"));
        assertThat(written.lines().filter(line -> line.contains("dcat:Dataset")))
                .hasSize(2);
        assertThat(written).contains("乙", "丙", "306001/3").doesNotContain("306001/1", "甲", "丁", "戊", "人口库");
        Run more = Run.egov(
                "catalog",
                "convert",
                catalogue,
                file("b.jsonld"),
                "--classification",
                "公开信息",
                "--extension",
                "业务系统",
                "--lang",
                "en");
        assertThat(more.status()).isZero();
        assertThat(more.out()).endsWith(", 5 rows read: 3 entries written\n");
        assertThat(more.err()).doesNotContain("no classification", "extensions");
        assertThat(Files.readString(folder.resolve("b.jsonld")))
                .contains("戊", "人口库")
                .doesNotContain("甲", "丁", "306001/1");
    }

    @Test
    @DisplayName("what an entry says itself counts, whatever is said of the others")
    void dcatClassification() throws IOException {
        String catalogue = file("a.csv", "信息资源名称,信息资源提供方,密级\n甲,局,机密\n乙,局,公开\n丙,局,\n");
        for (String said : List.of("PUBLIC", "internal", "内部信息")) {
            Run run = Run.egov("catalog", "convert", catalogue, file("a.jsonld"), "--classification", said);
            assertThat(run.out()).endsWith("写出 2 条\n");
            assertThat(Files.readString(folder.resolve("a.jsonld"))).doesNotContain("甲");
        }
        Run closed = Run.egov("catalog", "convert", catalogue, file("a.jsonld"), "--classification", "机密");
        assertThat(closed.out()).endsWith("写出 1 条\n");
        assertThat(closed.err()).contains("因涉密、工作秘密或敏感而未写出的条目：2");
    }

    @Test
    @DisplayName("where nothing may be published, a file that is there stays as it was, and it is said")
    void dcatNothing() throws IOException {
        String catalogue = file("a.csv", "信息资源名称,信息资源提供方\n甲,局\n");
        String target = file("a.jsonld", "before");
        Run run = Run.egov("catalog", "convert", catalogue, target, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("entries left out because they have no classification: 1 (art. 13)\n")
                .contains("--classification PUBLIC")
                .contains("egov: nothing in \"" + catalogue + "\" may be published; \"" + target
                        + "\" was not written, and a file of that name stays as it is\n");
        assertThat(folder.resolve("a.jsonld")).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisplayName("options of publication that cannot be heeded are refused")
    void dcatOptions() throws IOException {
        String plain = file("a.csv", "信息资源名称,信息资源提供方,密级\n甲,局,公开\n");
        String extended = file("b.csv", "信息资源名称,信息资源提供方,密级,处室,业务系统\n甲,局,公开,一,二\n");
        String target = file("a.jsonld");
        assertThat(Run.egov("catalog", "convert", plain, target, "--extension", "处室")
                        .err())
                .isEqualTo("egov：文件“" + plain + "”没有扩展字段“处室”，也没有别的扩展字段\n");
        assertThat(Run.egov("catalog", "convert", extended, target, "--extension", "处市")
                        .err())
                .isEqualTo("egov：文件“" + extended + "”没有扩展字段“处市”；有：业务系统、处室\n");
        Run unknown = Run.egov("catalog", "convert", plain, target, "--classification", "OPEN", "--lang", "en");
        assertThat(unknown.err())
                .startsWith("egov: \"OPEN\" is no classification; --classification is one of: TOP_SECRET (top secret)")
                .contains("PUBLIC (public information)");
        Run other = Run.egov("catalog", "convert", plain, file("a.jsonl"), "--classification", "PUBLIC");
        assertThat(other.err()).contains("--classification 和 --extension 只用于写 .jsonld");
        assertThat(List.of(unknown.status(), other.status())).containsOnly(2);
        assertThat(folder.resolve("a.jsonld")).doesNotExist();
        assertThat(folder.resolve("a.jsonl")).doesNotExist();
    }

    @Test
    @DisplayName("template is a workbook that reads back; its example is no row")
    void template() {
        Run run = Run.egov("catalog", "template", file("t.xlsx"));
        assertThat(run.status()).isZero();
        Run read = Run.egov("catalog", "validate", file("t.xlsx"), "--lang", "en");
        assertThat(read.lines()).last().asString().endsWith(": 0 rows read, 0 accepted, 0 rejected");
        assertThat(read.lines())
                .contains(
                        "  sheet \"目录\" row 2, example: 306001001/000012",
                        "  sheet \"填写说明\", sheet that is no catalogue: 政务信息资源目录填写说明");
    }

    @Test
    @DisplayName("a header that may be the classification is an error, until --map settles it")
    void map() throws IOException {
        String table = file("a.csv", "信息资源名称,信息资源提供方,密级说明,共亨类型,备注\n桥梁信息,市城管局,机密,无条件共享,x\n");
        Run unclear = Run.egov("catalog", "validate", table);
        assertThat(unclear.status()).isEqualTo(2);
        assertThat(unclear.err().lines()).hasSize(2);
        assertThat(unclear.err()).contains("密级说明", "可改为“保密属性”", "--map 密级说明=字段", "共亨类型", "可改为“共享类型”");
        Run settled = Run.egov("catalog", "validate", table, "--map", "密级说明=classification", "--map", "共亨类型=共享类型");
        assertThat(settled.status()).isZero();
        assertThat(settled.lines()).contains("  密级说明 → 保密属性（classification）");
        Run kept = Run.egov("catalog", "validate", table, "--map", "密级说明=扩展", "--map", "共亨类型=extension");
        assertThat(kept.status()).isEqualTo(1);
        assertThat(kept.out()).contains("“机密”是密级或者保护要求");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    x => --map 应写作 表头=字段，而不是“x”
                    题目=保密属姓 => --map 中没有字段“保密属姓”，是否指：保密属性
                    题目=摘要 => --map 中没有字段“摘要”，是否指：信息资源摘要
                    标提=name => --map 中的表头“标提”不在文件中，是否指：标题
                    """)
    @DisplayName("what --map cannot mean is said, with what it may have been meant to be")
    void wrongMap(String map, String sentence) throws IOException {
        Run run = Run.egov("catalog", "validate", file("a.csv", "标题,提供单位\n甲,局\n"), "--map", map);
        assertThat(run.err()).isEqualTo("egov：" + sentence + "\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"标题=name,标题=summary", "标题=扩展,标题=name", "标题=name,标 题=扩展", "Title=name,title=summary"})
    @DisplayName("--map cannot say two things of one header")
    void contradictoryMap(String one, String other) throws IOException {
        String table = file("a.csv", "标题,title,提供单位\n甲,甲,局\n");
        Run run = Run.egov("catalog", "validate", table, "--map", one, "--map", other);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("egov：--map 对表头“").endsWith("”的说明前后不一致；请只保留其中一个\n");
        assertThat(Run.egov("catalog", "validate", table, "--map", one, "--map", one)
                        .err())
                .isEmpty();
    }

    @Test
    @DisplayName("a header that only one of several files has may be mapped")
    void mapOfOne() throws IOException {
        String one = file("a.csv", "标题,提供单位,甲级\n甲,局,x\n");
        String other = file("b.csv", "标题,提供单位\n乙,局\n");
        assertThat(Run.egov("catalog", "diff", one, other, "--map", "甲级=summary")
                        .err())
                .isEmpty();
        assertThat(Run.egov("catalog", "diff", one, other, "--map", "乙级=信息资源摘要").status())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("rows that are no resources are said by every command that reads")
    void passedOver() throws IOException {
        String table = file("a.csv", "某市目录,\n标题,提供单位\n甲,局\n合计,1\n填表人：张三,\n");
        Run run = Run.egov("catalog", "validate", table);
        assertThat(run.lines())
                .contains("表头：第 2 行", "已跳过，不计入读取的行数：2", "  第 5 行，表尾（合计、填表人、说明等）：填表人：张三")
                .endsWith(table + "：读取 1 行，接受 1 行，拒绝 0 行");
        JsonNode report =
                Run.egov("catalog", "validate", table, "--format", "json").json();
        assertThat(report.get("passedOver").asInt()).isEqualTo(2);
        assertThat(report.get("passedOverRows").get(0).get("reason").asString()).isEqualTo("FOOTER");
        assertThat(report.get("headerRows").get(0).get("first").asInt()).isEqualTo(2);
        assertThat(Run.egov("catalog", "convert", table, file("b.jsonl")).err()).contains("有 2 行不是资源");
        assertThat(Run.egov("catalog", "audit", table).err()).contains("有 2 行不是资源");
    }

    @Test
    @DisplayName("merge reports conflicts, and keeps what it sets aside")
    void merge() throws IOException {
        String other = Files.readString(Path.of(CIVIL)).replace("婚姻登记信息", "婚姻信息");
        Run run = Run.egov(
                "catalog",
                "merge",
                CIVIL,
                file("other.jsonl", other),
                "--output",
                file("merged.csv"),
                "--set-aside",
                file("aside.json"),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).last().isEqualTo("entries after the merge: 3; repeated: 2; set aside: 1; reported: 3");
        assertThat(Files.readString(folder.resolve("merged.csv")))
                .contains("婚姻登记信息")
                .doesNotContain("婚姻信息");
        assertThat(Files.readString(folder.resolve("aside.json"))).contains("婚姻信息");
        assertThat(Run.egov("catalog", "merge", CIVIL).status()).isZero();
    }

    @Test
    @DisplayName("diff tells what was added, removed and changed")
    void diff() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CIVIL));
        String after = lines.get(1).replace("每月", "每季度")
                + "\n"
                + lines.get(2)
                + "\n"
                + lines.get(0).replace("306002001/000001", "306002001/000009").replace("婚姻", "收养");
        Run run = Run.egov("catalog", "diff", CIVIL, file("after.jsonl", after), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "- 306002001/000001  婚姻登记信息  某市民政局",
                        "+ 306002001/000009  收养登记信息  某市民政局",
                        "* 306002001/000002  低保对象信息  某市民政局",
                        "    update cycle: 每月 → 每季度",
                        "added: 1; removed: 1; changed: 1");
        assertThat(Run.egov("catalog", "diff", CIVIL, CIVIL).status()).isZero();
    }

    @Test
    @DisplayName("search finds texts in names, items and summaries, the best first")
    void search() {
        Run run = Run.egov("catalog", "search", CIVIL, "登记", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "306002001/000001  婚姻登记信息  某市民政局  [in the name]",
                        "306001002/000002  社会组织登记信息  某市民政局  [in the name]",
                        "entries found: 2");
        assertThat(Run.egov("catalog", "search", CIVIL, "登记", "--limit", "1").lines())
                .hasSize(2);
        assertThat(Run.egov("catalog", "search", CIVIL, "没有").status()).isEqualTo(1);
    }

    @Test
    @DisplayName("diff pairs entries without codes that only got another name or provider, and says so")
    void renamed() throws IOException {
        String before = file("before.csv", "标题,提供单位,摘要\n婚姻信息,市民政局,本市婚姻登记的情况\n企业信息,市工商局,本市企业的情况\n水价,市发改委,本市水价\n");
        String after = file("after.csv", "标题,提供单位,摘要\n婚姻登记信息,市民政局,本市婚姻登记的情况\n企业信息,市场监管局,本市企业的情况\n电价,市发改委,本市电价\n");
        assertThat(Run.egov("catalog", "diff", before, after).lines())
                .containsExactly(
                        "- –  水价  市发改委",
                        "+ –  电价  市发改委",
                        "* –  婚姻登记信息  市民政局（改名：其余各项均相同，视为同一资源）",
                        "    信息资源名称：婚姻信息 → 婚姻登记信息",
                        "* –  企业信息  市场监管局（改换提供方：其余各项均相同，视为同一资源）",
                        "    信息资源提供方：市工商局 → 市场监管局",
                        "新增 1 条，删除 1 条，变更 2 条");
        Run run = Run.egov("catalog", "diff", before, after, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("{\"removed\":[{\"name\":\"水价\",\"provider\":\"市发改委\"}],"
                        + "\"added\":[{\"name\":\"电价\",\"provider\":\"市发改委\"}],\"changed\":["
                        + "{\"kind\":\"RENAMED\",\"before\":{\"name\":\"婚姻信息\",\"provider\":\"市民政局\"},"
                        + "\"after\":{\"name\":\"婚姻登记信息\",\"provider\":\"市民政局\"},"
                        + "\"fields\":[{\"field\":\"name\",\"before\":\"婚姻信息\",\"after\":\"婚姻登记信息\"}]},"
                        + "{\"kind\":\"PROVIDER_CHANGED\",\"before\":{\"name\":\"企业信息\",\"provider\":\"市工商局\"},"
                        + "\"after\":{\"name\":\"企业信息\",\"provider\":\"市场监管局\"},"
                        + "\"fields\":[{\"field\":\"provider.name\",\"before\":\"市工商局\",\"after\":\"市场监管局\"}]}]}\n");
    }

    @Test
    @DisplayName("search finds entries that have all of several words, as one argument or more, and phrases in quotes")
    void words() {
        Run run = Run.egov("catalog", "search", CIVIL, "登记", "婚姻", "--lang", "en");
        assertThat(run.lines()).containsExactly("306002001/000001  婚姻登记信息  某市民政局  [in the name]", "entries found: 1");
        assertThat(Run.egov("catalog", "search", CIVIL, "登记　婚姻", "--lang", "en"))
                .isEqualTo(run);
        assertThat(Run.egov("catalog", "search", CIVIL, "\"登记 婚姻\"").status()).isEqualTo(1);
        assertThat(Run.egov("catalog", "search", CIVIL, "婚 姻", "--lang", "en").err())
                .isEqualTo("egov: \"婚 姻\" is too short; give a word of two characters or more\n");
        String many = IntStream.range(0, 33).mapToObj(number -> "词" + number).collect(Collectors.joining(" "));
        assertThat(Run.egov("catalog", "search", CIVIL, many).err()).isEqualTo("egov：检索词最多 32 个，而不是 33 个\n");
    }

    @Test
    @DisplayName("audit tells what is found with its norms, and writes a page")
    void audit() throws IOException {
        Run.egov("catalog", "merge", SECURITY, CIVIL, "--output", file("all.jsonl"));
        Run run = Run.egov(
                "catalog",
                "audit",
                file("all.jsonl"),
                "--as-of",
                "2026-03-01",
                "--html",
                file("a.html"),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("13-extranet", "24-inclusion", "24-deferral", "as of 2026-03-01");
        assertThat(Files.readString(folder.resolve("a.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("户籍人口基本信息");
        JsonNode json = Run.egov("catalog", "audit", file("all.jsonl"), "--as-of", "2026-03-01", "--format", "json")
                .json();
        assertThat(json.isObject()).isTrue();
        assertThat(json.at("/files/0/read").asInt())
                .isEqualTo(json.at("/summary/entries").asInt());
        assertThat(json.at("/summary/numbers/findings/MUST_BE_SHARED")).isNotEmpty();
    }

    @Test
    @DisplayName("audit has the first of every list, and with --details all; rejected rows stand on the page")
    void details() throws IOException {
        StringBuilder sheet = new StringBuilder("标题,提供单位,共享类型\n,局,不予共享\n");
        for (int number = 1; number <= 30; number++) {
            sheet.append("资源").append(number).append(",局,不予共享\n");
        }
        String source = file("many.csv", sheet.toString());
        Run first = Run.egov("catalog", "audit", source, "--html", file("first.html"));
        assertThat(first.out()).contains("另有 10 项；--details 列出全部").doesNotContain("资源25 ");
        Run all = Run.egov("catalog", "audit", source, "--details", "--html", file("all.html"));
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.out()).contains("资源25 ").doesNotContain("另有");
        assertThat(Files.readString(folder.resolve("first.html")))
                .contains("many.csv", "alarm\">1<", "另有 10 项未列出，加 --details 列出全部。");
        assertThat(Files.readString(folder.resolve("all.html")))
                .contains("资源25<")
                .doesNotContain("项未列出");
    }

    @Test
    @DisplayName("audit --assume takes what an officer states, counts what rests on it and says what to ask")
    void assume() throws IOException {
        String portal = file("portal.csv", """
                标题,提供单位,开放属性
                公厕点位,市城管局,无条件开放
                公园名录,市城管局,有条件开放
                人口基本信息,市公安局,无条件开放
                巡查记录,市公安局,不予开放
                """);
        Run before = Run.egov("catalog", "audit", portal);
        assertThat(before.out()).contains("暂不能认定：4", "请各部门说明", "请市城管局说明").doesNotContain("推定");
        Run run = Run.egov("catalog", "audit", portal, "--assume", "catalogue/assumptions.txt");
        assertThat(run.lines())
                .contains(
                        "推定“信息类别 = 公开信息，其中 开放属性 属于（无条件开放、有条件开放）”：3 条以此为据",
                        "推定“传输网络 = 政务外网”：4 条以此为据",
                        "暂不能认定：2",
                        "  请市公安局说明一句“信息类别”：不论怎样回答，可再认定 1 条，可能的结论：不适用；不予准许");
        JsonNode json = Run.egov(
                        "catalog", "audit", portal, "--assume", "catalogue/assumptions.txt", "--format", "json")
                .json();
        assertThat(json.get("assumed")
                        .valueStream()
                        .map(each -> each.get("entries").asInt()))
                .containsExactly(3, 4, 3);
        assertThat(json.get("summary").get("outcomes").get("UNDETERMINED").asInt())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("every line at fault of a file of assumptions is told, and nothing is audited")
    void assumeWrong() throws IOException {
        String wrong = file("a.txt", "chanel = EXTRANET\ncatalogued = 是\n");
        Run run = Run.egov("catalog", "audit", SECURITY, "--assume", wrong, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "egov: " + wrong + ": line 1, column 1: no fact is called \"chanel\"; perhaps \"channel\"",
                        "egov: " + wrong
                                + ": line 2, column 1: \"catalogued\" is told by every entry or its provider and cannot be assumed; delete the line");
        assertThat(Run.egov("catalog", "audit", SECURITY, "--assume", "none.txt")
                        .err())
                .contains("没有文件“none.txt”");
        assertThat(Run.egov("catalog", "audit", SECURITY, "--assume", wrong, "--html", wrong)
                        .status())
                .isEqualTo(2);
        assertThat(Path.of(wrong)).hasContent("chanel = EXTRANET\ncatalogued = 是\n");
    }

    @Test
    @DisplayName("an extension may be called extensions, and comes back")
    void extensions() throws IOException {
        String line = "{\"name\":\"甲\",\"provider\":{\"name\":\"局\"},\"extensions\":{\"extensions\":\"值\"}}\n";
        for (String format : List.of("csv", "xlsx", "json")) {
            Run.egov("catalog", "convert", file("a.jsonl", line), file("a." + format));
            assertThat(Run.egov("catalog", "convert", file("a." + format), file("b.jsonl"))
                            .status())
                    .isZero();
            assertThat(folder.resolve("b.jsonl")).hasContent(line);
        }
    }

    @Test
    @DisplayName("rows that were rejected may be what was looked for: exit status 2")
    void incomplete() throws IOException {
        String bad = file("bad.jsonl", "{}\n");
        assertThat(Run.egov("catalog", "audit", bad).status()).isEqualTo(2);
        assertThat(Run.egov("catalog", "diff", bad, bad).status()).isEqualTo(2);
        assertThat(Run.egov("catalog", "search", bad, "什么").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("no file is written over that is read or written too")
    void same() throws IOException {
        String line = Files.readString(Path.of(CIVIL));
        String source = file("a.csv", "标题,提供单位\n甲,局\n");
        String other = file("a.jsonl", line);
        List<Run> runs = List.of(
                Run.egov("catalog", "validate", source, "--rejected", folder + "/./a.csv"),
                Run.egov("catalog", "convert", source, source),
                Run.egov("catalog", "audit", source, "--html", source),
                Run.egov("catalog", "merge", source, other, "--output", other),
                Run.egov("catalog", "merge", source, "--output", file("m.csv"), "--set-aside", file("m.csv")));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("已是另一个要读或者要写的文件");
        });
        assertThat(folder.resolve("a.csv")).hasContent("标题,提供单位\n甲,局\n");
        assertThat(folder.resolve("a.jsonl")).hasContent(line);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    catalog validate none.csv => 没有文件“none.csv”
                    catalog validate src --lang en => "src" is a directory, not a file
                    catalog validate pom.xml => pom.xml：是 XML 文件，不是表格；请把其中的目录放进工作簿，另存为 .xlsx
                    catalog validate catalogue/public-security.csv --format xml => --format 只能是 text 或者 json，而不是“xml”
                    catalog convert catalogue/civil-affairs.jsonl target/a.doc --lang en => the name of the target "target/a.doc" tells no format; it should end in .xlsx, .csv, .json, .jsonl or .jsonld
                    catalog template target/a.csv => “target/a.csv”不是工作簿；模板应写入 .xlsx
                    catalog search catalogue/civil-affairs.jsonl 水 => “水”太短；请至少写一个两个字以上的词
                    catalog searhc --lang en => there is no command "searhc", perhaps search; egov catalog --help shows all
                    catalog search => 缺少参数 FILE；用法见 egov catalog search --help
                    """)
    @DisplayName("wrong input gets one sentence, and exit status 2")
    void wrong(String arguments, String sentence) {
        Run run = Run.egov(arguments.split(" +", -1));
        assertThat(run.err()).isIn("egov：" + sentence + "\n", "egov: " + sentence + "\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "template", "merge", "diff", "search", "audit"})
    @DisplayName("says of each command how to use it")
    void help(String command) {
        Run run = Run.egov("catalog", command, "--help", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).element(1).asString().startsWith("usage: egov catalog " + command + " [OPTIONS]");
        assertThat(run.out()).doesNotContain("null", "%n");
        assertThat(Run.egov("catalog", "--lang", "en").err()).contains(command);
    }

    @Test
    @DisplayName("--encoding settles what a table of text is in, and validate says which encoding was guessed")
    void encoding() throws IOException {
        byte[] table = "name,provider.name\n水税统一,太通\n".getBytes(Charset.forName("GB18030"));
        String file = Files.write(folder.resolve("gb.csv"), table).toString();
        assertThat(Run.egov("catalog", "validate", file, "--lang", "en").lines())
                .contains(
                        "encoding: not said in the file, read as GB18030; if the texts are wrong, say it with --encoding");
        assertThat(Run.egov("catalog", "validate", file, "--format", "json")
                        .json()
                        .get("guessedEncoding")
                        .asString())
                .isEqualTo("GB18030");
        assertThat(Run.egov("catalog", "validate", file, "--encoding", "gbk").out())
                .doesNotContain("编码：");
        Run.egov("catalog", "convert", file, file("gbk.jsonl"), "--encoding", "GBK");
        Run.egov("catalog", "convert", file, file("utf-8.jsonl"), "--encoding", "utf8");
        assertThat(folder.resolve("gbk.jsonl")).content().contains("水税统一");
        assertThat(folder.resolve("utf-8.jsonl")).content().doesNotContain("水税统一");
        for (String command : List.of("validate", "audit")) {
            Run run = Run.egov("catalog", command, file, "--encoding", "latin1", "--lang", "en");
            assertThat(run.err())
                    .isEqualTo("egov: --encoding takes one of utf-8, gb18030, gbk, gb2312, utf-16le, utf-16be, not"
                            + " \"latin1\"\n");
            assertThat(run.status()).isEqualTo(2);
        }
        assertThat(Run.egov("catalog", "template", "--help").out()).doesNotContain("--encoding");
    }

    @Test
    @DisplayName("a file of another format is told in one sentence, with what to do and nothing cited")
    void otherFormats() throws IOException {
        String page = file("a.xls", "<html><table></table></html>");
        assertThat(Run.egov("catalog", "validate", page).err())
                .isEqualTo("egov：" + page + "：是网页（HTML），不是工作簿；请用表格软件打开，另存为 .xlsx\n");
        String text = file("a.xlsx", "信息资源名称,信息资源提供方\n一,甲局\n");
        assertThat(Run.egov("catalog", "audit", text, "--lang", "en").err())
                .startsWith("egov: " + text + ": is a table of text and no workbook;")
                .doesNotContain("art.", "ECMA");
    }
}
