import type { IsoDate } from "../figures/date.js";
import type { Fact } from "../filing/fact.js";
import type { Filing, Person } from "../filing/filing.js";
import type { Repair } from "../filing/repair.js";
import type { OptionValues, RuleOptions } from "./rule-options.js";

/**
 * - `error`: two statements of the filing cannot both be right, or a required thing is certainly missing
 * - `warning`: contrary to a rule or form on its face, or a contradiction that has lawful explanations
 * - `info`: worth knowing; nobody is misled
 */
export type Severity = "error" | "warning" | "info";

/** The groups of checks, in the order in which they are listed. */
export const GROUPS = [
  "arithmetic",
  "cover-page",
  "cross-section",
  "persons",
  "derivatives",
  "dates",
  "identity",
  "narrative",
  "amendments",
  "structure",
  "exhibits-signatures",
] as const;
/** What a rule is about: the folder that it stands in. */
export type Group = (typeof GROUPS)[number];

/**
 * The sets of checks that a run may ask for:
 * - `recommended`: what every filing should hold to; quiet on a sound one
 * - `strict`: the same, and what custom leaves open
 * - `numbers`: figures, sums, percentages and what they are worked out over
 * - `form`: what the form, the rules on signatures and exhibits, and EDGAR ask for
 * - `all`: every check, findings for information shown
 */
export const RULESETS = ["recommended", "strict", "all", "numbers", "form"] as const;
/** The name of a set of checks. */
export type Ruleset = (typeof RULESETS)[number];

/** What a check says of one thing that it looked at. */
export interface Finding {
  /** Whom it concerns; several where they are compared; left out where it concerns the filing. */
  readonly person?: Person;
  readonly persons?: readonly Person[];
  /** What is printed where, what it should be, and what probably happened. */
  readonly message: string;
  /** The facts compared, the one to look at first in front; an absent thing is reported at its parent. */
  readonly at: readonly Fact<unknown>[];
  readonly expected?: string;
  readonly actual?: string;
  /** The arithmetic, as one would write it on paper. */
  readonly working?: string;
}

/** What holds. */
export interface Passed extends Finding {
  /** What a careful reader would add to the pass: truncated, double-rounded, explained by a note. */
  readonly remark?: string;
}

/** What does not hold. */
export interface Failed extends Finding {
  /** The rule whose failure on the same persons this one follows from: one cause, one primary finding. */
  readonly follows?: string;
  /** What would make the check hold, one figure put right at a time: what the figure to blame is found by. */
  readonly repairs?: readonly Repair[];
  /** Lower than the rule's own where this case weighs less; never higher. */
  readonly severity?: Severity;
}

/** A finding with how it came out: one verdict for each thing that a rule looked at. */
export type Verdict =
  | ({ readonly verdict: "pass" } & Passed)
  | ({ readonly verdict: "fail" } & Failed)
  | ({ readonly verdict: "unverified" } & Finding);

/** What a rule is handed to make its verdicts with. */
export interface RuleContext {
  readonly pass: (finding: Passed) => Verdict;
  readonly fail: (finding: Failed) => Verdict;
  /** For what the filing does not state clearly enough to be checked; the message is the reason. */
  readonly unverified: (finding: Finding) => Verdict;
}

/** The same, with what the rule's options are set to. */
export interface ConfiguredContext<Options extends RuleOptions> extends RuleContext {
  readonly options: OptionValues<Options>;
}

/** Which filings a rule concerns; any other gets the verdict `not-applicable`. */
export interface Applicability {
  readonly schedules?: readonly Filing["schedule"][];
  /** Only amendments, or only initial filings. */
  readonly amendment?: boolean;
  /** The first event date on which the law asked it, and the last. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Only where the user gave the filing before this one. */
  readonly previous?: true;
}

/**
 * A check: a pure, synchronous function of the filing. It yields one verdict for each thing checked and
 * nothing where the filing holds nothing of the kind.
 */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** kebab-case, never reused; file, test and page bear the same name. A plug-in's begin with its prefix and `/`. */
  readonly id: string;
  /** What must hold, in one sentence. */
  readonly title: string;
  readonly group: Group;
  /** What a failure weighs at most. */
  readonly severity: Severity;
  /** The rules of law, with sections: `17 CFR 240.13d-3(d)(1)(i)`. */
  readonly authority: readonly string[];
  readonly applies: Applicability;
  /** The sets that it is in besides `all`; `strict` holds all that is `recommended`. `recommended` where left out. */
  readonly rulesets?: readonly Ruleset[];
  /** What the configuration may set: `rules: { "event-gap": ["warning", { promptDays: 5 }] }`. */
  readonly options?: Options;
  readonly check: (filing: Filing, context: ConfiguredContext<Options>) => Iterable<Verdict>;
}

/** Whether a set of checks holds a rule. */
export function isInRuleset({ rulesets = ["recommended"] }: Rule, set: Ruleset): boolean {
  return set === "all" || rulesets.includes(set) || (set === "strict" && rulesets.includes("recommended"));
}

const ID = /^(?:[a-z\d]+(?:-[a-z\d]+)*\/)?[a-z\d]+(?:-[a-z\d]+)*$/;

const SEVERITIES: readonly string[] = ["error", "warning", "info"] satisfies readonly Severity[];
const SCHEDULES: readonly string[] = ["13D", "13G"] satisfies readonly Filing["schedule"][];

/**
 * Defines a check.
 * @throws TypeError where the id is not kebab-case, the title or the authority is missing, or group, severity, schedule or rule set are none of ours,
 * or the list of schedules or of rule sets is empty, or the name of an option is not camelCase.
 */
export function defineRule<const Options extends RuleOptions>(rule: Rule<Options>): Rule {
  const { id, title, group, severity, authority, applies, rulesets, options } = rule;
  if (!ID.test(id)) throw new TypeError(`rule id "${id}" is not kebab-case`);
  if (title.trim() === "") throw new TypeError(`rule ${id} has no title`);
  if (!GROUPS.includes(group)) throw new TypeError(`rule ${id} has an unknown group "${group}"`);
  if (!SEVERITIES.includes(severity)) throw new TypeError(`rule ${id} has an unknown severity "${severity}"`);
  if (authority.length === 0 || authority.some((each) => each.trim() === ""))
    throw new TypeError(`rule ${id} names no authority`);
  if (
    applies.schedules?.every((each) => SCHEDULES.includes(each)) === false ||
    applies.schedules?.length === 0
  )
    throw new TypeError(`rule ${id} concerns no schedule that there is`);
  if (rulesets?.length === 0) throw new TypeError(`rule ${id} is in no rule set`);
  const unknown = rulesets?.find((each) => !RULESETS.includes(each));
  if (unknown !== undefined) throw new TypeError(`rule ${id} is in an unknown rule set "${unknown}"`);
  const nameless = Object.keys(options ?? {}).find((name) => !/^[a-z][a-zA-Z\d]*$/.test(name));
  if (nameless !== undefined) throw new TypeError(`rule ${id}: option "${nameless}" is not camelCase`);
  // Erased for the list of rules: the runner hands each rule the values of its own options.
  return Object.freeze(rule) as unknown as Rule;
}
