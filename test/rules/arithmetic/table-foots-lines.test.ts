/** Lines of a name and a number each, the last of them the total, as parents list their subsidiaries. */
import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { structured13G } from "../../support/structured-13g.js";

const listing = (...lines: string[]) => structured13G({ item8: lines.join("\n") });
const three = (total: string, second = "117,430") =>
  listing(
    "Thorne Advisers LP (IA) - 512,170 shares",
    `Thorne Trust Company (BK) - ${second} shares`,
    "Thorne Securities, Inc. (BD) - 20,400 shares",
    `Total - ${total} shares`,
  );

testRule(rule, {
  passing: [
    {
      name: "three holders and what they hold in all",
      filing: three("650,000"),
      passes: 1,
      message: "Item 8 lists a total of 650,000: it is the sum of the lines above it.",
    },
    {
      name: "with percentages behind",
      filing: listing(
        "Thorne Advisers LP: 600,000 shares (6.0%)",
        "Thorne Trust Company: 50,000 shares (0.5%)",
        "Total: 650,000 shares (6.5%)",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "two digits of the total transposed",
      filing: three("560,000"),
      failures: [{ severity: "warning", expected: "650,000", actual: "560,000" }],
    },
    {
      name: "two digits of a line transposed",
      filing: three("650,000", "171,430"),
      failures: [{ severity: "warning", expected: "704,000", actual: "650,000" }],
    },
  ],
  unverified: [
    {
      name: "shares that two lines may share",
      filing: three("532,570"),
      message: "Two lines may tell of the same shares, or not every holder have a line.",
    },
  ],
  notApplicable: [
    {
      name: "powers, which are no parts of a total",
      filing: listing(
        "Sole voting power: 600,000 shares",
        "Sole dispositive power: 650,000 shares",
        "Total: 650,000 shares",
      ),
    },
    { name: "one line and a total", filing: listing("Thorne Advisers LP - 650,000", "Total - 650,000") },
    {
      name: "words between the lines and the total",
      filing: listing(
        "Thorne Advisers LP - 600,000",
        "Thorne Trust Company - 50,000",
        "These figures leave out what clients hold.",
        "Total - 650,000",
      ),
    },
  ],
});
