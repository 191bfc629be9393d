import { dirname } from "node:path";
import { pathFrom, type Settings } from "./settings.js";

/** A filing's path as the baseline keys it: from the baseline's folder. */
export function baselinePath(path: string, { baseline, folder }: Settings): string {
  return pathFrom(baseline === null ? folder : dirname(baseline), path);
}
