import { controlsIn, type Control } from "../../filing/persons/control.js";
import type { Filing } from "../../filing/filing.js";

/** A person on the chart, in a column by how many controllers stand behind one another. */
export interface Node {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** Who controls whom, by places among `nodes`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** In the text's words: `general partner`. */
  readonly as: string;
  /** Whether that alone gives power over all that the other holds. */
  readonly plain: boolean;
}

/** Where each person stands in the chart, and the lines between them. */
export interface ControlLayout {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly columns: number;
  readonly rows: number;
}

/** The chart of control among the reporting persons, or `null` where the filing tells of none. */
export function controlLayout(filing: Filing): ControlLayout | null {
  const controls = controlsIn(filing);
  if (controls.length === 0) return null;
  const people = filing.persons.filter((person) =>
    controls.some(({ controller, controlled }) => controller === person || controlled === person),
  );
  const columns = depths(people.length, pairs(controls, people));
  const used: number[] = [];
  const nodes = people.map((person, index) => {
    const column = columns[index] ?? 0;
    const row = used[column] ?? 0;
    used[column] = row + 1;
    return { name: person.name.value, column, row };
  });
  const edges = controls.map(({ controller, controlled, as, plain }) => ({
    from: people.indexOf(controller),
    to: people.indexOf(controlled),
    as,
    plain,
  }));
  return { nodes, edges, columns: Math.max(...columns) + 1, rows: Math.max(...used.map((count) => count)) };
}

function pairs(
  controls: readonly Control[],
  people: readonly Control["controller"][],
): (readonly [number, number])[] {
  return controls.map(({ controller, controlled }) => [
    people.indexOf(controller),
    people.indexOf(controlled),
  ]);
}

/** The longest way to each node; persons who control one another stop it after as many steps as there are nodes. */
function depths(count: number, edges: readonly (readonly [number, number])[]): number[] {
  const depth = Array.from({ length: count }, () => 0);
  for (let step = 1; step < count; step += 1)
    for (const [from, to] of edges)
      depth[to] = Math.min(count - 1, Math.max(depth[to] ?? 0, (depth[from] ?? 0) + 1));
  const levels = [...new Set(depth)].sort((a, b) => a - b);
  return depth.map((each) => levels.indexOf(each));
}
