import { longDate } from "../../figures/date.js";
import { sum, type Decimal, withSeparators } from "../../figures/decimal.js";
import { sameName } from "../../figures/names.js";
import { percentOf, percentWords, type Percent } from "../../figures/percent.js";
import { isAroundEvent, toldAroundEvent } from "../days/around-event.js";
import { classOutstanding } from "../base.js";
import { isPurchase } from "../trades/closing-buyers.js";
import { controlEvent } from "./control-event.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { baseOf } from "../percent/person-base.js";
import { list } from "../words/wording.js";
import { countedNow } from "../rights/rights-counted-now.js";

/** Something in an amendment that bears on control of the issuer. */
export interface ControlChange {
  /** A sentence without its stop: what is printed where, and what it comes to. */
  readonly words: string;
  readonly at: readonly Fact<unknown>[];
  readonly working: string | null;
  /** Whether control itself is touched: the majority passed, or a merger, an offer or a seat on the board; a larger holding need change no purpose. */
  readonly ofControl: boolean;
}

/** At these the hand over the issuer changes: a large holder, presumed influence, the majority. */
const SIZES = [10, 20, 50] as const;
const MAJORITY = 50;
/** So many points of the class at once, too. */
const LEAP = 5;
/** Below this nobody has to report, and what is told may be how the holding came to its end. */
const REPORTABLE = 5;

/**
 * The first sign of a change of control-size: against the filing before, where it was given; else by rights
 * told to count from now on, or by shares told to have been bought; else by a merger, an offer or a seat on
 * the board around the event.
 */
export const controlChange = once((filing: Filing): ControlChange | null => {
  const bySize = isOfLimitedPartners(filing)
    ? []
    : filing.previous === undefined
      ? [ofRights, ofPurchase]
      : [sincePrevious];
  for (const sign of [...bySize, ofEvent]) {
    const change = sign(filing);
    if (change !== null) return change;
  }
  return null;
});

/** Whether the class is the units of limited partners: the general partner controls the issuer, whoever holds how many of them. */
function isOfLimitedPartners({ securityClass, issuer }: Filing): boolean {
  const title = securityClass?.value ?? "";
  return (
    /\blimited\s+partner/i.test(title) ||
    (/\bunits?\b/i.test(title) && /\bL\.?P\.?$|\bpartners\b/i.test(issuer.name?.value.trim() ?? ""))
  );
}

/** Whether every cover page states a percentage and none reaches the first size. */
export function areSmall({ persons }: Pick<Filing, "persons">): boolean {
  return persons.length > 0 && persons.every((person) => percentOfPerson(person)?.lt(SIZES[0]) === true);
}

function percentOfPerson({ percentOfClass }: Person): Decimal | null {
  return percentOfClass === null || percentOfClass.value.relation === "more"
    ? null
    : percentOfClass.value.value;
}

/** A person whose cover page states both figures. */
interface Reported {
  readonly person: Person;
  readonly printed: Fact<Percent>;
  readonly percent: Decimal;
  readonly aggregate: Decimal;
}

function reported({ persons }: Filing): Reported[] {
  return persons.flatMap((person) => {
    const [printed, percent, aggregate] = [
      person.percentOfClass,
      percentOfPerson(person),
      person.aggregateAmount?.value,
    ];
    return printed === null || percent === null || aggregate === undefined || aggregate.lte(0)
      ? []
      : [{ person, printed, percent, aggregate }];
  });
}

function sizesPassed(before: Decimal, after: Decimal): number[] {
  return SIZES.filter((size) => before.lt(size) && after.gte(size));
}

function passesMajority(before: Decimal, after: Decimal): boolean {
  return before.lt(MAJORITY) && after.gte(MAJORITY);
}

/** `passing 10 and 20 %`, `6.2 points more`; `null` where it is neither. */
function growth(before: Decimal, after: Decimal): string | null {
  const sizes = sizesPassed(before, after);
  if (sizes.length > 0) return `passing ${list(sizes.map(String))} %`;
  const points = after.minus(before);
  return after.gte(SIZES[0]) && points.gte(LEAP) ? `${points.toFixed(1)} points more` : null;
}

