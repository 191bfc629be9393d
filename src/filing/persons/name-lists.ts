import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";

/** Item 2(a), as a message calls it. */
export const ITEM_2 = "Item 2(a)";
/** The page of signatures, as a message calls it. */
export const SIGNED = "the signature page";
/** The exhibit by which they agree to file together, as a message calls it. */
export const AGREED = "the joint filing agreement";

/** A place that lists the reporting persons. */
export interface NameList {
  readonly words: string;
  readonly names: readonly Fact<string>[];
  /** Everything printed there. */
  readonly text: string;
}

/** Item 2(a) of a 13D, the signature page and the joint filing agreement, as far as the filing has them. */
export function nameListsOf({ schedule, signatures, jointFilingAgreement, filedBy }: Filing): NameList[] {
  const pages = [
    { words: SIGNED, page: signatures },
    { words: AGREED, page: jointFilingAgreement },
  ];
  return [
    // The answer of a 13G may explain a name; it is read word by word instead.
    { words: ITEM_2, names: schedule === "13D" ? filedBy : [], text: "" },
    ...pages.flatMap(({ words, page }) =>
      page === null
        ? []
        : [{ words, names: page.signatures.map(({ person }) => person), text: page.text.value }],
    ),
  ];
}
