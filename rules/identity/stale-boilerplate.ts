import { defineRule } from "../../src/audit/rule.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { dayOf } from "../../src/filing/days/dates.js";

/** Words of the printed forms, with the day since when the forms have not had them. */
const DROPPED: readonly {
  readonly words: RegExp;
  readonly called: string;
  readonly since: IsoDate;
  /** Whether it is of paper, so that it has no place in a structured filing's own words either. */
  readonly ofPaper?: boolean;
}[] = [
  {
    words: /\bif a fee is being paid\b/i,
    called: "the box for a filing fee",
    since: "1998-02-17",
  },
  {
    words: /\bsigned original and five copies\b/i,
    called: "the note on an original and five copies on paper",
    since: "2024-02-05",
    ofPaper: true,
  },
  {
    words: /(?:§|\bsection|\brule) ?(?:240\.)?13d-7\b/i,
    called: "the reference to § 240.13d-7, which is reserved",
    since: "2024-02-05",
  },
  {
    words: /\bi\.? ?r\.? ?s\.? (?:identification|employer)\b/i,
    called: "the question for I.R.S. identification numbers",
    since: "2024-02-05",
  },
];

/** Old words do no harm; they tell that an old form was copied, and what else it may lack. */
export default defineRule({
  id: "stale-boilerplate",
  title: "The statement does not repeat what the form no longer has",
  group: "identity",
  severity: "info",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, cover page", "Release 33-11253"],
  applies: {},
  rulesets: ["form"],
  *check(filing, { pass, fail }) {
    const day = dayOf(filing);
    if (day === null) return;
    const printed = filing.format !== "structured";
    const dropped = DROPPED.filter(({ since, ofPaper = false }) => day >= since && (printed || ofPaper));
    const found = dropped.flatMap((old) => {
      const place = filing.paragraphs.find(({ value }) => old.words.test(value));
      return place === undefined ? [] : [{ ...old, place }];
    });
    for (const { called, since, place } of found)
      yield fail({
        at: [place],
        message: `The statement has ${called}; the form has not had it since ${longDate(since)}.`,
      });
    if (printed && found.length === 0 && dropped.length > 0)
      yield pass({ at: [filing.formType], message: "No words that the form has dropped were found." });
  },
});
