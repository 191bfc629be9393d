/** A CUSIP without the spaces and dashes in which it is printed: `09175M 507` becomes `09175M507`. */
export function bareCusip(printed: string): string {
  return printed.replace(/[\s-]/g, "").toUpperCase();
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#";

/**
 * The check digit that the first eight characters of a CUSIP or CINS demand (modulus 10, double add
 * double: letters count from A = 10, `*` 36, `@` 37, `#` 38; every second character is doubled and its
 * digits added). `null` where a character is none of these or there are not eight.
 */
export function cusipCheckDigit(cusip: string): number | null {
  const base = cusip.slice(0, 8);
  if (base.length !== 8) return null;
  let total = 0;
  for (const [index, character] of [...base].entries()) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    const weighted = index % 2 === 1 ? value * 2 : value;
    total += Math.floor(weighted / 10) + (weighted % 10);
  }
  return (10 - (total % 10)) % 10;
}

/** Whether a CUSIP of nine characters ends with the check digit that the eight before it demand. */
export function hasCheckDigit(cusip: string): boolean {
  return cusip.endsWith(String(cusipCheckDigit(cusip)));
}

/** The countries whose ISINs are made of a CUSIP or CINS. */
const MADE_OF_CUSIPS = /^(?:US|CA|BM|BS|KY|LR|MH|PA|VG)[\dA-Z]{9}\d$/;

/** The CUSIP or CINS, with its check digit, of which an ISIN is made: its country stands before, another check digit behind. `null` where it is none. */
export function cusipInIsin(isin: string): string | null {
  const cusip = isin.slice(2, -1);
  return MADE_OF_CUSIPS.test(isin) && hasCheckDigit(cusip) ? cusip : null;
}

/** Nine characters have their check digit; the eight or the issuer's six before it, and nine short of zeros in front, are the same CUSIP cut short. */
const SHORTEST = 6;

/** Whether two printed CUSIPs are the same, be one of them cut short at either end. */
export function isSameCusip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    a === b ||
    (short.length >= SHORTEST &&
      (long.startsWith(short) || (/^0+$/.test(long.slice(0, -short.length)) && long.endsWith(short))))
  );
}
