import { matchesIn } from "./matches.js";
import { Decimal, ZERO } from "./decimal.js";

/** An amount of money found in printed text. */
export interface PrintedMoney {
  readonly value: Decimal;
  /** One of the last place printed: a cent of `$4.25`, a hundred thousand dollars of `$41.5 million`. */
  readonly unit: Decimal;
  /** How far an amount in millions may be off: `$41.5 million` by 50,000; 0 for one printed in full. */
  readonly rounding: Decimal;
  /** As printed, `US$` told as `$`. */
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** "EUR 3.20", "NOK 32.5": currencies by their letters, before an amount. */
export const CURRENCY_CODES =
  "USD|CAD|EUR|GBP|CHF|RMB|CNY|JPY|HKD|AUD|NZD|SGD|SEK|NOK|DKK|NIS|ILS|INR|KRW|TWD|ZAR|BRL|MXN";
const MONEY = new RegExp(
  String.raw`(?<![\w$€£])((?:US|U\.S\.|CA|CAD|Cdn|AU|AUD|HK|NZ|SG|NT)?\s?\$|[CAS]\$|[€£¥]|${CURRENCY_CODES})\s?(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+)?(\.\d+)?(?!\d|,\d)(?:\s*(thousand|million|billion)\b)?`,
  "gi",
);

/** Every amount of money printed in `text`, in order. */
export function* moneyIn(text: string): Generator<PrintedMoney> {
  for (const match of matchesIn(text, MONEY)) {
    const [all, sign = "", whole = "", fraction = "", word = ""] = match;
    if (whole === "" && fraction === "") continue;
    const scale = SCALES[word.toLowerCase()] ?? 1;
    const unit = new Decimal(scale).div(new Decimal(10).pow(Math.max(0, fraction.length - 1)));
    yield {
      value: new Decimal(`${whole.replace(/[,\u00a0\u202f]/g, "") || "0"}${fraction}`).times(scale),
      unit,
      rounding: word === "" ? ZERO : unit.div(2),
      currency: currencyOf(sign),
      start: match.index,
      end: match.index + all.length,
    };
  }
}

function currencyOf(sign: string): string {
  const bare = sign.replace(/\s/g, "").toUpperCase();
  return ["US$", "U.S.$", "USD"].includes(bare) ? "$" : bare;
}
