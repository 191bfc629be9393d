import type { IsoDate } from "../../figures/date.js";
import type { SignaturePage } from "../filing.js";
import { list } from "../words/wording.js";

/** More names than these are counted. */
const MOST = 3;

/** `The signature of Jane M. Roe is`, `The signatures are`: whose bear a day, as a sentence begins with it. */
export function signedOn({ signatures }: SignaturePage, day: IsoDate): string {
  const bearing = signatures.filter(({ date }) => date?.value === day);
  const names = [...new Set(bearing.map(({ person }) => person.value))];
  const shown =
    names.length > MOST ? [...names.slice(0, MOST - 1), `${String(names.length - MOST + 1)} others`] : names;
  const whose = bearing.length === signatures.length ? "" : ` of ${list(shown)}`;
  return bearing.length === 1 ? `The signature${whose} is` : `The signatures${whose} are`;
}
