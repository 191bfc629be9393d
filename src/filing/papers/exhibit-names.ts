/** `99(a)`, `99.1` and `A` without blanks and brackets. */
export function bareNumber(number: string): string {
  return number.toLowerCase().replace(/[^a-z\d.]/g, "");
}

/** "7(c)" and "99(c)" may be the entry "(c)" of Item 7. */
export function exhibitNames(number: string): string[] {
  return [...new Set([bareNumber(number), bareNumber(number).replace(/^(?:7|99)(?=[a-z]$)/, "")])];
}
