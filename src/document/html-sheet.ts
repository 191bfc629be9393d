import { matchesIn } from "../figures/matches.js";
const RULE = /([^{}]{1,2000})\{([^{}]{0,5000})\}/g;
const COMMENT = /\/\*[\s\S]*?\*\/|<!--|-->/g;
/** `div`, `.text`, `div.text`; what a selector asks of the elements around is not looked at, such rules are left out. */
const SELECTOR = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/i;

/** The rules of a page's own style sheets that go by an element's name and class. */
export class StyleSheet {
  private readonly rules = new Map<string, string>();

  /** Adds what stands in a `<style>` element; of two rules the later holds. */
  add(css: string): void {
    for (const [, selectors = "", declarations = ""] of matchesIn(css.replace(COMMENT, ""), RULE)) {
      for (const selector of selectors.split(",").map((each) => each.trim())) {
        const [whole = "", name = "", group = ""] = SELECTOR.exec(selector) ?? [];
        if (whole === "") continue;
        const key = `${name.toLowerCase()}.${group}`;
        this.rules.set(key, `${this.rules.get(key) ?? ""};${declarations}`);
      }
    }
  }

  /** The declarations for an element of that name with that `class` attribute, those that ask for more behind. */
  declarationsFor(name: string, classes: string): string {
    if (this.rules.size === 0) return "";
    const names = classes.split(/\s+/).filter(Boolean);
    const keys = [`${name}.`, ...names.map((each) => `.${each}`), ...names.map((each) => `${name}.${each}`)];
    return keys.map((key) => this.rules.get(key) ?? "").join(";");
  }
}
