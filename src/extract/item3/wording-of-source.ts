import type { SourceCode, SourceKind } from "../../filing/source-of-funds.js";

/** How a kind of source is worded, and the codes of Row 4 that may stand for it. */
export interface SourceWording {
  readonly kind: SourceKind;
  readonly money: boolean;
  readonly codes: readonly SourceCode[];
  readonly tolerated: readonly SourceCode[];
  readonly words: RegExp;
}

export const wording = (
  kind: SourceKind,
  codes: string,
  tolerated: string,
  words: string,
  money = true,
): SourceWording => ({
  kind,
  money,
  codes: listed(codes),
  tolerated: listed(tolerated),
  words: new RegExp(String.raw`\b(?:${words})\b`, "gi"),
});

function listed(codes: string): SourceCode[] {
  return codes.split(" ").filter((code): code is SourceCode => code !== "");
}
