#!/usr/bin/env bash
# A CSV file in which two columns have the same header, as when two sheets of a catalogue are pasted side by side.
#
# Six readers with their default settings answer in four ways; three let the last column win without a word, so that of
# "open, secret" nothing is left but one of the two:
#   Commons CSV 1.14.1, Jackson CSV 3.1.8, csv-parse 6.1.0 (npm)   the last value, the first is gone
#   Papa Parse 5.5.3 (npm)                                         both, the second under a new name with _1
#   FastCSV 4.4.0                                                  an error that names the header
#   opencsv 5.12.0 (CSVReaderHeaderAware)                          an error that speaks of the number of elements
#
# Seen on 2026-11-30 with Node.js 20.20.2 and OpenJDK 17.0.15: the lines at the end of this script.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --no-save --prefix "$tmp" papaparse@5.5.3 csv-parse@6.1.0 >/dev/null 2>&1
cat > read.cjs <<'JS'
const text = 'level,level\nopen,secret\n';
console.log('csv-parse', JSON.stringify(require('csv-parse/sync').parse(text, {columns: true})[0]));
const warn = console.warn;
console.warn = () => {};
console.log('papaparse', JSON.stringify(require('papaparse').parse(text, {header: true}).data[0]));
console.warn = warn;
JS
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
    <dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-csv</artifactId><version>3.1.8</version></dependency>
    <dependency><groupId>de.siegmar</groupId><artifactId>fastcsv</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>com.opencsv</groupId><artifactId>opencsv</artifactId><version>5.12.0</version></dependency>
  </dependencies></project>
XML
mvn -q -B -ntp -Dmaven.repo.local="$tmp/repository" dependency:copy-dependencies -DoutputDirectory="$tmp/jars" >/dev/null
cat > Read.java <<'JAVA'
import com.opencsv.CSVReaderHeaderAware;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

class Read {
    public static void main(String[] arguments) throws Exception {
        String text = "level,level\nopen,secret\n";
        try (var records = CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(text))) {
            System.out.println("commons-csv " + records.iterator().next().toMap());
        }
        var schema = CsvSchema.emptySchema().withHeader();
        System.out.println("jackson " + new CsvMapper().readerFor(Map.class).with(schema).readValues(text).next());
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            System.out.println("fastcsv " + records.iterator().next());
        } catch (RuntimeException refused) {
            System.out.println("fastcsv refuses: " + refused.getMessage());
        }
        try (var reader = new CSVReaderHeaderAware(new StringReader(text))) {
            System.out.println("opencsv " + reader.readMap());
        } catch (IOException refused) {
            System.out.println("opencsv refuses: " + refused.getMessage());
        }
    }
}
JAVA
{ node read.cjs; java -cp "jars/*" Read.java 2>/dev/null; } > seen.txt
diff - seen.txt <<'SEEN' || { echo "changed: the readers no longer answer as described" >&2; exit 1; }
csv-parse {"level":"secret"}
papaparse {"level":"open","level_1":"secret"}
commons-csv {level=secret}
jackson {level=secret}
fastcsv refuses: Header contains duplicate fields: [level]
opencsv refuses: Error on record number 2: The number of data elements is not the same as the number of header elements. Expected 1, found 2.
SEEN
echo "as described: of two columns with one header three readers keep the last alone"
