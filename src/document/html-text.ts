import { matchesIn } from "../figures/matches.js";
import { decodeEntity } from "./entities.js";
import type { Layout } from "./html-layout.js";
import { Raise } from "./html-css.js";
import { isNoteMarks, raisedForm } from "./html-raised.js";
import type { Piece } from "./html-segments.js";
import type { Style } from "./html-style.js";
import { hasPrivateUse, pictureOf, privatePicture } from "./html-symbols.js";
import { printText } from "./html-words.js";

type Kind = "raised" | "symbol" | "small";

/** A letter or digit of a run whose meaning is known only once the run is over. */
interface Character extends Piece {
  readonly shown: string;
}

interface Run {
  readonly kind: Kind;
  readonly style: Style;
  readonly characters: Character[];
}

/** A font this much smaller than the figure before it makes a digit a note mark. */
const MUCH_SMALLER = 0.8;

/** An entity that only its author could write: `&NBSP;`. */
const ODD_ENTITY = /&[a-z][a-z0-9]{1,30};/gi;

/**
 * Prints the texts of a page. Raised text, text in a font of pictures and small digits behind a figure
 * are kept back until they are complete, because only then is it known what they stand for.
 */
export class TextPrinter {
  private run: Run | null = null;

  constructor(
    private readonly page: string,
    private readonly layout: Layout,
  ) {}

  text(start: number, end: number, style: Style): void {
    let done = start;
    const text = this.page.slice(start, end);
    if (text.includes("&")) {
      for (const match of matchesIn(text, ODD_ENTITY)) {
        const character = decodeEntity(match[0]);
        if (character === null) continue;
        const at = start + match.index;
        this.put(null, done, at, style);
        done = at + match[0].length;
        this.put(character, at, done, style);
      }
    }
    this.put(null, done, end, style);
  }

  entity(character: string, start: number, end: number, style: Style): void {
    this.put(character, start, end, style);
  }

  /** Prints what was kept back. */
  flush(): void {
    const run = this.run;
    if (run === null) return;
    this.run = null;
    const meaning = this.meaningOf(run);
    for (const [index, { shown, text, start, end }] of run.characters.entries()) {
      const printed = meaning(shown, index);
      this.print(printed === shown ? text : printed, start, end, run.style);
    }
  }

  private put(text: string | null, start: number, end: number, style: Style): void {
    if (start >= end) return;
    const kind = this.kindOf(text ?? this.page[start] ?? "", style);
    if (this.run !== null && this.run.kind !== kind) this.flush();
    if (kind === null) {
      this.printPlain(text, start, end, style);
      return;
    }
    this.run ??= { kind, style, characters: [] };
    if (text !== null) this.run.characters.push({ shown: text, text, start, end });
    else
      for (let at = start; at < end; at += 1)
        this.run.characters.push({ shown: this.page[at] ?? "", text: null, start: at, end: at + 1 });
  }

  private kindOf(first: string, style: Style): Kind | null {
    if (style.symbol) return "symbol";
    if (style.raised !== Raise.None) return "raised";
    if (this.run?.kind === "small" && this.run.style.size === style.size) return "small";
    return this.run === null && this.isSmallDigit(first, style) ? "small" : null;
  }

  /** A digit glued to a figure in a much larger font. */
  private isSmallDigit(first: string, style: Style): boolean {
    if (!/^\d/.test(first) || style.size > MUCH_SMALLER * this.layout.lastSize) return false;
    const { glued } = this.layout;
    const last = glued && (glued.text ?? this.page.slice(Math.max(glued.start, glued.end - 2), glued.end));
    return last !== null && /[\d%]$|0-$/.test(last);
  }

  /** What each character of a complete run stands for. */
  private meaningOf({ kind, style, characters }: Run): (character: string, index: number) => string {
    const text = characters.map(({ shown }) => shown).join("");
    if (kind === "symbol") {
      // "o Rule 13d-1(b)": a whole sentence in the font is an oversight, the box at its head is not.
      const pictures = /^[^a-z0-9]+$/i.test(text);
      return (character, index) =>
        pictures || standsAlone(characters, index)
          ? (pictureOf(character) ?? privatePicture(character) ?? character)
          : character;
    }
    const trusted = kind === "small" || style.raised === Raise.Surely || this.layout.onLine;
    return trusted && isNoteMarks(text) ? raisedForm : (character) => character;
  }

  private printPlain(text: string | null, start: number, end: number, style: Style): void {
    if (!hasPrivateUse(text ?? this.page.slice(start, end))) {
      this.print(text, start, end, style);
    } else if (text !== null) {
      this.print(privatePicture(text) ?? text, start, end, style);
    } else {
      for (let at = start; at < end; at += 1)
        this.print(privatePicture(this.page[at] ?? ""), at, at + 1, style);
    }
  }

  private print(text: string | null, start: number, end: number, style: Style): void {
    printText(this.page, { text, start, end }, style, this.layout);
  }
}

/** Whether a character has white space, or the end of the run, on either side. */
function standsAlone(characters: readonly Character[], index: number): boolean {
  return [characters[index - 1], characters[index + 1]].every(
    (beside) => beside === undefined || beside.shown.trim() === "",
  );
}
