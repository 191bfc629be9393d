/** Characters that no page shows: controls, and marks that turn the direction of what follows. */
const TURNED = /[\0-\x08\v\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const UNSEEN = /[\u200b-\u200f\u2060-\u2065\ufeff]/g;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from a filing as the page shows it: what would be obeyed instead of shown stands as a replacement mark. */
export function shown(text: string): string {
  return text.replace(HALF_PAIR, "\ufffd").replace(TURNED, "\ufffd").replace(UNSEEN, "");
}
