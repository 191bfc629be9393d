import type { Figure } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition } from "../holdings/composition.js";
import type { FactMaker } from "../words/fact-maker.js";
import { votedIn } from "./item5-bare.js";
import type { Owned } from "./item5-captions.js";
import type { ClauseStatement } from "./item5-clause.js";
import type { Held } from "./item5-held.js";
import { representedPercent } from "./item5-represents.js";
import type { Named } from "../names/subject.js";

/** "This amount consists of (i) 600,000 shares held and (ii) …": the parts of the amount just told. */
const CONSISTS =
  /^\s*(?:this|that|such|these|those|the\s+foregoing)(?:\s+(?:aggregate|amounts?|number|holdings?|of|shares|total)){0,4}\s+(?:consists?|includes?(?=\s+\d[^;]{1,300}\sand\s+\d)|(?:is|are)\s+(?:comprised|composed|made\s+up))\s/i;

/** What a clause states of how much somebody owns. */
interface Told {
  readonly owned: Owned;
  readonly persons: readonly number[];
  readonly lists: readonly Owned[][];
}

/** What the last clause stated, and of whom, where it may be the next that gives its percentage or its parts. */
export class ToldLast {
  private last: Told | null = null;
  /** The shares that it says to be voted without calling them owned, and by whom. */
  private voted: { readonly amount: Figure; readonly persons: readonly number[] } | null = null;

  constructor(
    private readonly persons: readonly Named[],
    private readonly make: FactMaker,
  ) {}

  forget(): void {
    this.last = null;
    this.voted = null;
  }

  /** Keeps an amount with the lists that it is the last of. */
  remember(owned: Owned | null, persons: readonly number[], lists: readonly Owned[][]): void {
    if (owned !== null) this.last = lists.length > 0 ? { owned, persons, lists } : null;
  }

  /** Shares voted with their percentage are held; without it they are where the next sentence gives it. */
  readVoted(stated: ClauseStatement, clause: MappedText, persons: readonly number[]): Held[] {
    const voted = stated.captioned ? null : votedIn(clause, stated, this.make);
    if (voted === null) return [];
    if (voted.percent !== null) return persons.map((person) => ({ ...voted, person }));
    this.voted = { amount: voted.amount, persons };
    return [];
  }

  /** The parts that a sentence of its own names of the amount just told; whether it does. */
  readParts(clause: MappedText): boolean {
    const { last } = this;
    if (last?.owned.composition !== null || !CONSISTS.test(clause.text)) return false;
    const composition = readComposition(clause, this.make);
    if (composition === null || composition.holdings.length < 2 || composition.total !== null) return false;
    const owned = { ...last.owned, composition };
    for (const list of last.lists) list.splice(-1, 1, owned);
    this.last = { ...last, owned };
    return true;
  }

  /** The percentage that a sentence of its own gives of the amount just told; of shares just voted, what they make held. */
  readPercent(clause: MappedText): Held[] {
    const { last, voted } = this;
    this.forget();
    const of = (persons: readonly number[], amount: Figure) =>
      representedPercent(clause, persons, this.persons, this.make, amount);
    if (last?.owned.percent === null) {
      const percent = of(last.persons, last.owned.amount);
      if (percent !== null) for (const list of last.lists) list.splice(-1, 1, { ...last.owned, percent });
    }
    const percent = voted && of(voted.persons, voted.amount);
    if (voted === null || percent === null) return [];
    return voted.persons.map((person) => ({ amount: voted.amount, percent, person }));
  }
}
