/** A letter of Item 2: "Item 2(d)", "(d) above". */
const LETTER = /(?:\bitems?\s{1,4})?(?:\b2\s?)?\(([a-f])\)/gi;
const THIS_SCHEDULE = /\bschedule\s{1,4}13d\b/gi;
/** The only words of a text that refers and says nothing of its own. */
const REFERRING =
  /^(?:please|see|also|refer|reference|is|are|made|to|the|same|as|our|its|their|responses?|answers?|answered|information|disclosures?|statements?|set|forth|contained|included|provided|given|stated|disclosed|described|in|under|of|by|and|hereby|incorporated|herein|hereto|hereof|into|this|that|item|paragraph|above|below)$/;

/** The one other letter of Item 2 to which a text refers, where it does nothing else: `d` of "See Item 2(d)." below (e); else `null`. */
export function letterReferredTo(text: string, own: string): string | null {
  const letters = new Set([...text.matchAll(LETTER)].map(([, letter = ""]) => letter.toLowerCase()));
  letters.delete(own);
  const [letter, ...others] = letters;
  const words =
    text
      .toLowerCase()
      .replace(LETTER, " ")
      .replace(THIS_SCHEDULE, " ")
      .match(/[\p{L}\p{N}$%]+/gu) ?? [];
  return letter !== undefined && others.length === 0 && words.every((word) => REFERRING.test(word))
    ? letter
    : null;
}
