import { CancelledError, WorkbookError, type JobControl } from "../app/workbook-port";

/** A workbook that is calculated anew may keep Excel from answering for a while; longer than this it is not waited for. */
const LONGEST_SILENCE = 180_000;

export interface Patience extends Pick<JobControl, "signal"> {
  /** How long no answer may come, in milliseconds. */
  readonly silence?: number | undefined;
  /** How long an answer is waited for after the user has cancelled. Of a read nothing is lost: none. */
  readonly grace?: number;
}

/**
 * Excel's answer, or an end to waiting for it: a host that never answers holds up neither the user nor the next job. What
 * it answers later is dropped.
 *
 * @throws CancelledError once the user has cancelled; WorkbookError `no-answer` after the silence
 */
export async function answered<T>(answer: Promise<T>, patience: Patience = {}): Promise<T> {
  const { signal, silence = LONGEST_SILENCE, grace = 0 } = patience;
  const timers: ReturnType<typeof setTimeout>[] = [];
  let onAbort = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    timers.push(setTimeout(() => reject(new WorkbookError("no-answer", "")), silence));
    onAbort = () => {
      if (grace === 0) reject(new CancelledError());
      else timers.push(setTimeout(() => reject(new CancelledError()), grace));
    };
    if (signal?.aborted) onAbort();
    else signal?.addEventListener?.("abort", onAbort);
  });
  try {
    return await Promise.race([answer, ended]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener?.("abort", onAbort);
    // Nobody waits for it any more, and its failure is nobody's.
    answer.catch(() => undefined);
  }
}

/** An Excel that has not answered is asked once more, but not waited for as long again. */
const SHORT_SILENCE = 10_000;

export function afterFailure(failure: unknown, silence: number | undefined): Patience {
  const isSilent = failure instanceof WorkbookError && failure.problem === "no-answer";
  return { silence: isSilent ? Math.min(SHORT_SILENCE, silence ?? SHORT_SILENCE) : silence };
}
