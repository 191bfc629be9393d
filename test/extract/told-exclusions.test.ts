/** Sentences that leave shares out of the figures or disclaim them, and why the shares are not counted. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { misplaced, readWhole, schedule13D } from "../structured/structured-xml.js";

const tell = (item5: string) =>
  readFiling(filingText({ item5 })).exclusions.map(({ kind, why }) => `${kind}, ${why}`);

const TOLD: readonly (readonly [string, string])[] = [
  // Left out and disclaimed.
  [
    "The amounts exclude 12,000 Shares held by her husband, as to which she disclaims beneficial ownership.",
    "left-out, disclaimed",
  ],
  [
    "The number of Shares reported does not include Shares held by the Roe Family Trust, beneficial ownership of which is disclaimed.",
    "left-out, disclaimed",
  ],
  [
    "In the aggregate amount 12,000 Shares held by a foundation are not included, and Ms. Roe disclaims beneficial ownership of them.",
    "left-out, disclaimed",
  ],
  // Nothing that counts yet.
  ["The amounts exclude 12,000 Shares underlying unvested options.", "left-out, not-owned"],
  ["Excludes 12,000 Shares under warrants that are not exercisable within 60 days.", "left-out, not-owned"],
  ["This amount does not include 12,000 Shares above the 9.99% limitation.", "left-out, not-owned"],
  ["Excludes 12,000 Shares that cannot be had until the stockholders agree.", "left-out, not-owned"],
  [
    "The amounts do not include 12,000 Shares of funds over which Larkspur has no voting power.",
    "left-out, not-owned",
  ],
  [
    "The notes are subject to a limitation. As a result, their shares are not included in the amounts.",
    "left-out, not-owned",
  ],
  // Others' shares.
  ["The amounts exclude 12,000 Shares held by Tamarind Fund.", "left-out, of-others"],
  ["The amounts exclude Shares of certain employees.", "left-out, of-others"],
  // Not told.
  ["The amounts exclude 12,000 Shares.", "left-out, untold"],
  ["The amounts exclude 12,000 Shares held by her children.", "left-out, untold"],
  ["The amounts exclude 12,000 Shares underlying warrants held by Tamarind Fund.", "left-out, untold"],
  [
    "The amounts exclude Shares, if any, held by her husband, as to which she disclaims beneficial ownership.",
    "left-out, untold",
  ],
  [
    "The amounts exclude 12,000 Shares under unvested options and she disclaims beneficial ownership of them.",
    "left-out, untold",
  ],
  [
    "The amounts include 9,000 Shares of her husband, as to which she disclaims beneficial ownership, and exclude 3,000 Shares.",
    "left-out, untold",
  ],
  [
    "The amounts exclude Shares held by Tamarind Fund, as to which Larkspur disclaims beneficial ownership.",
    "left-out, untold",
  ],
  // Disclaimed only.
  ["Ms. Roe disclaims beneficial ownership of the Shares reported herein.", "disclaimed, reported"],
  [
    "Each Reporting Person disclaims beneficial ownership of the Shares of the Fund except to the extent of its pecuniary interest.",
    "disclaimed, reported",
  ],
  ["Larkspur disclaims beneficial ownership of all such securities.", "disclaimed, reported"],
  ["Each of them disclaims any such beneficial ownership.", "disclaimed, reported"],
  ["Ms. Roe disclaims beneficial ownership of 12,000 Shares held by her husband.", "disclaimed, untold"],
  [
    "She may be a beneficial owner, and beneficial ownership of Shares of her husband is disclaimed.",
    "disclaimed, untold",
  ],
  [
    "Until the merger closes Larkspur disclaims beneficial ownership of the option shares.",
    "disclaimed, not-owned",
  ],
];

it.each(TOLD)("%s", (text, expected) => {
  expect(tell(text)).toEqual([expected]);
});

describe("two sentences together", () => {
  it("the second disclaims what the first leaves out", () => {
    expect(
      tell(
        "The amounts exclude 12,000 Shares held by her husband. She disclaims beneficial ownership of these shares.",
      ),
    ).toEqual(["left-out, disclaimed", "disclaimed, reported"]);
  });

  it("the second disclaims everything reported, and so says nothing of what the first leaves out", () => {
    expect(
      tell(
        "The amounts exclude 12,000 Shares. She disclaims beneficial ownership of such shares as are reported.",
      ),
    ).toEqual(["left-out, untold", "disclaimed, reported"]);
  });

  it("the second says why the first leaves shares out", () => {
    expect(
      tell("The amounts exclude 12,000 option shares. These shares cannot be had unless the merger closes."),
    ).toEqual(["left-out, not-owned"]);
  });
});

it.each([
  "The price excludes commissions on the Shares.",
  "Nobody has been convicted (excluding traffic violations or matters of securities).",
  "The class has 9,950,000 Shares outstanding, which excludes Shares in treasury.",
  "The filers disclaim that they are a group by reason of their beneficial ownership.",
  "The filers disclaim membership in a group, whatever their beneficial ownership.",
  "The lock-up agreement does not include Shares bought later.",
  "The aggregate amount includes 12,000 Shares issuable upon conversion of a note (excluding any accrued interest) held by Larkspur.",
  "Includes 12,000 Shares under a loan, not including accrued and unpaid interest, beneficially owned by Larkspur.",
  "The amounts include 12,000 Shares held by her husband.",
])("tells nothing of the kind: %s", (text) => {
  expect(tell(text)).toEqual([]);
});

it("does not take the caption of the cover page for an exclusion", () => {
  expect(readFiling(filingText({})).exclusions).toEqual([]);
});

it("is read in a structured filing, with its counts, what leads to the verb, and its place", () => {
  const sentence =
    "The Shares beneficially owned by Larkspur exclude 12,000 Shares held by the Roe Foundation.";
  const filing = readWhole(
    schedule13D({
      items: `<item5><percentageOfClassSecurities>${sentence} Nothing else.</percentageOfClassSecurities></item5>`,
    }),
  );
  expect(
    filing.exclusions.map(({ place, counts, lead }) => [
      place.text,
      counts.map((count) => count.toFixed()),
      lead,
    ]),
  ).toEqual([[sentence, ["12000"], "The Shares beneficially owned by Larkspur "]]);
  expect(misplaced(filing)).toEqual([]);
});
