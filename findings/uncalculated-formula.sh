#!/usr/bin/env bash
# A formula of a workbook that has no calculated value yet (ECMA-376 part 1, 18.3.1.4: the element v is optional).
#
# Programs that write workbooks without calculating leave <v> out. What the readers make of it differs by the type of
# the cell, and none of them says that the value is not known:
#   SheetJS 0.18.5 (npm xlsx)       text -> "", number -> no cell at all, boolean =TRUE() -> FALSE
#   Apache POI 5.5.1 (Java)         text -> "", number -> 0.0,            boolean =TRUE() -> false
#   cn.idev.excel fastexcel 1.3.0   null for all three, as for a cell that is empty
#   ExcelJS 4.4.0 (npm)             a formula without a result, its text is ""
# For a catalogue this is the difference between "secret" and "nothing stated", and between yes and no: whoever reads
# with one of them has to look whether the cell holds a formula, and whether <v> was there.
#
# Seen on 2026-11-30 with Node.js 20.20.2 and OpenJDK 17.0.15:
#   sheetjs B1="" C1=absent D1=false
#   exceljs B1="" C1="" D1=""
#   poi B1="" C1=0.0 D1=false
#   idev B1=null C1=null D1=null
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm install --silent --no-audit --no-fund --no-save --prefix "$tmp" xlsx@0.18.5 exceljs@4.4.0 jszip@3.10.1 >/dev/null 2>&1

cat > make.cjs <<'JS'
const Zip = require('jszip'), fs = require('fs');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const doc = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const zip = new Zip();
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Default Extension="xml" ContentType="application/xml"/>
  <Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/>
  <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/></Types>`);
zip.file('_rels/.rels', `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${doc}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`);
zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${doc}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`);
zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">
  <c r="A1"><v>1</v></c><c r="B1" t="str"><f>"text"</f></c><c r="C1"><f>1+1</f></c><c r="D1" t="b"><f>TRUE()</f></c></row></sheetData></worksheet>`);
zip.generateAsync({type: 'nodebuffer'}).then(bytes => fs.writeFileSync('formula.xlsx', bytes));
JS
node make.cjs

cat > read.cjs <<'JS'
const XLSX = require('xlsx'), ExcelJS = require('exceljs');
const cells = XLSX.readFile('formula.xlsx').Sheets.S;
const shown = name => cells[name] === undefined ? 'absent' : JSON.stringify(cells[name].v);
console.log(`sheetjs B1=${shown('B1')} C1=${shown('C1')} D1=${shown('D1')}`);
const book = new ExcelJS.Workbook();
book.xlsx.readFile('formula.xlsx').then(() => {
  const text = name => JSON.stringify(book.worksheets[0].getCell(name).text);
  console.log(`exceljs B1=${text('B1')} C1=${text('C1')} D1=${text('D1')}`);
});
JS

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>cn.idev.excel</groupId><artifactId>fastexcel</artifactId><version>1.3.0</version></dependency>
  </dependencies></project>
XML
mvn -q -B -ntp -Dmaven.repo.local="$tmp/repository" dependency:copy-dependencies -DoutputDirectory="$tmp/jars" >/dev/null

cat > Read.java <<'JAVA'
import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.event.AnalysisEventListener;
import java.io.File;
import java.util.Map;
import org.apache.poi.ss.usermodel.*;

class Read {
    public static void main(String[] arguments) throws Exception {
        File file = new File("formula.xlsx");
        try (Workbook book = WorkbookFactory.create(file)) {
            Row row = book.getSheetAt(0).getRow(0);
            System.out.println("poi B1=\"" + row.getCell(1).getStringCellValue() + "\" C1="
                    + row.getCell(2).getNumericCellValue() + " D1=" + row.getCell(3).getBooleanCellValue());
        }
        FastExcel.read(file, new AnalysisEventListener<Map<Integer, String>>() {
            @Override
            public void invoke(Map<Integer, String> cells, AnalysisContext context) {
                System.out.println("idev B1=" + cells.get(1) + " C1=" + cells.get(2) + " D1=" + cells.get(3));
            }

            @Override
            public void doAfterAllAnalysed(AnalysisContext context) {}
        }).headRowNumber(0).sheet().doRead();
    }
}
JAVA
# POI says on standard output that it has no logging; only the lines of this script count
{ node read.cjs; java -cp "jars/*" Read.java 2>/dev/null; } | grep -E "^(sheetjs|exceljs|poi|idev) " > seen.txt
diff - seen.txt <<'SEEN' || { echo "changed: the readers no longer answer as described" >&2; exit 1; }
sheetjs B1="" C1=absent D1=false
exceljs B1="" C1="" D1=""
poi B1="" C1=0.0 D1=false
idev B1=null C1=null D1=null
SEEN
echo "as described: a formula without a calculated value is read as empty, 0 or false"
