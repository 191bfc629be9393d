import { audit } from "../audit/audit.js";
import type { Check } from "../audit/report.js";
import { sum, withSeparators, ZERO, type Decimal } from "../figures/decimal.js";
import { percentWords } from "../figures/percent.js";
import { classOutstanding, signed, type Base } from "../filing/base.js";
import type { Filing, Holding, Person } from "../filing/filing.js";
import { countedAmong, sharesOf } from "../filing/parts/holdings.js";
import { allowedBy } from "../filing/percent/percent-bounds.js";
import { percentCase, rightsTried, type PercentCase } from "../filing/percent/percent-case.js";
import { rightsToAcquire } from "../filing/rights/rights.js";
import { row } from "../filing/rows.js";
import { quotientWords, sinceWords } from "../filing/words/working.js";
import { escapeLine } from "../reporters/escape-terminal.js";
import { wrap } from "../reporters/words.js";
import { rules } from "../../rules/index.js";
import type { Output } from "./output.js";

/** A line of an account: a figure, what it is, and where it stands. A `null` figure is a ruled line. */
type Entry = readonly [Decimal | null, string];

/** Gives one check for each person, in their order. */
const RECOMPUTE = rules.filter(({ id }) => id === "percent-recompute");

const INDENT = "  ";

/** The holding and the percentage of each person as one would work them out on paper. */
export function explainPage(
  filing: Filing,
  persons: readonly Person[],
  given: readonly string[],
  out: Output,
): string {
  const head = [
    filing.issuer.name?.value ?? "issuer not read",
    `Schedule ${filing.schedule}`,
    filing.securityClass?.value ?? "class not read",
  ];
  const top = [
    out.colour.bold(escapeLine(filing.source.path)),
    ...wrap(escapeLine(head.join(" · ")), out.columns),
    ...given.map((each) => escapeLine(`Given by hand: ${each}`)),
  ];
  const { checks } = audit(filing, RECOMPUTE).report;
  const explain = (person: Person): string[] =>
    explained(filing, person, checks[filing.persons.indexOf(person)], out);
  return `${[top, ...persons.map(explain)].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function explained(filing: Filing, person: Person, check: Check | undefined, out: Output): string[] {
  const subject = percentCase(filing, person);
  const sections = [
    ...account(numerator(filing, person), out),
    ...(subject === null ? [] : account(denominator(subject), out)),
    ...leftOut(filing, person).flatMap((line) => wrap(escapeLine(line), out.columns, INDENT)),
    ...quotientLines(subject, out),
    ...verdictLines(check, out),
  ];
  return [out.colour.bold(escapeLine(person.name.value)), ...sections];
}

/** The parts of the aggregate amount, where they add up to it, else the amount alone. */
function numerator(filing: Filing, person: Person): Entry[] {
  const { aggregateAmount } = person;
  const rights = rightsToAcquire(person);
  const name = row(filing, "aggregateAmount");
  if (aggregateAmount === null) return [];
  const total: Entry = [aggregateAmount.value, `${name}${at(filing, aggregateAmount.span.start)}`];
  if (!rights.known || rights.given) return [total];
  const parts = countedAmong(rights.holdings);
  const told = sum(parts.map(sharesOf));
  const rest = aggregateAmount.value.minus(told);
  if (parts.length === 0 || rest.lt(0)) return [total];
  const remainder: Entry[] = rest.isZero()
    ? []
    : [[rest, "not taken apart: held, as far as the filing tells"]];
  return [
    ...parts.map((part): Entry => [sharesOf(part), wordsFor(filing, part)]),
    ...remainder,
    [null, ""],
    total,
  ];
}

function wordsFor(filing: Filing, holding: Holding): string {
  const holder = holding.holder === null ? "" : ` held by ${holding.holder.value}`;
  const each = holding.each === null ? "" : ` (${holding.shares.printed}, each for ${holding.each.printed})`;
  const kind = holding.kind === "outstanding" ? "shares" : `to be acquired: ${holding.instrument}`;
  return `${kind}${each}${holder}${at(filing, holding.shares.span.start)}`;
}

/** The class outstanding with what the text adds or takes away, and the own rights to acquire. */
function denominator(subject: PercentCase): Entry[] {
  const { filing, base, outstanding, issuedSince = ZERO } = subject;
  const added = rightsTried(subject);
  const own: Entry[] = added === null || added.isZero() ? [] : [[added, ownWords(subject, added)]];
  const since: Entry[] = issuedSince.isZero()
    ? []
    : [[issuedSince, "bought from the issuer since the count"]];
  const otherClass = classOutstanding(base).plus(issuedSince).minus(outstanding);
  const without: Entry[] = otherClass.isZero()
    ? []
    : [[otherClass.neg(), "own shares of the other class, counted with it and added back below"]];
  const entries = [...baseEntries(filing, base), ...since, ...without, ...own];
  const total: Entry = [outstanding.plus(added ?? 0), "denominator"];
  return entries.length === 1 ? [[total[0], entries[0]?.[1] ?? ""]] : [...entries, [null, ""], total];
}

function ownWords({ rights }: PercentCase, added: Decimal): string {
  if (!rights.known) return "rights to acquire, as the text adds them to the class";
  if (rights.given) return "own rights to acquire, given by hand";
  const old = rights.shares.minus(rights.joining);
  if (old.gt(0) && added.eq(rights.shares))
    return `own rights to acquire; the ${withSeparators(old)} under call options are added as the printed figure has them, which is right only if they are not outstanding yet`;
  const calls = old.isZero()
    ? ""
    : `; the ${withSeparators(old)} under options on shares outstanding already add nothing`;
  return `own rights to acquire (17 CFR 240.13d-3(d)(1)(i))${calls}`;
}

function baseEntries(filing: Filing, base: Base): Entry[] {
  const dated = base.asOf === null ? "" : ` as of ${base.asOf.printed}`;
  const report = base.reportedIn === null ? "" : `, ${base.reportedIn.printed}`;
  const place = base.given === true ? " (given by hand)" : at(filing, base.shares.span.start);
  return [
    [base.shares.value, `outstanding${dated}${report}${place}`],
    ...base.includes
      .filter(({ kind }) => kind === "right-to-acquire")
      .map(({ shares }): Entry => [
        shares.value.neg(),
        `counted with them, but still to be acquired${at(filing, shares.span.start)}`,
      ]),
    ...base.plus
      .filter(({ kind }) => kind !== "right-to-acquire")
      .map((term): Entry => [signed(term), `${sinceWords(term)}${at(filing, term.shares.span.start)}`]),
  ];
}

function at({ source }: Filing, offset: number): string {
  return `, line ${String(source.lines.at(offset).line)}`;
}

function leftOut(filing: Filing, person: Person): string[] {
  const excluded = person.holdings.filter((holding) => holding.excluded);
  return excluded.map(
    (holding) =>
      `Left out: ${withSeparators(sharesOf(holding))} ${wordsFor(filing, holding)}${REASONS[holding.exclusion ?? "told"]}`,
  );
}

const REASONS = {
  blocker: " (beyond a limit on exercise)",
  unvested: " (not vested)",
  "beyond-sixty-days": " (not within sixty days)",
  disclaimed: " (disclaimed)",
  beside: " (the shares held come to the figure already)",
  told: "",
};

function quotientLines(subject: PercentCase | null, { columns }: Output): string[] {
  const added = subject === null ? null : rightsTried(subject);
  if (subject === null || added === null) return [];
  const { printed, filing } = subject;
  const { from, to } = allowedBy(printed.value);
  const interval =
    printed.value.relation === "equal" && to !== null
      ? `, which stands for ${from.toFixed()} % to ${to.toFixed()} %`
      : "";
  return [
    quotientWords(subject, added),
    `${row(filing, "percentOfClass")} prints ${percentWords(printed.value)}${interval}${at(filing, printed.span.start)}`,
  ].flatMap((line) => wrap(escapeLine(line), columns, INDENT));
}

/** What percent-recompute says of the person. */
function verdictLines(check: Check | undefined, { colour, columns }: Output): string[] {
  if (check === undefined || check.verdict === "not-applicable") return [];
  const remark = check.remark === null ? "" : ` Remark: ${check.remark}.`;
  const [paint, said] = {
    pass: [colour.green, `✓ agrees.${remark}`] as const,
    fail: [colour.red, `✗ ${check.message}`] as const,
    unverified: [colour.yellow, `– not decided: ${check.message}`] as const,
  }[check.verdict];
  return wrap(escapeLine(said), columns, INDENT).map((line) => paint(line));
}

/** The figures below one another to the right, as on paper, with a line above the sum. */
function account(entries: readonly Entry[], { columns }: Output): string[] {
  const figures = entries.map(([figure]) => (figure === null ? "" : withSeparators(figure)));
  const width = Math.max(...figures.map(({ length }) => length), 0);
  const lines = entries.flatMap(([figure, words], index) => {
    if (figure === null) return [`${INDENT}${"─".repeat(width)}`];
    const [first = "", ...rest] = wrap(escapeLine(words), columns - width - 4);
    const more = rest.map((line) => `${INDENT}${" ".repeat(width + 2)}${line}`);
    return [`${INDENT}${(figures[index] ?? "").padStart(width)}  ${first}`, ...more];
  });
  return lines.length === 0 ? [] : [...lines, ""];
}
