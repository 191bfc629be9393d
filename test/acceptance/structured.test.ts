/** Real filings in XML: every fact has its place, and what a person read in fourteen of them is what is read. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { describeShared, readShared, shared } from "../support/shared.js";
import { misplaced, read, readWhole } from "../structured/structured-xml.js";

interface HandRead {
  file: string;
  schedule: string;
  securityClass: string;
  issuerCik: string;
  rules: string[];
  persons: {
    name: string;
    group: string | null;
    sourceOfFunds: string[] | null;
    legalProceedings: boolean | null;
    citizenship: string | null;
    excludesCertainShares: boolean | null;
  }[];
  items: string[];
  thirteenG: null | { item3: string[]; item4: HandFigures[]; item5Ticked: boolean | null; item10: boolean };
  signatures: { person: string; signer: string | null; title: string | null; date: string | null }[];
  exhibits: string[];
  addresses: { issuer: string | null; notice: string | null };
}

interface HandFigures {
  person: string | null;
  aggregate: string | null;
  percent: string | null;
  soleVotingPower: string | null;
  sharedVotingPower: string | null;
  soleDispositivePower: string | null;
  sharedDispositivePower: string | null;
}

const HAND_READ = fileURLToPath(new URL("../hand-read/", import.meta.url));

const handRead = readdirSync(HAND_READ)
  .map((name) => JSON.parse(readFileSync(HAND_READ + name, "utf8")) as HandRead)
  .filter(({ file }) => file.startsWith("xml/"));

const value = <T>(fact: Fact<T> | null | undefined): T | null => fact?.value ?? null;
const words = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : plainName(text);

/** What the program reads, in the shape of what a person read. */
function asHandRead(filing: Filing) {
  const { thirteenG } = filing;
  return {
    schedule: filing.schedule,
    securityClass: value(filing.securityClass),
    issuerCik: value(filing.issuer.cik),
    rules: (thirteenG?.rules ?? []).map(value),
    persons: filing.persons.map((person) => ({
      name: person.name.value,
      group: value(person.group),
      sourceOfFunds: value(person.sourceOfFunds),
      legalProceedings: value(person.legalProceedings),
      citizenship: value(person.citizenship),
      excludesCertainShares: value(person.excludesCertainShares),
    })),
    items: filing.items.map(({ number }) => number),
    thirteenG: thirteenG && {
      item3: thirteenG.categories.map(value),
      item5Ticked: value(thirteenG.fivePercentOrLess),
      item10: thirteenG.certification !== null,
    },
    signatures: (filing.signatures?.signatures ?? []).map(({ person, signer, title, date }) => ({
      person: person.value,
      signer: value(signer),
      title: value(title),
      date: value(date),
    })),
    exhibits: filing.exhibits.map(({ number }) => number.value),
    issuerAddress: words(value(filing.issuerAddress)),
    notice: words(value(filing.notice)),
  };
}

function expectedOf({ thirteenG, ...hand }: HandRead) {
  return {
    schedule: hand.schedule,
    securityClass: hand.securityClass,
    issuerCik: hand.issuerCik,
    rules: hand.rules,
    persons: hand.persons.map(({ name, group, sourceOfFunds, legalProceedings, citizenship, ...rest }) => ({
      name,
      group,
      sourceOfFunds,
      legalProceedings,
      citizenship,
      excludesCertainShares: rest.excludesCertainShares,
    })),
    items: hand.items,
    thirteenG: thirteenG && {
      item3: thirteenG.item3,
      item5Ticked: thirteenG.item5Ticked,
      item10: thirteenG.item10,
    },
    signatures: hand.signatures,
    exhibits: hand.exhibits,
    issuerAddress: words(hand.addresses.issuer),
    notice: words(hand.addresses.notice),
  };
}

const FIGURES = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
] as const;

/** Every figure of Item 4 of a 13G as `person figure value`, the percentage at its printed decimals left out. */
function item4ByHand({ thirteenG }: HandRead): string[] {
  return (thirteenG?.item4 ?? []).flatMap((each) => {
    const figures = [
      ["aggregate", each.aggregate],
      ["percent", each.percent],
      ...FIGURES.map((name) => [name, each[name]]),
    ];
    return figures.flatMap(([name, figure]) =>
      typeof figure !== "string" || each.person === null
        ? []
        : [`${each.person} ${String(name)} ${String(Number(figure))}`],
    );
  });
}

function item4AsRead(filing: Filing): string[] {
  return filing.persons.flatMap(({ name, item4 }) => {
    const figures = [
      ["aggregate", item4?.aggregateAmount?.value.toFixed()],
      ["percent", item4?.percentOfClass?.value.value.toFixed()],
      ...FIGURES.map((power) => [power, item4?.[power]?.value.toFixed()]),
    ];
    return figures.flatMap(([figure, read]) =>
      read === undefined ? [] : [`${name.value} ${String(figure)} ${String(Number(read))}`],
    );
  });
}

/** Sentences of Item 4 that name an amount in words which the program does not take for one. */
const UNREAD_IN_ITEM_4: Readonly<Record<string, string>> = {
  // "The Bank … is the beneficial owner (as that term is defined in Rule 13d-3) of 1,523,975 shares"
  "xml/0000741073-26-000001.xml": "aggregate",
  // "ECP III Volt Holdings, LLC held 106,918 shares": held is not beneficially owned
  "xml/0001493152-26-002269.xml": "aggregate",
};

describeShared("real Schedules 13D and 13G in XML", () => {
  const files = readdirSync(shared("filings/xml")).map((name) => `filings/xml/${name}`);

  it("are all read, and every fact stands where it says", () => {
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const filing = read(readShared(file));
      expect({ file, misplaced: filing && misplaced(filing) }).toEqual({ file, misplaced: [] });
      expect(filing?.persons.length).toBeGreaterThan(0);
    }
  });

  it("need no mending but one", () => {
    const mended = files.filter((file) => readWhole(readShared(file)).repairs.length > 0);
    expect(mended).toEqual(["filings/xml/daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml"]);
  });

  it.each(handRead)("$file is read as a person read it", (hand) => {
    expect(asHandRead(readWhole(readShared(`filings/${hand.file}`)))).toEqual(expectedOf(hand));
  });

  const with13G = handRead.filter(({ thirteenG }) => thirteenG !== null);
  it.each(with13G)("$file: Item 4 gives no figure that a person did not read there", (hand) => {
    const filing = readWhole(readShared(`filings/${hand.file}`));
    const unread = UNREAD_IN_ITEM_4[hand.file];
    const expected = item4ByHand(hand).filter(
      (each) => unread === undefined || !each.includes(` ${unread} `),
    );
    expect(item4AsRead(filing).sort()).toEqual(expected.sort());
  });
});
