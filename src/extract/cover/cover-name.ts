import { matchesIn } from "../../figures/matches.js";
import { IDENTIFICATION_LINE } from "../item2/identification.js";

/** A line of Row 1 that is no name: a number of the tax office, a note, an instruction. */
const NO_NAME =
  /^[^\w(]*\((?=.*\)[^\w)]*$)|^(?:(?:[\s#-]*[^\w\s#-])*|\W*no\.?)[\d\s#X-]{5,}(?:[^\w\s#-]\W*)?$|^\W*(?:see\s|i\.?d\.?\s*(?:no|number)\b|voluntary|(?:tax|employer)\s|(?:n\/a|not\s+applicable)\W*$)/i;

/** What may stand before a name on its line: a mark, the row's number, the number of the tax office. */
const LEAD = /^[\s*.:,;/&-]*(?:(?:1[.)]?|\(?1\)|\d{2}-\d{7})[\s*.:,;/&-]+)?(?=[\dA-Z"“(])/i;

/** An address: what follows is no name. */
const ADDRESS =
  /^(?:c\/o\b|p\.?\s?o\.?\s+box\b|\d+\s.*\b(?:street|st|avenue|ave|road|rd|lane|drive|plaza|boulevard|blvd|floor|suite|square|parkway|highway)\b)/i;

/** What stands behind a name on its line: its number, how the shares are held. */
const BEHIND =
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- one line, whose blanks and signs are no long runs (src/source/short-runs.ts)
  /(?:\s*\((?:hereinafter\s+|collectively,?\s+)?(?:the\s+)?["“][^)]*\)?|\s*[-–,]*\s*\(?(?:tax|employer)\s+(?:i\.?d|ident).*|\s*[-–,(]*\s*(?:i\.?r\.?s\.?|i\.?d\.?|e\.?i\.?n\.?|s\.?\s?s\.?(?:\s?n\.?)?|tax\s+i\.?d\.?)\s*(?:no|number|#|identification)?[\s:.#]*[\d#X*-]{5}.*|\s+shares\s+held\s.*|[,;]?\s*\(?\b\d{2}-?\d{7}\)?\s*|\s*\(see\s.*\)|\s*[⁽(]\d{1,2}[)⁾]|[*⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/i;

/** What parted a name from its number, the number being gone. */
const DASH_LEFT = /(?<!\s)\s+[-–—]+$/;

/** A name that is whole with its line, so that what follows on the next is another. */
const WHOLE =
  /(?:\b(?:inc|corp|corporation|company|co|llc|l\.l\.c|l\.?p|ltd|limited|trust|bank|n\.a|plc|sa|s\.a|ag|gmbh)\.?|\s-\s[A-Z]{2,5})$/i;

/** A legal form that stands alone on the line below a name: "L.P.", "N.A." */
const INITIALS = /^(?:[A-Z]\.\s?){2,4}$/;

/** What goes on with a name that ends as if it were whole. */
const GOES_ON =
  /^(?:(?:of|and|as|for|by|de|the\s+trustee)\b|(?:Partnership|PARTNERSHIP|Liability|LIABILITY)\b|(?:[Cc]ompany|COMPANY|[Cc]orporation|CORPORATION|[Ii]ncorporated|INCORPORATED|[Aa]ssociation|ASSOCIATION|Inc|INC|Co|CO|Corp|CORP|Ltd|LTD|N\.\s?A|L\.\s?P|L\.\s?L\.\s?C|LLC|LP|NA)\.?(?=\s*(?:$|[,(])))/;

/** The name or names in the answer to Row 1, with their place; `null` where there is none. */
export function nameIn(answer: string): { names: string[]; start: number; end: number } | null {
  const printed = matchesIn(answer, /[^\n\t]+/g);
  const address = printed.findIndex((line, index) => index > 0 && ADDRESS.test(line[0].trim()));
  const lines = printed.slice(0, address < 0 ? undefined : address).flatMap((line, index) => {
    const text = line[0]
      .replace(LEAD, "")
      .replace(/^reporting\s+person\s*[-–:]\s*/i, "")
      .trim();
    const name = text.replace(BEHIND, "").trim().replace(DASH_LEFT, "");
    const isWord = /[A-Z]{2}/i.test(name) || (index > 0 && INITIALS.test(name));
    if (!isWord || NO_NAME.test(text) || IDENTIFICATION_LINE.test(text)) return [];
    const start = line.index + line[0].indexOf(name);
    return [{ name: name.replace(/\s+/g, " "), start, end: start + name.length }];
  });
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  const names = [first.name];
  let { end } = first;
  for (const line of rest) {
    // Further down stand addresses and remarks; a name goes on, or another begins, on the very next line.
    if (answer.slice(end, line.start).split("\n").length > 2) break;
    const last = names.at(-1) ?? "";
    if (WHOLE.test(last) && !GOES_ON.test(line.name)) names.push(line.name);
    else names[names.length - 1] = `${last} ${line.name}`;
    ({ end } = line);
  }
  return { names, start: first.start, end };
}
