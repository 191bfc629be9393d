import type { RuleContext, Severity, Verdict } from "../../src/audit/rule.js";
import { once } from "../../src/filing/once.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import type { Departure, Structure } from "../../src/filing/structure.js";
import { departureWords, shortened } from "./departure-words.js";

/** Departures that are told in one go, at least one. */
type Alike = [Departure, ...Departure[]];

/** The departures of a filing that concern figures, or its frame: one failure for what departs alike. */
export function departureFailures(
  filing: Filing,
  structure: Structure,
  about: Departure["about"],
  { fail }: RuleContext,
): Verdict[] {
  const concerned = groupsOf(structure).filter(([first]) => first.about === about);
  return concerned.map((alike) =>
    fail({
      ...whom(filing, alike),
      ...values(alike[0]),
      at: alike.map(({ place }) => place),
      message: departureWords(filing, alike),
      severity: WEIGHT[alike[0].edgar],
    }),
  );
}

function whom({ persons }: Filing, alike: Alike): { readonly persons?: readonly Person[] } {
  const starts = new Set(alike.map(({ person }) => person?.span.start));
  const concerned = persons.filter(({ name }) => starts.has(name.span.start));
  return concerned.length === 0 ? {} : { persons: concerned };
}

/** Where a value is judged, which can be told beside what it should be. */
const JUDGED: ReadonlySet<Departure["kind"]> = new Set([
  "too-long",
  "not-listed",
  "ill-formed",
  "no-such-day",
]);

function values({ stated, asked, kind }: Departure): { expected?: string; actual?: string } {
  return stated !== null && JUDGED.has(kind) ? { expected: asked, actual: shortened(stated) } : {};
}

/** What the schema itself lets pass, and what EDGAR only warns of, weighs less. */
const WEIGHT: Readonly<Record<Departure["edgar"], Severity>> = {
  suspends: "error",
  "ought-to": "warning",
  warns: "info",
  // A day that there is not is wrong, whether EDGAR notices it or not.
  accepts: "error",
};

const groupsOf = once(({ departures }: Structure): Alike[] => {
  const lacking = departures.filter(({ kind }) => kind === "missing");
  const others = departures.filter(({ kind }) => kind !== "missing");
  // Whoever breaks lines anew does so everywhere.
  const keyOf = ({ kind, path, element }: Departure): string =>
    kind === "blanks" ? "" : `${path}/${element}`;
  return [...lackingAlike(lacking), ...grouped(others, keyOf)];
});

/** What one element lacks is told in one go, and once for all elements that lack the same. */
function lackingAlike(departures: readonly Departure[]): Alike[] {
  const byParent = grouped(departures, ({ path, place }) => `${path} ${String(place.span.start)}`);
  const names = new Map<Departure, string>(
    byParent.flatMap((group) =>
      group.map((each): [Departure, string] => [each, group.map(({ element }) => element).join(" ")]),
    ),
  );
  return grouped(departures, (departure) => `${departure.path} ${names.get(departure) ?? ""}`);
}

function grouped(departures: readonly Departure[], further: (departure: Departure) => string): Alike[] {
  const groups = new Map<string, Alike>();
  for (const departure of departures) {
    const key = `${departure.kind} ${departure.asked} ${further(departure)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [departure]);
    else group.push(departure);
  }
  return [...groups.values()];
}
