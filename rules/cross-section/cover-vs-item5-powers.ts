import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sameCount } from "../../src/figures/decimal.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { powersDoubtIn5 } from "../../src/filing/item5/item5-powers-doubt.js";
import { powersToldIn5, unreadIn5 } from "../../src/filing/item5/item5-figures.js";
import { noneOwnedTold } from "../../src/filing/item5/none-owned.js";
import { isToldSole } from "../../src/filing/item5/item5-sole.js";
import { isPowersItemAsBefore } from "../../src/filing/persons/sharers.js";
import { powersDiffer, restatedPowers } from "../../src/filing/totals/restated.js";
import { POWER_WORDS, POWERS, row } from "../../src/filing/rows.js";
import { list, rows } from "../../src/filing/words/wording.js";
import { byReference } from "./item5-by-reference.js";
import { deniedInWords } from "./power-denied.js";
import { againstNone } from "./none-owned-told.js";
import { isLeftOut, leftOut } from "./power-left-out.js";
import { isOfNoPart } from "./powers-of-whole.js";
import { unreadAtAll, unreadOf } from "./unread-in-item5.js";

/** Item 5(b) asks for the four powers of the cover page again. Where they differ, the part that explains the gap is named. */
export default defineRule({
  id: "cover-vs-item5-powers",
  title: "Item 5(b) repeats the cover page's four powers",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Rows (7)-(10) and Item 5(b)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const unread = powersToldIn5(filing) ? unreadIn5(filing) : null;
    const message =
      "Item 5 tells of powers over shares, but over how many and whose they are could not be read.";
    const verdicts = filing.persons.flatMap((person) => ofPerson(filing, person, unread !== null, context));
    yield* verdicts;
    yield* unreadAtAll(filing, verdicts, unread, message, context);
  },
});

function ofPerson(filing: Filing, person: Person, isUnread: boolean, context: RuleContext): Verdict[] {
  const { item5 } = person;
  const isStated =
    item5 !== null && [...POWERS, "aggregateAmount" as const].some((name) => item5[name] !== null);
  const denied = item5 === null ? null : deniedInWords(filing, person, context);
  const none = denied ?? (isStated ? null : withoutPowers(filing, person, context));
  if (none !== null) return [none];
  // An amendment of other letters of Item 5 leaves (b) as it was, and there is nothing to compare.
  if (item5 !== null && isPowersItemAsBefore(filing) && restatedPowers(person, item5).length === 0) return [];
  if (item5 !== null) return [verdict(filing, person, item5, context)];
  if (isLeftOut(filing, person)) return [leftOut(filing, person, context)];
  if (isUnread) return [];
  const referred = byReference(filing, person, POWERS, context);
  if (referred.length > 0 || !powersToldIn5(filing)) return referred;
  return unreadOf(filing, person, "power", context);
}

/** Who beneficially owns nothing has no power over any shares. */
function withoutPowers(filing: Filing, person: Person, context: RuleContext): Verdict | null {
  const isBeneficial = noneOwnedTold(filing, person)?.beneficial === true;
  return isBeneficial ? againstNone(filing, person, POWERS, context) : null;
}

function verdict(filing: Filing, person: Person, item5: Item5Statement, context: RuleContext): Verdict {
  const { pass, fail, unverified } = context;
  const pairs = restatedPowers(person, item5);
  const different = pairs.filter(({ cover, narrative }) => !sameCount(cover.value, narrative.value));
  if (different.length > 0) {
    const finding = { person, ...powersDiffer(filing, person, different, "Item 5(b)") };
    const doubt = isOfNoPart(filing, person, item5, different)
      ? different.map((pair) => powersDoubtIn5(filing, person, item5, pair)).find((reason) => reason !== null)
      : "The sentence in Item 5(b) may speak of part of the holding only.";
    if (doubt === undefined) return fail({ ...finding, follows: "cover-vs-item5-aggregate" });
    return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  }
  const at = pairs.flatMap(({ narrative, cover }) => [narrative, cover]);
  const compared = rows(pairs.map(({ power }) => row(filing, power)));
  if (pairs.length === 0) {
    const [referred] = byReference(filing, person, POWERS, context);
    if (referred !== undefined) return referred;
    return unverified({
      person,
      at: [item5.place],
      message: powersToldIn5(filing)
        ? "None of this person's four powers could be read as a figure in Item 5(b) to compare."
        : "Item 5(b) states none of the four powers as a figure to compare.",
    });
  }
  const left = POWERS.filter((power) => !pairs.some((pair) => pair.power === power));
  const missing = left.map((power) => POWER_WORDS[power]);
  // Powers that nobody has say nothing of those that somebody has.
  const held = left.filter((power) => person[power]?.value.gt(0) === true);
  if (held.length > 0 && pairs.every(({ narrative }) => narrative.value.isZero()))
    return unverified({
      person,
      at,
      message: `Item 5(b) agrees with ${compared}: 0. But no figure of the ${list(held.map((power) => POWER_WORDS[power]))} could be read there.`,
    });
  if (isToldSole(filing, person))
    return unverified({
      person,
      at,
      message: `Item 5(b) agrees with ${compared}. But Item 5 also says in words that the reporting persons have sole power, where ${rows([row(filing, "soleVotingPower"), row(filing, "soleDispositivePower")])} state 0.`,
    });
  const remark =
    missing.length === 0
      ? {}
      : { remark: `the ${list(missing)} could not be compared: not stated in both places` };
  return pass({ person, at, message: `Item 5(b) agrees with ${compared}.`, ...remark });
}
