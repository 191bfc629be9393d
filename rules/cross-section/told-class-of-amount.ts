import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { matchesIn } from "../../src/figures/matches.js";
import { classOutstanding } from "../../src/filing/base.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { row } from "../../src/filing/rows.js";
import { lettered, mayBeSeveralClasses } from "../../src/filing/share-class.js";

/** What stands before a class that is reported: a number of its shares, or the words of what the statement is filed with respect to. */
const OF = String.raw`\b(?:(?<number>\d[\d,]{2,20})|(?<phrase>with\s+respect\s+to|relating\s+to|sale\s+of,?|(?:five|5)\s*(?:percent|per\s+cent|%)\s+of))\s+(?:the\s+)?(?:outstanding\s+)?(?:shares?\s+)?(?:of\s+)?(?:the\s+)?(?:\w{1,30}['’]s\s+)?`;
/** What may stand behind it: "the Class A Ordinary Shares (the "Shares") reported herein". */
const REPORTED = String.raw`(?:\s\([^()]{1,40}\))?\s(?:reported|covered)\s(?:here(?:in|by)|(?:in|by|on)\sthis)\b`;
const LETTER = String.raw`class\s+(?<what>[a-z])(?=\s+(?:\w+\s+){0,2}(?:stock|shares?)\b)`;
const KIND = String.raw`(?<what>class\s+[a-z]\s+|voting\s+)?(?:common|ordinary)\s+(?:stock|shares?)`;
/** "16,743,352 shares of the Issuer's Class A common stock", "with respect to the Class A Ordinary Shares". */
const OF_LETTER = new RegExp(`${OF}${LETTER}`, "gi");
const OF_COMMON = new RegExp(String.raw`${OF}${KIND}\b`, "gi");
const REPORTED_LETTER = new RegExp(
  String.raw`\b${LETTER}\s+(?:\w+\s+){0,2}(?:stock|shares?)${REPORTED}`,
  "gi",
);
const REPORTED_COMMON = new RegExp(String.raw`\b${KIND}${REPORTED}`, "gi");
/** A house's form may say "the common stock" of any security. A class in capitals, by its letter or with its par value is the one reported. */
const SPECIFIC = /\b(?:[Cc]lass\s+[A-Z]|CLASS\s+[A-Z]|Common|Ordinary|COMMON|ORDINARY)\b/;
const PAR_VALUE = /^,?\s+(?:[$€£]?[\d.]+\s+)?(?:par|nominal)\s+value\b/i;
/** What one class may become: its shares are then told as shares of it, though they are reported as the other's. */
const BECOMES = /\b(?:conver[ts]|exchang|redeem|redemption|reclassif)/i;
const COMMON = /\b(?:common|ordinary)\b/i;
const OTHER_KINDS = { "preferred stock": /\bprefer(?:red|ence)\b/i, warrants: /\bwarrants?\b/i } as const;
/** How much longer a paragraph that repeats the title may be, with its caption. */
const CAPTION = 60;
/** Fewer shares may be the same number by chance. */
const MANY = 1000;

/** The shares that the cover pages count, or that the percentage is of, are told as shares of the class that the title page names. */
export function* toldClassOfAmount(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  const title = filing.securityClass;
  if (title === null || mayBeSeveralClasses(filing)) return;
  const found = otherLetter(filing, title.value) ?? otherKind(filing, title.value);
  if (found !== null)
    yield fail({
      at: [title, found.place],
      actual: title.value,
      message: `The title page names ${title.value}, but the text ${found.words}: one of the two was probably left from another filing.`,
    });
}

interface Found {
  readonly place: Fact<string>;
  readonly words: string;
}

/**
 * The amount told as shares of another letter. Founders report shares of Class B under the title of Class A, which they become, whether or
 * not they say so. Where anything becomes something else, only Class A, of which nothing of the kind is said, is surely the class reported.
 * Where the text speaks of the title's class, too, it is the cover's own number, and the count of the class, that tell.
 */
