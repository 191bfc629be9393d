import { datesIn, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { sentencesOf } from "../words/prose.js";

/** An agreement or note that the text names with its day: "the Voting Agreement, dated as of March 3, 2025". */
export interface DatedPaper {
  /** Its name in small letters, without an article. */
  readonly title: string;
  readonly date: IsoDate;
  readonly place: Fact<string>;
  readonly where: "the text" | "the list of exhibits" | "the agreement attached";
  /**
   * How the day is told: as the paper's own, as one that the parties chose, as that of a form of it, as that on which it was
   * signed, or on which something was done with it.
   */
  readonly day: "dated" | "as of" | "form" | "signed" | "done";
}

const KINDS = "Agreement|Note|Warrant|Proxy|Indenture|Debenture|Guaranty|Undertaking";
/** Names with a word before the last: "the Agreement" may be any. */
const TITLE = new RegExp(
  String.raw`\b[A-Z][\w&'’-]{0,24}(?:\s+(?:[A-Z][\w&'’-]{0,24}|of|and|for)){0,6}\s+(?:${KINDS})\b`,
  "g",
);
/** The parties may stand between the name and the date. */
const DATED =
  /^(?:[^.;:\d]|(?<=\b(?:Inc|Ltd|Corp|Co|Jr|Sr|L\.P|[A-Z]))\.){0,160}?\bdated(?<asOf>\s+(?:as\s+of|effective))?[\s:,]{1,3}$/i;
/** "Letter to the Board of Directors, dated March 3, 2025": a name without a word before it. */
const LETTER = /^[^;\d]{0,24}\bLetter\s+(?:to|from)\b/;
/** "On March 3, 2025, the Fund and the Issuer entered into a voting agreement" */
const SIGNED =
  /^,?[^.;\d]{1,160}\b(?:entered\s+into|executed|signed)\s+(?:(?:an?|the|that\s+certain|such)\s+)?$/;
/** "On March 3, 2025, the Fund bought from the Issuer a $2,000,000 convertible note", "… delivered a letter" */
const DONE =
  /\b(?:bought|purchased|granted|issued|sent|delivered|received)\s(?:[^;]{0,120}\s)?(?:an?|the|its|his|her)\s+(?:\$[\d,.]{1,20}\s+)?$/;
const NEARBY = 200;
/** What has more dates than one, or is the date of another paper. */
const SEVERAL =
  /\b(?:amend\w*|restat\w*|supplement\w*|joinder|terminat\w*|waiver|forms?\s+of|extension|addend\w*|replac\w*|assign\w*|consent)\b/i;
/** A paper that took the place of another, by its own name. */
const RESTATED = /^(?:The\s+)?(?:(?:First|Second|Third|Fourth|Fifth|Sixth)\s+)?Amended\s+and\s+Restated\s/i;
/** A form of an agreement is filed for the one that was made; with its day and its parties it is that one. */
const FORM = /^(?:The\s+)?Form\s+of\s+(?:the\s+|an?\s+)?/i;
const ITS_PARTIES = /^,?\s+(?:by\s+and\s+)?(?:between|among)\b/i;
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
    ...items.flatMap((place) => papersIn(place, "the text")),
    ...list.flatMap((place) => [
      ...papersIn(place, "the list of exhibits"),
      ...lettersIn(place, "the list of exhibits"),
    ]),
    ...attached(filing),
  ];
  const titles = [...new Set(named.map(({ title }) => title))].sort((a, b) => b.length - a.length);
  return [...named, ...items.flatMap((place) => actsIn(place, titles))];
});

