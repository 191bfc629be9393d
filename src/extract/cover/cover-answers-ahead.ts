import type { Document } from "../../document/document.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import { COUNTED_ROWS, POWER_WORDS } from "../../filing/rows.js";
import type { CaptionName } from "./cover-caption-patterns.js";
import type { CoverRow } from "./cover-captions.js";
import { typeCodes } from "./cover-type.js";

/** A row's number ahead of its answer, or between the answer and the caption. */
const NUMBER_FIRST = /^\s*\(?(\d{1,2})[.)]{0,2}\s*[\t\n]/;
const NUMBER_LAST = /[\t\n]\s{0,9}\(?(\d{1,2})[.)]{0,2}\s{0,9}$/;
/** A figure with the mark of its note: of two pieces nobody can tell which is the row's number. */
const ONE_PIECE = /^\S[^\t\n]*(?:[\t\n]\s{0,9}\(\w{1,2}\))?$/;

/**
 * The rows of a cover page on which every answer stands above or left of its caption, as a whole page of such rows proves:
 * a figure, not a place, ahead of the first power, the percentage ahead of its own caption and the codes ahead of theirs.
 * Any other page is `null`.
 */
export function answeredAhead(
  text: string,
  captions: readonly Omit<CoverRow, "end">[],
  numbers: Readonly<Record<CaptionName, readonly number[]>>,
): CoverRow[] | null {
  const is13D = captions.some(({ name }) => name === "sourceOfFunds" || name === "legalProceedings");
  const rows = captions.map((caption, index) =>
    answerAhead(text, captions[index - 1]?.start ?? 0, caption, numbers[caption.name].at(is13D ? 0 : -1)),
  );
  const answer = (name: CaptionName): string => {
    const row = rows.find((each) => each.name === name);
    return row === undefined ? "" : text.slice(row.start, row.end);
  };
  const proved =
    percentAtStart(answer("percentOfClass")) !== null &&
    numberAtStart(answer("soleVotingPower")) !== null &&
    typeCodes(answer("typeOfReportingPerson")) !== null &&
    COUNTED_ROWS.filter((name) => numberAtStart(answer(name)) !== null).length >= ENOUGH;
  return proved ? rows : null;
}

/** Of the five rows that count shares, so many must have their figure ahead of them. */
const ENOUGH = 4;

/** The row with what stands between the line of the caption before and its own caption for its answer. */
function answerAhead(
  text: string,
  from: number,
  caption: Omit<CoverRow, "end">,
  number: number | undefined,
): CoverRow {
  // The words that a caption has further on its line are no answer.
  const ahead = text.slice(Math.max(0, from - 80), from);
  const atLine = from === 0 || ahead.slice(ahead.trimEnd().length).includes("\n");
  const behind = atLine ? 0 : text.slice(from, caption.captionStart).indexOf("\n") + 1;
  const zone = text
    .slice(from + behind, caption.captionStart)
    .trimEnd()
    .replace(/\(?$/, "\t");
  const [first, last] = [NUMBER_FIRST.exec(zone), NUMBER_LAST.exec(zone)];
  const isOwn = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null && Number(match[1]) === number;
  const lead = isOwn(first) ? first[0].length : 0;
  const end = lead === 0 && isOwn(last) ? last.index : zone.length;
  const answer = zone.slice(lead, end).trim();
  const isOne = caption.name in POWER_WORDS || caption.name === "aggregateAmount" ? ONE_PIECE : /\S/;
  if (!isOne.test(answer)) return { ...caption, end: caption.start };
  const start = from + behind + zone.indexOf(answer, lead);
  return { name: caption.name, captionStart: start, start, end: start + answer.length };
}

/** How far above its caption the name is looked for. */
const REACH = 400;

/** Where a cover page begins whose name stands above or left of the caption that begins at `start`. */
export function nameAhead({ text: { text }, wrapped }: Document, start: number): number {
  const lines = text.slice(Math.max(0, start - REACH), start).split("\n");
  const last = lines.findLastIndex((line) => /[a-z]{2}/i.test(line));
  let first = last;
  // A typed name may take several lines.
  while (wrapped && last < lines.length - 1 && /\S/.test(lines[first - 1] ?? "")) first -= 1;
  return last < 0 ? start : start - lines.slice(first).join("\n").length;
}
