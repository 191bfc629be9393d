import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import { numberAtStart } from "../figures/number.js";
import { percentAtStart, type Percent } from "../figures/percent.js";
import type { Fact, Figure } from "../filing/fact.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { leafText } from "./element-text.js";
import type { Element } from "./xml-tree.js";

/** Reads single elements as facts. An element that is missing, empty or unreadable states nothing: `null`. */
export class FieldReader {
  constructor(readonly make: FactMaker) {}

  text(element: Element | null): Fact<string> | null {
    return this.as(element, (text) => text.text.replace(/\s+/g, " ").trim());
  }

  figure(element: Element | null): Figure | null {
    const text = stated(element);
    const number = text && numberAtStart(text.text);
    if (text === null || number === null || runsOn(text, number.end)) return null;
    return { ...this.make(number.value, text, number.start, number.end), marks: [] };
  }

  percent(element: Element | null): Fact<Percent> | null {
    const text = stated(element);
    const found = text && percentAtStart(text.text);
    if (text === null || found === null || runsOn(text, found.end)) return null;
    return this.make(found.percent, text, found.start, found.end);
  }

  date(element: Element | null): Fact<IsoDate> | null {
    const text = stated(element);
    const date = text && dateIn(text.text);
    return text && date && this.make(date.value, text, date.start, date.end);
  }

  integer(element: Element | null): Fact<number> | null {
    return this.as(element, (text) => (/^\s*\d{1,3}\s*$/.test(text.text) ? Number(text.text) : null));
  }

  flag(element: Element | null): Fact<boolean> | null {
    return this.as(element, (text) => FLAGS.get(text.text.trim().toLowerCase()) ?? null);
  }

  /** One fact for a list of codes, each in an element of its own. */
  codes(elements: readonly Element[]): Fact<readonly string[]> | null {
    const texts = elements.flatMap((element) => stated(element) ?? []);
    if (texts.length === 0) return null;
    const codes = texts.map((text) => text.text.trim().toUpperCase());
    return this.make(codes, joined(texts, ", "));
  }

  /** One fact for what several elements state together. */
  together(elements: readonly Element[], separator: string): Fact<string> | null {
    const texts = elements.flatMap((element) => stated(element) ?? []);
    return texts.length === 0 ? null : textFact(this.make, joined(texts, separator));
  }

  /** The same in two steps: the lines by `within`, then one behind the other by `between`. */
  lines(lines: readonly (readonly Element[])[], between: string, within: string): Fact<string> {
    const texts = lines.map((line) => line.flatMap((element) => stated(element) ?? []));
    const joinedLines = texts.map((line, index) => joined(line, index === 0 ? between : within));
    return textFact(
      this.make,
      joined(
        joinedLines.filter(({ length }) => length > 0),
        between,
      ),
    );
  }

  /** The element's own name, where the element as a whole is pointed at. */
  nameOf(element: Element): Fact<string> {
    const at = element.within.text.indexOf(element.name, element.start);
    return textFact(this.make, element.within, at, at + element.name.length);
  }

  /** The element's text as a fact of what `read` makes of it. */
  as<T>(element: Element | null, read: (text: MappedText) => T | null): Fact<T> | null {
    const text = stated(element);
    const value = text && read(text);
    return text === null || value === null ? null : this.make(value, text);
  }
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["y", true],
  ["true", true],
  ["1", true],
  ["n", false],
  ["false", false],
  ["0", false],
]);

/** The text of an element that holds any. */
function stated(element: Element | null): MappedText | null {
  if (element === null || element.children.length > 0) return null;
  const text = leafText(element);
  return text.text.trim() === "" ? null : text;
}

/** Whether letters or digits follow hard upon a figure, so that it is only the beginning of one: `1.0E7`. */
function runsOn(text: MappedText, end: number): boolean {
  return /^[\w.,]/.test(text.text.slice(end));
}

/** The texts behind one another, blanks at their ends left out; the separator points at no characters. */
export function joined(texts: readonly MappedText[], separator: string): MappedText {
  const builder = new MappedTextBuilder();
  for (const text of texts) {
    const start = text.length - text.text.trimStart().length;
    const end = text.text.trimEnd().length;
    if (builder.length > 0) builder.replace(separator, text, start, start);
    builder.copy(text, start, end);
  }
  return builder.build();
}
