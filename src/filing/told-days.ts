import { dateIn, datesIn, type IsoDate } from "../figures/date.js";
import { saidOf } from "./clause.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";
import { proseOf } from "./prose.js";

/** A day that the prose tells, with what it is the day of. */
export interface ToldDay {
  readonly date: IsoDate;
  readonly printed: string;
  /** `Form 8-K`, `entered into`: what was filed or done. */
  readonly what: string;
  /** The paragraph that tells it. */
  readonly place: Fact<string>;
}

/** A report or a statement that is said to have been filed. */
export interface ToldFiling extends ToldDay {
  /** Where the day stands in its paragraph. */
  readonly start: number;
}

/** An agreement's date beside that of the report that it is filed with, or of what was done under it. */
export interface DatedAgreement {
  readonly agreement: IsoDate;
  /** "dated as of": a date that the parties chose. */
  readonly asOf: boolean;
  readonly other: ToldDay;
}

/** `filed with the SEC on`: what stands between the document's name and its day of filing. */
const FILED =
  /\b((?:form\s+)?N-CSRS?(?:\/A)?|form\s+\d{1,2}-[A-Z]{1,3}(?:\/A)?|(?:annual|quarterly|current)\s+report|prospectus|registration\s+statement|proxy\s+statement|schedule\s+1[34][A-G](?:\/A)?|form\s+[345])\b[^;]{1,160}?\bfiled(?:\s+(?:by|with|under|to)\b[^;,()]{0,90})?(?:\s*\([^)]{0,40}\))?,?(?:\s+on)?\s*$/i;
/** "for the quarter ended", "dated": the day of a period or of a paper, not of its filing. */
const OF_ITS_MATTER =
  /\b(?:end(?:s|ed|ing)?|dated?|as\s+of|since|through|until|amended|effective)\s+(?:on\s+)?$/i;
/** The window before a date in which its document is named. */
const WITHIN = 300;

/** The reports and statements that the prose says were filed on a day. */
export const filingsTold = onceTold((filing: Filing): readonly ToldFiling[] =>
  proseOf(filing).flatMap((place) =>
    [...datesIn(place.value)].flatMap(({ value: date, start, end }) => {
      const lead = place.value.slice(Math.max(0, start - WITHIN), start);
      const what = OF_ITS_MATTER.test(lead) ? undefined : FILED.exec(lead)?.[1];
      return what === undefined ? [] : [{ date, printed: place.value.slice(start, end), what, place, start }];
    }),
  ),
);

const DONE =
  /\b(entered\s+into|acquired|purchased|bought|sold|closed|consummated|completed|announced|issued|received|executed|signed|delivered|exercised|converted|approved|terminated|adopted|sent)\b/i;
/** What is only planned, or agreed for later. */
export const TO_COME =
  /\b(?:will|shall|may(?!\s+\d)|would|could|should|expect\w*|anticipat\w*|schedul\w*|inten[dt]\w*|agreed|plan\w*|propos\w*|if|unless|to\s+be|expir\w+|matur\w+|vest\w*)\b/i;
/** A verb of what is so on that day: the act told beside it is an older one ("options issued in 2020 become exercisable"). */
const PRESENT =
  /\b(?:is|are|has|have|do|does|becomes?|ends?|begins?|starts?|takes?|receives?|lapses?|terminates?|continues?|holds?|owns?)\b/i;
/** "announced by the Issuer", "issued to Ms. Roe": which announcement, not that one was made. */
const OF_NOUN = /^\s+(?:by|to)\b/i;
const ON = /^\W{0,4}(?:\(?[a-z\d]{1,3}\)\s+)?on\s+(?:or\s+about\s+)?$/i;

/** What a sentence that begins with a day tells as done. */
export interface ToldAct extends ToldDay {
  readonly sentence: string;
  /** Whether nothing in the sentence is to come: "warrants not exercised on that day will expire". */
  readonly certain: boolean;
}

/** What sentences that begin with a day tell as done: "On March 3, 2025, Larkspur entered into …". */
export const actsTold = onceTold((filing: Filing): readonly ToldAct[] =>
  proseOf(filing).flatMap((place) =>
    saidOf(place).flatMap((sentence) => {
      const day = dateIn(sentence.slice(0, 60));
      if (day === null || !ON.test(sentence.slice(0, day.start))) return [];
      const said = sentence.slice(day.end);
      const what = DONE.exec(said.slice(0, 200));
      if (what === null || TO_COME.test(said.slice(0, what.index))) return [];
      const certain = isCertain(said, what) || isCertain(mainClause(said, what), what, OBJECT);
      const printed = sentence.slice(day.start, day.end);
      return [{ date: day.value, printed, what: what[0].toLowerCase(), place, sentence, certain }];
    }),
  ),
);

/** What the act was done to: "entered into an agreement, which …", not "the agreement entered into, which … ends". */
const OBJECT = /^\s+(?:an?|the|that|its|his|her|their|\d)\b/i;
/** "…, a copy of which is attached", "… pursuant to which it will merge": said of the thing, not of the day. */
const RELATIVE =
  /,?\s(?:an?\s(?:\w+\s)?(?:copy|form|description)\sof\s|pursuant\sto\s|(?:under|in|by|to|upon|of|with|for)\s)?(?:which|whom|whose|whereby)\b/i;

