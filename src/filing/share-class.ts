import type { Filing } from "./filing.js";
import { once } from "./once.js";

/** The letter of a class, `A` of "Class A Common Stock", or `null` where the class has none. */
export function lettered(name: string): string | null {
  return /\b(?:class|series)\s+([a-z\d]{1,2})\b/i.exec(name)?.[1]?.toUpperCase() ?? null;
}

/** A word of a class: "Common Stock and Warrants" are two. */
const TITLE = /\b(?:stock|shares?|units?|warrants?|notes?|debentures?|interests?|rights)\b/i;

/** Whether the title page may concern several classes: it lists several CUSIPs, or its title names more than one. */
export function mayBeSeveralClasses({
  cusips,
  securityClass,
}: Pick<Filing, "cusips" | "securityClass">): boolean {
  const classes = securityClass?.value.match(/\b(?:class|series)\s+[a-z\d]\b/gi) ?? [];
  const titles = (securityClass?.value ?? "").split(/;|\n|\band\b/i).filter((title) => TITLE.test(title));
  const listed = cusips.filter(({ onTitlePage }) => onTitlePage);
  return new Set(listed.map(({ value }) => value)).size > 1 || classes.length > 1 || titles.length > 1;
}

/** The name of a class up to its noun: "Class S units" of "Class S units of beneficial interest". */
const NAME = /^(?:\w[\w-]*\s+){0,5}?(?:stock|shares?|units?|interests?)\b/i;
/** Units that nothing tells from those of the title. */
const BARE_UNITS = /\b(?:the|such|these|those|of|said|all|its|outstanding|[\d,.]+)\s+units\b/gi;

/**
 * Takes the reported class's own name out of a text: a fund's "Class S units" or a partnership's "Depositary Units" are no
 * other class, and no right to one.
 */
export const ownClassOut = once(({ securityClass }: Filing) => classOut(securityClass?.value ?? ""));

/** The same for a class of this title. */
export function classOut(title: string): (text: string) => string {
  const name = NAME.exec(title)?.[0] ?? "";
  const letter = lettered(name);
  if (name === "" || (letter === null && !/\bunits?$/i.test(name))) return (text) => text;
  const plural = name.replace(/s?$/i, "s?").split(/\s+/);
  const patterns = [new RegExp(String.raw`\b${plural.join(String.raw`\s+`)}\b`, "gi")];
  if (letter !== null) patterns.push(new RegExp(String.raw`\bclass\s+${letter}\b`, "gi"));
  if (/\bunits?$/i.test(name)) patterns.push(BARE_UNITS);
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, " shares "), text);
}
