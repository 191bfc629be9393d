/** The tester of rules refuses tables that prove too little, and verdicts that nobody could act on. */
import { describe, expect, it } from "@jest/globals";
import { audit, defineRule, readFiling, type Rule } from "../../src/index.js";
import type { RuleCases } from "../../src/audit/rule-cases.js";
import { testRule } from "../../src/audit/test-rule.js";
import { filingText } from "../support/filing-text.js";

const base: Omit<Rule, "check"> = {
  id: "acme/policy",
  title: "A policy",
  group: "identity",
  severity: "warning",
  authority: ["Policy 1"],
  applies: {},
};
const sound = filingText();
const other = filingText({ amendment: "3" });

/** Passes every filing but the third amendment. */
const rule = defineRule({
  ...base,
  *check(filing, { pass, fail }) {
    const at = [filing.formType];
    yield filing.amendment?.value === 3
      ? fail({ at, message: "third" })
      : pass({ at, message: "not the third" });
  },
});

const passing = [{ name: "second", filing: sound }];
const third = { name: "third", filing: other, failures: [{ message: "third" }] };
const failing = [third];

/** Runs the tester as outside a test runner, where a broken case throws. */
function runTable(tested: Rule, cases: RuleCases): void {
  const globals = globalThis as { describe?: unknown; it?: unknown };
  const kept = { describe: globals.describe, it: globals.it };
  globals.describe = undefined;
  globals.it = undefined;
  try {
    testRule((text) => readFiling(text), tested, cases);
  } finally {
    Object.assign(globals, kept);
  }
}

describe("testRule", () => {
  it("accepts a table that holds", () => {
    expect(() => {
      runTable(rule, { passing, failing });
    }).not.toThrow();
  });

  it("hands a rule its options as a case sets them", () => {
    const numbered = defineRule({
      ...base,
      options: { last: { type: "integer", default: 2, description: "the last amendment allowed" } },
      *check(filing, { pass, fail, options }) {
        const at = [filing.formType];
        yield (filing.amendment?.value ?? 0) > options.last
          ? fail({ at, message: "too many" })
          : pass({ at, message: "few" });
      },
    });
    const cases = {
      passing: [...passing, { name: "third of five", filing: other, options: { last: 5 } }],
      failing: [{ name: "third", filing: other, failures: [{ message: "too many" }] }],
    };
    expect(() => {
      runTable(numbered, cases);
    }).not.toThrow();
    expect(() => {
      runTable(numbered, { ...cases, passing: [{ name: "typo", filing: sound, options: { lasst: 5 } }] });
    }).toThrow('the case "typo" sets an unknown option "lasst"');
  });

  it("compares the repairs of a failure where a case tells them", () => {
    const mending = defineRule({
      ...base,
      *check(filing, { pass, fail }) {
        const amendment = filing.amendment;
        if (amendment?.value === 3)
          yield fail({ at: [amendment], message: "third", repairs: [{ fact: amendment, value: 2 }] });
        else yield pass({ at: [filing.formType], message: "not the third" });
      },
    });
    const table = (repairs: string[]): RuleCases => ({
      passing,
      failing: [{ ...third, failures: [{ repairs }] }],
    });
    expect(() => {
      runTable(mending, table(["3 => 2"]));
    }).not.toThrow();
    expect(() => {
      runTable(mending, table(["3 => 4"]));
    }).toThrow(/wanted the repairs 3 => 4; got 3 => 2/);
  });

  it.each<[string, RuleCases, RegExp]>([
    ["no passing case", { passing: [], failing }, /no passing case/],
    ["no failing case", { passing, failing: [] }, /no failing case/],
    [
      "a name twice",
      { passing: [...passing, { name: "second", filing: `${sound}\n` }], failing },
      /two cases are called/,
    ],
    [
      "a filing twice",
      { passing: [...passing, { name: "again", filing: sound }], failing },
      /repeats another's filing/,
    ],
    [
      "a failing case that expects nothing",
      { passing, failing: [{ name: "third", filing: other, failures: [] }] },
      /expects no failure/,
    ],
    [
      "a passing case that fails",
      {
        passing: [{ name: "the third, too", filing: other }],
        failing: [{ ...third, filing: `${other}\n` }],
      },
      /wanted every verdict passes/,
    ],
    [
      "a failing case that passes",
      {
        passing,
        failing: [{ name: "x", filing: other.replace("Amendment No. 3", "Amendment No. 5"), failures: [{}] }],
      },
      /wanted 1 failures/,
    ],
    [
      "another message",
      { passing, failing: [{ ...third, failures: [{ message: "fourth" }] }] },
      /message like fourth/,
    ],
    [
      "another severity",
      { passing, failing: [{ ...third, failures: [{ severity: "error" }] }] },
      /severity like error/,
    ],
    [
      "another place",
      { passing, failing: [{ ...third, failures: [{ at: ["SCHEDULE 13G"] }] }] },
      /wanted the places SCHEDULE 13G; got SCHEDULE 13D/,
    ],
    [
      "another place of a pass",
      { passing: [{ name: "second", filing: sound, at: [] }], failing },
      /wanted the places ; got SCHEDULE 13D/,
    ],
    [
      "other persons",
      { passing, failing: [{ ...third, failures: [{ persons: ["JANE M. ROE"] }] }] },
      /the persons JANE M. ROE/,
    ],
    [
      "another number of passes",
      { passing: [{ name: "second", filing: sound, passes: 2 }], failing },
      /wanted 2 passes/,
    ],
    [
      "another message of a pass",
      { passing: [{ name: "second", filing: sound, message: "fourth" }], failing },
      /wanted first a message like fourth/,
    ],
    [
      "a working, where none is there",
      { passing, failing: [{ ...third, failures: [{ working: "1 + 1 = 2" }] }] },
      /wanted working like 1 \+ 1 = 2/,
    ],
    [
      "a failure alone, where a verdict beside it is told",
      { passing, failing: [{ ...third, verdicts: 2 }] },
      /wanted 2 verdicts/,
    ],
  ])("refuses %s", (_name, cases, message) => {
    expect(() => {
      runTable(rule, cases);
    }).toThrow(message);
  });

  it.each(["holds {{count}} shares", "holds undefined shares", "holds NaN shares", " "])(
    "refuses the message %j",
    (message) => {
      const careless = defineRule({
        ...base,
        *check(filing, { pass, fail }) {
          const at = [filing.formType];
          yield filing.amendment?.value === 3 ? fail({ at, message }) : pass({ at, message: "fine" });
        },
      });
      expect(() => {
        runTable(careless, { passing, failing: [{ name: "third", filing: other, failures: [{}] }] });
      }).toThrow(/unfilled message/);
    },
  );

  it("refuses a failure without a place", () => {
    const placeless = defineRule({
      ...base,
      *check(filing, { pass, fail }) {
        yield filing.amendment?.value === 3
          ? fail({ at: [], message: "third" })
          : pass({ at: [filing.formType], message: "fine" });
      },
    });
    expect(() => {
      runTable(placeless, { passing, failing });
    }).toThrow(/without a place/);
  });
});

