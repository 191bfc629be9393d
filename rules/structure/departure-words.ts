import type { Filing } from "../../src/filing/filing.js";
import type { Departure } from "../../src/filing/structure.js";
import { list } from "../../src/filing/words/wording.js";

/** How much of a value a message repeats. */
const SHOWN = 60;

/** What EDGAR says that it does; it has let some pass all the same. */
export const SUSPENDS = "By its specification EDGAR suspends a filing for this.";

/** What departs and what EDGAR does then; `alike` are departures of one kind, the first in front. */
export function departureWords(filing: Filing, alike: readonly [Departure, ...Departure[]]): string {
  const [first] = alike;
  const places = new Set(alike.map(({ place }) => place.span.start)).size;
  const repeated = places === 1 ? "" : ` This is the first of ${String(places)} such places.`;
  return `${sentence(filing, alike)}${repeated} ${CONSEQUENCES[first.edgar]}`;
}

/** What EDGAR does with a filing that departs so. */
const CONSEQUENCES: Readonly<Record<Departure["edgar"], string>> = {
  suspends: SUSPENDS,
  "ought-to": "EDGAR may let it pass, but by its specification it suspends such a filing.",
  warns: "EDGAR takes the filing with a warning.",
  accepts: "EDGAR's schema asks for the form of a date alone, so that EDGAR may not notice.",
};

function sentence(filing: Filing, alike: readonly [Departure, ...Departure[]]): string {
  const [{ kind, element, path, stated, asked }] = alike;
  const parent = path.slice(path.lastIndexOf("/") + 1);
  const value = `“${shortened(stated ?? "")}”`;
  const where = parent === "" ? "" : ` in ${parent}`;
  switch (kind) {
    case "malformed":
      return `The file is not well-formed XML. ${asked}`;
    case "namespace":
      return `The element ${element} belongs to ${stated === null ? "no namespace" : `the namespace ${value}`}; that of Schedule ${filing.schedule} is ${asked}.`;
    case "instruction":
      return `The file holds ${value}, where EDGAR takes ${asked}.`;
    case "missing":
      return `The element ${parent} has no ${list([...new Set(alike.map((each) => each.element))])}, which EDGAR asks for ${asked}.`;
    case "unknown":
      return `The element ${element} stands${where}, where EDGAR's schema of Schedule ${filing.schedule} has ${asked}.`;
    case "misplaced":
      return `The element ${element} is not at its place${where}: it belongs ${asked}.`;
    case "too-many":
      return `The element ${element} stands too often${where}: EDGAR takes ${asked}.`;
    case "empty":
      return asked.startsWith("at most ")
        ? `The element ${element}${where} is empty, where EDGAR takes ${asked.replace("at most", "one to")}.`
        : `The element ${element}${where} is empty; it must be ${asked}.`;
    case "too-long":
      return `The element ${element}${where} has ${[...(stated ?? "")].length.toLocaleString("en-US")} characters, ${value}; EDGAR takes ${asked}.`;
    case "not-listed":
    case "ill-formed":
      return `The element ${element}${where} states ${value}; it must be ${asked}.`;
    case "no-such-day":
      return `The element ${element}${where} states ${value}, a day that no calendar has.`;
    case "blanks":
      return `The element ${element}${where} states ${value} with blanks around it, where EDGAR takes none.`;
    case "stray-text":
      return `The element ${element} holds the text ${value}, where EDGAR takes ${asked}.`;
    case "attribute":
      return `The element ${element}${where} bears the attribute ${stated ?? ""}, where EDGAR takes ${asked}.`;
    case "condition":
      return `The element ${element}${where} does not fit the Item's other answers: EDGAR asks for ${asked}.`;
    case "not-asked":
      return `The element ${element}${where} is given, where EDGAR asks for ${asked}.`;
  }
}

/** A value as a message repeats it. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
