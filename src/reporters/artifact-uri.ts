import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { wellFormed } from "./well-formed.js";

/**
 * A file as a report for machines names it: relative to the working folder and percent-encoded where it lies
 * in it, else as an absolute `file:` URI. A name that is no path (`stdin`, or what `--stdin-filename` says) is
 * taken as one in the working folder.
 */
export function artifactUri(path: string, folder: string): string {
  const whole = resolve(folder, path);
  const inside = relative(folder, whole);
  if (inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside))
    return pathToFileURL(whole).href;
  return inside.split(sep).map(encodeSegment).join("/");
}

/** What `encodeURIComponent` leaves alone but a reader of URIs may not. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