/** A paper's name, not what is planned. */
const PLAN_OF = /\bplan\s+of\s+(?:merger|reorgani[sz]ation|exchange|conversion|arrangement|acquisition)\b/gi;

function isCertain(said: string, what: RegExpExecArray, object = /^/): boolean {
  const behind = said.slice(what.index + what[0].length);
  return (
    !TO_COME.test(said.replace(PLAN_OF, "")) &&
    !PRESENT.test(said) &&
    !OF_NOUN.test(behind) &&
    object.test(behind)
  );
}

/** What a sentence says up to its first relative clause; nothing where the act is told in that. */
function mainClause(said: string, { index, 0: what }: RegExpExecArray): string {
  const end = RELATIVE.exec(said)?.index ?? 0;
  return end > index + what.length ? said.slice(0, end) : "";
}

const AS_OF =
  /^\W{0,4}(?:\(?[a-z\d]{1,3}\)\s+)?as\s+of\s+(?:the\s+(?:close|end)\s+of\s+(?:business|trading)\s+on\s+|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?,?\s+(?:\(?[\w\s]{1,30}\btime\)?,?\s+)?(?:on\s+)?)?$/i;
const OWNED = /\b(?:owns?|owned|holds?|held)\b/i;

/** The days of which sentences tell what is owned: "As of the close of business on March 3, 2025, Larkspur owned …". */
export const ownedAsOf = onceTold((filing: Filing): readonly ToldDay[] =>
  proseOf(filing).flatMap((place) =>
    saidOf(place).flatMap((sentence) => {
      const day = dateIn(sentence.slice(0, 90));
      if (day === null || !AS_OF.test(sentence.slice(0, day.start))) return [];
      const said = sentence.slice(day.end);
      const what = OWNED.exec(said)?.[0];
      if (what === undefined || TO_COME.test(said)) return [];
      return [{ date: day.value, printed: sentence.slice(day.start, day.end), what, place }];
    }),
  ),
);

const EXECUTED =
  /\b(executed|signed)\s+(?:and\s+delivered\s+)?this\s+(?:[\w-]+\s+){0,3}(?:agreement|statement|power\s+of\s+attorney)\s+(?:as\s+of|effective|on|this)\s+(?:the\s+)?$/i;

/** The days on which attached agreements say that they are signed: "have executed this Agreement as of March 3, 2025". */
export const executionsTold = onceTold((filing: Filing): readonly ToldDay[] =>
  proseOf(filing).flatMap((place) =>
    [...datesIn(place.value)].flatMap(({ value: date, start, end }) => {
      const what = EXECUTED.exec(place.value.slice(Math.max(0, start - WITHIN), start))?.[1];
      return what === undefined ? [] : [{ date, printed: place.value.slice(start, end), what, place }];
    }),
  ),
);

const AGREEMENT =
  /\b(?:agreement|note|warrant|debenture|plan|lease|letter|certificate)\b[^;]{1,120}\b(dated(?:\s+as\s+of)?)\s*(?:,\s*)?$/i;
/** Agreements that take the place of others, and forms of agreements, have more dates than one. */
const SEVERAL = /\b(?:restated|amend\w*|supplement\w*|form\s+of|modif\w+|replac\w+)\b/i;
/** Reports that are filed when the agreement has been made. */
const REPORT = /^(?:form\s+(?:8-K|10-[KQ]|6-K)|current|quarterly|annual)/i;
const UNDER = /\b(?:pursuant\s+to|under)\b/i;

/** Agreements whose date stands beside the report that they were filed with: "dated March 3, 2025 (incorporated by reference to … Form 8-K filed on March 5, 2025)". */
export const reportedAgreements = onceTold((filing: Filing): readonly DatedAgreement[] =>
  filingsTold(filing).flatMap((report) => {
    const { place, start } = report;
    const text = place.value;
    const before = [...datesIn(text.slice(0, start))].at(-1);
    if (before === undefined || !REPORT.test(report.what)) return [];
    const near = text.slice(Math.max(0, before.start - WITHIN), before.start);
    const lead = AGREEMENT.exec(near);
    const between = text.slice(before.end, start);
    if (
      lead === null ||
      SEVERAL.test(near) ||
      !/\bincorporated\b[^;]{1,40}\breference\b/i.test(between) ||
      SEVERAL.test(between)
    )
      return [];
    return [{ agreement: before.value, asOf: /as\s+of/i.test(lead[1] ?? ""), other: report }];
  }),
);

/** Agreements under which something is told to have been done on a day: "On March 7, 2025, pursuant to the agreement dated March 3, 2025, …". */
export const performedAgreements = onceTold((filing: Filing): readonly DatedAgreement[] =>
  actsTold(filing).flatMap((act) => {
    if (!act.certain) return [];
    const [first, ...others] = [...datesIn(act.sentence)];
    return others.flatMap(({ value, start }) => {
      const lead = act.sentence.slice(first?.end ?? 0, start);
      const dated = AGREEMENT.exec(lead);
      if (dated === null || !UNDER.test(lead) || SEVERAL.test(act.sentence)) return [];
      return [{ agreement: value, asOf: /as\s+of/i.test(dated[1] ?? ""), other: act }];
    });
  }),
);
