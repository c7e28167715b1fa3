const INTERVAL_MS = 100;

/** Tries until it works, or the patience (milliseconds) is at an end; whether it worked. */
export async function until(attempt: () => boolean, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (attempt()) return true;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  return false;
}
