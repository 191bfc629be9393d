import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";

const UNIT_TRUSTS = /\bunit\s+investment\s+trusts?\b/i;
const NO_POWER = /\b(?:neither|nor|no|not)\b[^.]{1,200}\bpower\s+to\s+(?:vote|dispose)\b/i;
const BLOCKER =
  /\bblockers?\b|\bbeneficial\s+ownership\s+(?:limitation|cap)\b|\b(?:more\s+than|exceed(?:s|ing)?|in\s+excess\s+of)\s+(?:4\.9\d*|9\.9\d*|19\.9\d*)\s*%|\b(?:4\.99|9\.99|19\.99)\s*%\s+(?:limit|cap|blocker|beneficial)/i;

/** Where the text says that shares are held by unit trusts over which their sponsor has no power, or `null`. */
export function powerlessSponsor(filing: Filing): Fact<string> | null {
  return filing.paragraphs.find(({ value }) => UNIT_TRUSTS.test(value) && NO_POWER.test(value)) ?? null;
}

/** Where the text tells a limit on exercise or conversion (a 4.99, 9.99 or 19.99 % blocker), or `null`. */
export function blocker(filing: Filing): Fact<string> | null {
  return filing.paragraphs.find(({ value }) => BLOCKER.test(value)) ?? null;
}
