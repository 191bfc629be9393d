import { dateIn, datesIn, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { sentencesOf } from "../words/prose.js";
import { actsTold } from "../days/told-acts.js";
import { filingsTold, type ToldDay } from "../days/told-days.js";

/** An agreement's date beside that of the report that it is filed with, or of what was done under it. */
export interface DatedAgreement {
  readonly agreement: IsoDate;
  /** "dated as of": a date that the parties chose. */
  readonly asOf: boolean;
  readonly other: ToldDay;
}

/** The window before an agreement's date in which the agreement is named. */
const WITHIN = 300;
/** So far before the report its date may stand, with the names of its parties behind it. */
const PARTIES = 2000;
const AGREEMENT =
  /\b(?:agreement|note|warrant|debenture|plan|lease|letter|certificate)\b[^;]{1,120}\b(dated(?:\s+as\s+of)?)\s*(?:,\s*)?$/i;
/** Agreements that take the place of others, and forms of agreements, have more dates than one. */
const SEVERAL = /\b(?:restated|amend\w*|supplement\w*|form\s+of|modif\w+|replac\w+)\b/i;
/** Reports that are filed when the agreement has been made. */
const REPORT = /^(?:form\s+(?:[68]-?K|10-?[KQ])|current|quarterly|annual)/i;
/** What stands between an agreement's date and its reference: nothing, or its parties, but not the next exhibit of a list in one line. */
const ITS_OWN =
  /^[\s,]*(?:\(|(?:which|that)\b|$|(?:(?:made|entered\s+into|executed)\s+)?(?:by|between|among|amongst|with|from|to|of|in\s+favou?r|issued|relating)\b)/i;
const NEXT_ENTRY = /[;*•/]|\.\s+\(?[A-Z\d]/;
const ANOTHER =
  /\bherewith\b|(?<!\b(?:as|to|reference)\s)\bex(?:hibit)?s?\b|\b(?:agreement|note|warrant|debenture|plan|lease|letter|certificate|articles|charter|by-?laws|indenture|power\s+of\s+attorney|release|deed)s?\b/i;
/** It is made for the statement, and no report is filed with it. */
const JOINT_FILING = /\bjoint\s+(?:filing|acquisition)\b[^;\d]{0,80}$/i;
const UNDER = /\b(?:pursuant\s+to|under)\b/i;

/** Agreements whose date stands beside the report that they were filed with: "dated March 3, 2025 (incorporated by reference to … Form 8-K filed on March 5, 2025)". */
export const reportedAgreements = onceTold((filing: Filing): readonly DatedAgreement[] =>
  filingsTold(filing).flatMap((report) => {
    const { place, start } = report;
    if (!REPORT.test(report.what)) return [];
    const from = Math.max(0, start - PARTIES);
    const text = place.value.slice(from);
    const before = [...datesIn(text.slice(0, start - from))].at(-1);
    if (before === undefined) return [];
    const near = text.slice(Math.max(0, before.start - WITHIN), before.start);
    const lead = AGREEMENT.exec(near);
    const between = text.slice(before.end, start - from);
    if (
      lead === null ||
      SEVERAL.test(near) ||
      JOINT_FILING.test(near) ||
      !isReferred(between) ||
      SEVERAL.test(between)
    )
      return [];
    return [{ agreement: before.value, asOf: /as\s+of/i.test(lead[1] ?? ""), other: report }];
  }),
);

/** Whether the words behind an agreement's date incorporate that agreement, and not what the text names after it. */
function isReferred(between: string): boolean {
  const incorporated = /\bincorporated\b[^;]{1,40}\breference\b/i.exec(between);
  return incorporated !== null && isOfOnePaper(between.slice(0, incorporated.index));
}

/** Whether the words behind the date of a paper are still told of it, and of no other paper or exhibit. */
export function isOfOnePaper(behind: string): boolean {
  return ITS_OWN.test(behind) && !NEXT_ENTRY.test(behind) && !ANOTHER.test(behind);
}

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

/** What a sentence defines: `("Private Placement II")`. */
const DEFINED = /\((?:the\s+)?["“]([A-Z][\w’' -]{2,40})["”]\)/g;
const CLOSED =
  /^\s+(?:closed|(?:was|were)\s+(?:closed|completed|consummated))(?=\s*(?:[.,;]|$|pursuant|in\s+accordance))/i;

/** Agreements to do what a later sentence tells as closed: "On March 3, 2025, Larkspur entered into an agreement … (the “Placement”). On March 7, 2025, the Placement closed." */
export const closedAgreements = onceTold((filing: Filing): readonly DatedAgreement[] => {
  const acts = actsTold(filing);
  // The definitions stand in the place: what is said leaves out what is in quotes.
  const defined = acts
    .filter(({ what }) => /^entered\s/.test(what))
    .flatMap((act) => {
      const sentence = sentencesOf(act.place).find((each) => each.includes(act.printed)) ?? "";
      return matchesIn(sentence, DEFINED).map(([, term = ""]) => ({ term, act }));
    });
  return acts.flatMap((closing) => {
    const day = dateIn(closing.sentence);
    const said = closing.sentence.slice(day?.end ?? 0).replace(/^,?\s*(?:the\s+)?/i, "");
    const [own, ...others] = defined.filter(
      ({ term }) => said.startsWith(term) && CLOSED.test(said.slice(term.length)),
    );
    return own === undefined || others.some(({ act }) => act.date !== own.act.date)
      ? []
      : [{ agreement: own.act.date, asOf: false, other: closing }];
  });
});
