import type { ComponentChild, JSX } from "preact";
import type { Box, Field, Part, Piece, Sheet, SheetNode } from "../../sheet/sheet.js";
import type { MarkedFigure } from "./figures.js";
import type { Marking, Stretch } from "./marking.js";
import { shown } from "./shown.js";

/** What drawing a filing's sheets needs besides them. */
export interface Ink {
  readonly marking: Marking;
  /** In front of every id of this filing: `f1-`. */
  readonly prefix: string;
  /** Figures that have been begun: the first part of each bears the id. */
  readonly begun: Set<number>;
}

/** One document as filed. */
export function sheetView(sheet: Sheet, ink: Ink): JSX.Element {
  return <div class={`sheet ${sheet.clothes}`}>{nodes(sheet.nodes, ink)}</div>;
}

function nodes(list: readonly SheetNode[], ink: Ink): ComponentChild[] {
  const drawn: ComponentChild[] = [];
  let pieces: Piece[] = [];
  const flush = (): void => {
    if (pieces.length > 0) drawn.push(...text(pieces, ink));
    pieces = [];
  };
  for (const node of list) {
    if (!("kind" in node)) {
      pieces.push(node);
      continue;
    }
    flush();
    drawn.push(drawNode(node, ink));
  }
  flush();
  return drawn;
}

function drawNode(node: Exclude<SheetNode, Piece>, ink: Ink): ComponentChild {
  switch (node.kind) {
    case "break":
      return <br />;
    case "rule":
      return <hr />;
    case "page":
      return <hr class="page-end" />;
    case "picture":
      return <span class="picture">[picture]</span>;
    case "field":
      return field(node, ink);
    case "part":
      return part(node, ink);
    case "table":
    case "row":
    case "cell":
    case "block":
    case "inline":
      return box(node, ink);
  }
}

function box({ kind, looks, columns, rows, children }: Box, ink: Ink): JSX.Element {
  const look = looks.length > 0 ? { class: looks.map((each) => `k-${each}`).join(" ") } : {};
  const within = nodes(children, ink);
  switch (kind) {
    case "table":
      return (
        <table role="presentation" {...look}>
          <tbody>{within}</tbody>
        </table>
      );
    case "row":
      return <tr {...look}>{within}</tr>;
    case "cell":
      return (
        <td {...look} {...(columns > 1 ? { colSpan: columns } : {})} {...(rows > 1 ? { rowSpan: rows } : {})}>
          {within}
        </td>
      );
    case "block":
      return <div {...look}>{within}</div>;
    case "inline":
      return <span {...look}>{within}</span>;
  }
}

function part({ caption, element, depth, children }: Part, ink: Ink): JSX.Element {
  return (
    <div class={`part depth${String(depth)}`}>
      <p class="part-caption">{label(caption, element, ink)}</p>
      {nodes(children, ink)}
    </div>
  );
}

function field({ row, caption, element, value, prose }: Field, ink: Ink): JSX.Element {
  return (
    <div class={prose ? "field prose" : "field"}>
      <p class="row">{row ?? ""}</p>
      <p class="caption">{label(caption, element, ink)}</p>
      <p class="value">{text(value, ink)}</p>
    </div>
  );
}

/** A caption stands for the element's name, which a check may have looked at. */
function label(caption: string, element: Piece, ink: Ink): ComponentChild {
  const [stretch] = ink.marking.cut(element);
  const figure = stretch?.cover.at(-1);
  const words = shown(caption);
  return figure === undefined ? words : mark(figure, [words], ink, element.text);
}

/** Text with its figures marked. */
function text(pieces: readonly Piece[], ink: Ink): ComponentChild[] {
  return nested(
    pieces.flatMap((piece) => ink.marking.cut(piece)),
    0,
    ink,
  );
}

function nested(stretches: readonly Stretch[], depth: number, ink: Ink): ComponentChild[] {
  const drawn: ComponentChild[] = [];
  let start = 0;
  while (start < stretches.length) {
    const figure = stretches[start]?.cover[depth];
    let end = start + 1;
    while (end < stretches.length && stretches[end]?.cover[depth] === figure) end += 1;
    const run = stretches.slice(start, end);
    if (figure === undefined) drawn.push(shown(run.map(({ text }) => text).join("")));
    else if (run.every(({ text }) => !/\S/.test(text))) drawn.push(run.map(({ text }) => text).join(""));
    else drawn.push(mark(figure, nested(run, depth + 1, ink), ink));
    start = end;
  }
  return drawn;
}

function mark(
  figure: MarkedFigure,
  within: readonly ComponentChild[],
  ink: Ink,
  element?: string,
): JSX.Element {
  const { number, state, passage } = figure;
  const first = !ink.begun.has(number);
  ink.begun.add(number);
  const own = {
    ...(first ? { id: `${ink.prefix}n${String(number)}` } : {}),
    "data-n": number,
    ...(element === undefined ? {} : { "data-element": shown(element) }),
  };
  const list = `#${ink.prefix}g${String(number)}`;
  if (passage)
    return (
      <span class={`m passage ${state}`} {...own}>
        {first && state !== "unchecked" ? (
          <a class="pin" href={list} aria-label="Checks of this passage" />
        ) : null}
        {within}
      </span>
    );
  if (state === "unchecked")
    return (
      <span class="m unchecked" {...own}>
        {within}
      </span>
    );
  return (
    <a class={`m ${state}`} href={list} {...own}>
      {within}
    </a>
  );
}
