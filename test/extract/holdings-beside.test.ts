/** What a sentence tells beside a holding, or again, or of another filing, and what is a part of another part. */
import { describe, expect, it } from "@jest/globals";
import { larkspur, told } from "./larkspur-holdings.js";

type Note = readonly [name: string, note: string, parts: readonly string[]];

describe("a right that the shares held leave no room for", () => {
  const BESIDE = "left out: beside";
  const NOTES: readonly Note[] = [
    [
      "warrants that cannot be exercised within sixty days",
      "Represents 650,000 shares and warrants to purchase 50,000 shares that are not exercisable within 60 days.",
      ["650000", `50000 warrant ${BESIDE}`],
    ],
    [
      "as many warrants as shares",
      "Represents 650,000 shares and 650,000 warrants, which a 4.99% blocker keeps from being exercised.",
      ["650000", `650000 warrant ${BESIDE}`],
    ],
    [
      "preferred shares that do not convert yet",
      "Represents (i) 650,000 shares and (ii) 5,000 shares of Series A Preferred Stock convertible into 50,000 shares once the stockholders approve.",
      ["650000", `50000 convertible-preferred ${BESIDE}`],
    ],
    [
      "a right told to be a part of the shares has its room in them",
      "Represents 650,000 shares, 50,000 of which are issuable upon exercise of warrants.",
      ["650000", "50000 warrant"],
    ],
    [
      "so have rights that take the whole of them apart",
      "Represents 650,000 shares, 600,000 issuable upon conversion of notes and 50,000 issuable upon exercise of warrants.",
      ["650000", "600000 convertible-note", "50000 warrant"],
    ],
    [
      "what would be held on exercise is no part",
      "Represents 650,000 shares, and would own 50,000 more on exercise of its warrants, which are blocked.",
      ["650000"],
    ],
    [
      "what is not counted",
      "Represents 650,000 shares (not counting 50,000 shares underlying warrants).",
      ["650000", "50000 warrant left out: told"],
    ],
  ];
  it.each(NOTES)("%s", (_name, note, parts) => {
    expect(told(larkspur("650,000", [`(1) ${note}`]))).toEqual(parts);
  });
});

describe("a count that is no part", () => {
  const NOTES: readonly Note[] = [
    [
      "the number of a fund in a defined term",
      "Consists of the Larkspur 16 Shares and 32,000 shares issuable upon exercise of options.",
      ["32000 option"],
    ],
    [
      "shares in units are counted once, and are outstanding where the text says what a unit is",
      "Represents 600,000 shares and 50,000 shares underlying 50,000 units. Each unit consists of one share and one-half of one warrant.",
      ["600000", "50000"],
    ],
    [
      "of units that the text does not describe, whether the shares are outstanding is open",
      "Represents 600,000 shares and 50,000 shares underlying 50,000 units.",
      ["600000", "50000 unit"],
    ],
    [
      "what the holding is compared with",
      "Represents 650,000 shares, as compared to 700,000 shares reported on the last filing.",
      ["650000"],
    ],
    [
      "what an amendment that is corrected reported",
      "This Amendment is being filed to correct Amendment No. 1, which reported 605,000 shares in Rows 7 and 9.",
      [],
    ],
    [
      "what an earlier filing left out",
      "Reflects a correction of the Schedule 13D filed on May 1, 2025, which omitted 27,000 shares.",
      [],
    ],
    [
      "into how many shares each share converts",
      "Includes 50,000 shares issuable upon conversion of 500 shares of Series A Preferred Stock, each share being convertible into 100 shares.",
      ["50000 convertible-preferred"],
    ],
  ];
  it.each(NOTES)("%s", (_name, note, parts) => {
    expect(told(larkspur("650,000", [`(1) ${note}`]))).toEqual(parts);
  });
});

it("'those shares' are what the text told them to be before", () => {
  expect(
    told(
      larkspur("650,000", [
        "(1) Larkspur may exercise only 50,000 of the 90,000 Pre-Funded Warrants. The amount of 650,000 consists of 600,000 shares plus those 50,000 shares.",
      ]),
    ),
  ).toEqual(["600000", "50000 pre-funded-warrant"]);
});

describe("a note without a number", () => {
  const whole = (note: string): string[] => told(larkspur("650,000", [`(1) ${note}`]));

  it("tells the whole amount to be a right, where it speaks of nothing else", () => {
    expect(
      whole("Represents shares of Common Stock issuable upon conversion of Class B Common Stock."),
    ).toEqual(["650000 other-class"]);
  });

  it.each([
    "Common Stock issuable upon exercise of warrants and conversion of notes.",
    "shares of Common Stock issuable on exercise of warrants and on conversion of notes.",
  ])("tells it of several rights, and nothing else: %s", (rights) => {
    expect(whole(`Consists of ${rights}`)).toEqual([expect.stringMatching(/^650000 \S/)]);
  });

  it("tells no number of them where it speaks of shares besides", () => {
    expect(whole("Represents shares held and shares issuable upon exercise of warrants.")).toEqual([
      "650000",
    ]);
  });
});

it("shares outstanding beside shares to be acquired are a part", () => {
  expect(
    told(
      larkspur("650,000", [
        "(1) Consists of 600,000 outstanding shares; 50,000 shares which Larkspur has the right to acquire within 60 days.",
      ]),
    ),
  ).toEqual(["600000", "50000 right-to-acquire"]);
});

describe("whose a part is", () => {
  const holders = (note: string): (string | null)[] =>
    larkspur("650,000", [`(1) ${note}`]).holdings.map(({ holder }) => holder?.value ?? null);

  it("all parts of one item, where the last names the holder of each", () => {
    const FUND = "Quillby Fund II, L.P.";
    const item = (whose: string): string =>
      `Consists of (i) 40,000 shares, (ii) 560,000 shares and 40,000 shares issuable upon exercise of warrants, ${whose} ${FUND}, and (iii) 10,000 shares held by Jane Roe.`;
    const expected = [null, FUND, FUND, "Jane Roe"];
    expect(holders(item("each held by"))).toEqual(expected);
    expect(holders(item("all of which are held by"))).toEqual(expected);
  });

  it("a part that somebody has the right to acquire, or that is held for somebody's account", () => {
    expect(
      holders(
        "Consists of (i) 400,000 shares held for the account of Quillby Fund, (ii) 200,000 shares of Common Stock Quillby Fund has the right to acquire upon exercise of warrants, and (iii) 50,000 shares that the Tamarind Fund may acquire upon exercise of options.",
      ),
    ).toEqual(["Quillby Fund", "Quillby Fund", "Tamarind Fund"]);
  });

  it("not a part that says where it is held", () => {
    expect(
      holders(
        "Consists of 600,000 shares held directly and 50,000 shares, each held by Quillby Fund II, L.P.",
      ),
    ).toEqual([null, "Quillby Fund II, L.P."]);
  });
});
