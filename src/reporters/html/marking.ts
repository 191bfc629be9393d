import type { Piece } from "../../sheet/sheet.js";
import type { MarkedFigure } from "./figures.js";

/** A stretch of text and the figures that it belongs to, the outermost first. */
export interface Stretch {
  readonly text: string;
  readonly cover: readonly MarkedFigure[];
}

/** Cuts text where figures begin and end. */
export class Marking {
  /** Where a figure begins or ends, in order; between two of them the cover is the same. */
  private readonly edges: readonly number[];
  private readonly covers: readonly (readonly MarkedFigure[])[];

  constructor(figures: readonly MarkedFigure[]) {
    const parts = figures.flatMap((figure) => figure.parts.map((part) => ({ ...part, figure })));
    parts.sort((a, b) => a.start - b.start);
    this.edges = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    let next = 0;
    let open: typeof parts = [];
    this.covers = this.edges.map((edge) => {
      open = open.filter(({ end }) => end > edge);
      for (let part = parts[next]; part !== undefined && part.start <= edge; part = parts[next]) {
        open.push(part);
        next += 1;
      }
      return open.map(({ figure }) => figure).sort((a, b) => a.number - b.number);
    });
  }

  cut({ text, source, verbatim }: Piece): Stretch[] {
    if (!verbatim) return [{ text, cover: this.covers[this.indexAt(source.start)] ?? [] }];
    const stretches: Stretch[] = [];
    let index = this.indexAt(source.start);
    let at = source.start;
    while (at < source.end) {
      const edge = Math.min(this.edges[index + 1] ?? source.end, source.end);
      stretches.push({
        text: text.slice(at - source.start, edge - source.start),
        cover: this.covers[index] ?? [],
      });
      at = edge;
      index += 1;
    }
    return stretches;
  }

  /** The last edge at or before an offset, or -1. */
  private indexAt(offset: number): number {
    let low = -1;
    let high = this.edges.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.edges[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
