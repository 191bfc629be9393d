/** Whatever a holding is made of and however a sentence tells it, it is read back part by part. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFiling, type Filing } from "../../src/index.js";
import { percentageOf } from "../../src/filing/percent/percentage.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { grouped, KINDS, PATTERNS, type Told } from "./told-holdings.js";

const OUTSTANDING = 90_000_000n;

const part = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    shares: fc.integer({ min: 1000, max: 9_999_999 }),
    wording: fc.nat(),
  })
  .map(({ kind, shares, wording }): Told => {
    const phrase = kind.phrases[wording % kind.phrases.length] ?? kind.phrases[0];
    return { kind, shares: BigInt(shares), words: phrase(grouped(BigInt(shares))) };
  });

const holding = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 8 }),
  pattern: fc.constantFrom(...PATTERNS),
});

function read(parts: readonly Told[], pattern: (typeof PATTERNS)[number]): Filing {
  const total = parts.reduce((sum, { shares }) => sum + shares, 0n);
  const printed = grouped(total);
  const sentence = pattern.tell(
    parts.map(({ words }) => words),
    printed,
  );
  return readFiling(
    filingText({
      outstanding: `Percentages are based on ${grouped(OUTSTANDING)} Shares outstanding as of March 3, 2025.`,
      persons: [
        {
          ...LARKSPUR,
          aggregate: printed,
          soleVoting: `${printed} ⁽¹⁾`,
          soleDispositive: `${printed} ⁽¹⁾`,
          notes: [`(1) ${sentence}`],
          item5: null,
        },
      ],
    }),
  );
}

/** The percentage by whole numbers alone, in ten-thousandths of a percent, rounded down. */
function independently(parts: readonly Told[]): bigint {
  const total = parts.reduce((sum, { shares }) => sum + shares, 0n);
  const joining = parts.reduce(
    (sum, { kind, shares }) => (kind.right && kind.joins ? sum + shares : sum),
    0n,
  );
  return (total * 1_000_000n) / (OUTSTANDING + joining);
}

it.each(PATTERNS.map((pattern) => [pattern.name, pattern] as const))("%s", (_name, pattern) => {
  fc.assert(
    fc.property(fc.array(part, { minLength: pattern.least ?? 1, maxLength: 8 }), (parts) => {
      const filing = read(parts, pattern);
      const [person] = filing.persons;
      const found = person?.holdings
        .filter(({ excluded }) => !excluded)
        .map(({ shares, kind, type }) => [shares.value.toFixed(), kind, type]);
      const told = parts.map(({ kind, shares }) => [
        String(shares),
        kind.right ? "right-to-acquire" : "outstanding",
        kind.type,
      ]);
      const sentence = person?.footnotes[0]?.text.value;
      expect({ sentence, found }).toEqual({ sentence, found: told });
    }),
    { numRuns: 60 },
  );
});

it("recomputes the percentage as whole numbers do", () => {
  fc.assert(
    fc.property(holding, ({ parts, pattern }) => {
      fc.pre(parts.length >= (pattern.least ?? 1));
      const filing = read(parts, pattern);
      const [person] = filing.persons;
      const exact = person === undefined ? null : percentageOf(filing, person).exact;
      expect(exact?.times(10_000).floor().toFixed()).toBe(String(independently(parts)));
    }),
    { numRuns: 200 },
  );
});
