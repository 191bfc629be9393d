/** How row4-vs-item3 words the source that a code stands for. */
import { expect, it } from "@jest/globals";
import rule from "../../../rules/narrative/row4-vs-item3.js";
import { audit, readFiling } from "../../../src/index.js";
import { controller, initial, larkspur } from "../../support/item3-filing.js";

it("says that another's money may be an affiliate's", () => {
  const text = initial(
    [larkspur("WC"), controller("AF")],
    "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.",
  );
  expect(audit(readFiling(text), [rule]).report.checks.map(({ message }) => message)).toEqual([
    "Item 3 tells of working capital (WC).",
    "Item 3 tells of working capital, which may be an affiliate's funds (AF).",
  ]);
});
