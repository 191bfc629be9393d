import type { JSX } from "preact";
import type { Filing } from "../../filing/filing.js";
import { controlLayout, type ControlLayout, type Node } from "./control-layout.js";
import { shown } from "./shown.js";

const WIDTH = 640;
const BOX = { height: 44, gapX: 44, gapY: 14 };
const WIDEST = 240;
/** Characters of a name on one line of a box, by its width in user units. */
const CHARACTER = 6.6;

/** Who controls whom, as far as the filing says so. */
export function controlChart(filing: Filing, prefix: string): JSX.Element | null {
  const layout = controlLayout(filing);
  if (layout === null) return null;
  const { nodes, edges } = layout;
  return (
    <section class="control" aria-labelledby={`${prefix}control`}>
      <h3 id={`${prefix}control`}>Who controls whom, as the filing says</h3>
      {layout.columns > 4 ? null : chart(layout)}
      <ul>
        {edges.map(({ from, to, as, plain }) => (
          <li>
            {shown(nodes[from]?.name ?? "")} <span class="as">{as === "" ? "controls" : `${as} of`}</span>{" "}
            {shown(nodes[to]?.name ?? "")}
            {plain ? "" : " (that alone may not carry power over everything held)"}
          </li>
        ))}
      </ul>
    </section>
  );
}

function chart({ nodes, edges, columns, rows }: ControlLayout): JSX.Element {
  const width = Math.min(WIDEST, (WIDTH - BOX.gapX * (columns - 1)) / columns);
  const height = rows * (BOX.height + BOX.gapY) - BOX.gapY;
  const x = (node: Node): number => node.column * (width + BOX.gapX) + 0.5;
  const inColumn = (column: number): number => nodes.filter((node) => node.column === column).length;
  const y = (node: Node): number =>
    node.row * (BOX.height + BOX.gapY) + ((rows - inColumn(node.column)) * (BOX.height + BOX.gapY)) / 2 + 0.5;
  return (
    <svg class="chart" viewBox={`0 0 ${String(WIDTH)} ${String(height + 1)}`} aria-hidden="true">
      {edges.map(({ from, to, plain }) => {
        const [one, other] = [nodes[from], nodes[to]];
        if (one === undefined || other === undefined) return null;
        const [x1, y1] = [x(one) + width, y(one) + BOX.height / 2];
        const [x2, y2] = [x(other), y(other) + BOX.height / 2];
        const bend = (x1 + x2) / 2;
        return (
          <path
            class={plain ? "edge" : "edge open"}
            d={`M${num(x1)} ${num(y1)} C${num(bend)} ${num(y1)} ${num(bend)} ${num(y2)} ${num(x2 - 6)} ${num(y2)} m-5 -4 l6 4 l-6 4`}
          />
        );
      })}
      {nodes.map((node) => (
        <g>
          <rect
            class="node"
            x={num(x(node))}
            y={num(y(node))}
            width={num(width - 1)}
            height={BOX.height}
            rx="3"
          />
          {lines(shown(node.name), Math.floor((width - 16) / CHARACTER)).map((line, index, all) => (
            <text
              x={num(x(node) + 8)}
              y={num(y(node) + BOX.height / 2 + 4 + (index - (all.length - 1) / 2) * 15)}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A name on two lines at most. */
function lines(name: string, most: number): string[] {
  if (name.length <= most) return [name];
  const space = name.lastIndexOf(" ", most);
  const at = space > 0 ? space : most;
  const rest = name.slice(at).trim();
  return [name.slice(0, at), rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}

function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}
