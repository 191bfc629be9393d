import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, type Decimal } from "../../src/figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import type { Composition, Filing, Holding, Person } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

interface Twice {
  readonly one: Holding;
  readonly other: Holding;
  readonly slip: TypingSlip;
  readonly place: Composition["place"];
}

/** The same sentence on one person's parts in two places, of which one part is a slip of the keys off. */
export function* toldPartsTwice(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  for (const person of filing.persons)
    for (const { one, other, slip, place } of slipsOf(person)) {
      const right = [one, other].find((part) => isBorneOut(filing, person, part));
      const wrong = right === undefined ? null : right === one ? other : one;
      const message =
        `${whereabouts(filing, place)} tells the parts of this person's shares twice in the same words, once with ${countWords(one)} ` +
        `and once with ${count(other.shares)}: the two differ by ${slip}.`;
      yield fail({
        person,
        at: wrong === null ? [other.shares, one.shares] : [wrong.shares],
        ...(right === undefined ? {} : { expected: count(right.shares) }),
        ...(wrong === null ? {} : { actual: count(wrong.shares) }),
        severity: "warning",
        message:
          right === undefined
            ? message
            : `${message} With ${count(right.shares)} the persons' rights to acquire add up to the largest told.`,
        repairs:
          right === undefined || wrong === null
            ? asEachOther(one.shares, other.shares)
            : [{ fact: wrong.shares, value: right.shares.value }],
      });
    }
}

function countWords({ kind, shares, instrument }: Holding): string {
  const words = kind === "right-to-acquire" ? ` to be acquired by ${instrument}` : "";
  return `${count(shares)} shares${words}`;
}

function slipsOf({ told }: Person): Twice[] {
  return told.flatMap((first, index) =>
    told.slice(index + 1).flatMap((second) => {
      const alike = wordsOf(first) === wordsOf(second) && isApart(first, second);
      return alike ? (slipBetween(first, second) ?? []) : [];
    }),
  );
}

const wordsOf = ({ place }: Composition): string => place.value.toLowerCase().replace(/\d[\d,.]*/g, "0");

function isApart({ place: one }: Composition, { place: two }: Composition): boolean {
  return one.span.end <= two.span.start || two.span.end <= one.span.start;
}

/** The one part that differs, where everything else that the two sentences count is the same. */
function slipBetween(first: Composition, second: Composition): Twice | null {
  if (first.total === null || second.total === null || !first.total.value.eq(second.total.value)) return null;
  if (first.holdings.length !== second.holdings.length) return null;
  const pairs = first.holdings.flatMap((one, index) => {
    const other = second.holdings[index];
    return other === undefined || one.shares.value.eq(other.shares.value) ? [] : [{ one, other }];
  });
  const [pair, ...more] = pairs;
  if (pair === undefined || more.length > 0) return null;
  const slip = typingSlip(pair.one.shares.value, pair.other.shares.value);
  return slip === null ? null : { ...pair, slip, place: second.place };
}

/** Whether the part and the rights of the other persons, each number once, come to what the largest of them reports. */
function isBorneOut({ persons }: Filing, person: Person, part: Holding): boolean {
  if (part.kind !== "right-to-acquire") return false;
  const known = persons.flatMap((each) => (each === person ? [] : rightsOf(each)));
  const amounts = known.filter((value, index) => known.findIndex((other) => other.eq(value)) === index);
  const [largest, ...rest] = amounts.sort((a, b) => b.comparedTo(a));
  return largest !== undefined && rest.length > 0 && sum([...rest, part.shares.value]).eq(largest);
}

function rightsOf(person: Person): Decimal[] {
  const rights = rightsToAcquire(person);
  return rights.known ? [rights.shares] : [];
}
