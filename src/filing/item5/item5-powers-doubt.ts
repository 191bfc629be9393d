import type { Decimal } from "../../figures/decimal.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import {
  A_PART,
  ANOTHER_TIME,
  ANOTHER_UNIT,
  namesOtherSecurity,
  NOT_NOW,
  tellsOfOtherTime,
} from "./item5-doubt.js";
import { countsIn, countsOfPowerIn5, SMALL } from "./item5-figures.js";
import { around, leadTo, tableLead } from "./item5-sentences.js";
import type { RestatedPower } from "../totals/restated.js";
import { otherKind, POWERS } from "../rows.js";
import { mayBePartOf } from "../words/told-apart.js";
import { stated } from "../words/wording.js";

const ROW_NUMBER = 20;
/** "Over 500,000 shares out of the 600,000 shares under management": behind it stands the whole. */
const OUT_OF = /^\s*(?:shares\s+|units\s+|ADSs\s+)?out\s+of\b/i;

/** "500,000 shares of Common Stock obtainable upon exercise of the Warrants": it is the shares that are counted. */
const COMES_FROM =
  /^(\s*(?:common\s+|ordinary\s+)?(?:shares|units)(?:\s+of\s+(?:common\s+stock|ordinary\s+shares))?)\s+(?:obtainable|issuable|acquirable|deliverable)\s+(?:up)?on\s+(?:the\s+)?(?:exercise|conversion)\s+of\s[^.;,()\d]{1,80}/i;

/** From the next caption on the figures are another power's. */
const NEXT_CAPTION = /\b(?:sole|shared|shares?\s+(?:the\s+)?(?:voting|dispositive|power\s+to))\b[\s\S]*$/i;

/** Why a power in Item 5 may differ from the cover page's and still be right, or `null`. */
export function powersDoubtIn5(
  filing: Filing,
  person: Person,
  item5: Item5Statement,
  { power, cover, narrative }: RestatedPower,
): string | null {
  if (mayBePartOf(filing, cover, narrative)) return A_PART;
  const { before, after } = around(filing, narrative);
  const lead = leadTo(filing, narrative);
  if (narrative.value.gt(0) && narrative.value.lt(ROW_NUMBER) && cover.value.gte(SMALL))
    return "So small a figure may be the number of a row or of a note.";
  if (narrative.value.gt(0) && cover.value.eq(narrative.value.times(1000)))
    return "Item 5 may count in thousands.";
  // What is more than the whole is no part of it, wherever the shares come from.
  const counted = narrative.value.gt(cover.value) ? after.replace(COMES_FROM, "$1") : after;
  if (namesOtherSecurity(filing, counted) || namesOtherSecurity(filing, lead)) return ANOTHER_UNIT;
  if (NOT_NOW.test(before) || NOT_NOW.test(lead)) return ANOTHER_TIME;
  if (item5.tabled === true)
    return tellsOfOtherTime(filing, "", tableLead(filing, narrative)) ? ANOTHER_TIME : null;
  // "… on 500 shares out of the 900": the whole; "… and shares with her brother that of 260,000": the power of the other kind.
  const whole = OUT_OF.test(after) ? [item5.aggregateAmount?.value ?? null] : [];
  const others = stated([otherKind(power)].map((name) => person[name])).map(({ value }) => value);
  const known = [
    narrative.value,
    ...whole.filter((value) => value !== null),
    ...others.filter((value) => !value.eq(cover.value)),
  ];
  if (countsIn(filing, after.replace(NEXT_CAPTION, ""), known).length > 0)
    return "Item 5 states further numbers in the same place, which may belong to the figure.";
  return isToldBesides(filing, item5, cover.value.minus(narrative.value))
    ? "But another sentence of Item 5 speaks of a power over as many shares, which may be these."
    : null;
}

/** Whether Item 5 speaks of a power over so many shares in words that were read as none of the person's four powers. */
function isToldBesides(filing: Filing, item5: Item5Statement, shares: Decimal): boolean {
  return (
    !POWERS.some((power) => item5[power]?.value.eq(shares) === true) &&
    countsOfPowerIn5(filing).includes(shares.toFixed())
  );
}