function papersIn(place: Fact<string>, where: DatedPaper["where"]): DatedPaper[] {
  const text = place.value;
  if (!/\bdated\b/i.test(text)) return [];
  const dates = [...datesIn(text)];
  return matchesIn(text, TITLE).flatMap(({ index, 0: named }) => {
    const end = index + named.length;
    const date = dates.find(({ start }) => start >= end && start - end <= NEARBY);
    const between = date === undefined ? "" : text.slice(end, date.start);
    const dated = DATED.exec(between);
    // "Item 7 is hereby supplemented: Voting Agreement" supplements the Item.
    const before = text.slice(Math.max(0, index - 40), index).replace(/^.*:(?=\s)/s, "");
    const isForm = FORM.test(named) && date !== undefined && ITS_PARTIES.test(text.slice(date.end));
    const own = isForm ? named.replace(FORM, "") : named;
    const around = before + own.replace(RESTATED, "") + between;
    if (date === undefined || dated === null || ANOTHER.test(between) || SEVERAL.test(around)) return [];
    const title = nameOf(own);
    const day = isForm ? "form" : dated.groups?.["asOf"] === undefined ? "dated" : "as of";
    return title.includes(" ") ? [{ title, date: date.value, place, where, day }] : [];
  });
}

const nameOf = (named: string): string => named.toLowerCase().replace(/\s+/g, " ").replace(ARTICLE, "");

/** An entry that is of one letter, with its day. */
function lettersIn(place: Fact<string>, where: DatedPaper["where"]): DatedPaper[] {
  const text = place.value;
  const [date, ...others] = LETTER.test(text) ? [...datesIn(text)] : [];
  const dated =
    date !== undefined && others.length === 0 && DATED.test(text.slice(0, date.start).slice(-NEARBY));
  return dated ? [{ title: "letter", date: date.value, place, where, day: "dated" }] : [];
}

/** What stands before the day that an agreement gives itself, not the statement that it is for. */
const OF_ITSELF =
  /\b(?:(?:dated?|made|entered\s+into|executed|signed)(?:\s+on|(?<asOf>\s+(?:as\s+of|effective)))?|this)[\s:,]{0,4}(?:the\s+)?$/i;
const OF_STATEMENT = /\b(?:schedule|statement|amendment|form|13[dg])\b[^.;\n]{0,60}$/i;

/** The joint filing agreement that stands in the file, where it bears one day. */
function attached({ jointFilingAgreement: agreement }: Filing): DatedPaper[] {
  const text = agreement?.text.value ?? "";
  const [date, ...others] = [...datesIn(text)];
  if (agreement === null || date === undefined || others.some(({ value }) => value !== date.value)) return [];
  const lead = text.slice(Math.max(0, date.start - 80), date.start);
  const own = OF_STATEMENT.test(lead) ? null : OF_ITSELF.exec(lead);
  const title = nameOf(agreement.heading.value.trim().replace(/^exhibit\s+\S+\s*/i, ""));
  const day = own?.groups?.["asOf"] === undefined ? "dated" : "as of";
  return own === null
    ? []
    : [{ title, date: date.value, place: agreement.text, where: "the agreement attached", day }];
}

/** The papers of these names that a sentence tells to have been signed, or something to have been done with, on the day with which it begins. */
function actsIn(place: Fact<string>, titles: readonly string[]): DatedPaper[] {
  return sentencesOf(place).flatMap((sentence) => {
    const [date] = [...datesIn(sentence)];
    if (date === undefined || !/(?:^|:)\W{0,4}(?:on|effective)\s{1,3}$/i.test(sentence.slice(0, date.start)))
      return [];
    const behind = sentence
      .slice(date.end, date.end + NEARBY)
      .toLowerCase()
      .replace(/\s+/g, " ");
    if (SEVERAL.test(behind)) return [];
    for (const title of titles) {
      const at = behind.indexOf(title);
      const lead = at < 0 || /^\w/.test(behind.slice(at + title.length)) ? "" : behind.slice(0, at);
      const day = SIGNED.test(lead) ? "signed" : DONE.test(lead) ? "done" : null;
      if (day !== null) return [{ title, date: date.value, place, where: "the text", day }];
    }
    return [];
  });
}
