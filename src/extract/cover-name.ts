/** A line of Row 1 that is no name: a number of the tax office, a note, an instruction. */
const NO_NAME =
  /^\W*(?:\(.*\)|(?:no\.?)?[\d\s#X-]{5,}|see\s+.*|n\/a|not\s+applicable|voluntary.*|(?:tax|employer)\s.*)\W*$/i;

/** What stands behind a name on its line: its number, how the shares are held. */
const BEHIND =
  /(?:\s*[-–,]*\s*\(?(?:tax|employer)\s+(?:i\.?d|ident).*|\s*[-–,(]*\s*(?:i\.?r\.?s\.?|i\.?d\.?|e\.?i\.?n\.?|s\.?\s?s\.?|tax\s+i\.?d\.?)\s*(?:no|number|#|identification)?[\s:.#]*[\d#X*-]{5}.*|\s+shares\s+held\s.*|\s*\(?\b\d{2}-\d{7}\)?\s*|\s*\(see\s.*\)|\s*[⁽(]\d{1,2}[)⁾]|[*⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/i;

/** A name that is whole with its line, so that what follows on the next is another. */
const WHOLE =
  /(?:\b(?:inc|corp|corporation|company|co|llc|l\.l\.c|l\.?p|ltd|limited|trust|bank|n\.a|plc|sa|s\.a|ag|gmbh)\.?|\s-\s[A-Z]{2,5})$/i;

/** The name or names in the answer to Row 1, with their place; `null` where there is none. */
export function nameIn(answer: string): { names: string[]; start: number; end: number } | null {
  const lines = [...answer.matchAll(/[^\n\t]+/g)].flatMap((line) => {
    const text = line[0]
      .replace(/^[\s\d*.:,-]*(?=[A-Z"“(])/i, "")
      .replace(/^reporting\s+person\s*[-–:]\s*/i, "")
      .trim();
    const name = text.replace(BEHIND, "").trim();
    if (!/[A-Z]{2}/i.test(name) || NO_NAME.test(text)) return [];
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
    if (WHOLE.test(last)) names.push(line.name);
    else names[names.length - 1] = `${last} ${line.name}`;
    ({ end } = line);
  }
  return { names, start: first.start, end };
}
