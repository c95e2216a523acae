#!/usr/bin/env bash
# Telephone numbers as offices write them, read by libphonenumber 9.0.20 for the region CN.
#
# An extension written in Chinese (转 or 分机) makes the whole text "not a phone number", while the same number with
# "ext" is fine. Two numbers that share their beginning, written with a stroke, are run together into one number of
# twelve digits that the library calls possible. A fixed line with a hyphen before the extension is run together too.
# Whoever checks the contacts of a catalogue with it has to take extensions and lists apart first.
#
# Seen on 2026-11-30 with OpenJDK 17.0.15: the lines at the end of this script.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.googlecode.libphonenumber</groupId><artifactId>libphonenumber</artifactId><version>9.0.20</version></dependency>
  </dependencies></project>
XML
mvn -q -B -ntp -Dmaven.repo.local="$tmp/repository" dependency:copy-dependencies -DoutputDirectory="$tmp/jars" >/dev/null
cat > Read.java <<'JAVA'
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

class Read {
    public static void main(String[] arguments) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String text : new String[] {
            "0351-4000000 ext 801", "0351-4000000转801", "0351-4000000分机801", "0351-4000000-801", "0351-4000000/01"
        }) {
            try {
                var number = numbers.parse(text, "CN");
                System.out.println(text + ": " + number.getNationalNumber() + " extension " + number.getExtension()
                        + " possible " + numbers.isPossibleNumber(number) + " valid " + numbers.isValidNumber(number));
            } catch (NumberParseException refused) {
                System.out.println(text + ": " + refused.getErrorType());
            }
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "jars/*" Read.java > seen.txt
diff - seen.txt <<'SEEN' || { echo "changed: libphonenumber no longer answers as described" >&2; exit 1; }
0351-4000000 ext 801: 3514000000 extension 801 possible true valid true
0351-4000000转801: NOT_A_NUMBER
0351-4000000分机801: NOT_A_NUMBER
0351-4000000-801: 3514000000801 extension  possible false valid false
0351-4000000/01: 351400000001 extension  possible true valid false
SEEN
echo "as described: Chinese extensions are refused, numbers with a stroke are run together"
