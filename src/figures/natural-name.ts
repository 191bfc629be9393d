/** "Jane", "M.", "O'Neill-Roe,": a word as a natural person's name has it. */
const WORD = /^\p{Lu}[\p{L}.'’-]*,?$/u;

/** A legal form, an office, or what only an organization is called. */
const NO_PERSON =
  /\b(?:inc|incorporated|corp|corporation|company|co|l\.?l\.?c|l\.?l?\.?p|ltd|limited|plc|gmbh|n\.?v|s\.?a|n\.a|banks?|bancorp(?:oration)?|banc(?:shares|grp|group)|bankshares|savings|mutual|trusts?|trustees?|estate|foundation|family|funds?|partners?|partnership|holdings?|group|invest\w*|ventures?|associates|association|capital|master|acquisition|advis\w+|management|equity|assets?|insurance|financial|securities|enterprises|industries|international|resources|university|society|plan|president|secretary|treasurer|counsel|officer|director|manager|member|agent|attorney|executor|chair\w*|the|of|and|for|by)\b/i;

/** Whether a text has the form of a natural person's name, and no word of an organization's or of an office. */
export function isNaturalName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length > 1 && words.length < 6 && words.every((word) => WORD.test(word)) && !NO_PERSON.test(text)
  );
}

/** Whether a cover page is a natural person's, by its type; by the name where the type is that of whoever controls others. */
export function isNaturalByType(codes: readonly string[] | undefined, name: string): boolean {
  if (codes === undefined) return false;
  return codes.includes("IN") || (codes.length === 1 && codes[0] === "HC" && isNaturalName(name));
}
