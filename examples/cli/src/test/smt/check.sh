#!/usr/bin/env bash
# Has z3 and cvc5 answer the script of every theorem, and fails on anything but the answer that the script expects.
#   bash examples/cli/src/test/smt/check.sh examples/cli/target/egov.jar
# Both solvers are packages of Debian: apt-get install z3 cvc5
set -euo pipefail

jar=$1
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT
for solver in z3 cvc5; do
    command -v "$solver" >/dev/null || { echo "there is no $solver: apt-get install z3 cvc5" >&2; exit 2; }
done
java -jar "$jar" export --smt "$scripts" --lang en

failed=0
for solver in z3 cvc5; do
    count=0
    begun=$(date +%s%N)
    for script in "$scripts"/*.smt2; do
        expected=$(sed -n 's/^(set-info :status \(.*\))$/\1/p' "$script")
        answer=$("$solver" "$script" 2>&1) || true
        count=$((count + 1))
        if [ -z "$expected" ] || [ "$answer" != "$expected" ]; then
            echo "$solver: $(basename "$script"): expected ${expected:-nothing}, answered $answer" >&2
            failed=$((failed + 1))
        fi
    done
    echo "$solver: $count scripts in $((($(date +%s%N) - begun) / 1000000)) ms"
    [ "$count" -gt 0 ] || failed=$((failed + 1))
done
[ "$failed" -eq 0 ] || { echo "answers that are not what was expected: $failed" >&2; exit 1; }
echo "every script was answered as expected"
