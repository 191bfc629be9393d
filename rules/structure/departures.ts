import type { RuleContext, Severity, Verdict } from "../../src/audit/rule.js";
import { once } from "../../src/filing/once.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import type { Departure } from "../../src/filing/structure.js";
import { departureWords, shortened } from "./departure-words.js";

/** Departures that are told in one go, at least one. */
type Alike = [Departure, ...Departure[]];

/** The departures of a filing that concern figures, or its frame: one failure for what departs alike. */
export function departureFailures(
  filing: Filing,
  about: Departure["about"],
  { fail }: RuleContext,
): Verdict[] {
  const concerned = groupsOf(filing).filter(([first]) => first.about === about);
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

function whom({ persons }: Filing, alike: Alike): { person?: Person; persons?: Person[] } {
  const starts = new Set(alike.map(({ person }) => person?.span.start));
  const concerned = persons.filter(({ name }) => starts.has(name.span.start));
  const [person, ...others] = concerned;
  if (person === undefined) return {};
  return others.length === 0 ? { person } : { persons: concerned };
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

const groupsOf = once(({ structure }: Filing): Alike[] => {
  const departures = structure?.departures ?? [];
  const lacking = departures.filter(({ kind }) => kind === "missing");
  const others = departures.filter(({ kind }) => kind !== "missing");
  return [...lackingAlike(lacking), ...grouped(others, ({ element }) => element)];
});

/** What one element lacks is told in one go, and once for all elements that lack the same. */
function lackingAlike(departures: readonly Departure[]): Alike[] {
  const byParent = grouped(departures, ({ place }) => String(place.span.start));
  const names = new Map<Departure, string>(
    byParent.flatMap((group) =>
      group.map((each): [Departure, string] => [each, group.map(({ element }) => element).join(" ")]),
    ),
  );
  return grouped(departures, (departure) => names.get(departure) ?? "");
}

function grouped(departures: readonly Departure[], further: (departure: Departure) => string): Alike[] {
  const groups = new Map<string, Alike>();
  for (const departure of departures) {
    const { kind, path, asked } = departure;
    const key = [kind, path, asked, further(departure)].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [departure]);
    else group.push(departure);
  }
  return [...groups.values()];
}
