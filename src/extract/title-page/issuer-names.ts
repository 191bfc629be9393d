import { COMPANY_NAME } from "../../figures/company-names.js";
import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { Background } from "../../filing/background.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

type IssuerName = Background["issuerNames"][number];

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
  /\b(?:stock|shares|securities|units|interests|notes|receipts|ADSs)\b(?:(?!\b(?:held\s+by|from|general\s+partner)\b)(?:[^.;]|\.(?=\d))){0,90}\s(?:of|issued\s+by)\s+$/i;

/** Where the issuer is named. */
export interface IssuerSources {
  readonly issuer: string;
  readonly item1: readonly MappedText[];
  /** The answer to Item 1(a) of a 13G. */
  readonly issuerAnswer: MappedText | null;
  /** The answer to Item 2(a) of a 13G. */
  readonly filers: readonly MappedText[];
  readonly prose: readonly MappedText[];
}

/** The issuer's name by Item 1, the first only, and by each further sentence that is plainly about the issuer's stock. */
export function readIssuerNames(
  { issuer, item1, issuerAnswer, filers, prose }: IssuerSources,
  make: FactMaker,
): IssuerName[] {
  const first = [
    ...(issuerAnswer === null ? [] : issuerAnswered(issuerAnswer, make)),
    ...item1.flatMap((text) => issuerName(text, issuer, make)),
  ].slice(0, 1);
  const own = item1.map((text) => textFact(make, text).span);
  const further = [
    ...filers.flatMap((text) => companiesIn(text, isReportedOn, "Item 2", make)),
    ...prose.flatMap((text) => companiesIn(text, isIssuer, "the text", make)),
  ].filter(({ fact: { span } }) => !own.some(({ start, end }) => start <= span.start && span.start < end));
  return [...first, ...new Map(further.map((name) => [name.fact.span.start, name])).values()];
}

/** A company's whole name behind "of", where its stock may be told in front. */
const COMPANY = new RegExp(String.raw`\b(?:of|by|in)\s+["“]?((?:The\s+)?${COMPANY_NAME})`, "g");
/** A text without such words is looked through no further. */
const TELLS =
  /["“]Issuer\b|\bmore\s+than\s+(?:five|5)|\bproceeds\s+from\s+the\s+sale|\bwith\s+respect\s+to|\brelat(?:es|ing)\s+to/i;

/** The names in a text of companies whose stock is told in front and of which the words around say what is asked. */
function companiesIn(
  text: MappedText,
  isMeant: (before: string, behind: string) => boolean,
  place: string,
  make: FactMaker,
): IssuerName[] {
  if (!TELLS.test(text.text)) return [];
  return matchesIn(text.text, COMPANY).flatMap(({ index, 0: match, 1: name = "" }) => {
    const end = index + match.length;
    const start = end - name.length;
    const before = text.text.slice(Math.max(0, start - 800), start);
    return CLASS_OF.test(before.slice(-160)) && isMeant(before, text.text.slice(end, end + 140))
      ? [{ place, fact: textFact(make, text, start, end) }]
      : [];
  });
}

/** Behind the name, what it is called from there on. */
const CALLED = new RegExp(String.raw`^(?:,?\s{1,9}an?\s[^,;()]{2,70})?,?\s{0,9}${DEFINED.source}`);
/** "This Schedule is filed by Roe Fund, L.P. with respect to the shares of": from there to the name the sentence goes on. */
const FILED = /\bthis\s+(?:[\w/]+\s+){1,5}?filed\b(?:[^;.]|\.(?!\s+[A-Z][a-z])){0,600}$/i;
const WITH_RESPECT = /\b(?:with\s+respect|relat(?:es|ing))\s+to\b(?:[^;.]|\.(?=\d)){0,200}$/i;

/** Item 2(a) names filers, and of what company they report the stock. */
function isReportedOn(before: string, behind: string): boolean {
  return WITH_RESPECT.test(before) && (CALLED.test(behind) || FILED.test(before));
}

/** Item 6: "… dividends from, or the proceeds from the sale of, the common stock of Hollin Mills, Inc. No one person's interest in … is more than five percent". */
const PROCEEDS = /\bdividends\s+from,?\s+or\s+the\s+proceeds\s+from\s+the\s+sale\s+of\b[^;.]{0,150}$/i;
const FIVE_PERCENT = /^\.?\s+(?:is|are|was)\s+more\s+than\s+(?:five|5)/;

/** What is defined as the issuer anywhere, or is it by the words of Item 6. */
function isIssuer(before: string, behind: string): boolean {
  const called = CALLED.exec(behind)?.[0] ?? "";
  return called.endsWith("Issuer") || FIVE_PERCENT.test(behind) || PROCEEDS.test(before);
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
