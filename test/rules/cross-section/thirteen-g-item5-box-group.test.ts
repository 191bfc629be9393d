/** thirteen-g-item5-box where the filers tick Row 2(a): they own together what each of them owns. */
import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

/** Two filers, the second with an amount of its own or the same. */
const two = (box: string, first: string, second: string, aggregate = "300000", item5 = "N") =>
  structured13G({
    amendment: "3",
    persons: [
      { ...THORNE, percent: first },
      { ...THORNE, name: "Thorne Fund LP", percent: second, aggregate },
    ],
    item4: {},
    item5,
  }).replaceAll("<citizenship", `<memberGroup>${box}</memberGroup><citizenship`);

testRule(rule, {
  passing: [
    { name: "a group one of whom is above five percent", filing: two("a", "6.5", "3.0"), passes: 1 },
    { name: "a group all of whom have ceased", filing: two("a", "2.5", "0", "0", "Y"), passes: 1 },
  ],
  failing: [
    {
      name: "no group: each of them at five percent or less",
      filing: two("b", "4.2", "3.0"),
      failures: [{ message: "Who has ceased to own more than five percent checks the box." }],
    },
    {
      name: "a group with five percent or less together",
      filing: two("a", "2.2", "1.5"),
      failures: [{ expected: "checked" }],
    },
    {
      name: "a group whose members report the same shares",
      filing: two("a", "4.2", "4.2", "650000"),
      failures: [{ expected: "checked" }],
    },
  ],
  unverified: [
    {
      name: "a group with more than five percent together, its total told nowhere",
      filing: two("a", "4.2", "3.0"),
      message: "The members of a group own together what each of them owns",
    },
  ],
});
