import { matchesIn } from "../../figures/matches.js";
import { Decimal } from "../../figures/decimal.js";
import type { Random } from "../random.js";
import { figuresOf } from "../figures.js";
import { changedSlot, slotTexts, type Fault, type Planted, type Statement } from "./fault.js";

/** How a figure comes to be mistyped. */
const SLIPS: readonly (readonly [string, string, (text: string, random: Random) => string | null])[] = [
  ["changed", "a digit changed", digitChanged],
  ["transposed", "two digits transposed", digitsTransposed],
  ["dropped", "a digit dropped", digitDropped],
];

function digits(text: string): number[] {
  return matchesIn(text, /\d/g).map(({ index }) => index);
}

/** As a number is typed again: separators in their places. */
function typed(bare: string, like: string): string {
  const [whole = "", part] = bare.split(".");
  const grouped = like.includes(",") || whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function again(text: string, change: (number: string) => string | null): string | null {
  // No dashes are typed around what is no zero.
  const match = /-?[\d,]+(?:\.\d+)?-?/.exec(text);
  if (match === null) return null;
  const bare = match[0].replace(/[,-]/g, "");
  const now = change(bare);
  if (now === null || !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(now) || Number(now) === Number(bare)) return null;
  return text.replace(match[0], typed(now, match[0]));
}

function digitChanged(text: string, random: Random): string | null {
  return again(text, (number) => {
    const at = random.pick(digits(number));
    const other = random.pick(
      [..."0123456789"].filter(
        (digit) => digit !== number.charAt(at) && !(at === 0 && digit === "0" && number.length > 1),
      ),
    );
    return number.slice(0, at) + other + number.slice(at + 1);
  });
}

function digitsTransposed(text: string, random: Random): string | null {
  return again(text, (number) => {
    const places = digits(number).filter(
      (at) => /\d/.test(number.charAt(at + 1)) && number.charAt(at) !== number.charAt(at + 1),
    );
    if (places.length === 0) return null;
    const at = random.pick(places);
    return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
  });
}

function digitDropped(text: string, random: Random): string | null {
  return again(text, (number) => {
    if (number.replace(/\D/g, "").length < 3) return null;
    const at = random.pick(digits(number));
    return number.slice(0, at) + number.slice(at + 1);
  });
}

const POWER_RULES = [
  "cover-vs-item5-powers",
  "thirteen-g-item4-vs-cover",
  "row-sum-voting",
  "row-sum-dispositive",
  "row-sum",
  "aggregate-unsupported",
  "footnote-components",
  "power-double-entry",
  "sole-shared-contradiction",
  "percent-over-100",
  "number-format",
];
const AMOUNT_RULES = [
  "cover-vs-item5-aggregate",
  "thirteen-g-item4-vs-cover",
  "row-sum-voting",
  "row-sum-dispositive",
  "aggregate-unsupported",
  "footnote-components",
  "item5a-components",
  "percent-recompute",
  "percent-over-100",
  "percent-order",
  "number-format",
  "power-double-entry",
];
const PERCENT_RULES = [
  "cover-vs-item5-percent",
  "thirteen-g-item4-vs-cover",
  "percent-recompute",
  "percent-over-100",
  "percent-order",
  "chain-percent-equal",
  "derivative-in-denominator",
  "foreign-derivative-in-denominator",
  "percent-implied-base",
  "percent-without-rights",
  "percent-with-rights",
];
const PART_RULES = [
  "footnote-components",
  "item5a-components",
  "percent-recompute",
  "aggregate-unsupported",
  "derivative-in-denominator",
  "item3-vs-item5-holdings",
  "percent-over-100",
  "foreign-derivative-in-denominator",
  "shares-told-again",
];

/** Where figures stand: the slots, what they are called, and the checks that compare them. */
const FAMILIES: readonly (readonly [string, string, RegExp, readonly string[]])[] = [
  ["sole-voting", "the cover page's sole voting power", /^cover\.\d+\.soleVotingPower$/, POWER_RULES],
  ["shared-voting", "the cover page's shared voting power", /^cover\.\d+\.sharedVotingPower$/, POWER_RULES],
  [
    "sole-dispositive",
    "the cover page's sole dispositive power",
    /^cover\.\d+\.soleDispositivePower$/,
    POWER_RULES,
  ],
  [
    "shared-dispositive",
    "the cover page's shared dispositive power",
    /^cover\.\d+\.sharedDispositivePower$/,
    POWER_RULES,
  ],
  ["aggregate", "the cover page's aggregate amount", /^cover\.\d+\.aggregateAmount$/, AMOUNT_RULES],
  ["percent", "the cover page's percentage", /^cover\.\d+\.percentOfClass$/, PERCENT_RULES],
  ["note-part", "a part that a note of the cover page names", /^note\.\d+\.\w+\.\d+$/, PART_RULES],
  ["told-power", "a power in Item 5(b), or 4(c) of a 13G", /^item5\.\d+\.(?:sole|shared)\w+$/, POWER_RULES],
  ["told-amount", "the amount in Item 5(a), or 4(a) of a 13G", /^item5\.\d+\.aggregateAmount$/, AMOUNT_RULES],
  [
    "told-percent",
    "the percentage in Item 5(a), or 4(b) of a 13G",
    /^item5\.\d+\.percentOfClass$/,
    PERCENT_RULES,
  ],
  ["told-part", "a part that Item 5(a) names, or 4(a) of a 13G", /^item5\.\d+\.part\.\d+$/, PART_RULES],
  [
    "item3",
    "the shares that Item 3 says were bought",
    /^item3\.\d+\.shares$/,
    ["item3-vs-item5-holdings", "item3-source-and-amount", "shares-told-again"],
  ],
  [
    "trade",
    "the shares of a trade that Items 3 and 5(c) tell",
    /^(?:item3\.)?trade\.shares$|^item3\.trade\.shares$/,
    [
      "price-times-quantity",
      "undisclosed-transaction",
      "shares-told-again",
      "item3-vs-item5-holdings",
      "share-count-base-conflict",
    ],
  ],
  [
    "item6",
    "the shares that Item 6 says a security gives",
    /^item6\.\d+\.rights$/,
    [
      "item6-derivatives",
      "item3-vs-item5-holdings",
      "conversion-arithmetic",
      "item5a-components",
      "shares-told-again",
    ],
  ],
  [
    "group",
    "the total that the text tells of the group",
    /^group\.aggregateAmount$/,
    ["group-total-stated", "percent-recompute", "cover-vs-item5-aggregate"],
  ],
];

/** A figure of each place, mistyped in each way. */
const repeated: Fault[] = FAMILIES.flatMap(([place, where, pattern, rules]) =>
  SLIPS.map(([slip, what, put]) => ({
    id: `${place}-${slip}`,
    title: `${what} in ${where}`,
    rules,
    plant: (statement: Statement, random: Random) =>
      knownAs(
        statement,
        changedSlot(statement, random, pattern, (text) => put(text, random)),
      ),
  })),
);

/** Whether another place of the document tells the same figure, so that a change shows. */
function knownAs(statement: Statement, planted: Planted | null): Planted | null {
  if (planted === null) return null;
  const [id = ""] = planted.slots;
  const texts = slotTexts(statement.told);
  const lone = (reason: string): Planted => ({ ...planted, unknowable: reason });
  if (id === "trade.shares" && !texts.has("item3.trade.shares"))
    return lone("nothing else tells of the trade");
  return planted;
}

/** The class outstanding: what it was counted to be shows in the percentages, as far as these are printed. */
const bases: Fault[] = SLIPS.map(([slip, what, put]) => ({
  id: `base-${slip}`,
  title: `${what} in the number of shares outstanding`,
  rules: [
    "percent-recompute",
    "share-count-base-conflict",
    "derivative-in-denominator",
    "percent-over-100",
    "percent-implied-base",
    "foreign-derivative-in-denominator",
  ],
  plant: (statement: Statement, random: Random) => {
    const planted = changedSlot(statement, random, /^base\.shares$/, (text) => put(text, random));
    if (planted === null) return null;
    const texts = slotTexts(statement.told);
    if ([...texts.keys()].some((id) => /^percentNote\.\d+\.base$/.test(id))) return planted;
    const now = new Decimal((slotTexts(planted.told).get("base.shares") ?? "").replace(/,/g, ""));
    return percentsShow(statement, now)
      ? planted
      : { ...planted, unknowable: "every printed percentage fits the wrong number, too" };
  },
}));

/** Whether a printed percentage, rounded once or twice or cut off, is another over this number of shares. */
function percentsShow({ model, told }: Statement, outstanding: Decimal): boolean {
  const texts = slotTexts(told);
  return model.parties.some((_party, person) => {
    const printed = texts.get(`cover.${String(person)}.percentOfClass`)?.replace("%", "");
    const amount = texts.get(`cover.${String(person)}.aggregateAmount`)?.replace(/,/g, "");
    if (printed === undefined || amount === undefined || !/^\d+$/.test(amount)) return false;
    const places = printed.split(".")[1]?.length ?? 0;
    const value = new Decimal(amount).times(100).div(outstanding.plus(figuresOf(model, person).rights));
    const twice = value.toDecimalPlaces(places + 1, Decimal.ROUND_HALF_UP);
    return [
      value.toDecimalPlaces(places, Decimal.ROUND_DOWN),
      ...[value, twice].map((each) => each.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)),
    ].every((each) => !each.eq(printed));
  });
}

export const figureFaults: readonly Fault[] = [...repeated, ...bases];
