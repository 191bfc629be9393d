import { addDays, dateIn, datesIn, dayFirst, iso, noDaysIn, type IsoDate } from "../../figures/date.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { daysOf, proseOf } from "../words/prose.js";
import { TO_COME } from "./told-acts.js";
import { filingsTold, type ToldDay, type ToldFiling } from "./told-days.js";
import type { Transaction } from "../transaction.js";

/** What is supposed only: "as if the offering was completed on". */
const SUPPOSED = /\b(?:assum\w*|pro\s+forma|as\s+(?:if|though)|form\s+of|forms\s+of)\b/i;
/** What is to be over before something else comes: "ends on the day on which the Issuer has filed". */
const TO_BE_OVER =
  /\b(?:until|once|when|after|upon|as\s+soon\s+as|(?:day|date|time)\s+(?:(?:on|by|at|after)\s+which|that)|if)\b[^.;]{1,120}\bha(?:s|ve)\s+(?:\w+\s+)?(?:filed|published|announced|released|issued|furnished|delivered)\b/i;
/** What stands before a day in its own sentence. */
const SENTENCE = /[.!?]["”)]?\s+(?=[A-Z“"(])|;\s/;

/** The words of its own sentence that stand before an offset. */
function leadTo({ value }: Fact<string>, start: number): string {
  return (
    value
      .slice(Math.max(0, start - 300), start)
      .split(SENTENCE)
      .at(-1) ?? ""
  );
}

/** What `pattern` finds to stand before a day, with the day, where the rest of the sentence is like `behind`; nothing where the words before it speak of what is to come. */
const before = (pattern: RegExp, behind = /^/) =>
  onceTold((filing: Filing): readonly ToldDay[] =>
    proseOf(filing).flatMap((place) =>
      daysOf(place).flatMap(({ value: date, start, end }) => {
        const lead = leadTo(place, start);
        // One of its groups has found something.
        const what = pattern.exec(lead)?.slice(1).join("");
        const rest = place.value.slice(end, end + 300).split(SENTENCE)[0] ?? "";
        if (what === undefined || !behind.test(rest)) return [];
        if (TO_COME.test(lead) || SUPPOSED.test(lead) || TO_BE_OVER.test(lead)) return [];
        return [{ date, printed: place.value.slice(start, end), what, place }];
      }),
    ),
  );

/** Deeds that were over on their day: "Mr. Thorne died on", "a private placement that closed on". */
export const deedsTold = before(
  /\b(?:(died|passed\s+away|(?:was|were)\s+(?:duly\s+)?(?:signed|executed|filed|completed|consummated|closed|announced|issued|approved|adopted|terminated|entered\s+into))|(?:placement|offering|transaction|merger|financing|acquisition)\b[^.;]{1,80}\b(?:that|which)\s+(closed|(?:was|were)\s+(?:closed|completed|consummated))|shares(?:\s+(?!to\b)[\w.'’-]+){0,4}\s+(issued)(?:\s+to\s+(?:[\w.,&'’-]+\s+){0,5}[\w.,&'’-]+)?|(entered\s+into)\s+(?:an?|the|that\s+certain)\s+(?:[\w’'-]+\s+){0,4}(?:agreement|contract)|(amended)\b(?:\s+and\s+restated\b)?[^.;\d]{1,40}\b(?:most\s+recently|lastly))\s+on\s+(?:or\s+about\s+)?$/i,
);

/** The day of which all holdings are told: "the holdings of the reporting persons are as of the opening of the market on". */
export const holdingsAsOf = before(
  /\b(holdings?|ownership)\b[^.;]{1,120}\b(?:is|are)\s+(?:\w+\s+)?as\s+of\s+(?:the\s+(?:opening|close|end)\s+of\s+(?:the\s+)?(?:market|business|trading)\s+on\s+)?$/i,
);

/** Papers that bear a day: "a lock-up agreement, dated"; those "dated as of" a day bear one that the parties chose, but for a letter and the agreement to file this statement. */
export const papersDated = before(
  /\b(agreement|note|warrant|debenture|lease|letter|certificate|power\s+of\s+attorney)\b[^;.]{1,120}\bdated(?:[\s,]*|(?<=\b(?:joint\s+(?:filing|acquisition)\s+agreement|letter)[\s,]{1,3}dated)\s+as\s+of\s+)$/i,
);

/** A line that only dates what is signed above or below it: "Dated: March 3, 2025". */
export const linesDated = before(/^\W*(dated?)\s*:\s*$/i, /^\W*$/);

/** Reports that are named for a period that has ended: "Form 10-Q for the quarter ended". */
export const periodsEnded = before(
  /\b(form\s+(?:\d{1,2}-[A-Z]{1,3}|10[KQ])|(?:annual|quarterly|semi-?annual)\s+report)\b[^;.]{1,160}\b(?:quarter|year|period|months|weeks)\s+ended\s+$/i,
  /^(?!.*\b(?:will|shall|to\s+be|when|once|expect\w*)\b)/is,
);

/** The earlier statements, whose days are compared with one another, and which count no class. */
const STATEMENT = /^schedule\s+13[DG]/i;

