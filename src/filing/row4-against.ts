import { isEntity, isNatural } from "./capacity.js";
import type { Filing, Person } from "./filing.js";
import { partlyTold, type CodeStanding, type OwnAcquisitions } from "./funds.js";
import type { SourceCode, SourceOfFunds, ToldSource } from "./source-of-funds.js";

/**
 * The code of another kind of filer, where Item 3 names this person's own money plainly: no entity has personal funds, and no
 * natural person working capital, whatever else Item 3 speaks of or refers to.
 */
export function unfitCodes(
  filing: Filing,
  told: SourceOfFunds,
  person: Person,
  standings: readonly CodeStanding[],
  own: OwnAcquisitions,
): SourceCode[] {
  const entity = isEntity(filing, person);
  if (!entity && !isNatural(filing, person)) return [];
  if (partlyTold(filing, entity ? { ...told, refersTo: null } : told) !== null) return [];
  const [code, kind] = entity ? (["PF", "working capital"] as const) : (["WC", "personal funds"] as const);
  const isOpen =
    standings.some((each) => each.code === code) &&
    standings.every(({ standing }) => standing === "open" || standing === "untold");
  if (!isOpen || !own.money.some((source) => source.kind === kind)) return [];
  const mayBeMeant = own.sentences.some(
    ({ sources, hints }) =>
      sources.some(({ money, tolerated }) => money && tolerated.includes(code)) ||
      (!entity && hints.includes(code) && !sources.some((source) => source.kind === kind)),
  );
  return mayBeMeant ? [] : [code];
}

/** Money that paid for what was bought and that no code of Row 4 plainly stands for, where all that they stand for is still to come; else `null`. */
export function uncodedMoney(
  { sentences }: OwnAcquisitions,
  standings: readonly CodeStanding[],
): ToldSource | null {
  const isToCome = (source: ToldSource | null): boolean =>
    sentences.some(
      (each) => source !== null && each.prospective && !each.bought && each.sources.includes(source),
    );
  if (!standings.every(({ source }) => isToCome(source))) return null;
  const paid = sentences
    .filter(({ bought, prospective }) => bought && !prospective)
    .flatMap(({ sources }) => sources.filter(({ money }) => money));
  return paid.some(({ codes }) => standings.some(({ code }) => codes.includes(code)))
    ? null
    : (paid[0] ?? null);
}
