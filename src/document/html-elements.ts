import { PLAIN, styleWithin, UNSTYLED, type Appearance, type Style } from "./html-style.js";
import { endedBy, scopeOf } from "./html-tags.js";

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  readonly appearance: Appearance;
  readonly style: Style;
}

/** An inline element that ends around more open elements than this keeps its style till they end. */
const MISNESTED = 64;

/**
 * The elements that are open, with the tag soup of real filings put right: end tags left out or crossed.
 * Every question is answered from the places of the names, never by a walk down the stack.
 */
export class OpenElements {
  private readonly stack: OpenElement[] = [];
  private readonly places = new Map<string, number[]>();
  private readonly blocks: number[] = [];

  /** `ended` is told of every element that ends, innermost first. */
  constructor(private readonly ended: (element: OpenElement) => void) {}

  /** The name of the innermost open element. */
  get current(): string | null {
    return this.stack.at(-1)?.name ?? null;
  }

  get style(): Style {
    return this.stack.at(-1)?.style ?? PLAIN;
  }

  /** Ends what the start of an element ends: an open paragraph, cell, row or list item. */
  makeRoom(name: string, block: boolean): void {
    const from = this.outermost(endedBy(name), scopeOf(name));
    if (from !== null) this.popTo(from);
    if (!block) return;
    const paragraph = this.outermost(["p"], scopeOf("p"));
    if (paragraph !== null) this.popTo(paragraph);
  }

  push(name: string, appearance: Appearance): void {
    const place = this.stack.length;
    this.stack.push({ name, appearance, style: styleWithin(this.style, appearance) });
    const places = this.places.get(name);
    if (places === undefined) this.places.set(name, [place]);
    else places.push(place);
    if (appearance.block) this.blocks.push(place);
  }

  /** Whether one of `names` is open within the nearest table. */
  has(name: string): boolean {
    return this.outermost([name], scopeOf(name)) !== null;
  }

  /** Ends the innermost element of this name; `false` where none is open. */
  end(name: string): boolean {
    const place = this.outermost([name], scopeOf(name));
    if (place === null) return false;
    if (place < (this.blocks.at(-1) ?? -1) && !this.isBlock(place)) this.unstyle(place);
    else this.popTo(place);
    return true;
  }

  endAll(): void {
    this.popTo(0);
  }

  private isBlock(place: number): boolean {
    return this.stack[place]?.appearance.block ?? false;
  }

  /** The place of the outermost innermost-of-its-name among `names`, if it stands within the scope. */
  private outermost(names: readonly string[], scope: readonly string[]): number | null {
    const floor = Math.max(-1, ...scope.map((name) => this.innermost(name)));
    const places = names.map((name) => this.innermost(name)).filter((place) => place > floor);
    return places.length === 0 ? null : Math.min(...places);
  }

  private innermost(name: string): number {
    return this.places.get(name)?.at(-1) ?? -1;
  }

  private popTo(place: number): void {
    while (this.stack.length > place) {
      const element = this.stack.pop();
      if (element === undefined) return;
      this.places.get(element.name)?.pop();
      if (element.appearance.block) this.blocks.pop();
      this.ended(element);
    }
  }

  /** `<font><p>…</font>…</p>`: takes the style of the font away and leaves the paragraph open. */
  private unstyle(place: number): void {
    const hidden = this.stack[place]?.appearance.hidden ?? false;
    if (hidden || this.stack.length - place > MISNESTED) {
      this.popTo(place);
      return;
    }
    const [crossed, ...within] = this.stack.splice(place);
    if (crossed === undefined) return;
    this.places.get(crossed.name)?.pop();
    this.stack.push({ name: "", appearance: UNSTYLED, style: this.style });
    for (const { name, appearance } of within) {
      this.stack.push({ name, appearance, style: styleWithin(this.style, appearance) });
    }
  }
}
