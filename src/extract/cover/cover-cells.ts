/** A printed piece of a cover page: a cell, or what a leader or a bar parts off. Offsets into the document's text. */
export interface CoverPiece {
  readonly start: number;
  readonly end: number;
}

const S_S = "s s or i r s identification";
const CERTAIN = "aggregate amount in row";

/** The captions of both forms word for word, without punctuation, in the wordings that filers used. */
const WORDINGS = [
  ...["name", "names"].flatMap((name) => [
    `${name} of reporting persons ${S_S} nos of above persons entities only`,
    `${name} of reporting person ${S_S} no of above person`,
    `${name} of reporting persons ${S_S} no of above persons`,
    `${name} of reporting person i r s identification no of above person entities only`,
    `${name} of reporting persons i r s identification nos of above persons entities only`,
  ]),
  "check the appropriate box if a member of a group see instructions",
  "check the appropriate box if member of a group",
  "sec use only",
  "source of funds see instructions",
  ...["check box if", "check if", "check the box if"].flatMap((check) => [
    `${check} disclosure of legal proceedings is required pursuant to items 2 d or 2 e`,
    `${check} disclosure of legal proceedings is required pursuant to item 2 d or 2 e`,
    ...["9", "11"].map((row) => `${check} the ${CERTAIN} ${row} excludes certain shares see instructions`),
  ]),
  "citizenship or place of organization",
  ...["sole", "shared"].flatMap((kind) => [`${kind} voting power`, `${kind} dispositive power`]),
  "aggregate amount beneficially owned by each reporting person",
  ...["9", "11"].flatMap((row) =>
    ["percent of class", "percent of the class"].map((of) => `${of} represented by amount in row ${row}`),
  ),
  "type of reporting person see instructions",
  "type of reporting persons see instructions",
].map((wording) => wording.split(" "));

/** The one word of a caption that may stand alone on its first line. */
const BROKEN_POWER = /^(?:sole|shared)$/;
/** A word that the printer broke at the end of its line: "Bene-" over "ficially". */
export const HYPHENATED = /(?<![a-z-])([a-z]{2,12})-$/i;
const FOOT = /^\s*\*\s*see\s+instructions?\b/i;

/**
 * The pieces of a cover page with every caption in one run: where a caption goes on below the answer
 * that stands beside its first line, the answer comes behind it.
 */
export function captionsFirst(text: string, pieces: readonly CoverPiece[]): CoverPiece[] {
  const ordered: CoverPiece[] = [];
  let open = { wordings: [] as string[][], read: 0, end: 0, half: "" };
  for (const piece of pieces) {
    const printed = text.slice(piece.start, piece.end);
    const half = HYPHENATED.exec(printed)?.[1]?.toLowerCase() ?? "";
    const words = wordsOf(half === "" ? printed : printed.slice(0, -half.length - 1));
    const [first, ...others] = words;
    const on = open.half === "" || first === undefined ? words : [open.half + first, ...others];
    // The form's foot, "*SEE INSTRUCTIONS BEFORE FILLING OUT!", is no part of the last caption.
    const goesOn = FOOT.test(printed)
      ? []
      : open.wordings.filter((wording) => startsWith(wording.slice(open.read), on));
    if (goesOn.length > 0) {
      ordered.splice(open.end, 0, piece);
      open = { wordings: goesOn, read: open.read + words.length, end: open.end + 1, half };
      continue;
    }
    ordered.push(piece);
    const begun =
      words.length < 2 && !BROKEN_POWER.test(words[0] ?? "")
        ? []
        : WORDINGS.filter((wording) => startsWith(wording, words));
    if (begun.length > 0) open = { wordings: begun, read: words.length, end: ordered.length, half };
    else if (beginsCaption(words)) open = { wordings: [], read: 0, end: 0, half: "" };
  }
  return ordered;
}

function startsWith(wording: readonly string[], words: readonly string[]): boolean {
  return (
    words.length > 0 && words.length <= wording.length && words.every((word, at) => word === wording[at])
  );
}

/** A caption with its answer in the same piece closes the one before it. */
function beginsCaption(words: readonly string[]): boolean {
  return words.length > 2 && WORDINGS.some((wording) => startsWith(words, wording.slice(0, 3)));
}

/** The words of a piece, without its row's number and without a box drawn behind it. */
function wordsOf(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replace(/^\W*\d{1,2}\W{1,3}(?=[a-z])/, "")
    .replace(/[[/(|][\sx_]*[\])/|]|[☐☒]/g, " ");
  return bare.match(/[a-z]+|\d+/g) ?? [];
}
