const PLACE =
  /\bopen[-\s]+market\b|\bbroker\w*\b|\bprivat\w+|\bnegotiated\b|\bexchanges?\b|\bNASDAQ\b|\bNYSE\b|\bover[-\s]the[-\s]counter\b|\bunderwrit\w+|\boffering\b|\bblock\b|\bmarket\s+(?:transactions?|purchases?|sales?)\b|\b(?:in|on|through|over)\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,2}?markets?\b(?!\s+(?:price|value|condition|capitali|maker|rate)|['’])|\b(?:on|off)-market\b|\bATS\b|\balternative\s+trading\b|\bdark\s+pools?\b|\bESPP\b|\bagreements?\b|\b(?:from|to)\s+the\s+(?:Issuer|Company)\b|\bplan\b|\btender\b|\b(?:from|to)\s+(?:an?|one|two|three|several|certain)\s+(?:[\w-]+\s+){0,3}?(?:employee|officer|director|shareholder|stockholder|holder|seller|investor|member|partner|affiliate|person|part(?:y|ie))s?\b/i;

/** Words of what is still to come. */
export const PLANNED = /\b(?:may|might|could|will|would|intends?)\b/i;
const MARKET_NAMES = /\b(?:exchange\s+act|exchange\s+commission|securities\s+exchange)\b/gi;

/** Whether words tell where or how shares were bought or sold. */
export function speaksOfPlace(words: string): boolean {
  return PLACE.test(words.replace(MARKET_NAMES, " "));
}
