const PLAIN = "0123456789()abcdef";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉᶠ";

/** Longer than any row of note marks. */
const LONGEST = 40;

/** `1`, `(a)`, `12)`: one note mark. */
const MARK = /^\(?(?:\d{1,2}|[a-f])\)?$/;

/** Whether raised text is nothing but note marks: `(1)(2)`, `1, 2`, `a`. An ordinal's `nd` and a count are not. */
export function isNoteMarks(text: string): boolean {
  if (text.length > LONGEST) return false;
  const marks = text.split(/[\s,]+|(?<=\))(?=\()/).filter((mark) => mark !== "");
  return marks.length > 0 && marks.every((mark) => MARK.test(mark));
}

/** The raised form of a mark's character; a comma or an asterisk has none and stays. */
export function raisedForm(character: string): string {
  const index = PLAIN.indexOf(character);
  return index < 0 ? character : (SUPERSCRIPTS[index] ?? character);
}
