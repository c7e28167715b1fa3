/** What a frame has seen of its pane since `watchFrame`. */
export interface Watched {
  /** Every text of the progress that stood in the page, in order. */
  steps: string[];
  /** By the clock, milliseconds. */
  longTasks: number[];
  /** When the last click was made, on the frame's clock. */
  clicked: number;
  /** When the notice of a cancelled check first stood in the page after that click. */
  heard: number | null;
}

/** Runs in the frame, on its own: it must not refer to anything outside itself. */
export function watchFrame(): void {
  const watched: Watched = { steps: [], longTasks: [], clicked: 0, heard: null };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask" });
  const look = (): void => {
    const progress = document.querySelector("[role=progressbar]")?.parentElement;
    const step = progress?.querySelector("span")?.textContent;
    if (step && step !== watched.steps.at(-1)) watched.steps.push(step);
    const isHeard = document.querySelector("main")?.textContent.includes("ยกเลิกการตรวจสอบแล้ว");
    if (isHeard) watched.heard ??= performance.now();
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  // The time of the event is that of the press itself: waiting for the thread is part of what is measured.
  const onClick = ({ timeStamp }: MouseEvent): void => {
    watched.clicked = timeStamp;
    watched.heard = null;
  };
  document.addEventListener("click", onClick, true);
}

/**
 * Runs in the frame, on its own. By how many milliseconds the latest of so many tasks, each worth 8 ms on this
 * machine when nothing is in its way, was late by the clock.
 */
export async function measureNoise(tasks: number): Promise<number> {
  const timeOf = (rounds: number): number => {
    const start = performance.now();
    for (let i = 0, sum = 0; i < rounds; i++) sum += Math.sqrt(i + sum);
    return performance.now() - start;
  };
  const rounds = 300_000;
  const quickest = Math.min(...Array.from({ length: 20 }, () => timeOf(rounds)));
  let longest = 0;
  for (let i = 0; i < tasks; i++) {
    longest = Math.max(longest, timeOf((rounds * 8) / quickest));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return Math.max(0, Math.round(longest - 8));
}

/**
 * Runs in the frame, on its own: so many tasks, each of the same work of the kinds that a view costs (texts read and
 * written, elements made, styled, laid out and taken away), as a measure for other tasks of this machine at this hour.
 */
export async function workByMeasure(tasks: number): Promise<void> {
  for (let i = 0; i < tasks; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    const rows = Array.from({ length: 600 }, (_, row) => ({ row, text: `ตัวชี้วัดที่ ${row}`, of: [i, row] }));
    const read = JSON.parse(JSON.stringify(rows)) as typeof rows;
    const list = document.body.appendChild(document.createElement("ul"));
    for (const { text, row } of read) {
      const item = list.appendChild(document.createElement("li"));
      item.className = `measure-${row % 7}`;
      item.style.padding = `${row % 3}px`;
      item.append(document.createElement("b"), text);
    }
    // Asking for its height lays it out, within this task.
    if (list.offsetHeight < 0) throw new Error("A list without height.");
    list.remove();
  }
}

declare global {
  interface Window {
    watched: Watched;
  }
}
