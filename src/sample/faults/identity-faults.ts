import { FIRST_WORDS } from "../names.js";
import type { Random } from "../random.js";
import { changedSlot, slotsLike, withTexts, type Fault, type Statement } from "./fault.js";

/** Another character in the place of one, so that the check digit no longer fits. */
function badCusip(cusip: string, random: Random): string {
  const at = random.int(0, 4);
  const other = random.pick([..."0123456789"].filter((digit) => digit !== cusip.charAt(at)));
  return cusip.slice(0, at) + other + cusip.slice(at + 1);
}

/** A company of another first word than the issuer's, and than any filer's. */
function otherIssuer({ model }: Statement, ending: string): string {
  const taken = [model.issuer, ...model.parties].map(({ name }) => name.split(" ")[0]);
  const word = FIRST_WORDS.findLast((each) => !taken.includes(each)) ?? "Saltmarsh";
  return `${word} ${ending}`;
}

const ISSUER = ["cover-vs-text-identity", "xml-issuer-agrees", "xml-vs-text"];

/** Slips in what the filing is of: the issuer, its class, the amendment's number. */
export const identityFaults: readonly Fault[] = [
  {
    id: "cusip-check-digit",
    title: "a digit of the CUSIP changed wherever it stands",
    rules: ["cusip-check-digit"],
    plant: ({ told, model }, random) => {
      const now = badCusip(model.cusip, random);
      const ids = slotsLike(told, /cusip$/).map(([id]) => id);
      return { told: withTexts(told, Object.fromEntries(ids.map((id) => [id, now]))), slots: ids };
    },
  },
  {
    id: "cusip-on-one-page",
    title: "another CUSIP at the head of one page",
    rules: ["cusip-consistent", "cusip-check-digit"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^cover\.\d+\.cusip$/, (text) => badCusip(text, random)),
  },
  {
    id: "amendment-number-text",
    title: "the text calls the amendment by another number than the title page",
    rules: ["amendment-no-in-text", "amendment-number-vs-history", "xml-vs-text"],
    plant: (statement, random) =>
      slotsLike(statement.told, /^preamble\.amendment$/).length === 0
        ? null
        : changedSlot(statement, random, /^(?:title|preamble)\.amendment$/, (text) =>
            String(Number(text) + random.int(1, 3)),
          ),
  },
  {
    id: "amendment-number-history",
    title: "the amendment's number does not follow those before it",
    rules: ["amendment-number-vs-history"],
    plant: ({ told, model }) => {
      if (model.amendment === null || slotsLike(told, /^history\./).length === 0) return null;
      const now = String(model.amendment + 1);
      return {
        told: withTexts(told, { "title.amendment": now, "preamble.amendment": now }),
        slots: ["title.amendment", "preamble.amendment"],
      };
    },
  },
  {
    id: "par-value",
    title: "another par value in Item 1 than on the title page",
    rules: ISSUER,
    plant: (statement, random) =>
      changedSlot(statement, random, /^item1\.par$/, (text) => (text === "$0.01" ? "$0.10" : "$0.01")),
  },
  {
    id: "issuer-name",
    title: "another issuer's name in Item 1 than on the title page",
    rules: ISSUER,
    plant: (statement, random) =>
      changedSlot(statement, random, /^item1\.issuer$/, (text) =>
        otherIssuer(statement, text.replace(/^\w+ /, "")),
      ),
  },
  {
    id: "agreement-issuer",
    title: "the joint filing agreement names another issuer",
    rules: ["joint-agreement-parties", "agreement"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^agreement\.issuer$/, () => otherIssuer(statement, "Bancorp, Inc.")),
  },
];
