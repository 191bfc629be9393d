import { Decimal } from "../figures/decimal.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import type { Given } from "../filing/given.js";
import { UserError } from "./user-error.js";

/** The options by which facts are given by hand; figures as often as needed. */
export interface GivenOptions {
  readonly outstanding?: readonly string[];
  readonly derivative?: readonly string[];
  readonly filed?: string;
}

const COUNT = /^\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*$/;

/**
 * Reads `--outstanding 35846318`, `--outstanding "Class A=35846318"` and `--derivative "Ault &
 * Company=214915571"`, `--filed 2026-01-23`.
 * @throws UserError where a value is not of that form.
 */
export function readGiven({ outstanding = [], derivative = [], filed }: GivenOptions): Given {
  return {
    outstanding: outstanding.map((value) => {
      const [name, count] = parted(value);
      return { class: name, shares: countOf(count, "--outstanding", value) };
    }),
    derivatives: derivative.map((value) => {
      const [person, count] = parted(value);
      if (person === null)
        throw new UserError(`--derivative "${value}" names no person; write --derivative "NAME=SHARES"`);
      return { person, shares: countOf(count, "--derivative", value) };
    }),
    filed: filed === undefined ? null : dayOf(filed),
    previous: null,
  };
}

function dayOf(text: string): IsoDate {
  const date = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text) ? dateIn(text) : null;
  if (date === null) throw new UserError(`--filed "${text}" is no date; write it as 2026-01-23`);
  return date.value;
}

/** The parts around the last equals sign. */
function parted(value: string): [string | null, string] {
  const at = value.lastIndexOf("=");
  return at < 0 ? [null, value] : [value.slice(0, at).trim(), value.slice(at + 1)];
}

function countOf(text: string, option: string, value: string): Decimal {
  const match = COUNT.exec(text);
  const shares = match === null ? null : new Decimal(text.replaceAll(",", "").trim());
  if (shares === null || (option === "--outstanding" && shares.isZero()))
    throw new UserError(`${option} "${value}" gives no count of shares; write it as 35846318 or 35,846,318`);
  return shares;
}
