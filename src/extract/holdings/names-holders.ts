/** The verb of a subject that stands before it: "own", "may offer up to", "together hold in the aggregate". */
const HAVE = String.raw`(?:(?:each|all|both|together|collectively|jointly|also|currently|beneficially|directly|indirectly|may|might|will|would|could|can|be|deemed|to|in\s+the\s+aggregate|in\s+total|in\s+all)[\s,]+){0,8}(?:owns?|owned|holds?|held|have|has|had|offers?|offered|sells?|sold|controls?|votes?|purchased?|acquired?|bought|received|subscribed|agreed|reports?|reported)\s[^\d(:,;]{0,60}$`;
/** "…, including the Fund, own 9,000,000 shares": the comma ends who is included. */
const BEHIND_COMMA = new RegExp(String.raw`^[^\d:(]{1,200}?,\s+(?:in\s+turn,?\s+)?${HAVE}`, "i");
/** "All parties including the Fund own 9,000,000 shares": without a comma, where nothing is owned before. */
const BEHIND_NAME = new RegExp(String.raw`^\s[^\d:(,;]{1,120}?\s${HAVE}`, "i");
/** "The investors in the round, including the Fund, were issued 9,000,000 shares": so whatever the verb, where nothing is owned before. */
const BEHIND_NAMES = /^\s[^\d:(]{1,200}?,\s[^\d:;(]{1,200}$/;
const OWNED_BEFORE =
  /\b(?:own\w*|hold(?:s|ings?)?|held|shares|securities|stock|amount|number|total|figure|interests?|position|stake|row|this|it|which)\b|\d/i;
/** "The other purchasers include the Fund, which owns 9,000,000 shares": others are named, with what they have. */
const OTHERS =
  /\b(?:parties|(?:stock|share|security)?holders|investors|purchasers|sellers|subscribers|persons|members|affiliates|participants|funds|others)\W{1,3}$/i;
const WHO_HAVE = new RegExp(String.raw`^[^\d:(]{1,200}?,?\s+(?:which|who|that)\s${HAVE}`, "i");
/** So far before a verb its subject stands. */
const NEAR = 400;

/** Whether "including" or "include", from `start` to `end`, names holders alone, whose verb has the count that stands at `count`. */
export function namesHolders(text: string, start: number, end: number, count: number): boolean {
  const verb = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - NEAR), start);
  const between = text.slice(end, count);
  if (!/^(?:including|inclusive\s+of|counting)$/i.test(verb))
    return OTHERS.test(lead) && WHO_HAVE.test(between);
  return (
    BEHIND_COMMA.test(between) ||
    (/\w/.test(lead) && !OWNED_BEFORE.test(lead) && (BEHIND_NAME.test(between) || BEHIND_NAMES.test(between)))
  );
}
