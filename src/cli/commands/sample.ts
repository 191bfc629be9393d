import { nearest } from "../../figures/nearest.js";
import {
  faults,
  randomOf,
  sample,
  setIn,
  type Form,
  type Sample,
  type Schedule,
} from "../../sample/index.js";
import { print } from "../output.js";
import { UserError } from "../user-error.js";

export interface SampleOptions {
  readonly seed: number;
  readonly form: Form;
  readonly schedule?: Schedule;
  readonly persons?: number;
  readonly amendment?: number;
  readonly fault?: string;
  readonly listFaults?: true;
}

/** `13d-audit sample`: prints a made-up filing, sound but for the fault that is asked for. Gives the exit status. */
export async function sampleCommand(options: SampleOptions): Promise<number> {
  if (options.listFaults === true) {
    const width = Math.max(...faults.map(({ id }) => id.length));
    await print(faults.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(""));
    return 0;
  }
  const { form, fault, ...asked } = options;
  const sound = sample(form, asked);
  await print((fault === undefined ? sound : faulty(sound, fault, form)).text);
  return 0;
}

function faulty(sound: Sample, id: string, form: Form): Sample {
  const fault = faults.find((each) => each.id === id);
  if (fault === undefined) {
    const near = nearest(
      id,
      faults.map((each) => each.id),
    );
    throw new UserError(
      `no fault is called "${id}"; ${near === null ? "--list-faults lists them" : `did you mean ${near}?`}`,
    );
  }
  const planted = fault.plant(sound, randomOf(sound.model.seed, 3));
  const changed = planted === null ? sound : setIn(form, sound.model, planted.told);
  if (changed.text === sound.text)
    throw new UserError(
      `this sample has no place for the fault ${id}; another --seed, --schedule or number of --persons may have one`,
    );
  return changed;
}
