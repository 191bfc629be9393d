import type { Span } from "./span.js";

/**
 * A run of derived characters and the part of the file that they come from. A verbatim run maps
 * character by character; any other run (an entity, an escape, a joined line) maps as a whole.
 */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly source: Span;
  readonly verbatim: boolean;
}

/**
 * Text as a reader sees it, with the way back to the decoded file. Every step of decoding (PEM dash,
 * entity, Markdown escape, joined lines) builds one of these from another, so that a place stays true
 * through any nesting.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {}

  /** A text that is the file's own, from offset `start` on. */
  static identity(text: string, start = 0): MappedText {
    const run = { at: 0, length: text.length, source: { start, end: start + text.length }, verbatim: true };
    return new MappedText(text, text.length === 0 ? [] : [run]);
  }

  static fromBuilder(text: string, runs: readonly Run[]): MappedText {
    return new MappedText(text, runs);
  }

  get length(): number {
    return this.text.length;
  }

  /** Where the characters from `start` to `end` of this text stand in the file. */
  source(start: number, end: number): Span {
    if (start >= end) {
      const at = this.sourceStart(Math.min(start, Math.max(0, this.length - 1)));
      return { start: at, end: at };
    }
    const span = { start: this.sourceStart(start), end: this.sourceEnd(end - 1) };
    return span.start <= span.end ? span : this.around(start, end);
  }

  /** All that pieces put in another order come from. */
  private around(start: number, end: number): Span {
    const parts = this.parts(start, end);
    return {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    };
  }

  /** Like `source`, one span for each unbroken part: two where a page foot stands inside a sentence. */
  parts(start: number, end: number): Span[] {
    const parts: { start: number; end: number }[] = [];
    for (let index = this.runIndex(start); index < this.runs.length; index += 1) {
      const run = this.runs[index];
      if (run === undefined || run.at >= end) break;
      const from = this.sourceStart(Math.max(start, run.at));
      const to = this.sourceEnd(Math.min(end, run.at + run.length) - 1);
      const last = parts.at(-1);
      if (last !== undefined && from - last.end <= 1) last.end = Math.max(last.end, to);
      else parts.push({ start: from, end: to });
    }
    return parts;
  }

  /** The part of this text from `start` to `end`, still mapped to the file. */
  slice(start: number, end: number = this.length): MappedText {
    const builder = new MappedTextBuilder();
    builder.copy(this, start, end);
    return builder.build();
  }

  /** Copies the runs between `start` and `end` to `sink`, cut to size. */
  eachRun(start: number, end: number, sink: (text: string, source: Span, verbatim: boolean) => void): void {
    for (let index = this.runIndex(start); index < this.runs.length; index += 1) {
      const run = this.runs[index];
      if (run === undefined || run.at >= end) return;
      const from = Math.max(start, run.at);
      const to = Math.min(end, run.at + run.length);
      if (from >= to) continue;
      const source = run.verbatim
        ? { start: run.source.start + from - run.at, end: run.source.start + to - run.at }
        : run.source;
      sink(this.text.slice(from, to), source, run.verbatim);
    }
  }

  private sourceStart(index: number): number {
    const run = this.runs[this.runIndex(index)];
    if (run === undefined) return 0;
    return run.verbatim ? run.source.start + (index - run.at) : run.source.start;
  }

  private sourceEnd(index: number): number {
    const run = this.runs[this.runIndex(index)];
    if (run === undefined) return 0;
    return run.verbatim ? run.source.start + (index - run.at) + 1 : run.source.end;
  }

  private runIndex(index: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.runs[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}

/** Builds a `MappedText` piece by piece. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [];
  private at = 0;

  /** The number of characters so far. */
  get length(): number {
    return this.at;
  }

  /** Takes over `from`'s characters between `start` and `end` as they are. */
  copy(from: MappedText, start: number, end: number): this {
    from.eachRun(start, end, (text, source, verbatim) => {
      this.append(text, source, verbatim);
    });
    return this;
  }

  /** Puts `text` in place of `from`'s characters between `start` and `end`. */
  replace(text: string, from: MappedText, start: number, end: number): this {
    if (text.length > 0) this.append(text, from.source(start, end), false);
    return this;
  }

  build(): MappedText {
    return MappedText.fromBuilder(this.pieces.join(""), this.runs);
  }

  private append(text: string, source: Span, verbatim: boolean): void {
    const last = this.runs.at(-1);
    this.pieces.push(text);
    if (verbatim && last?.verbatim === true && last.source.end === source.start) {
      const joined = {
        ...last,
        length: last.length + text.length,
        source: { start: last.source.start, end: source.end },
      };
      this.runs[this.runs.length - 1] = joined;
    } else {
      this.runs.push({ at: this.at, length: text.length, source, verbatim });
    }
    this.at += text.length;
  }
}
