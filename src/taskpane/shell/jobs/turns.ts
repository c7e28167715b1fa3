/**
 * Gives the browser its turn: clicks are heard and progress is painted before it resolves. A message is used because
 * timers are held back for 4 ms once they follow each other, which would make long work half as slow again.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Whether a person would see the difference: another phase, or another whole per cent. */
export function isVisibleStep(before: Step | null, next: Step): boolean {
  return before?.phase !== next.phase || percent(before) !== percent(next);
}

interface Step {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

function percent({ done, total }: Step): number {
  return total > 0 ? Math.floor((done / total) * 100) : 0;
}

/** Lets so many milliseconds go by. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
