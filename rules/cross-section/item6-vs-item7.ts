import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { datesIn } from "../../src/figures/date.js";
import { plainName } from "../../src/figures/names.js";
import type { Exhibit, ExhibitReference, Filing } from "../../src/filing/filing.js";
import { once } from "../../src/filing/once.js";
import { headedTexts } from "../../src/filing/prose.js";
import { stated } from "../../src/filing/wording.js";

/** What the Items call an exhibit is listed as one, and what is listed is told somewhere. */
export default defineRule({
  id: "item6-vs-item7",
  title: "Exhibits that the Items call attached are listed in Item 7, and those listed are told of",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Items 3 to 7"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const seen = new Set<string>();
    for (const reference of filing.exhibitReferences) {
      const names = namesOf(reference.number.value);
      if (!names.some((name) => seen.has(name))) yield referred(filing, reference, context);
      for (const name of names) seen.add(name);
    }
    for (const exhibit of filing.exhibits) yield* listed(filing, exhibit, seen, context);
  },
});

/** `99(a)`, `99.1` and `A` without blanks and brackets. */
function bare(number: string): string {
  return number.toLowerCase().replace(/[^a-z\d.]/g, "");
}

/** "7(c)" and "99(c)" may be the entry "(c)" of Item 7. */
function namesOf(number: string): string[] {
  return [...new Set([bare(number), bare(number).replace(/^(?:7|99)(?=[a-z]$)/, "")])];
}

function referred(
  filing: Filing,
  { number, here }: ExhibitReference,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { exhibits, amendment } = filing;
  const names = namesOf(number.value);
  const entry = exhibits.find((exhibit) => names.includes(bare(exhibit.number.value)));
  if (entry !== undefined)
    return pass({
      at: [number, entry.number],
      message: `Exhibit ${number.value} is listed among the exhibits.`,
    });
  const [first] = exhibits;
  const at = stated([number, first?.number]);
  const unsure = (reason: string): Verdict =>
    unverified({ at, message: `Exhibit ${number.value} is not found among the exhibits: ${reason}.` });
  if (first === undefined) return unsure("no list of exhibits could be read");
  if (!here) return unsure("the text does not say that it belongs to this filing");
  if (namedInItem7(filing, number.value)) return unsure("Item 7 names it in another form");
  if (headsElsewhere(filing, number.value)) return unsure("a paragraph elsewhere begins with this number");
  if (amendment !== null && adds(filing)) return unsure("Item 7 of this amendment lists only what it adds");
  return fail({
    at,
    expected: `an entry for Exhibit ${number.value}`,
    actual: "none",
    message: `The text says that Exhibit ${number.value} is attached, but the list of exhibits has no such entry; it begins with Exhibit ${first.number.value}. Either the entry is missing or the number is wrong.`,
  });
}

const item7 = once((filing: Filing): string => headedTexts(filing, "7").join("\n"));

function namedInItem7(filing: Filing, number: string): boolean {
  const spelled = number.replace(/[.()]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.])${spelled}(?![\w.]\d|\w)`).test(item7(filing));
}

/** Whether a heading or an entry elsewhere begins with the number: an index that was read in part. */
function headsElsewhere({ paragraphs }: Filing, number: string): boolean {
  const wanted = bare(number);
  return paragraphs.some(({ value }) => {
    const [opening] = value
      .split(" ")
      .map(bare)
      .filter((word) => !["", "exhibit", "no."].includes(word));
    return opening?.replace(/\.$/, "") === wanted;
  });
}

function adds(filing: Filing): boolean {
  return !/\b(?:restated|replaced)\b/i.test(item7(filing));
}

/** Exhibits that the form itself asks for, or that answer an Item by being there. */
const EXPECTED =
  /\b(?:joint (?:filing|acquisition|reporting)|agreement (?:to|regarding|of) (?:the )?(?:joint|file)|powers? of attorney|transactions|trading|directors|officers|schedule|13d-1\(k\))/i;
/** A word that may tell what a document is. */
const A_WORD = /^[a-z]{5,}$/;
/** Words of many documents. */
const GENERAL = new Set(
  "dated among between agreement agreements exhibit incorporated reference filed herewith hereto hereby letter certain other party parties thereto therein named therewith company corporation issuer current report amended restated amendment statement commission securities exchange previously january february march april august september october november december limited partners capital holdings".split(
    " ",
  ),
);

/** Items 2 to 6 in plain words, and the days that they name. */
const told = once((filing: Filing): { readonly text: string; readonly days: ReadonlySet<string> } => {
  const prose = headedTexts(filing, "23456").join("\n");
  return { text: plainName(prose), days: new Set([...datesIn(prose)].map(({ value }) => value)) };
});

/** An entry of Item 7: referred to by number, or told of in words. */
function* listed(
  filing: Filing,
  { number, description }: Exhibit,
  referredTo: ReadonlySet<string>,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  if (referredTo.has(bare(number.value)) || EXPECTED.test(description.value)) return;
  const at = [number, description];
  const { text, days } = told(filing);
  if (text === "") return;
  const words = plainName(description.value)
    .split(" ")
    .filter((word) => A_WORD.test(word) && !GENERAL.has(word));
  const day = [...datesIn(description.value)].some(({ value }) => days.has(value));
  if (day || words.some((word) => ` ${text} `.includes(` ${word} `)))
    yield pass({ at, message: `The Items tell of what Exhibit ${number.value} is.` });
  else if (words.length === 0)
    yield unverified({
      at,
      message: `What Exhibit ${number.value} is cannot be told from its entry, so that it is not looked for in the Items.`,
    });
  else
    yield fail({
      severity: "info",
      at,
      message: `Exhibit ${number.value} is listed, but Items 2 to 6 neither refer to it by its number nor tell of it.`,
    });
}
