import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import { designation, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { ownRange, percentageOf } from "../../src/filing/percent/percentage.js";
import { row } from "../../src/filing/rows.js";
import { reaches } from "../../src/filing/percent/threshold.js";

const LIMIT = 20;

/** A passive investor may use Schedule 13G below twenty percent only; institutions and exempt investors may above. */
export default defineRule({
  id: "thirteen-g-passive-20",
  title: "Who files under Rule 13d-1(c) owns less than twenty percent",
  group: "cover-page",
  severity: "error",
  authority: ["17 CFR 240.13d-1(c)(3)", "17 CFR 240.13d-1(f)(1)"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const thirteenG = designation(filing);
    if (thirteenG === null || filing.persons.length === 0) return;
    const letters = rulesTicked(thirteenG);
    if (letters.includes("c")) yield verdict(filing, thirteenG.rules, letters.length === 1, context);
  },
});

function verdict(
  filing: Filing,
  rules: readonly Fact<unknown>[],
  only: boolean,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const states = filing.persons.map((person) => stateOf(filing, person));
  const above = states.filter(({ kind }) => kind === "reaches");
  const open = states.find(({ kind }) => kind === "open");
  const percentRow = row(filing, "percentOfClass");
  const [first] = above;
  if (first !== undefined) {
    const message = `Rule 13d-1(c) is designated, but ${percentRow} states ${first.words}${above.length > 1 ? " and more" : ""}: it is open to those who own less than 20 % of the class, whoever owns more files a Schedule 13D, unless Rule 13d-1(b) or (d) applies.`;
    const persons = above.map(({ person }) => person);
    const finding = {
      persons,
      at: [...above.flatMap(({ at }) => at), ...rules],
      expected: "less than 20 %",
      actual: first.words,
    };
    // The percentage itself is the fault where the person's own figures give less.
    const follows = above.every((each) => isBelow(filing, each)) ? { follows: "percent-recompute" } : {};
    if (only) return fail({ ...finding, message, ...follows });
    return unverified({
      ...finding,
      message: `Rule 13d-1(c) is not the only rule designated; ${percentRow} states ${first.words}, and whose rule is which is not told.`,
    });
  }
  if (open !== undefined)
    return unverified({
      persons: [open.person],
      at: [...open.at, ...rules],
      message: `Rule 13d-1(c) is designated; ${percentRow} states ${open.words}.`,
    });
  return pass({
    at: [...states.flatMap(({ at }) => at), ...rules],
    message: "Rule 13d-1(c) is designated, and everybody states less than 20 %.",
  });
}

interface State {
  readonly person: Person;
  readonly kind: "below" | "reaches" | "open";
  readonly words: string;
  readonly at: readonly Fact<unknown>[];
}

function isBelow(filing: Filing, { person }: State): boolean {
  return ownRange(filing, person)?.to.lt(LIMIT) === true;
}

/** How a person's percentage stands to the limit, as printed and as the filing's own figures give it. */
function stateOf(filing: Filing, person: Person): State {
  const printed = person.percentOfClass;
  if (printed === null) return { person, kind: "open", words: "no percentage", at: [person.name] };
  const reached = reaches(printed.value, LIMIT);
  const { exact } = percentageOf(filing, person);
  const words = percentWords(printed.value);
  const agrees = exact === null || exact.gte(LIMIT) === reached;
  if (reached !== null && agrees)
    return { person, kind: reached ? "reaches" : "below", words, at: [printed] };
  const recomputed =
    exact === null ? "which its rounding leaves open" : `and its own figures give ${exact.toFixed(3)} %`;
  return { person, kind: "open", words: `${words}, ${recomputed}`, at: [printed] };
}
