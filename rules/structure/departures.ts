import type { RuleContext, Severity, Verdict } from "../../src/audit/rule.js";
import { once } from "../../src/filing/once.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import type { Departure } from "../../src/filing/structure.js";
import { departureWords, shortened } from "./departure-words.js";

/** Departures that are told in one go, at least one. */
type Alike = [Departure, ...Departure[]];

/** The departures of a filing that concern figures, or its frame: one failure for what departs alike. */
export function* departureFailures(
  filing: Filing,
  about: Departure["about"],
  { fail }: RuleContext,
): Generator<Verdict> {
  for (const alike of groupsOf(filing)) {
    const [first] = alike;
    if (first.about !== about) continue;
    yield fail({
      ...whom(filing, alike),
      ...values(first),
      at: alike.map(({ place }) => place),
      message: departureWords(filing, alike),
      severity: severityOf(first),
    });
  }
}

function whom({ persons }: Filing, alike: Alike): { person?: Person; persons?: Person[] } {
  const starts = new Set(alike.map(({ person }) => person?.span.start));
  const concerned = persons.filter(({ name }) => starts.has(name.span.start));
  const [person, ...others] = concerned;
  if (person === undefined) return {};
  return others.length === 0 ? { person } : { persons: concerned };
}

function values({ stated, asked, kind }: Departure): { expected?: string; actual?: string } {
  const judged =
    kind === "too-long" || kind === "not-listed" || kind === "ill-formed" || kind === "no-such-day";
  return judged && stated !== null ? { expected: asked, actual: shortened(stated) } : {};
}

/** What the schema itself lets pass, and what EDGAR only warns of, weighs less. */
function severityOf({ kind, edgar }: Departure): Severity {
  if (kind === "condition") return "warning";
  return edgar === "warns" ? "info" : "error";
}

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
