import type { Paragraph } from "../document/paragraphs.js";
import { asNamed, readBackground } from "../extract/item2/background.js";
import type { FactMaker } from "../extract/words/fact-maker.js";
import { ISSUER, type Background } from "../filing/background.js";
import type { Filing } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { leafParagraphs, leafText } from "./element-text.js";
import { joined } from "./fields.js";
import type { Form } from "./form.js";
import { child, childrenCalled, leavesOf, type Element } from "./xml-tree.js";

/** The elements of Item 2 by what they answer; the two forms call them differently. */
const ADDRESS = ["principalBusinessAddress", "principalBusinessOfficeOrResidenceAddress"];

/** The letters of Item 2, of a 13D and of a 13G, by their elements. */
const LETTERS: readonly [string, string][] = [
  ["a", "filingPersonName"],
  ...ADDRESS.map((name): [string, string] => ["b", name]),
  ["c", "principalJob"],
  ["d", "hasBeenConvicted"],
  ["e", "convictionDescription"],
];

/** What Item 2 states of the persons, and what Item 1 states again of the cover page. */
export function readBackgroundOf(
  { schedule, data, cover, words }: Form,
  { persons, issuer, securityClass }: Pick<Filing, "persons" | "issuer" | "securityClass">,
  prose: readonly Paragraph[],
  make: FactMaker,
): Background {
  const items = child(data, words.items);
  const [item1, item2] = [child(items, "item1"), child(items, "item2")];
  const notified = childrenCalled(child(cover, "authorizedPersons"), "notificationInfo");
  const issuerAddress = child(item1, ...words.issuerAddress);
  const answer = (...names: string[]): MappedText[] => textsOf(child(item2, ...names));
  return readBackground({
    persons: persons.map(asNamed),
    issuer: issuer.name?.value ?? null,
    securityClass: securityClass?.value ?? null,
    ofClass: schedule === "13G" ? prose.map(({ text }) => text) : [],
    prose: prose.map(({ text }) => text),
    title: notified.map((info) => inOnePiece(leavesOf(info))),
    item1: (item1?.children ?? []).filter((element) => element !== issuerAddress).flatMap(textsOf),
    item2: {
      paragraphs: [...LETTERS, [schedule === "13D" ? "f" : "c", "citizenship"] as const].flatMap(
        ([letters, name]) => answer(name).map((text) => ({ letters, text })),
      ),
      all: textsOf(item2),
      address: answer(...ADDRESS),
      convictions: answer("hasBeenConvicted"),
      securitiesOrders: answer("convictionDescription"),
      citizenship: answer("citizenship"),
    },
    further: [
      {
        place: "the cover page",
        texts: addressOf(child(child(cover, "issuerInfo"), "address")),
        of: ISSUER,
      },
      { place: "Item 1", texts: addressOf(issuerAddress), of: ISSUER },
    ],
    make,
  });
}

function textsOf(element: Element | null): MappedText[] {
  return leavesOf(element).flatMap((leaf) => leafParagraphs(leaf).map(({ text }) => text));
}

function addressOf(element: Element | null): MappedText[] {
  return element === null ? [] : [inOnePiece(leavesOf(element))];
}

/** A name or an address, whose lines are elements of their own; the telephone number is left out. */
function inOnePiece(leaves: readonly Element[]): MappedText {
  return joined(leaves.filter(({ name }) => name !== "personPhoneNum").map(leafText), ", ");
}
