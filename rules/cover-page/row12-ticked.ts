import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { isAmendment } from "../../src/filing/amended.js";
import type { BearingExclusion } from "../../src/filing/totals/exclusion-bearing.js";
import { deemedOwned, wordOfExclusion } from "../../src/filing/totals/exclusion-figures.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { uncountedShares } from "../../src/filing/totals/uncounted-shares.js";
import { stated } from "../../src/filing/words/wording.js";

/** A box, with what the text tells of shares left out. */
export interface Answered {
  readonly filing: Filing;
  readonly person: Person;
  /** Where the box stands, or the person whose cover page leaves it out. */
  readonly box: Fact<unknown>;
  readonly told: readonly BearingExclusion[];
}

/** Why a box need not be ticked, as a message goes on. */
export const NEED_NOT =
  "the text says that these shares are not beneficially owned, or not yet, and the box need not be ticked for such";
/** How a message tells of a disclaimer that names no shares. */
export const GENERAL = "the text disclaims beneficial ownership in general words";
/** Judges a ticked box: the text must tell of shares left out, if only in general words. */
export function judgeTicked(answered: Answered, context: RuleContext): Verdict {
  const { filing, person, box, told } = answered;
  const { pass, fail, unverified } = context;
  const name = row(filing, "excludesCertainShares");
  const first =
    told.find(({ told: { why } }) => why !== "reported") ??
    told.find(({ told: { counts } }) => counts.length > 0);
  if (first !== undefined)
    return pass({
      person,
      at: [box, first.told.place],
      message: `${name} is ticked, and the text tells of shares left out or disclaimed.`,
      ...(first.told.why === "not-owned" ? { remark: NEED_NOT } : {}),
    });
  const [general] = told;
  if (general !== undefined) {
    const at = [box, general.told.place];
    return reportsLessThanAnother(filing, person)
      ? pass({
          person,
          at,
          remark: GENERAL,
          message: `${name} is ticked, and the text disclaims shares that others report.`,
        })
      : unverified({
          person,
          at,
          message: `${name} is ticked; the text disclaims beneficial ownership in general words, and whether it leaves any shares out is not told.`,
        });
  }
  const others = reportsLessThanAnother(filing, person) ? deemedOwned(filing, person) : null;
  if (others !== null) return judgeDeemed(answered, others, context);
  const doubt = doubtOf(filing);
  if (doubt !== null)
    return unverified({
      person,
      at: stated<unknown>([box, doubt.place]),
      message: `${name} is ticked; ${doubt.words}.`,
    });
  const amount = row(filing, "aggregateAmount");
  return fail({
    person,
    at: stated<unknown>([box, person.aggregateAmount]),
    expected: "an unticked box, or shares told to be left out",
    actual: "a ticked box",
    message: `${name} is ticked, so ${amount} should leave out certain shares, but the filing nowhere tells of shares that are left out or of which beneficial ownership is disclaimed.`,
  });
}

/** Why the text may tell of shares left out all the same, or an earlier filing. */
function doubtOf(filing: Filing): { readonly place: Fact<string> | null; readonly words: string } | null {
  const word = wordOfExclusion(filing);
  if (word !== null)
    return {
      place: word,
      words: "whether the text tells of shares that it leaves out is not plain from its words",
    };
  const uncounted = uncountedShares(filing);
  if (uncounted !== null)
    return {
      place: uncounted,
      words:
        "the text tells of shares that no cover page counts, and whether they are the ones left out is not plain",
    };
  return isPartial(filing)
    ? {
        place: null,
        words:
          "this amendment does not repeat Item 5, so the shares left out may be told in an earlier filing",
      }
    : null;
}

/** Shares of others are deemed to be owned, and the amount is less than what another reports. */
function judgeDeemed(
  { filing, person, box }: Answered,
  { place, named }: { readonly place: Fact<string>; readonly named: boolean },
  { pass, unverified }: RuleContext,
): Verdict {
  const told = `${row(filing, "excludesCertainShares")} is ticked, and the text deems shares of others to be beneficially owned by`;
  const amount = row(filing, "aggregateAmount");
  return named
    ? pass({
        person,
        at: [box, place],
        message: `${told} this person, whose ${amount} is less than what another person reports.`,
      })
    : unverified({
        person,
        at: [box, place],
        message: `${told} somebody; whether ${amount} of this person leaves them out is not plain.`,
      });
}

function reportsLessThanAnother({ persons }: Filing, { aggregateAmount: own }: Person): boolean {
  return persons.some(({ aggregateAmount: other }) => own !== null && other?.value.gt(own.value) === true);
}

/** An amendment of a 13D that does not repeat what it says of Item 5. */
function isPartial(filing: Filing): boolean {
  return (
    filing.schedule === "13D" && isAmendment(filing) && !filing.items.some(({ number }) => number === "5")
  );
}
