import type { Control } from "./control.js";
import type { Figure } from "../fact.js";
import type { Person } from "../filing.js";
import { list } from "../words/wording.js";

/** By whom a person controls another, from the top. */
interface Chain {
  readonly controlled: Person;
  readonly links: readonly Control[];
}

/** The chain to the controlled person who reports the most. */
export interface Largest extends Chain {
  readonly amount: Figure;
}

/** The one of those whom a person controls, directly or through others, who reports the most; `null` where none reports. */
export function largestControlled(controller: Person, controls: readonly Control[]): Largest | null {
  let most: Largest | null = null;
  for (const chain of chainsFrom(controller, controls)) {
    const amount = chain.controlled.aggregateAmount;
    if (amount !== null && most?.amount.value.gte(amount.value) !== true) most = { ...chain, amount };
  }
  return most;
}

/** Everyone whom a person controls, directly or through others, the plainly told ways first. */
export function chainsFrom(controller: Person, controls: readonly Control[]): Chain[] {
  const chains: Chain[] = [];
  const reached = new Set([controller]);
  const byPlainness = [...controls].sort((a, b) => Number(b.plain) - Number(a.plain));
  const queue: Chain[] = [{ controlled: controller, links: [] }];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const last = from;
    for (const control of byPlainness) {
      if (control.controller !== last.controlled || reached.has(control.controlled)) continue;
      reached.add(control.controlled);
      const chain = { controlled: control.controlled, links: [...last.links, control] };
      chains.push(chain);
      queue.push(chain);
    }
  }
  return chains;
}

/** `of which Ann Lee is the managing member`: what the controller is to the controlled, by the text. */
export function controlInWords({ name }: Person, links: readonly Control[]): string {
  const through = links.slice(0, -1).map((link) => link.controlled.name.value);
  if (through.length > 0) return `over which, through ${list(through)}, ${name.value} has control`;
  const as = (links[0]?.as ?? "").replace(/^(?:a|an|the) /, "");
  if (as === "controls" || as === "controlled") return `which ${name.value} controls`;
  return as.endsWith("owned")
    ? `which is ${name.value}'s ${as.replace(" ", "-")} subsidiary`
    : `of which ${name.value} is the ${as}`;
}
