import type { Filing } from "./filing.js";

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
