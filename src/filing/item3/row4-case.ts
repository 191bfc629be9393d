import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { acquisitionsOf, partlyTold, standingOf, type CodeStanding, type OwnAcquisitions } from "./funds.js";
import { unfitCodes } from "./row4-against.js";
import { holdsOnlyOwn } from "../totals/own-shares.js";
import type { SourceCode, SourceOfFunds } from "../source-of-funds.js";
import { printedCodes, SOURCE_CODES } from "../cover/printed-codes.js";

/** One person's Row 4 against Item 3. */
export interface Row4Case {
  readonly person: Person;
  /** The answer as printed. */
  readonly row: Fact<string>;
  readonly standings: readonly CodeStanding[];
  readonly own: OwnAcquisitions;
  /** The codes that Item 3 speaks against: it tells how everything was acquired, and by none of these. */
  readonly contradicted: readonly SourceCode[];
}

/** Every person with an answer in Row 4, with how Item 3 stands to each of its codes. */
export function row4Cases(filing: Filing, told: SourceOfFunds): Row4Case[] {
  const whole = partlyTold(filing, told) === null;
  const cases = filing.persons.flatMap((person) => {
    const row = person.answers.sourceOfFunds?.printed ?? null;
    if (row === null) return [];
    const codes = codesOf(person);
    const standings = codes.map((code) => standingOf(filing, told, person, code));
    const own = acquisitionsOf(filing, told, person);
    const contradicted = [
      ...(whole ? contradictedIn(filing, person, standings, own) : []),
      ...unfitCodes(filing, told, person, standings, own),
    ];
    return [{ person, row, standings, own, contradicted }];
  });
  return withCompanions(cases);
}

/** The codes in a person's Row 4; none where it states something else. */
function codesOf(person: Person): SourceCode[] {
  const known = (code: string): code is SourceCode => SOURCE_CODES.includes(code);
  return (printedCodes(person, "sourceOfFunds", SOURCE_CODES)?.known ?? []).filter(known);
}

function contradictedIn(
  filing: Filing,
  person: Person,
  standings: readonly CodeStanding[],
  own: OwnAcquisitions,
): SourceCode[] {
  // Borrowing that Item 3 denies is contradicted whatever else Row 4 names.
  const denied = standings.filter(({ standing }) => standing === "denied").map(({ code }) => code);
  // What others paid with may be told for whoever shares their shares.
  if (standings.length === 0) return [];
  const silent = standings.every(
    ({ standing }) =>
      standing === "untold" ||
      standing === "denied" ||
      (standing === "others" && holdsOnlyOwn(filing, person)),
  );
  if (!silent) return denied;
  const codes = standings.map(({ code }) => code).filter((code) => code !== "OO");
  return codes.filter(
    (code) =>
      denied.includes(code) ||
      paidOtherwise(code, filing.persons.length, own) ||
      unpaid(code, filing, person, own),
  );
}

/** Money of another kind is told of this person alone. What an affiliate paid may be told of the affiliate. */
function paidOtherwise(code: SourceCode, persons: number, own: OwnAcquisitions): boolean {
  return own.money.length > 0 && (code !== "AF" || persons === 1);
}

/** Nothing was bought. Shares that are shared with somebody may be those that an affiliate bought. */
function unpaid(
  code: SourceCode,
  filing: Filing,
  person: Person,
  { unpaid: ways, mayHaveBought }: OwnAcquisitions,
): boolean {
  if (ways.length === 0 || mayHaveBought) return false;
  const nothingPaid = filing.persons.length === 1 && ways.some(({ kind }) => kind === "no payment");
  return code !== "AF" || nothingPaid || holdsOnlyOwn(filing, person);
}

/**
 * Where AF is contradicted for one, it is for the others who have nothing but AF, are told to have bought
 * for themselves, and of whom Item 3 names no affiliate: the same code on every page, and a ground for none.
 */
function withCompanions(cases: readonly Row4Case[]): Row4Case[] {
  if (!cases.some(({ contradicted }) => contradicted.includes("AF"))) return [...cases];
  return cases.map((each) => {
    const alone =
      each.standings.length > 0 &&
      each.standings.every(({ code, standing }) => code === "AF" && standing === "untold");
    return alone && each.own.bought ? { ...each, contradicted: ["AF"] } : each;
  });
}
