import { Chalk, type ColorSupportLevel } from "chalk";
import { pieces, type PieceFormat } from "../reporters/index.js";
import { runHead, type Checker } from "./checker.js";
import { readGiven, type GivenOptions } from "./given.js";
import { readBaseline } from "./read-baseline.js";
import { formatsOf, isTold, styleOf, type ReportOptions } from "./reports.js";
import { settingsFor, type Settings, type SettingsOptions } from "./settings.js";

/** All that a worker needs to check units as this process would: plain values, for they are sent. */
export interface WorkOrder {
  readonly options: GivenOptions & SettingsOptions;
  /** Where the baseline stands that the worker reads. */
  readonly baseline: string | null;
  readonly today: string;
  readonly maxSize: number;
  readonly all: boolean;
  readonly stats: boolean;
  readonly writers: readonly {
    readonly format: PieceFormat;
    readonly colour: ColorSupportLevel;
    readonly columns: number;
    readonly verbose: boolean;
    readonly quiet: boolean;
    readonly sarifAll: boolean;
    readonly folder: string;
  }[];
}

type Shared = Pick<WorkOrder, "today" | "maxSize" | "all" | "stats">;

/** The order by which workers do what this process would. */
export function orderOf(
  options: GivenOptions & SettingsOptions & ReportOptions & { readonly resume?: string },
  { configPath, baseline }: Settings,
  shared: Shared,
): WorkOrder {
  const { outstanding = [], derivative = [], filed, ruleset, rule = [], plugin = [] } = options;
  const formats =
    options.resume === undefined
      ? formatsOf(options).filter(isTold)
      : [{ format: "ndjson" as const, output: options.resume }];
  return {
    ...shared,
    baseline,
    options: {
      outstanding,
      derivative,
      rule,
      plugin,
      config: configPath ?? false,
      ...(filed === undefined ? {} : { filed }),
      ...(ruleset === undefined ? {} : { ruleset }),
    },
    writers: formats.map(({ format, output }) => {
      const { colour, ...style } = styleOf(options, output === null);
      return { ...style, format, colour: colour.level };
    }),
  };
}

/** The checker that an order asks for. */
export async function checkerOf(order: WorkOrder): Promise<Checker> {
  const { options, writers, ...rest } = order;
  const settings = { ...(await settingsFor([], options)), baseline: order.baseline };
  const [told, baseline] = [readGiven(options), await readBaseline(settings)];
  return {
    ...rest,
    baseline,
    settings,
    told,
    run: runHead(settings, { told, baseline }),
    writers: await Promise.all(
      writers.map(async ({ format, colour, ...style }) => ({
        pieces: await pieces(format),
        style: { ...style, colour: new Chalk({ level: colour }) },
      })),
    ),
  };
}
