import { validateWorkbook } from "../../../src/app/validate-workbook";
import { CancelledError, type WorkbookPort } from "../../../src/app/workbook-port";
import { seeded } from "../workbooks/seeded";

/**
 * How long each of so many cancels took to be heard, in milliseconds on the wall: from the moment that someone
 * presses to the moment that the job has ended. The moments are spread by chance over `duration`.
 */
export async function cancelTimes(
  port: Pick<WorkbookPort, "readWorkbook">,
  { count, duration, seed }: { count: number; duration: number; seed: number },
): Promise<number[]> {
  const random = seeded(seed);
  const times: number[] = [];
  while (times.length < count) {
    const time = await cancelAfter(port, random() * duration);
    if (time !== null) times.push(time);
  }
  return times;
}

/** Null where the job was done before. */
async function cancelAfter(port: Pick<WorkbookPort, "readWorkbook">, moment: number): Promise<number | null> {
  const controller = new AbortController();
  // The job begins in its own turn, so that the timer is set before it and may come late because of it.
  const pressed = performance.now() + moment;
  const timer = setTimeout(() => controller.abort(), moment);
  const control = {
    signal: controller.signal,
    now: () => performance.now(),
    pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
  try {
    await validateWorkbook(port, { control });
    return null;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    return Math.max(0, performance.now() - pressed);
  } finally {
    clearTimeout(timer);
  }
}
