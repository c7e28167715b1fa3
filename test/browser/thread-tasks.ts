import type { Page } from "playwright-core";
import { started } from "./support";

/** One turn of a page's main thread, in milliseconds of processor time. */
export interface Task {
  readonly script: number;
  /** Collecting garbage. */
  readonly garbage: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start by the clock, length by the clock, and length in processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = "ThreadControllerImpl::RunTask";
const COLLECTIONS: ReadonlySet<string> = new Set(["MajorGC", "MinorGC"]);

/** The tasks of the page's main thread while something is done, longest first, as Chromium's trace tells them. */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  const { browser } = started();
  await browser.startTracing(page, { categories: ["toplevel", "v8"] });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  return tasksOf(busiestThread(traceEvents)).sort((a, b) => b.script - a.script);
}

/** The trace has every process of the browser; the page under test is the one that works. */
function busiestThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = new Map<string, TraceEvent[]>();
  const keyOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  for (const event of events) {
    if (event.name === "thread_name" && event.args?.name === "CrRendererMain") threads.set(keyOf(event), []);
  }
  for (const event of events) if (event.ph === "X") threads.get(keyOf(event))?.push(event);
  const busy = (thread: readonly TraceEvent[]): number =>
    thread.reduce((sum, { name, tdur = 0 }) => sum + (name === TASK ? tdur : 0), 0);
  return [...threads.values()].sort((a, b) => busy(b) - busy(a))[0] ?? [];
}

function tasksOf(thread: readonly TraceEvent[]): Task[] {
  const tasks: { readonly end: number; readonly whole: number; garbage: number }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of [...thread].sort((a, b) => a.ts - b.ts)) {
    const last = tasks.at(-1);
    if (name === TASK) tasks.push({ end: ts + dur, whole: tdur, garbage: 0 });
    else if (last && ts < last.end && COLLECTIONS.has(name)) last.garbage += tdur;
  }
  return tasks.map(({ whole, garbage }) => ({ script: (whole - garbage) / 1000, garbage: garbage / 1000 }));
}
