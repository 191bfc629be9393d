/** "the 752,000 private placement units": a blank check company sells a share, which is outstanding, with a part of a warrant. */
const PLACED =
  /\b(?:underlying|included\s+in|contained\s+in|compris(?:ing|ed\s+in)|part\s+of)\s+(?:(?:the|such|its|his|their|certain|all|of|\d[\d,]*)\s+){0,4}(?:private[\s-]+placement|placement|private)\s+units\b/i;
/** "640,000 private placement units": the units themselves are counted. */
const PLACED_ITSELF = /^\s*(?:private[\s-]+placement|placement|private)\s+units\b/i;
/** "units, each comprising one share and one warrant", "Each unit consists of one share and one-third of one warrant" */
const SHARE_AND_MORE =
  /\beach(?:\s+(?:of\s+which|(?:such\s+|placement\s+|private\s+|public\s+)*unit))?\s+(?:being\s+)?(?:(?:is\s+)?compris(?:es?|ing|ed\s+of)|consist(?:s|ing)\s+of|contain(?:s|ing)|of|with)\s+one\s+(?!warrant|right|option)[^.;]{1,120}?\band\s[^.;]{1,60}?\b(?:warrants?|rights?)\b/i;
/** "units, each with one-third of one warrant" */
const WITH_A_WARRANT =
  /\beach\s+with\s+(?:one|an?)(?:[-\s](?:half|third|quarter|fourth|fifth|tenth))?(?:\s+of\s+(?:one|an?))?\s+(?:redeemable\s+|public\s+)?(?:warrant|right)\b/i;
const UNITS = /\bunits\b/i;
const IN_UNITS =
  /\b(?:underlying|included\s+(?:in|within)|contained\s+in|part\s+of|in\s+the\s+form\s+of)\s+(?:(?:the|such|its|his|their|certain|all|of|public|\d[\d,]*)\s+){0,4}units\b/i;
/** What is exercised or converted is no share that stands in a unit. */
const OTHER_RIGHT =
  /\b(?:issuable|deliverable|(?:upon|on)\s+(?:the\s+)?(?:exercise|conversion|exchange|redemption|vesting|settlement)|warrants?|options?|partnership|RSUs?|PSUs?|restricted)\b/i;
/** Whether a text tells what a unit is: a share, which is outstanding, and a warrant or a right. */
export function tellsUnit(text: string): boolean {
  return SHARE_AND_MORE.test(text);
}

/**
 * Whether the shares of a clause are those that stand in units of a share and a warrant: "752,000 shares underlying the
 * private placement units", "shares underlying the 752,000 units, each comprising one share and one-third of one warrant".
 * Such a share is outstanding; only the warrant in the unit is a right to acquire another. `told` where the text says
 * elsewhere what a unit is.
 */
export function isShareInUnit(before: string, after: string, told: boolean): boolean {
  const words = `${before} 0 ${after}`;
  const units = UNITS.exec(words);
  if (units === null || OTHER_RIGHT.test(words.slice(0, units.index))) return false;
  const behind = words.slice(units.index);
  return (
    PLACED.test(words) ||
    SHARE_AND_MORE.test(behind) ||
    WITH_A_WARRANT.test(behind) ||
    (told && PLACED_ITSELF.test(after)) ||
    (told && IN_UNITS.test(words))
  );
}

/** "1,400,000 units (including 700,000": units of a partnership are of another kind. */
const UNITS_WITH =
  /(?<!\b(?:common|ordinary|partnership|partner|OP|LP|LLC|LTIP|membership|company|paired|stock|share|trust)\s)\bunits\b(?:\s+of\s+the\s+(?:issuer|company))?(?:,|\s\()?\s{0,9}(?:and\s+)?(?:which\s+|that\s+)?(?:includ(?:es?|ing)|contain(?:s|ing)?|with|compris(?:es?|ing))\s+(?:(?:an?|the|aggregate|total|of)\s+){0,4}$/i;
const WARRANTS = /^\s+(?:(?!shares?\b)[a-z-]+\s+){0,3}?(?:warrants?|rights)\b/i;

/** Whether a count is of the warrants that stand in units, beside the shares in them: whoever counts the units counts the shares alone. */
export function isWarrantInUnits(before: string, after: string): boolean {
  return UNITS_WITH.test(before.slice(-NEAR)) && WARRANTS.test(after);
}

const NEAR = 120;
