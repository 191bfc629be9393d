import { matchesIn } from "../../figures/matches.js";
import { datesIn } from "../../figures/date.js";
import { parValuesIn } from "../../figures/par-value.js";
import type { Background } from "../../filing/background.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { readIssuerNames } from "./issuer-names.js";

/** What else of the title page is stated where. */
export interface RestatementSources {
  readonly issuer: string | null;
  readonly securityClass: string | null;
  readonly item1: readonly MappedText[];
  /** The answer to Item 1(a) of a 13G. */
  readonly issuerAnswer?: MappedText | null;
  /** Where besides Item 1 the class may be told with its par value: the prose of a 13G, whose Item 1 has no class. */
  readonly ofClass?: readonly MappedText[];
  /** The answer to Item 2(a) of a 13G. */
  readonly filers: readonly MappedText[];
  /** All prose behind the cover pages. */
  readonly prose: readonly MappedText[];
}

const EVENT =
  /(?<!\bif\s{1,200}(?:the\s{1,200})?)\b(?:date\s+of\s+(?:the\s+)?event(?!\s+of\b)|event\s+date)\b/gi;
/** The event of an earlier statement. */
const OTHER_EVENT = /\b(?:original|initial|first|earlier|previous|prior|last)\b/i;
/** From there to the date itself: "… which requires the filing of this statement is". */
const EVENT_IS = /^[^.;\d]{0,90}(?:\b(?:is|was|being)(?:\s+on)?|[:(,])\s*$/i;
const NOUN = /\b(common|ordinary|preferred|beneficial\s+interest|depositary|units?|warrants?)\b/i;

/** The issuer's name and the par value by Item 1, and the event's date where the prose tells it as such. */
export function readRestatements(
  { issuer, securityClass, item1, issuerAnswer = null, ofClass = [], filers, prose }: RestatementSources,
  make: FactMaker,
): Pick<Background, "issuerNames" | "parValues" | "eventDates"> {
  return {
    issuerNames: issuer === null ? [] : readIssuerNames({ issuer, item1, issuerAnswer, filers, prose }, make),
    parValues:
      securityClass === null
        ? []
        : [
            ...item1.flatMap((text) => parValues("Item 1", text, securityClass, make)),
            ...ofClass.flatMap((text) => parValues("the text", text, securityClass, make)),
          ],
    eventDates: prose.flatMap((text) => eventDates(text, make)),
  };
}

/** A par value beside the words of the cover page's class: "Class A Common Stock, par value $0.001". */
function parValues(
  place: string,
  text: MappedText,
  securityClass: string,
  make: FactMaker,
): Background["parValues"][number][] {
  return parValuesIn(text.text).flatMap(({ value, start, end }) => {
    const before =
      text.text
        .slice(Math.max(0, start - 60), start)
        .split(/[;()]|\band\b/)
        .at(-1) ?? "";
    const behind = text.text.slice(end, end + 40).split(/[;()]|\band\b/)[0] ?? "";
    const around = NOUN.test(before) ? before : behind;
    const alike = classWords(around) === classWords(securityClass) && classWords(around) !== "";
    return alike ? [{ place, fact: make(value, text, start, end) }] : [];
  });
}

/** `common A` of "Class A Common Stock": what tells one class of an issuer from another. */
function classWords(text: string): string {
  const noun = NOUN.exec(text)?.[1]?.toLowerCase() ?? "";
  const letter = /\b(?:class|series)\s+([a-z\d]{1,2})\b/i.exec(text)?.[1]?.toUpperCase() ?? "";
  return `${noun} ${letter}`.trim();
}

function eventDates(text: MappedText, make: FactMaker): Background["eventDates"][number][] {
  return matchesIn(text.text, EVENT).flatMap((event) => {
    const from = event.index + event[0].length;
    const rest = text.text.slice(from, from + 140);
    const [date] = [...datesIn(rest)];
    const lead = rest.slice(0, date?.start);
    if (date === undefined || !EVENT_IS.test(lead) || OTHER_EVENT.test(lead)) return [];
    return [{ place: "the text", fact: make(date.value, text, from + date.start, from + date.end) }];
  });
}
