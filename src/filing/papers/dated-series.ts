import { datesIn, differInOnePart, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { slipBetween } from "../../figures/typing-slip.js";
import { datedPapers, type DatedPaper } from "./dated-papers.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { groupedBy } from "../grouped.js";
import { proseOf } from "../words/prose.js";

/** One of several agreements of a kind whose day is not that of the list of exhibits, where the days of all the others are. */
export interface OddOfSeries {
  readonly kind: string;
  readonly told: IsoDate;
  readonly listed: IsoDate;
  readonly at: readonly Fact<string>[];
}

/** "letter agreements entered into on March 3, 2025, April 4, 2025, and May 5, 2025" */
const SERIES =
  /\b([a-z]{2,20}\s+agreement|note|warrant)s,?\s+(?:entered\s+into|executed|signed|dated)(?:\s+(?:as\s+of|on))?\s+(?=\S{1,9}\s\d)/gi;
const DAYS = /^(?:(?:,|and|\s)*\w{3,9}\.?\s\d{1,2},?\s\d{4}){3,9}/;

/** The series of agreements of which one day alone is not in the list, and one in the list, not told, is like it but for one part. */
export function oddOfSeries(filing: Filing): OddOfSeries[] {
  const papers = datedPapers(filing).filter(({ where }) => where === "the list of exhibits");
  if (papers.length < 3) return [];
  return proseOf(filing).flatMap((place) =>
    matchesIn(place.value, SERIES).flatMap(({ index, 0: lead, 1: name = "" }) => {
      const days = DAYS.exec(place.value.slice(index + lead.length, index + lead.length + 250))?.[0] ?? "";
      const told = new Set([...datesIn(days)].map(({ value }) => value));
      const kind = name.toLowerCase().replace(/\s+/g, " ");
      const listed = papers.filter(({ title }) => title.endsWith(kind));
      const [odd, ...others] = [...told].filter((day) => !listed.some(({ date }) => date === day));
      if (odd === undefined || others.length > 0 || told.size < 3) return [];
      const like = listed.filter(({ date }) => !told.has(date) && differInOnePart(date, odd));
      const [paper, ...more] = like;
      return paper === undefined || more.length > 0
        ? []
        : [{ kind, told: odd, listed: paper.date, at: [place, paper.place] }];
    }),
  );
}

/** The one of several papers of a name, told and listed as many times, whose day is listed with a slip while those of the others agree. */
export function oddOfName(filing: Filing): OddOfSeries[] {
  return groupedBy(datedPapers(filing), ({ title }) => title).flatMap((papers) => {
    const told = daysOf(papers.filter(({ where, day }) => where === "the text" && day !== "done"));
    const listed = daysOf(papers.filter(({ where }) => where === "the list of exhibits"));
    if (told.size < 2 || told.size !== listed.size) return [];
    const [own, ...owns] = [...told.values()].filter(({ date }) => !listed.has(date));
    const [other, ...others] = [...listed.values()].filter(({ date }) => !told.has(date));
    if (own === undefined || other === undefined || owns.length + others.length > 0) return [];
    const alike = (own.day === "as of") === (other.day === "as of");
    const isForm = [own, other].some(({ day }) => day === "form");
    const isOne = isForm ? isAnotherYear(own.date, other.date) : alike && areOneDay(own.date, other.date);
    return isOne
      ? [{ kind: own.title, told: own.date, listed: other.date, at: [own.place, other.place] }]
      : [];
  });
}

const daysOf = (papers: readonly DatedPaper[]): Map<IsoDate, DatedPaper> =>
  new Map(papers.map((paper) => [paper.date, paper]));

/** A form may bear another day than what was signed, but hardly the same day of another year. */
const isAnotherYear = (one: IsoDate, other: IsoDate): boolean =>
  one.slice(4) === other.slice(4) && differInOnePart(one, other);

/** "March 17" for "March 27", "June 9" for "July 9"; March 3 and March 17 may be the days of two papers. */
function areOneDay(one: IsoDate, other: IsoDate): boolean {
  const [day, another] = [one, other].map((date) => String(Number(date.slice(8))));
  return differInOnePart(one, other) && (day === another || slipBetween(day ?? "", another ?? "") !== null);
}
