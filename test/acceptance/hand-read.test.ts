/**
 * Thirty real filings read by hand: header, boxes, citizenship, notes, Items, Item 4 and 5 figures,
 * signatures, exhibits, officers. Where the program reads nothing, the reason stands here; it never
 * reads something else.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { differences, type HandRead } from "../support/hand-read.js";
import { describeShared, shared } from "../support/shared.js";

const FOLDER = fileURLToPath(new URL("../hand-read/", import.meta.url));

/** What is known to be read otherwise than by hand: file, fields (a prefix each), reason. */
const KNOWN: readonly [file: string, fields: readonly string[], reason: string][] = [
  [
    "0000049071-94-000003",
    ["persons", "Humana Inc. shares held through subsidiaries.", "signatures"],
    "how the shares are held is no part of the name; boxes are drawn with # over three lines; note 1 is a table; the paper was signed, the file has no conformed signature",
  ],
  ["0000741073-26-000001", ["item4"], "owner “as that term is defined in Rule 13d-3” of shares"],
  [
    "0000950103-00-000985",
    ["item5 Morgan Stanley"],
    "“does not have sole power over any shares” states no figure",
  ],
  [
    "0000950103-98-001093",
    ["item5", "scheduleA"],
    "powers over “such Shares” state no figure; one initial is misspaced: R .B.",
  ],
  ["0001193125-12-512480", ["item5"], "powers over “such shares” and “no shared power” state no figure"],
  ["0001493152-26-002269", ["item4"], "amounts told as held, not as beneficially owned"],
  ["sc13da-adia", ["item5"], "short names that this amendment does not define"],
  ["schedule13d_nested_cusip", ["item5"], "shares told as held of record, and a defined term for them"],
  ["nncl12345+investor-holdings", ["item5"], "powers over “such shares”, one sentence a pair of funds"],
];

describeShared("filings read by hand", () => {
  const hands = readdirSync(FOLDER).map(
    (name) => JSON.parse(readFileSync(FOLDER + name, "utf8")) as HandRead,
  );

  it("are thirty", () => {
    expect(hands.length).toBe(30);
  });

  it.each(hands.map((hand) => [hand.file, hand] as const))("%s", (file, hand) => {
    const filing = readFiling(readFileSync(shared(`filings/${file}`)), file);
    const [, fields = []] = KNOWN.find(([name]) => file.includes(name)) ?? [];
    const found = differences(hand, filing);
    const known = found.filter((each) => fields.some((field) => each.startsWith(field)));
    expect(found.filter((each) => !known.includes(each))).toEqual([]);
    // A known difference is something not read, never a figure of another kind.
    expect(known.filter((each) => /^item[45]/.test(each) && !each.endsWith("got null"))).toEqual([]);
    expect(fields.filter((field) => !known.some((each) => each.startsWith(field)))).toEqual([]);
  });
});
