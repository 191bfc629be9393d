/** "the 752,000 private placement units": a blank check company sells a share, which is outstanding, with a part of a warrant. */
const PLACED =
  /\b(?:underlying|included\s+in|contained\s+in|compris(?:ing|ed\s+in)|part\s+of)\s+(?:(?:the|such|its|his|their|certain|all|of|\d[\d,]*)\s+){0,4}(?:private[\s-]+placement|placement|private)\s+units\b/i;
/** "units, each comprising one share and one warrant" */
const SHARE_AND_MORE =
  /\beach(?:\s+(?:of\s+which|(?:such\s+|placement\s+|private\s+)*unit))?\s+(?:being\s+)?(?:(?:is\s+)?compris(?:es?|ing|ed\s+of)|consist(?:s|ing)\s+of|contain(?:s|ing))\s+one\s+(?!warrant|right|option)[^;]{1,120}?\band\s[^;]{1,60}?\b(?:warrants?|rights?)\b/i;
const UNITS = /\bunits\b/i;
/** What is exercised or converted is no share that stands in a unit. */
const OTHER_RIGHT =
  /\b(?:issuable|deliverable|(?:upon|on)\s+(?:the\s+)?(?:exercise|conversion|exchange|redemption|vesting|settlement)|warrants?|options?|partnership|RSUs?|PSUs?|restricted)\b/i;

/**
 * Whether the shares of a clause are those that stand in units of a share and a warrant: "752,000 shares underlying the
 * private placement units", "shares underlying the 752,000 units, each comprising one share and one-third of one warrant".
 * Such a share is outstanding; only the warrant in the unit is a right to acquire another.
 */
export function isShareInUnit(before: string, after: string): boolean {
  const words = `${before} 0 ${after}`;
  const units = UNITS.exec(words);
  if (units === null || OTHER_RIGHT.test(words.slice(0, units.index))) return false;
  return PLACED.test(words) || SHARE_AND_MORE.test(words.slice(units.index));
}
