import { lineIndexAt, type Document } from "../document/document.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";

/** The caption that runs down the side of Rows 7 to 10, in pieces that mix with the figures. */
const SIDE_CAPTION = "number of shares beneficially owned by each reporting person with";
const SIDE_WORDS = ` ${SIDE_CAPTION} `;

/**
 * The text of one cover page as it is to be read: cell by cell, a tab between cells and a line break
 * between lines, without ruled lines and without the side caption of the four powers.
 */
export function coverText(document: Document, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  let amongPowers = false;
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    for (const cell of line.cells) {
      const [start, end] = withoutFrame(
        document.text.text,
        Math.max(cell.start, from),
        Math.min(cell.end, to),
      );
      if (start >= end) continue;
      const text = document.text.text.slice(start, end);
      if (/^\W*(?:\d{1,2}\W{1,3})?citizenship\b/i.test(text)) amongPowers = true;
      if (/aggregate\s+amount/i.test(text)) amongPowers = false;
      if (isRule(text) || (amongPowers && isSideCaption(text))) continue;
      builder.copy(document.text, start, end).replace("\t", document.text, end - 1, end);
    }
    builder.replace("\n", document.text, Math.max(line.start, from), Math.max(line.start, from) + 1);
  }
  return builder.build();
}

/** A cell without the frame of asterisks or bars that some covers are drawn in. A mark glued to its figure stays. */
function withoutFrame(text: string, start: number, end: number): [number, number] {
  const cell = text.slice(start, end);
  const left = /^(?:\*{3,}|[*|](?=\s|$))\s*/.exec(cell)?.[0].length ?? 0;
  const right = /\s[*|]+$|\*{3,}$/.exec(cell.slice(left))?.[0].length ?? 0;
  return [start + left, end - right];
}

function isRule(text: string): boolean {
  return /^[-_=*~|+\s]{4,}$|^[*|]+$|^#[#\s.]*$/.test(text);
}

/** Whether a cell holds nothing but consecutive words of the side caption. */
function isSideCaption(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  return words !== "" && !/\d/.test(text) && SIDE_WORDS.includes(` ${words} `);
}
