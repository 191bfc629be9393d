import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { AmendmentHistory } from "../history.js";
import { stated } from "../words/wording.js";

/** "Schedule 13D dated", "Amendment No. 1, dated as of": a paper's own day, on which it need not have been filed. */
const OWN =
  /\b(?:(?:dated|signed|executed)(?:\s+(?:as\s+)?(?:of|on))?|(?:schedule\s+13\s*-?[dg]|amendment\s+no\.?\s{0,3}\d{1,3})\s+of)\s+$/i;
/** Between two days of a list. */
const JOINED = /^\s*(?:,\s*)?(?:(?:and|&)\s*)?$/i;

/** The days of the earlier filings that a text lists, without those by which it only dates them. */
export function saidFiled({ original, amendments, place }: AmendmentHistory): Fact<IsoDate>[] {
  let from = 0;
  let own = false;
  return stated([original, ...amendments]).filter(({ printed }) => {
    const at = place.value.indexOf(printed, from);
    if (at < 0) return true;
    const lead = place.value.slice(from, at);
    own = OWN.test(lead) || (own && JOINED.test(lead));
    from = at + printed.length;
    return !own;
  });
}
