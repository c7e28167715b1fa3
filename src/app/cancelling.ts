import { CancelledError, type CancelSignal } from "./workbook-port";

/**
 * The answer, or CancelledError as soon as the signal says so: a host that takes long to answer does not hold up the
 * person who gave up waiting. What it answers later is dropped, so this is for reading only.
 */
export async function orCancelled<T>(answer: Promise<T>, signal: CancelSignal | undefined): Promise<T> {
  if (!signal?.addEventListener) return answer;
  let onAbort = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    onAbort = () => reject(new CancelledError());
    if (signal.aborted) onAbort();
    else signal.addEventListener?.("abort", onAbort);
  });
  try {
    return await Promise.race([answer, cancelled]);
  } finally {
    signal.removeEventListener?.("abort", onAbort);
  }
}
