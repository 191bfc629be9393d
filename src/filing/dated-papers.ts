import { datesIn, type IsoDate } from "../figures/date.js";
import { matchesIn } from "../figures/matches.js";
import { isWithin, type Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";
import { sentencesOf } from "./prose.js";

/** An agreement or note that the text names with its day: "the Voting Agreement, dated as of March 3, 2025". */
export interface DatedPaper {
  /** Its name in small letters, without an article. */
  readonly title: string;
  readonly date: IsoDate;
  readonly place: Fact<string>;
  /** Whether the list of exhibits names it, not the Items. */
  readonly listed: boolean;
  /** How the day is told: as the paper's own, as one that the parties chose, or as that on which it was signed. */
  readonly day: "dated" | "as of" | "signed";
}

const KINDS = "Agreement|Note|Warrant|Proxy|Indenture|Debenture|Guaranty|Undertaking";
/** Names with a word before the last: "the Agreement" may be any. */
const TITLE = new RegExp(
  String.raw`\b[A-Z][\w&'’-]{0,24}(?:\s+(?:[A-Z][\w&'’-]{0,24}|of|and|for)){0,6}\s+(?:${KINDS})\b`,
  "g",
);
/** The parties may stand between the name and the date. */
const DATED = /^[^.;:\d]{0,160}?\bdated(?<asOf>\s+(?:as\s+of|effective))?[\s:,]{1,3}$/i;
/** "On March 3, 2025, the Fund and the Issuer entered into a voting agreement" */
const SIGNED =
  /^,?[^.;\d]{1,160}\b(?:entered\s+into|executed|signed)\s+(?:(?:an?|the|that\s+certain|such)\s+)?/i;
const NEARBY = 200;
/** What has more dates than one, or is the date of another paper. */
const SEVERAL =
  /\b(?:amend\w*|restat\w*|supplement\w*|joinder|terminat\w*|waiver|forms?\s+of|extension|addend\w*|replac\w*|assign\w*|consent)\b/i;
const ARTICLE =
  /^(?:(?:the|this|that|certain|such|each|an?|said|its|his|her|their|our|exhibit|item|in|on|under|pursuant|to|by|and|of)\s)+/;
const ANOTHER = new RegExp(String.raw`\b(?:${KINDS}|Letter|Plan)\b`);

/** The agreements and notes that the Items and the list of exhibits name with a day. */
export const datedPapers = onceTold((filing: Filing): readonly DatedPaper[] => {
  const told = (numbers: RegExp): Fact<string>[] =>
    filing.items
      .filter(({ number }) => numbers.test(number))
      .flatMap(({ paragraphs }) => paragraphs)
      .filter((paragraph) => !filing.exhibits.some(({ description }) => isWithin(description, paragraph)));
  const items = told(/^[2-6]\b/);
  const list = [
    ...filing.exhibits.map(({ description }) => description),
    ...(filing.schedule === "13D" ? told(/^7\b/) : []),
  ];
  const named = [
    ...items.flatMap((place) => papersIn(place, false)),
    ...list.flatMap((place) => papersIn(place, true)),
  ];
  const titles = [...new Set(named.map(({ title }) => title))].sort((a, b) => b.length - a.length);
  return [...named, ...items.flatMap((place) => signedIn(place, titles))];
});

function papersIn(place: Fact<string>, listed: boolean): DatedPaper[] {
  const text = place.value;
  if (!/\bdated\b/i.test(text)) return [];
  const dates = [...datesIn(text)];
  return matchesIn(text, TITLE).flatMap(({ index, 0: named }) => {
    const end = index + named.length;
    const date = dates.find(({ start }) => start >= end && start - end <= NEARBY);
    const between = date === undefined ? "" : text.slice(end, date.start);
    const dated = DATED.exec(between);
    const around = text.slice(Math.max(0, index - 40), end) + between;
    if (date === undefined || dated === null || ANOTHER.test(between) || SEVERAL.test(around)) return [];
    const title = named.toLowerCase().replace(/\s+/g, " ").replace(ARTICLE, "");
    const day = dated.groups?.["asOf"] === undefined ? "dated" : "as of";
    return title.includes(" ") ? [{ title, date: date.value, place, listed, day }] : [];
  });
}

/** The papers of these names that a sentence tells to have been signed on the day with which it begins. */
function signedIn(place: Fact<string>, titles: readonly string[]): DatedPaper[] {
  return sentencesOf(place).flatMap((sentence) => {
    const [date] = [...datesIn(sentence)];
    if (date === undefined || !/^\W*(?:on|effective)\s+$/i.test(sentence.slice(0, date.start))) return [];
    const behind = sentence.slice(date.end);
    const signed = SIGNED.exec(behind);
    if (signed === null || SEVERAL.test(behind.slice(0, NEARBY))) return [];
    const words = behind.slice(signed[0].length).toLowerCase().replace(/\s+/g, " ");
    const title = titles.find((each) => words.startsWith(each));
    return title === undefined ? [] : [{ title, date: date.value, place, listed: false, day: "signed" }];
  });
}
