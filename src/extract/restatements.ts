import { matchesIn } from "../figures/matches.js";
import { datesIn } from "../figures/date.js";
import { plainName } from "../figures/names.js";
import { parValuesIn } from "../figures/par-value.js";
import type { Background } from "../filing/background.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";

/** What else of the title page is stated where. */
export interface RestatementSources {
  readonly issuer: string | null;
  readonly securityClass: string | null;
  readonly item1: readonly MappedText[];
  /** The answer to Item 1(a) of a 13G. */
  readonly issuerAnswer?: MappedText | null;
  /** Where besides Item 1 the class may be told with its par value: the prose of a 13G, whose Item 1 has no class. */
  readonly ofClass?: readonly MappedText[];
  /** All prose behind the cover pages. */
  readonly prose: readonly MappedText[];
}

/** "… of Hollin Mills, Inc., a Delaware corporation (the “Issuer”)": what is defined as the issuer. */
const DEFINED =
  /\(\s*(?:(?:the|hereinafter,?(?:\s+the)?|herein,?(?:\s+the)?)\s*)?["“](?:Issuer|Company|Corporation)\b/;
const FORM = /(?:,|(?<![,\s]))\s+an?\s+[^,;]{2,70}$/;
const BEFORE_NAME = /\b(?:of|by|is|in|for)\s+(?=["“]?(?:The\s+)?[A-Z])/g;
/** A company's name in words, from its first capital to its corporate form. */
const NAME =
  /^(?:The\s+)?[A-Z\d][\w.&'’,\- ]{2,80}\b(?:Inc|Incorporated|Corp|Corporation|Company|Co|LLC|L\.L\.C|Ltd|Limited|plc|PLC|L\.?P|N\.?V|S\.?A|SE|AG|Trust)\.?$/;
/** "Shares of", before a name that is defined as the company or the corporation, which may be a filer's, too. */
const CLASS_OF =
  /\b(?:stock|shares|securities|units|interests|notes|receipts|ADSs)\b(?:(?!\b(?:held\s+by|from|general\s+partner)\b)[^.;]){0,90}\s(?:of|issued\s+by)\s+$/i;
const EVENT =
  /(?<!\bif\s{1,200}(?:the\s{1,200})?)\b(?:date\s+of\s+(?:the\s+)?event(?!\s+of\b)|event\s+date)\b/gi;
/** The event of an earlier statement. */
const OTHER_EVENT = /\b(?:original|initial|first|earlier|previous|prior|last)\b/i;
/** From there to the date itself: "… which requires the filing of this statement is". */
const EVENT_IS = /^[^.;\d]{0,90}(?:\b(?:is|was|being)(?:\s+on)?|[:(,])\s*$/i;
const NOUN = /\b(common|ordinary|preferred|beneficial\s+interest|depositary|units?|warrants?)\b/i;

/** The issuer's name and the par value by Item 1, and the event's date where the prose tells it as such. */
export function readRestatements(
  { issuer, securityClass, item1, issuerAnswer = null, ofClass = [], prose }: RestatementSources,
  make: FactMaker,
): Pick<Background, "issuerNames" | "parValues" | "eventDates"> {
  return {
    issuerNames:
      issuer === null
        ? []
        : [
            ...(issuerAnswer === null ? [] : issuerAnswered(issuerAnswer, make)),
            ...item1.flatMap((text) => issuerName(text, issuer, make)),
          ].slice(0, 1),
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

/** What is defined as the issuer: from where a word of the cover page's name follows, else a company's whole name. */
function issuerName(text: MappedText, issuer: string, make: FactMaker): Background["issuerNames"][number][] {
  const defined = DEFINED.exec(text.text);
  if (defined === null) return [];
  const start = Math.max(0, defined.index - 160);
  const lead = text.text.slice(start, defined.index).trimEnd();
  const named = lead.replace(FORM, "").replace(/,\s*$/, "");
  const words = plainName(issuer)
    .split(" ")
    .filter((word) => word.length > 3);
  const openings = matchesIn(named, BEFORE_NAME).map((match) => match.index + match[0].length);
  const known = openings.findLast((from) =>
    words.some((word) => plainName(named.slice(from)).includes(word)),
  );
  const from = known ?? openings.at(-1);
  if (from === undefined) return [];
  const issued = defined[0].includes("Issuer") || CLASS_OF.test(named.slice(0, from));
  if (known === undefined && !(issued && NAME.test(named.slice(from)))) return [];
  return [{ place: "Item 1", fact: textFact(make, text, start + from, start + named.length) }];
}

/** The company's whole name that answers Item 1(a), without what is defined or told behind it. */
function issuerAnswered(text: MappedText, make: FactMaker): Background["issuerNames"][number][] {
  const [before = ""] = text.text.split(/["“(]/);
  const name = before.trim();
  return NAME.test(name) ? [{ place: "Item 1(a)", fact: textFact(make, text, 0, before.length) }] : [];
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
