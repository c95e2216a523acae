#!/usr/bin/env bash
# Looks at the audit page in headless Chromium: check.sh EGOV_JAR
# Needs node, npm, java, pdftotext and Chromium (CHROMIUM names another than /usr/bin/chromium); what is missing fails the check.
set -euo pipefail
jar=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$(dirname "${BASH_SOURCE[0]}")"/{package.json,catalogue.mjs,check.mjs} "$work"
cd "$work"
npm install --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
node check.mjs "$jar" "$work"