function sincePrevious(filing: Filing): ControlChange | null {
  for (const { person, printed, percent } of reported(filing)) {
    const earlier = filing.previous?.persons.find((each) => sameName(each.name.value, person.name.value));
    const before = earlier === undefined ? null : percentOfPerson(earlier);
    const grown = before && growth(before, percent);
    if (before === null || grown === null) continue;
    return {
      words: `${person.name.value} now holds ${percentWords(printed.value)} of the class, and held ${before.toFixed()} % by the filing before, ${grown}`,
      at: [printed],
      working: null,
      ofControl: passesMajority(before, percent),
    };
  }
  return null;
}

const CHANGE =
  /\b(?:changes?|increases?)\s+in\s+(?:(?:the|its|his|her|their)\s+)?(?:reported\s+)?beneficial\s+ownership\b|\bbec(?:ame|ome|omes)\s+(?:exercisable|convertible)\b|\bapprov\w+\b[^.]{1,200}\b(?:issuance|conversion|exercise)\b/i;
const OTHERS_DOING = /\b(?:decreas\w+|dilut\w+|reduc\w+|solely|not|other\s+holders|third\s+part\w+)\b/i;
/** Rights to acquire that are told to count from now on, without which the percentage would be of another size. */
function ofRights(filing: Filing): ControlChange | null {
  const told = toldAroundEvent(filing).filter(({ said }) => CHANGE.test(said) && !OTHERS_DOING.test(said));
  for (const { said, day, where, place } of told)
    for (const { person, printed, percent, aggregate } of reported(filing)) {
      const [counted, base] = [countedNow(said, person), baseOf(filing, person)];
      const outstanding = base === null ? null : classOutstanding(base);
      if (outstanding?.gt(0) !== true || counted.lte(0) || counted.gt(aggregate)) continue;
      const rest = aggregate.minus(counted);
      const before = percentOf(rest, outstanding);
      if (sizesPassed(before, percent).length === 0) continue;
      return {
        words: `${where} tells of a change in beneficial ownership around ${longDate(day)} by rights to acquire shares; ${person.name.value} reports ${percentWords(printed.value)} of the class, which would be ${before.toFixed(2)} % without them`,
        at: [place, printed],
        working: `${withSeparators(aggregate)} - ${withSeparators(counted)} to be acquired = ${withSeparators(rest)}; ${withSeparators(rest)} / ${withSeparators(outstanding)} = ${before.toFixed(2)} %`,
        ofControl: passesMajority(before, percent),
      };
    }
  return null;
}

/** Shares told to have been bought around the event, without which the percentage would be of another size. */
function ofPurchase(filing: Filing): ControlChange | null {
  const bought = filing.closings.filter(
    ({ days }) => days.length > 0 && days.every((day) => isAroundEvent(filing, day)),
  );
  const [first] = bought;
  if (first === undefined) return null;
  const shares = sum(
    bought.flatMap(({ lots, times }) =>
      lots.flatMap((lot) => (lot.kind === "shares" || lot.underlying ? [lot.shares.value.times(times)] : [])),
    ),
  );
  for (const { person, printed, percent, aggregate } of reported(filing)) {
    if (shares.lte(0) || shares.gt(aggregate)) continue;
    const before = percent.times(aggregate.minus(shares)).div(aggregate);
    const grown = growth(before, percent);
    if (grown === null) continue;
    return {
      words: `${first.item} tells of ${withSeparators(shares)} shares ${bought.every(isPurchase) ? "bought" : "acquired"} (${first.when.printed}); ${person.name.value} reports ${withSeparators(aggregate)} shares, ${percentWords(printed.value)} of the class, ${grown}`,
      at: [first.place, printed],
      working: `${percent.toFixed()} % × ${withSeparators(aggregate.minus(shares))} / ${withSeparators(aggregate)} = ${before.toFixed(2)} %`,
      ofControl: passesMajority(before, percent),
    };
  }
  return null;
}

/** A merger, an offer or a seat on the issuer's board, where somebody holds enough to report. */
function ofEvent(filing: Filing): ControlChange | null {
  const holds = filing.persons.some((person) => percentOfPerson(person)?.gte(REPORTABLE) === true);
  const event = holds ? controlEvent(filing) : null;
  return (
    event && {
      words: `${event.told.where} tells of ${event.what} around ${longDate(event.told.day)}`,
      at: [event.told.place],
      working: null,
      ofControl: true,
    }
  );
}
