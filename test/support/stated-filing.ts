/**
 * A filing as text, told by its facts: rule tests change one fact of a sound filing and see what is
 * found. Every value is what is printed; an empty string prints the caption with nothing behind it.
 */
export interface StatedPowers {
  readonly soleVoting: string;
  readonly sharedVoting: string;
  readonly soleDispositive: string;
  readonly sharedDispositive: string;
}

export interface StatedItem5 extends Partial<StatedPowers> {
  /** What follows "beneficially owns". */
  readonly owns?: string;
  readonly percent?: string;
}

export interface StatedPerson extends StatedPowers {
  readonly name: string;
  /** How Item 5 heads the person's paragraphs. */
  readonly heading?: string;
  readonly aggregate: string;
  readonly percent: string;
  readonly type: string;
  /** Row 4 of a 13D; WC where left out. */
  readonly source?: string;
  readonly citizenship?: string;
  readonly excludes?: boolean;
  /** The boxes of Row 2 that are ticked: `a`, `b` or `ab`. */
  readonly group?: string;
  /** Notes below the cover page, each with its mark: `(1) Represents …`. */
  readonly notes?: readonly string[];
  /** `null` where Item 5 does not mention the person. */
  readonly item5?: StatedItem5 | null;
  readonly signed?: boolean;
  /** Row 5, which is left out where undefined. */
  readonly proceedings?: boolean;
}

export interface StatedFiling {
  readonly schedule?: "13D" | "13G";
  readonly amendment?: string | null;
  readonly cusip?: string;
  /** A page head's CUSIP, where pages carry one. */
  readonly pageCusip?: string;
  readonly event?: string;
  readonly issuer?: string;
  readonly classTitle?: string;
  /** Who receives notices; the title page does not ask where left out. */
  readonly notice?: string | readonly string[] | undefined;
  /** Further lines of the title page: boxes, say. */
  readonly titleLines?: readonly string[];
  readonly outstanding?: string;
  readonly preamble?: string;
  readonly filedBy?: readonly string[];
  readonly agreement?: readonly string[];
  readonly signedOn?: string;
  readonly persons?: readonly StatedPerson[];
  /** What Item 3 says; left out where empty. */
  readonly item3?: string;
  /** What Item 5 says besides. */
  readonly item5?: string;
  /** What Item 2 of a 13D, or Item 4 of a 13G, says besides, by the paragraph. */
  readonly told?: readonly string[];
  /** Paragraphs of Item 1, of Item 2 behind the names, and of Items 6 and 7, and of a schedule behind them. */
  readonly item1?: readonly string[];
  readonly item2?: readonly string[];
  readonly item6?: string | readonly string[];
  readonly item7?: readonly string[];
  readonly annex?: readonly string[];
  /** The lines below the heading of the signature page, in place of certification, date and a plain signature for each person. */
  readonly signaturePage?: readonly string[];
  /** Paragraphs in the place of the preamble and of all Items. */
  readonly body?: readonly string[];
}

/** Larkspur holds 600,000 shares and options over 50,000: 650,000 / (9,950,000 + 50,000) = 6.50 %. */
export const LARKSPUR: StatedPerson = {
  name: "LARKSPUR HOLDINGS LLC",
  heading: "Larkspur Holdings LLC",
  soleVoting: "650,000 ⁽¹⁾",
  sharedVoting: "0",
  soleDispositive: "650,000 ⁽¹⁾",
  sharedDispositive: "0",
  aggregate: "650,000",
  percent: "6.5%",
  type: "OO",
  notes: [
    "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
  ],
  item5: {
    owns: "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
    percent: "6.5%",
    soleVoting: "650,000",
    sharedVoting: "0",
    soleDispositive: "650,000",
    sharedDispositive: "0",
  },
};

/** Somebody whose cover page states an amount, without notes and without a sentence in Item 5. */
export function stating(name: string, aggregate: string): StatedPerson {
  return { ...LARKSPUR, name, aggregate, notes: [], item5: null };
}

/** Jane Roe holds 120,000 shares and nothing to acquire: 120,000 / 9,950,000 = 1.2060 %. */
export const ROE: StatedPerson = {
  name: "JANE M. ROE",
  heading: "Jane M. Roe",
  soleVoting: "120,000 ⁽¹⁾",
  sharedVoting: "0",
  soleDispositive: "120,000 ⁽¹⁾",
  sharedDispositive: "0",
  aggregate: "120,000",
  percent: "1.2%",
  type: "IN",
  notes: ["(1) Consists of 120,000 shares of Common Stock."],
  item5: {
    owns: "120,000 Shares, consisting of 120,000 Shares",
    percent: "1.2%",
    soleVoting: "120,000",
    sharedVoting: "0",
    soleDispositive: "120,000",
    sharedDispositive: "0",
  },
};
