import { mayBeThousands } from "../../figures/number-form.js";
import { digitsOf, type PrintedCount } from "./printed-counts.js";
import { list } from "./wording.js";

/** What is wrong with a number's printing. */
export interface NumberFault {
  /** Whether it surely is; else it may be right. */
  readonly certain: boolean;
  /** Whether nobody is misled. */
  readonly trifling: boolean;
  readonly words: string;
}

/** Why a number's printing is no usual one, or `null`. `byCommas` where the filing groups its counts by threes. */
export function numberFault(
  count: PrintedCount,
  counts: readonly PrintedCount[],
  byCommas: boolean,
): NumberFault | null {
  const { form, number, percent } = count;
  if (form === "letters") return letters(number);
  if (form === "odd" && /\d[ \u00a0\u202f]\d/.test(number)) return certainly(blanksAmong(number));
  if (form === "odd") return certainly(groupsOf(number));
  if (percent) return null;
  const twin = counts.find((other) => isTwin(count, other));
  if (twin !== undefined)
    return certainly(
      `Its digits are those of ${twin.number} in ${twin.where}, but its separators make it another number.`,
    );
  if (mayBeThousands(number) && count.person !== null)
    return perhaps("The three digits behind its point may be thousands or a fraction.");
  if (form === "glued") return perhaps("Its last digits may be the mark of a note that ran into the number.");
  if (!byCommas) return form === "lakh" && isAlone(count, counts) ? ALONE : null;
  if (form === "lakh")
    return certainly("It is grouped as in India; the filing groups its other counts by threes.");
  if (form === "space") return certainly(blanksAmong(number));
  return form === "dot" || form === "decimal-comma"
    ? perhaps("Beside counts grouped by commas it is not plain whether it has thousands or a fraction.")
    : null;
}

/** Whether no other number of the filing is grouped so, and no cover page. */
function isAlone({ number }: PrintedCount, counts: readonly PrintedCount[]): boolean {
  return counts.every(
    ({ form, number: other, where }) => form !== "lakh" || (other === number && !isRow(where)),
  );
}

const isRow = (where: string): boolean => where.startsWith("Row ");

function certainly(words: string): NumberFault {
  return { certain: true, trifling: false, words };
}

function perhaps(words: string): NumberFault {
  return { certain: false, trifling: true, words };
}

const ALONE = perhaps(
  "It is grouped as in India, as no other number of the filing is: a digit may be lost, or a comma misplaced.",
);

function letters(number: string): NumberFault {
  if (!/\d/.test(number))
    return { ...certainly("It is the letter O in the place of a zero."), trifling: true };
  const meant = number.replace(/o/gi, "0").replace(/[li]/gi, "1");
  return certainly(`Letters stand among its digits; ${meant} was probably meant.`);
}

function groupsOf(number: string): string {
  const groups = number.split(/\D/).map((group) => String(group.length));
  return `Its separators part it into groups of ${list(groups)} digits. A digit was probably lost, or a separator misplaced.`;
}

function blanksAmong(number: string): string {
  const meant = number.replace(/[ \u00a0\u202f]/g, ",");
  return `A blank stands where the filing's other counts have a comma, so that only ${number.split(/[ \u00a0\u202f]/)[0] ?? ""} may be read; ${meant} was probably meant.`;
}

/** `1.234,567`, `1,234.567` or `1234.567` beside `1,234,567` on the same cover page. */
function isTwin(count: PrintedCount, other: PrintedCount): boolean {
  return (
    /[.,]\d{3}$/.test(count.number) &&
    count.form !== "dot" &&
    count.form !== "lakh" &&
    !isGrouped(count) &&
    isGrouped(other) &&
    other.person === count.person &&
    digitsOf(other) === digitsOf(count)
  );
}

/** By commas and without a fraction. */
function isGrouped({ form, number }: PrintedCount): boolean {
  return form === "comma" && !number.includes(".");
}
