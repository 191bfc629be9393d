/** A line on standard error that tells how far a run is; only on a terminal, and gone when the run is over. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly end: () => void;
}

/** Often enough to be followed, seldom enough to cost nothing. */
const EVERY = 100;

/**
 * Progress over `total` files, with the rate and the time left; silent where standard error is no terminal, or for a single
 * file. Archives hold more files than are known, so that the time left is told only while it makes sense.
 */
export function progress(total: number, quiet: boolean): Progress {
  if (quiet || total < 2 || !process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let shown = -EVERY;
  return {
    step: (done) => {
      const spent = performance.now() - started;
      if (spent - shown < EVERY && done < total) return;
      shown = spent;
      process.stderr.write(`\r${progressWords(done, total, spent)}\u001b[K`);
    },
    end: () => {
      process.stderr.write("\r\u001b[K");
    },
  };
}

/** `120 of 1,000 filings, 40 a second, 22 s left`. */
export function progressWords(done: number, total: number, milliseconds: number): string {
  const rate = (done * 1000) / Math.max(milliseconds, 1);
  const count = done <= total ? `${String(done)} of ${String(total)} filings` : `${String(done)} filings`;
  const left = done < total && rate > 0 ? `, ${time((total - done) / rate)} left` : "";
  return `${count}, ${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second${left}`;
}

function time(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 120 ? `${String(whole)} s` : `${String(Math.ceil(whole / 60))} min`;
}
