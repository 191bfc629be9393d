#!/usr/bin/env bash
# The package as its user gets it: packed, installed in an empty folder, run, imported from modules, CommonJS and TypeScript,
# and a generated plug-in with its test. CI runs it.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
say() { echo "── $*"; }

say "pack"
cd "$root"
npm pack --silent --ignore-scripts --pack-destination "$folder" >/dev/null
tarball=$(ls "$folder"/13d-audit-*.tgz)
size=$(tar -tvzf "$tarball" | awk '{ total += $3 } END { print total }')
echo "$(tar -tzf "$tarball" | wc -l) files, $size bytes unpacked"
[ "$size" -lt 1500000 ] || { echo "the package is over 1.5 MB unpacked"; exit 1; }
strays=$(tar -tzf "$tarball" | grep -vE '^package/(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin/|lib/|schema/)' || true)
[ -z "$strays" ] || { echo "files that a user does not need: $strays"; exit 1; }

say "publint and arethetypeswrong"
"$root/node_modules/.bin/publint" --strict "$tarball"
"$root/node_modules/.bin/attw" --profile esm-only --format ascii "$tarball" | tail -n 20

say "install in an empty folder"
mkdir "$folder/use" && cd "$folder/use"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund "$tarball"

say "the command"
cp "$root/samples/ault-alliance-faulty.txt" "$root/samples/hollin-mills-clean.txt" .
npx 13d-audit hollin-mills-clean.txt >/dev/null
status=0
npx 13d-audit --format json ault-alliance-faulty.txt >report.json || status=$?
[ "$status" -eq 1 ] || { echo "status $status for the faulty sample"; exit 1; }
npx 13d-audit rules percent-recompute | grep -q "Why the law asks it"

say "a module"
cat >use.mjs <<'JS'
import { readFileSync } from "node:fs";
import { audit, readFiling, rules } from "13d-audit";
import { reporter } from "13d-audit/reporters";
const { report } = audit(readFiling(readFileSync("ault-alliance-faulty.txt")));
if (report.summary.errors !== 1 || rules.length < 100) throw new Error("not what was expected");
if (typeof (await reporter("csv")) !== "function") throw new Error("no reporter");
JS
node use.mjs

say "CommonJS"
cat >use.cjs <<'JS'
const { audit, readFiling } = require("13d-audit");
const { readFileSync } = require("node:fs");
if (audit(readFiling(readFileSync("hollin-mills-clean.txt"))).report.summary.errors !== 0) throw new Error("an error");
JS
node --disable-warning=ExperimentalWarning use.cjs

say "TypeScript, strict"
npm install --silent --no-audit --no-fund --save-dev @types/node@20
cat >use.ts <<'TS'
import { audit, defineRule, readFiling, testRule, type Filing, type Rule, type Verdict } from "13d-audit";
import { reporter, type Reporter } from "13d-audit/reporters";

const rule: Rule = defineRule({
  id: "acme/named",
  title: "The issuer is named",
  group: "identity",
  severity: "warning",
  authority: ["our policy"],
  applies: { schedules: ["13D"] },
  *check(filing: Filing, { pass, fail }): Iterable<Verdict> {
    const { name } = filing.issuer;
    if (name === null) yield fail({ at: [filing.formType], message: "The issuer is not named." });
    else yield pass({ at: [name], message: `The issuer is ${name.printed}.` });
  },
});
const filing: Filing = readFiling("text", "draft.txt");
const errors: number = audit(filing, [rule]).report.summary.errors;
const loaded: Promise<Reporter> = reporter("junit");
export { errors, loaded, testRule };
TS
"$root/node_modules/.bin/tsc" --noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2023 --skipLibCheck false --types node use.ts

say "a generated plug-in and its test"
npx 13d-audit init --plugin >/dev/null
node our-policy/our-policy.test.mjs
npx 13d-audit --plugin ./our-policy/our-policy.mjs hollin-mills-clean.txt | grep "our-policy/contact-named"
npx 13d-audit init >/dev/null
npx 13d-audit hollin-mills-clean.txt >/dev/null
echo "the package works"
