import type { Schedule } from "./model.js";

/** A filing's sentences and answers, before they are set in a form. Strings may hold slots (slots.ts). */
export interface Told {
  readonly schedule: Schedule;
  readonly amendment: string | null;
  readonly issuer: string;
  readonly securityClass: string;
  readonly cusip: string;
  readonly event: string;
  /** Who is to receive notices: name, then the address line by line, then the telephone number. */
  readonly notice: readonly string[];
  readonly prior13G: boolean;
  readonly rules: readonly ("b" | "c" | "d")[];
  /** What stands between cover pages and Item 1. */
  readonly preamble: readonly string[];
  readonly covers: readonly ToldCover[];
  readonly items: readonly ToldItem[];
  readonly certification: string;
  readonly dated: string;
  readonly signatures: readonly ToldSignature[];
  /** The joint filing agreement, where the document holds it. */
  readonly agreement: {
    readonly paragraphs: readonly string[];
    readonly signatures: readonly ToldSignature[];
  } | null;
}

/** An answer of a cover page with the marks of the notes that explain it. */
export interface Answer {
  readonly text: string;
  readonly marks: readonly number[];
}

/** The four powers in the form's order. */
export const POWERS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
] as const;
/** The name of a power. */
export type Power = (typeof POWERS)[number];

/** What a cover page answers, row by row. */
export interface ToldCover extends Readonly<Record<Power, Answer>> {
  /** The person's place in the model: part of its slots' names. */
  readonly person: number;
  readonly name: string;
  readonly cik: string;
  readonly pageCusip: string;
  readonly group: readonly ("a" | "b")[];
  readonly funds: string;
  readonly proceedings: boolean;
  readonly citizenship: string;
  /** EDGAR's code of the same. */
  readonly citizenshipCode: string;
  readonly aggregateAmount: Answer;
  readonly excludes: boolean;
  readonly percentOfClass: Answer;
  readonly types: string;
  readonly notes: readonly string[];
}

/** An Item with its letters. */
export interface ToldItem {
  readonly number: string;
  readonly heading: string;
  /** What stands before the first letter, or all of it. */
  readonly lead: readonly string[];
  readonly letters: readonly ToldLetter[];
}

/** What one letter of an Item says. */
export interface ToldLetter {
  readonly letter: string;
  /** The form's own words: `Name of Issuer`; empty where the answer follows the letter. */
  readonly caption: string;
  readonly paragraphs: readonly string[];
}

/** A signature below the certification. */
export interface ToldSignature {
  readonly person: number;
  readonly name: string;
  /** Whether somebody else signs for it. */
  readonly entity: boolean;
  readonly signer: string;
  readonly title: string;
  readonly date: string;
}
