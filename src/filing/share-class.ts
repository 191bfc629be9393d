/** The letter of a class, `A` of "Class A Common Stock", or `null` where the class has none. */
export function lettered(name: string): string | null {
  return /\b(?:class|series)\s+([a-z\d]{1,2})\b/i.exec(name)?.[1]?.toUpperCase() ?? null;
}