/** Reports that are told to have been filed, but for those that are to be. */
export const reportsFiled = onceTold((filing: Filing): readonly ToldFiling[] =>
  filingsTold(filing).filter(({ what, place, start }) => {
    const lead = leadTo(place, start);
    return !STATEMENT.test(what) && !TO_COME.test(lead) && !SUPPOSED.test(lead);
  }),
);

/** A count of shares, and the report that is told to hold it. */
export interface ReportedCount {
  readonly asOf: IsoDate;
  readonly report: ToldDay;
}

const COUNTED =
  /\boutstanding\b[^;.]{1,60}\b(?:as\s+of|as\s+at|on|at)\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i;
/** From the count to its report, with nothing that changes the count. */
const REPORTED =
  /^[\s,(]*(?:by\s+(?:the\s+)?(?:issuer|company)\s+)?(?:as\s+)?(?:reported|disclosed|stated|set\s+forth|shown|indicated|provided|contained|according\s+to|based\s+(?:up)?on|per|in|on|from)\b/i;
const CHANGED =
  /\b(?:plus|adjust\w*|giving|effect|outstanding|increas\w*|together|includ\w*|sum|amend\w*|as\s+of)\b/i;

/** The day on which the report was filed stands before: what was filed next is another paper. */
const FILED_TWICE = /\bfiled\b.{1,200}\bfiled\b/is;

/** A prospectus or a current report tells of counts to come, too, but not of those of the next year. */
const PERIODIC = /^(?:form\s+(?:10-?[KQ]|20-?F|40-?F)|annual|quarterly)/i;
const NEARLY_A_YEAR = 300;

/** The counts that are told with the report that holds them: "outstanding as of November 3, 2025, as reported in … Form 10-Q filed on November 7, 2025". */
export const reportedCounts = onceTold((filing: Filing): readonly ReportedCount[] =>
  filingsTold(filing).flatMap((report) => {
    const asOf = countBefore(report.place.value, report.start);
    if (asOf === null || STATEMENT.test(report.what)) return [];
    if (!PERIODIC.test(report.what) && asOf <= addDays(report.date, NEARLY_A_YEAR)) return [];
    return [{ asOf, report }];
  }),
);

/** The day as of which shares are told to be outstanding right before the words, up to an offset, that tell in which report; else `null`. */
export function countBefore(whole: string, offset: number): IsoDate | null {
  const text = whole.slice(Math.max(0, offset - 400), offset);
  const day = [...datesIn(text)].findLast((date) => COUNTED.test(text.slice(0, date.start)));
  const between = day === undefined ? "" : text.slice(day.end);
  const another = CHANGED.test(between) || SENTENCE.test(between) || FILED_TWICE.test(between);
  return day === undefined || !REPORTED.test(between) || another ? null : day.value;
}

/** A day that is told and that no calendar has. */
export interface NoDay {
  readonly printed: string;
  readonly place: Fact<string>;
}

/** A day in figures, in full. */
const IN_FIGURES = /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/;

/** The same as it is written in Europe: "31.12.2025". */
const DOTTED = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d|[.,]\d)/;
/** So many days that have no other reading show that a list begins with them. */
const SHOWN = 2;

/** The day of a transaction that is none, whether its month or its day stands first: "6/31/2016", "31.11.2025". */
function noDayOf({ date, place }: Transaction, beginWithDay: boolean): NoDay[] {
  if (date !== null) return [];
  const printed = IN_FIGURES.exec(place.value)?.[0];
  if (printed !== undefined)
    return dateIn(printed) === null && dayFirst(printed) === null ? [{ printed, place }] : [];
  const [dotted, first, second, year] = DOTTED.exec(place.value) ?? [];
  if (dotted === undefined) return [];
  const [one, other, of] = [first, second, year].map(Number) as [number, number, number];
  const isNone = iso(of, other, one) === null && (beginWithDay || iso(of, one, other) === null);
  return isNone ? [{ printed: dotted, place }] : [];
}

/** Whether transactions that are told with dots begin with their day, as the numbers of several show. */
function beginsWithDay(transactions: readonly Transaction[]): boolean {
  const pairs = transactions.flatMap(({ date }) => {
    const [, first, second] = DOTTED.exec(date?.printed ?? "") ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  return pairs.filter(({ first }) => first > 12).length >= SHOWN && !pairs.some(({ second }) => second > 12);
}

/** The days of the prose, and of transactions, that no calendar has: "November 31, 2025". */
export const noDaysTold = onceTold((filing: Filing): readonly NoDay[] => {
  const { transactions = [] } = filing.transactions ?? {};
  const dayStandsFirst = beginsWithDay(transactions);
  const told = [
    ...proseOf(filing).flatMap((place) => noDaysIn(place.value).map((printed) => ({ printed, place }))),
    ...transactions.flatMap((each) => noDayOf(each, dayStandsFirst)),
  ];
  // A comment on a cover page is a note and a paragraph of the text.
  return told.filter(
    ({ printed, place }, index) =>
      !told
        .slice(0, index)
        .some(
          (other) =>
            other.printed === printed && (isWithin(place, other.place) || isWithin(other.place, place)),
        ),
  );
});
