import { matchesIn } from "../../src/figures/matches.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { plainStreet, suiteIn } from "../../src/figures/address.js";
import { plainName } from "../../src/figures/names.js";
import { liesIn, placeName } from "../../src/figures/places.js";
import { housedIn, housesOf } from "../../src/figures/same-address.js";
import type { Fact } from "../../src/filing/fact.js";
import type { AddressPart, AddressParts, Structure } from "../../src/filing/structure.js";
import { list } from "../../src/filing/words/wording.js";

const PARTS = ["street1", "street2", "city", "stateOrCountry", "zipCode"] as const;
const CAPTIONS: Readonly<Record<AddressPart, string>> = {
  street1: "street",
  street2: "second line",
  city: "city",
  stateOrCountry: "state or country",
  zipCode: "ZIP code",
  whole: "address",
};

/**
 * Compares the issuer's address on the cover page with that of Item 1. EDGAR's specification asks for the
 * same, yet it takes filings that give it in other words: a difference is a warning.
 */
export function* compareAddresses(
  { cover, item1 }: Structure["issuerAddress"],
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const at: Fact<unknown>[] = [...Object.values(item1), ...Object.values(cover)];
  if (Object.keys(cover).length === 0 || Object.keys(item1).length === 0) return;
  const differing = item1.whole === undefined ? inParts(cover, item1) : inOnePiece(cover, item1.whole.value);
  if (differing.length === 0) {
    yield pass({ at, message: agreed(cover, item1) });
    return;
  }
  const again = item1.whole === undefined ? words(item1, differing) : `“${item1.whole.value}”`;
  const message = `The cover page gives the issuer's address with ${words(cover, differing)}, Item 1 with ${again}.`;
  if (differing.every((part) => part.startsWith("street")) && numbersIn(cover) === numbersIn(item1)) {
    yield unverified({ at, message: `${message} It may be the same address in other words.` });
    return;
  }
  yield fail({
    at: [...new Set([...differing.flatMap((part) => item1[part] ?? []), ...at])],
    severity: "warning",
    expected: words(cover, differing),
    actual: again,
    message: `${message} EDGAR's specification asks for the same address in both.`,
  });
}

/** What a pass tells: of an address in one piece that has the street in other words, or not at all, no more than was compared. */
function agreed(cover: AddressParts, { whole }: AddressParts): string {
  const printed = ` ${plain(whole)} `;
  const lines = [plain(cover.street1), plain(cover.street2)];
  return whole === undefined || lines.every((line) => line === "" || printed.includes(` ${line} `))
    ? "Item 1 gives the issuer's address as the cover page does."
    : "Item 1 gives the issuer's city, state and ZIP code as the cover page does, as far as it gives them; the street does not stand there in the same words.";
}

/** `the city Boston and no second line`. */
function words(address: AddressParts, parts: readonly AddressPart[]): string {
  const named = parts.map((part) => {
    const fact = address[part];
    return fact === undefined ? `no ${CAPTIONS[part]}` : `the ${CAPTIONS[part]} ${fact.value}`;
  });
  return list(named);
}

/** The numbers of house, floor and suite, in order. */
function numbersIn({ street1, street2 }: AddressParts): string {
  return `${plain(street1)} ${plain(street2)}`.match(/\d+/g)?.join(" ") ?? "";
}

function plain(fact: Fact<string> | undefined): string {
  return plainStreet(fact?.value ?? "");
}

/** The parts that are not the same in two addresses given part by part; how the lines are parted does not count. */
function inParts(cover: AddressParts, item1: AddressParts): AddressPart[] {
  const lines = ({ street1, street2 }: AddressParts): string => `${plain(street1)} ${plain(street2)}`.trim();
  const sameLines = lines(cover) === lines(item1);
  return PARTS.filter(
    (part) => plain(cover[part]) !== plain(item1[part]) && !(sameLines && part.startsWith("street")),
  );
}

/** What an address in one piece has not, of city, state and ZIP code, and the house or suite for which it gives another. */
function inOnePiece(cover: AddressParts, whole: string): AddressPart[] {
  const city = plain(cover.city);
  const printed = ` ${plainStreet(whole)} `;
  const differs: Partial<Record<AddressPart, boolean>> = {
    city: !city.split(" ").some((word) => printed.includes(word)),
    stateOrCountry: otherState(cover.stateOrCountry?.value ?? "", printed),
    zipCode: otherZip(cover.zipCode?.value ?? "", whole),
  };
  const other = PARTS.filter((part) => differs[part] === true);
  // In another city the suite has another number by right.
  if (other.length > 0) return other;
  return (["street1", "street2"] as const).filter(
    (line) => otherHouse(cover[line]?.value ?? "", whole) || otherSuite(cover[line]?.value ?? "", whole),
  );
}

/** Whether an address has the street of the line, and another number only in front of it. */
function otherHouse(line: string, whole: string): boolean {
  const housed = housedIn(line);
  if (housed === null) return false;
  const houses = housesOf(housed.street, whole);
  return houses.length > 0 && !houses.includes(housed.house);
}

/** Whether two addresses name a suite each, and neither number stands in the other. */
function otherSuite(line: string, whole: string): boolean {
  const [one, other] = [suiteIn(line), suiteIn(whole)];
  if (one === null || other === null || /\bsuites\b/i.test(`${line} ${whole}`)) return false;
  const plainWhole = ` ${plainName(whole)} `;
  return !one.startsWith(other) && !other.startsWith(one) && !plainWhole.includes(` ${plainName(one)} `);
}

/** Whether a state is neither named nor abbreviated. */
function otherState(code: string, printed: string): boolean {
  return (
    liesIn(code, "X1") && ![code, placeName(code)].some((name) => printed.includes(` ${plainStreet(name)} `))
  );
}

/** Whether a ZIP code is printed, and it is another. */
function otherZip(zip: string, whole: string): boolean {
  // What stands in front is a house number.
  const printed = matchesIn(whole.slice(1), /(?<![\d-])\d{5}(?!\d)/g).at(-1)?.[0];
  return /^\d{5}/.test(zip) && printed !== undefined && !zip.startsWith(printed);
}
