#!/usr/bin/env bash
# A workbook that one library writes and the JDK's streaming zip reader refuses.
#
# org.dhatim fastexcel 0.20.2 writes workbooks through opczip 1.2.0. Excel opens them, java.util.zip.ZipFile reads them, and so
# does the reader of the same project. java.util.zip.ZipInputStream, which has no central directory to look into, fails
# in the first entry ("invalid entry size (expected 0 but got 1017 bytes)"): the size that stands after its data is not
# where it looks for it. Whoever takes an uploaded
# workbook as a stream, as web frameworks hand it over, refuses a file that every desktop opens; it has to be put into
# a file or into memory first, and read from its central directory.
#
# Seen on 2026-12-01 with OpenJDK 17.0.15:
#   ZipFile reads 9 entries
#   ZipInputStream reads 0 entries, then ZipException
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency>
  </dependencies></project>
XML
mvn -q -B -ntp -Dmaven.repo.local="$tmp/repository" dependency:copy-dependencies -DoutputDirectory="$tmp/jars" >/dev/null

cat > Streamed.java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import org.dhatim.fastexcel.*;

class Streamed {
    public static void main(String[] args) throws Exception {
        Path file = Path.of("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "finding", "1.0")) {
            Worksheet sheet = book.newWorksheet("S");
            sheet.value(0, 0, "name");
            sheet.value(1, 0, "population register");
            sheet.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            System.out.println("ZipFile reads " + zip.size() + " entries");
        }
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                read++;
            }
            System.out.println("ZipInputStream reads " + read + " entries");
        } catch (ZipException refused) {
            System.out.println("ZipInputStream reads " + read + " entries, then " + refused.getClass().getSimpleName());
            System.err.println(refused.getMessage());
        }
    }
}
JAVA
java -cp "$tmp/jars/*" Streamed.java > seen.txt 2>/dev/null
diff - seen.txt <<'SEEN' || { echo "changed: the workbook is no longer read as described" >&2; exit 1; }
ZipFile reads 9 entries
ZipInputStream reads 0 entries, then ZipException
SEEN
echo "as described: a stream of the workbook is refused, the file of it is read"