describe("a rule", () => {
  it("that throws costs its own verdict, never the run", () => {
    const broken = defineRule({
      ...base,
      check() {
        throw new RangeError("out of range");
      },
    });
    const { report, crashes } = audit(readFiling(sound), [broken, rule]);
    expect(report.checks.map((check) => check.verdict)).toEqual(["unverified", "pass"]);
    expect(crashes).toMatchObject([{ rule: "acme/policy", error: { message: "out of range" } }]);
  });

  it("may weigh less than its severity and never more", () => {
    const weighing = (severity: "info" | "error") =>
      defineRule({
        ...base,
        *check(filing, { fail }) {
          yield fail({ severity, at: [filing.formType], message: "weighed" });
        },
      });
    const severities = (["info", "error"] as const).map(
      (each) => audit(readFiling(sound), [weighing(each)]).report.checks[0]?.severity,
    );
    expect(severities).toEqual(["info", "warning"]);
  });

  it("that yields nothing is not applicable, not passed", () => {
    const silent = defineRule({ ...base, check: () => [] });
    expect(audit(readFiling(sound), [silent]).report.summary).toMatchObject({ pass: 0, notApplicable: 1 });
  });

  it.each([
    [{ id: "Not Kebab" }, /kebab-case/],
    [{ title: " " }, /no title/],
    [{ authority: [] }, /no authority/],
    [{ rulesets: [] }, /in no rule set/],
  ])("is refused with %j", (changes, message) => {
    expect(() => defineRule({ ...base, check: () => [], ...changes })).toThrow(message);
  });
});

describe("a finding's fingerprint", () => {
  const failures = (text: string) =>
    audit(readFiling(text))
      .report.checks.filter(
        ({ rule, verdict }) => verdict === "fail" && rule === "amendment-number-vs-history",
      )
      .map((check) => check.fingerprint);
  const faulty = filingText({ amendment: "3" });

  it("survives a reformatting of the document", () => {
    const reformatted = `\n\n${faulty.replace("JANE M. ROE", "Jane M. Roe").replace("(Amendment No. 3)", "Amendment No.  3")}`;
    expect(failures(faulty)).toHaveLength(1);
    expect(failures(reformatted)).toEqual(failures(faulty));
  });

  it("changes when a figure changes", () => {
    expect(failures(filingText({ amendment: "4" }))).not.toEqual(failures(faulty));
  });
});
