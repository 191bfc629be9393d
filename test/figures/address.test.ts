import { describe, expect, it } from "@jest/globals";
import { addressesIn, type PostalAddress } from "../../src/figures/address.js";
import { officesIn } from "../../src/figures/offices.js";
import { parValuesIn } from "../../src/figures/par-value.js";
import { sameBuilding, slipBetween } from "../../src/figures/same-address.js";

const told = (text: string): string[] =>
  addressesIn(text).map(({ address: { street, suite, floor, city, zip } }) =>
    [street, suite ?? "-", floor ?? "-", city, zip].join(" / "),
  );

describe("addresses", () => {
  it.each([
    [
      "122 E. 42nd Street, 50th Floor, Suite 5000, New York, NY 10168",
      "122 east 42nd street / 5000 / 50 / new york / 10168",
    ],
    [
      "122 East 42 nd Street, 50 th Floor, Suite 5000 New York, NY 10168-0001",
      "122 east 42nd street / 5000 / 50 / new york / 10168",
    ],
    ["1 Mill Lane, Ste. C-525, Albany, New York 12207,", "1 mill lane / C525 / - / albany / 12207"],
    [
      "One Mill Lane Suite 330 Las Vegas, NV 89141 (212) 555-0100",
      "1 mill lane / 330 / - / las vegas / 89141",
    ],
    [
      "1345 Avenue of the Americas New York, NY 10105",
      "1345 avenue of the americas / - / - / new york / 10105",
    ],
    ["399 Park Avenue New York, New York 10022", "399 park avenue / - / - / new york / 10022"],
    ["1 Mill Lane, Suite 400-410, Albany, New York 12207", "1 mill lane / - / - / albany / 12207"],
    ["1585 Broadway, Floor 12, New York, NY 10036", "1585 broadway / - / 12 / new york / 10036"],
    ["55 Glen Parkway, NE, Atlanta, Georgia 30328", "55 glen parkway northeast / - / - / atlanta / 30328"],
    ["10 Olive Boulevard. St. Louis, Missouri 63141", "10 olive boulevard / - / - / st louis / 63141"],
  ])("%s", (text, address) => {
    expect(told(text)).toEqual([address]);
  });

  it("two in one sentence, each with its own city", () => {
    expect(told("A is at 1 Mill Lane, Albany, NY 12207, and B at 2 Mill Lane, Troy, NY 12180.")).toEqual([
      "1 mill lane / - / - / albany / 12207",
      "2 mill lane / - / - / troy / 12180",
    ]);
  });

  it.each([
    ["a suite whose number looks like a code", "150 East 52nd Street, Suite 32001"],
    ["no ZIP code", "1 Mill Lane, Albany"],
    ["several suites", "1 Mill Lane, Suites 200 and 300, Albany, NY 12207"],
    ["a post office box", "1 Mill Lane, P.O. Box 7, Albany, NY 12207"],
    ["a sum of money", "The price was $1 per share in Drive, Albany 12207"],
    ["a code far behind", `1 Mill Lane ${"and so on ".repeat(20)} NY 12207`],
  ])("none: %s", (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  const one: PostalAddress = {
    street: "1 mill lane",
    suite: "330",
    floor: "5",
    city: "albany",
    zip: "12207",
  };

  it("is one building by street and city, or street and code", () => {
    expect(sameBuilding(one, { ...one, zip: "12209" })).toBe(true);
    expect(sameBuilding(one, { ...one, city: "troy" })).toBe(true);
    expect(sameBuilding(one, { ...one, city: "troy", zip: "12180" })).toBe(false);
    expect(sameBuilding(one, { ...one, street: "2 mill lane" })).toBe(false);
  });

  it("slips in house, suite, floor or code, not in what only one of them states", () => {
    expect(slipBetween(one, { ...one, suite: "240" })).toBe("suite");
    expect(slipBetween(one, { ...one, suite: "330A" })).toBeNull();
    expect(slipBetween(one, { ...one, suite: "33" })).toBe("suite");
    expect(slipBetween({ ...one, suite: "330B" }, one)).toBeNull();
    expect(slipBetween(one, { ...one, suite: null })).toBeNull();
    expect(slipBetween(one, { ...one, floor: "6" })).toBe("floor");
    expect(slipBetween(one, { ...one, floor: null })).toBeNull();
    expect(slipBetween(one, { ...one, zip: "12209" })).toBe("ZIP code");
    expect(slipBetween(one, { ...one, street: "11 mill lane" })).toBe("street number");
    expect(slipBetween(one, one)).toBeNull();
  });
});

describe("offices", () => {
  it.each([
    ["CEO and Co-Founder", "chief executive officer, founder"],
    ["Vice Chairman of the Board of Directors", "vice chairman"],
    ["Senior Vice President and General Counsel", "senior vice president, general counsel"],
    ["Independent Director", "director"],
    ["Investor", ""],
  ])("%s", (text, offices) => {
    expect(officesIn(text).join(", ")).toBe(offices);
  });
});

describe("par values", () => {
  it.each([
    ["Common Stock, par value $0.001 per share", "0.001"],
    ["Common Stock, $.01 par value", "0.01"],
    ["Common Stock $1.00 PAR VALUE", "1"],
    ["par value of $2 per share", "2"],
    ["ordinary shares, nominal value US$0.0001", "0.0001"],
    ["no par value", ""],
    ["nominal value £0.008", ""],
  ])("%s", (text, values) => {
    expect(
      parValuesIn(text)
        .map(({ value }) => value.toFixed())
        .join(" "),
    ).toBe(values);
  });
});
