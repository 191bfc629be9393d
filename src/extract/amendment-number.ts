const UNITS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen".split("|");
const ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth".split("|");

/** The number of an amendment as title pages print it: in digits, in words, as an ordinal. */
const PATTERNS = [
  /amendment\s+(?:no\.?|number|#)\s*:?[\s_]*(?<digits>\d{1,3})(?!\d)/i,
  new RegExp(String.raw`amendment\s+(?:no\.?|number|#)\s*:?\s*(?<unit>${UNITS.join("|")})\b`, "i"),
  new RegExp(String.raw`^\W*(?<ordinal>${ORDINALS.join("|")})\s+amendment\b\W*$`, "im"),
];

/** The number of the amendment in a title page, with its place; `null` where none is printed. */
export function amendmentIn(text: string): { value: number; start: number; end: number } | null {
  const [first] = PATTERNS.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  if (first === undefined) return null;
  const { digits, unit, ordinal } = first.groups ?? {};
  const printed = digits ?? unit ?? ordinal ?? "";
  const word = printed.toLowerCase();
  const value =
    digits === undefined
      ? (unit === undefined ? ORDINALS.indexOf(word) : UNITS.indexOf(word)) + 1
      : Number(digits);
  const start = first.index + first[0].lastIndexOf(printed);
  return { value, start, end: start + printed.length };
}
