import { printed, type Document } from "../../document/document.js";
import type { JointFilingAgreement } from "../../filing/filing.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { HEADING, readPage, SECTION } from "../signatures/signature-page.js";

/** The title of the agreement of several persons to file one statement. */
export const AGREEMENT =
  /^\W*(?:exhibit\s+\S+\s*)?(?:joint\s+(?:filing|acquisition|reporting)(?:\s+and\s+\w+)?\s+(?:agreement|statement|undertaking)(?:\s+(?:pursuant|under)\b.{0,80})?|joint\s+filing|(?:rule\s+13d-1\s*\(\s*[kf]\s*\)[\s()\div]{0,9})?agreement)\W*$|^\W*(?:exhibit\s+\S+\s*)?agreement\s+(?:of|for|as\s+to|re(?:garding)?)\s+(?:the\s+)?joint\s+filing.*$/i;

/** The heading of an exhibit without a title … */
const UNTITLED = /^\W*exhibit\s+(?:[A-Z\d.]{1,6}\W*$|to\s+schedule\s+13[dg]\b)/i;
/** … below which the persons agree to one statement for all of them. */
const AGREES =
  /\bthis\s+exhibit\s+shall\s+constitute\s+our\s+(?:written\s+)?agreement\b|^\W*(?:(?:each\s+of\s+)?the\s+undersigned|(?:pursuant\s+to|in\s+accordance\s+with)\s+(?:sub)?(?:section|rule|paragraph)\b)(?=[^.]{1,400}\b(?:schedule\s+13|statement))[^.]{1,300}?\bagrees?\b[^.]{1,300}?\b(?:joint(?:ly)?|on\s+behalf\s+of\s+(?:each|all))\b/i;

/** What an agreement says below a title that is none of an agreement. */
const AGREED = /\bagree(?:s|d|ing)?\b|\bjoint(?:ly)?\b|\bon\s+behalf\s+of\s+(?:each|all)\b/i;

/** "Amendment No. 6", "Hollin Mills, Inc., is filed" and "$.01" end no sentence. */
const ENDS_NOTHING = /(?<=\b[Nn][Oo]s?)\.(?=\s*\d)|\.(?=,|\d|\s+[a-z])/g;

/** The joint filing agreement with its signatures, where its text stands in the document. */
export function readJointFilingAgreement(
  document: Document,
  make: FactMaker,
  names: readonly string[],
): JointFilingAgreement | null {
  const heading = document.lines.find((line, index) => {
    const title = printed(document, line);
    const untitled = UNTITLED.test(title);
    if (!untitled && !AGREEMENT.test(title)) return false;
    const after = document.text.text.slice(line.end, document.lines[index + 25]?.end).slice(0, 1500);
    if (untitled) return AGREES.test(after.replace(ENDS_NOTHING, ""));
    // An answer to Row 2, "Joint Filing", has no agreement below it; nor has an entry of Item 7 or of an index, also the last.
    if (/joint/i.test(title))
      return (
        /\p{L}{4}/u.test(after) &&
        !lists(after) &&
        (/agreement|statement|undertaking/i.test(title) || AGREED.test(after))
      );
    return /schedule\s+13/i.test(after) && /\bjoint|\bsingle\s+statement|\bon\s+behalf\s+of/i.test(after);
  });
  if (heading === undefined) return null;
  const ends = (line: string): boolean => SECTION.test(line) && !HEADING.test(line);
  const page = readPage(document, make, heading, ends, names);
  const { ruleCited, issuerNamed } = terms(document, heading.start, make);
  return { ...page, ruleCited, issuerNamed };
}

/** Whether the statement's own signature page or another exhibit comes first. */
function lists(after: string): boolean {
  const agrees = after.search(/\bagree(?:s|d|ing)?\b|\bundersigned\b/i);
  return /(?<![^\n])[^\w\n]*(?:signatures?\W*$|exhibit\s+\S|99\.\d)|\bafter\s+(?:reasonable|due)\s+inquiry\b/im.test(
    after.slice(0, agrees),
  );
}

/** What the agreement is about is told behind the statement that it is for. */
const STATEMENT = /\b(?:schedule\s+13|13[dg]|statement|joint(?:ly)?\s+fil)/i;

/** An agreement is short: what stands further down belongs to another document. */
const REACH = 3000;
/** The paragraph on joint filing was (f) until it became (k). */
const RULE = /\b13d-1\s*\(\s*k\s*\)/i;
const FORMER_RULE = /\b13d-1\s*\(\s*f\s*\)/i;
/** "… the common stock of Hollin Mills, Inc." The name ends in its legal form, or "dated" or "is filed" follows, so that it is known to be whole. */
const SECURITIES_OF =
  /\b(?:[Ss]tock|STOCK|[Ss]hares|SHARES|[Ss]ecurities|SECURITIES|[Uu]nits|UNITS|[Ii]nterests?|value(?:\s+\$?[\d.]+)?(?:\s+per\s+share)?(?:,?\s+\(?["“]?[\w\s]{1,30}["”]?\))?|class)\b,?\s+(?:of|issued\s+by|in)\s+([A-Z][\w.&'’-]*(?:,?\s+(?:of|and|the|&|[A-Z(][\w.&'’()-]*)){0,8}?(?:,?\s+L\.P\.\B|,?\s+(?:Inc(?:orporated)?|INC|Corp(?:oration)?|CORP(?:ORATION)?|Ltd|LTD|Limited|LIMITED|L\.?P|LLC|plc|PLC|N\.V|S\.A|Company|COMPANY|Co|CO|Trust|TRUST|Bancorp)\b|\s+[A-Z][\w&.'’-]{1,40}(?=\s+(?:dated|is\s+(?:being\s+)?filed)\b)))/;

function terms(document: Document, start: number, make: FactMaker) {
  const whole = document.text.slice(start, Math.min(document.text.length, start + REACH));
  const signed = whole.text.search(/\/s\//i);
  const text = signed < 0 ? whole : whole.slice(0, signed);
  const rule = RULE.exec(text.text) ?? FORMER_RULE.exec(text.text);
  const prose = text.text.replace(/\s/g, " ");
  const found = SECURITIES_OF.exec(prose);
  const issuer = found !== null && STATEMENT.test(prose.slice(0, found.index)) ? found : null;
  const name = issuer?.[1];
  return {
    ruleCited: rule && textFact(make, text, rule.index, rule.index + rule[0].length),
    issuerNamed:
      issuer === null || name === undefined
        ? null
        : textFact(
            make,
            text,
            issuer.index + issuer[0].length - name.length,
            issuer.index + issuer[0].length,
          ),
  };
}
