import { changesOf, type Repair } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";
import type { Check } from "./report.js";
import type { ExpectedFailure, FailingCase, PassingCase, UndecidedCase } from "./rule-cases.js";
import type { Failed } from "./rule.js";

/** Every verdict passes, as the case says. */
export function checkPassing(checks: readonly Check[], expected: PassingCase): void {
  const others = checks.filter((check) => check.verdict !== "pass");
  assert(others.length === 0, "every verdict passes", others);
  const { passes = checks.length, message = "", remark } = expected;
  assert(checks.length === passes, `${String(passes)} passes`, checks);
  const first = checks.slice(0, 1);
  assert(
    first.every((check) => matches(check.message, message)),
    `first a message like ${String(message)}`,
    first,
  );
  checkPlaces(checks[0], expected.at);
  if (remark === null) assert(!checks.some((check) => check.remark !== null), "no remark", checks);
  else if (remark !== undefined)
    assert(
      checks.some((check) => matches(check.remark, remark)),
      `a remark like ${String(remark)}`,
      checks,
    );
}

/** The failures are those of the case, in order; others may pass. */
export function checkFailing(checks: readonly Check[], { failures }: FailingCase): void {
  const failed = checks.filter((check) => check.verdict === "fail");
  assert(failed.length === failures.length, `${String(failures.length)} failures`, checks);
  failures.forEach((expected, index) => {
    const check = failed[index];
    if (check !== undefined) checkFailure(check, expected);
  });
}

function repairWords(repair: Repair): string {
  return changesOf(repair)
    .map(({ fact, value }) => `${valueWords(fact.value)} => ${valueWords(value)}`)
    .join(" and ");
}

/** The same of what the audit works with and no report prints as it stands. */
export function checkLinks(found: readonly Failed[], { failures }: FailingCase): void {
  failures.forEach(({ repairs, follows }, index) => {
    const got = (found[index]?.repairs ?? []).map(repairWords).join("; ") || "none";
    if (repairs !== undefined && got !== (repairs.join("; ") || "none"))
      throw new Error(`wanted the repairs ${repairs.join("; ")}; got ${got}`);
    if (follows !== undefined && found[index]?.follows !== follows)
      throw new Error(`wanted that it follows ${follows}; got ${found[index]?.follows ?? "nothing"}`);
  });
}

function checkPlaces(check: Check | undefined, at: readonly string[] | undefined): void {
  const got = (check?.locations ?? []).map(({ text }) => text);
  if (at !== undefined && got.join("\n") !== at.join("\n"))
    throw new Error(`wanted the places ${at.join("; ")}; got ${got.join("; ")}`);
}

function checkFailure(check: Check, failure: ExpectedFailure): void {
  const { line, at, persons, repairs: _checked, follows: _apart, ...expected } = failure;
  for (const [key, value] of Object.entries(expected) as [keyof typeof expected, string | RegExp | null][]) {
    assert(
      matches(check[key], value, key === "message" || key === "working"),
      `${key} like ${String(value)}`,
      [check],
    );
  }
  if (line !== undefined)
    assert(check.locations[0]?.line === line, `its first place in line ${String(line)}`, [check]);
  if (persons !== undefined)
    assert(check.persons.join("; ") === persons.join("; "), `the persons ${persons.join("; ")}`, [check]);
  checkPlaces(check, at);
}

/** One verdict has the reason of the case, and none fails. */
export function checkUndecided(
  checks: readonly Check[],
  { message = "", at }: UndecidedCase,
  verdict: Check["verdict"],
): void {
  const found = checks.filter((check) => check.verdict === verdict);
  assert(
    found.length > 0 && checks.every((check) => check.verdict !== "fail"),
    `${verdict} and no failure`,
    checks,
  );
  const reasoned = found.find((check) => matches(check.message, message));
  assert(reasoned !== undefined, `a reason like ${String(message)}`, found);
  checkPlaces(reasoned, at);
}

function matches(text: string | null, expected: string | RegExp | null, partly = true): boolean {
  if (text === null || expected === null) return text === expected;
  if (expected instanceof RegExp) return expected.test(text);
  return partly ? text.includes(expected) : text === expected;
}

/** @throws Error that tells what was wanted and what the checks are */
export function assert(holds: boolean, wanted: string, checks: readonly Check[]): void {
  if (holds) return;
  const got = checks.map(({ verdict, severity, person, message, remark }) =>
    JSON.stringify({ verdict, severity, person, message, remark }),
  );
  throw new Error(`wanted ${wanted}; got\n  ${got.join("\n  ") || "nothing"}`);
}