function otherLetter(filing: Filing, title: string): Found | null {
  const own = lettered(title);
  if (own === null || own === "A" || !/\bclass\s+[a-z]\b/i.test(title)) return null;
  const places = textsOf(filing, title);
  const all = toldIn(filing, places, [OF_LETTER, REPORTED_LETTER]);
  const texts = places.map(({ value }) => value);
  const spoken = texts.some((text) => new RegExp(String.raw`\bclass\s+${own}\b`, "i").test(text));
  const [first] = spoken ? all.filter(({ isAmount }) => isAmount) : all;
  const letter = first?.what.toUpperCase();
  if (first === undefined || letter === undefined || letter === own) return null;
  if (all.some(({ what }) => what.toUpperCase() !== letter)) return null;
  const becomes = letter === "A" ? becoming(letter) : BECOMES;
  if (texts.some((text) => becomes.test(text))) return null;
  const counted = filing.bases.flatMap((base) => lettered(base.class ?? "") ?? []);
  if (counted.includes(own) || (spoken && !counted.includes(letter))) return null;
  const nowhere = spoken ? "" : `, and speaks of Class ${own} nowhere`;
  return { place: first.place, words: `${first.says} as shares of Class ${letter}${nowhere}` };
}

/** "Class A Ordinary Shares are convertible into", "shares of Class A, which may be exchanged for". */
function becoming(letter: string): RegExp {
  return new RegExp(
    String.raw`\bclass\s+${letter}\b[^.;]{0,120}\b(?:(?:convert|exchange|redeem)(?:ible|able|s|d|ed)|conversion\s+into|automatically)\b`,
    "i",
  );
}

/** Common stock told where the title names preferred stock or warrants alone, of which the text says nothing. */
function otherKind(filing: Filing, title: string): Found | null {
  const kind = (["preferred stock", "warrants"] as const).find((each) => OTHER_KINDS[each].test(title));
  if (kind === undefined || COMMON.test(title)) return null;
  const texts = textsOf(filing, title);
  if (texts.some(({ value }) => OTHER_KINDS[kind].test(value))) return null;
  const [told] = toldIn(filing, texts, [OF_COMMON, REPORTED_COMMON]);
  if (told === undefined) return null;
  return {
    place: told.place,
    words: `${told.says} as common stock or ordinary shares, and speaks of ${kind} nowhere`,
  };
}

interface Told {
  readonly place: Fact<string>;
  /** What the pattern holds of the class. */
  readonly what: string;
  readonly says: string;
  /** Whether it is the amount of a cover page. */
  readonly isAmount: boolean;
}

/** Where shares of a class are told that the filing reports: by their number, or by what it is filed with respect to. */
function toldIn(filing: Filing, texts: readonly Fact<string>[], patterns: readonly RegExp[]): Told[] {
  const amounts = amountsOf(filing);
  const totals = totalsOf(filing);
  const total = row(filing, "aggregateAmount");
  const numbered = (number: string): Pick<Told, "says" | "isAmount"> | null => {
    const bare = number.replaceAll(",", "");
    if (amounts.has(bare)) return { says: `tells the ${number} shares of ${total}`, isAmount: true };
    return totals.has(bare)
      ? { says: `tells the ${number} shares that the percentages are of`, isAmount: false }
      : null;
  };
  return texts.flatMap((place) =>
    patterns
      .flatMap((pattern) => matchesIn(place.value, pattern))
      .flatMap((match): Told[] => {
        const { number = "", phrase = "", what = "" } = match.groups ?? {};
        const behind = place.value.slice(match.index + match[0].length);
        const named = /^with/i.test(phrase) || SPECIFIC.test(match[0]) || PAR_VALUE.test(behind);
        const words = { says: "tells what it is filed with respect to", isAmount: false };
        const told = number !== "" ? numbered(number) : named ? words : null;
        return told === null ? [] : [{ place, what, ...told }];
      }),
  );
}

function amountsOf({ persons }: Filing): ReadonlySet<string> {
  const told = persons.flatMap(({ aggregateAmount }) => aggregateAmount?.value ?? []);
  return new Set(told.filter((value) => value.gte(MANY)).map((value) => value.toFixed()));
}

/** What the percentages are worked out on by the text's own words; a count by itself may be told of another class besides. */
function totalsOf(filing: Filing): ReadonlySet<string> {
  const composed = basesOf(filing).filter(({ plus, includes }) => plus.length + includes.length > 0);
  return new Set(composed.flatMap((base) => [base.shares.value.toFixed(), classOutstanding(base).toFixed()]));
}

function basesOf(filing: Filing): NonNullable<ReturnType<typeof baseOf>>[] {
  return filing.persons.flatMap((person) => baseOf(filing, person) ?? []);
}

/** What is told in words, without the paragraphs that repeat the title, as Item 2(d) of a 13G does. */
function textsOf(filing: Filing, title: string): readonly Fact<string>[] {
  return proseOf(filing).filter(
    ({ value }) => !(value.includes(title) && value.length <= title.length + CAPTION),
  );
}
