import type { Filing, PowerName } from "./filing.js";

/** The numbered figures of a cover page. */
export type RowName =
  PowerName | "aggregateAmount" | "percentOfClass" | "citizenship" | "typeOfReportingPerson";

/** 17 CFR 240.13d-101 and 240.13d-102 number the same captions differently. */
const NUMBERS: Readonly<Record<RowName | "excludesCertainShares", { "13D": number; "13G": number }>> = {
  citizenship: { "13D": 6, "13G": 4 },
  soleVotingPower: { "13D": 7, "13G": 5 },
  sharedVotingPower: { "13D": 8, "13G": 6 },
  soleDispositivePower: { "13D": 9, "13G": 7 },
  sharedDispositivePower: { "13D": 10, "13G": 8 },
  aggregateAmount: { "13D": 11, "13G": 9 },
  excludesCertainShares: { "13D": 12, "13G": 10 },
  percentOfClass: { "13D": 13, "13G": 11 },
  typeOfReportingPerson: { "13D": 14, "13G": 12 },
};

/** How the form words each power. */
export const POWER_WORDS: Readonly<Record<PowerName, string>> = {
  soleVotingPower: "sole voting power",
  sharedVotingPower: "shared voting power",
  soleDispositivePower: "sole dispositive power",
  sharedDispositivePower: "shared dispositive power",
};

/** The four powers in the form's order. */
export const POWERS = Object.keys(POWER_WORDS) as readonly PowerName[];

/** The rows that state a number of shares. */
export const COUNTED_ROWS = [...POWERS, "aggregateAmount"] as const satisfies readonly RowName[];
/** The name of a row that states a number of shares. */
export type CountedRow = (typeof COUNTED_ROWS)[number];

/** The sole and the shared row of each power. */
export const SOLE_AND_SHARED = {
  voting: ["soleVotingPower", "sharedVotingPower"],
  dispositive: ["soleDispositivePower", "sharedDispositivePower"],
} as const satisfies Readonly<Record<"voting" | "dispositive", readonly [PowerName, PowerName]>>;

/** The powers that others have, too. */
export const SHARED_POWERS = [SOLE_AND_SHARED.voting[1], SOLE_AND_SHARED.dispositive[1]] as const;

/** The shared power of the same kind for a sole one, and the other way round. */
export function otherKind(power: PowerName): PowerName {
  const pair = Object.values(SOLE_AND_SHARED).find(([sole, shared]) => sole === power || shared === power);
  return pair?.find((name) => name !== power) ?? power;
}

/** The sole power to dispose for the sole one to vote, the shared for the shared, and the other way round. */
export function twinOf(power: PowerName): PowerName {
  const [voting, dispositive] = [SOLE_AND_SHARED.voting, SOLE_AND_SHARED.dispositive];
  const index = [...voting, ...dispositive].indexOf(power);
  return [...dispositive, ...voting][index] ?? power;
}

/** A row as messages call it: `Row 7` of a 13D, `Row 5` of a 13G. */
export function row(filing: Pick<Filing, "schedule">, name: keyof typeof NUMBERS): string {
  return `Row ${String(rowNumber(filing.schedule, name))}`;
}

/** The number that the form of a schedule gives to a row. */
export function rowNumber(schedule: Filing["schedule"], name: keyof typeof NUMBERS): number {
  return NUMBERS[name][schedule];
}
