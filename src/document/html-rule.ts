import type { Attributes } from "./html-style.js";

const WIDTH = /^\s*(\d+(?:\.\d+)?)(%?)/;
const STYLED = /(?:^|;)\s*width\s*:([^;]{1,20})/i;
/** A shorter line is drawn to be signed on, above notes, or below an answer. */
const LEAST = { share: 50, points: 300 };

/** Whether a line is drawn across the page, and not over a short part of it only. */
export function isAcrossPage(attributes: Attributes): boolean {
  const width = STYLED.exec(attributes.get("style") ?? "")?.[1] ?? attributes.get("width") ?? "";
  const [, amount, unit] = WIDTH.exec(width) ?? [];
  if (amount === undefined) return true;
  return Number(amount) >= (unit === "%" ? LEAST.share : LEAST.points);
}
