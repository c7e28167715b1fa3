import { VALIDATE } from "../../src/taskpane/check/jobs";
import { FAULTS, type Fault } from "./faults";
import { judge, saidIn } from "./judge";
import type { FaultyRequest } from "./faulty-wire";
import { openPane, type OpenPane } from "./open-pane";
import type { Subject } from "./subjects";
import type { FaultResult, Verdict } from "./verdict";
import { placesBetween, type WorkbookFacts } from "./workbook-facts";

/** A job without a fault: what it asks of Excel, and what it leaves. */
export interface Undisturbed {
  readonly requests: readonly FaultyRequest[];
  readonly before: WorkbookFacts;
  readonly whole: WorkbookFacts;
  /** Milliseconds that it took. */
  readonly time: number;
}

export interface FaultCase {
  readonly subject: Subject;
  readonly fault: Fault;
  /** The request that is met, from 1 on. */
  readonly at: number;
}

/** Milliseconds: long after every wait of the pane is over. */
const LONGEST = 60_000;

/** An Excel that keeps silent is given up after no less than this, in milliseconds; a user waits for minutes. */
const SHORTEST_SILENCE = 1_000;

async function prepared({ sheets, prepare }: Subject): Promise<OpenPane> {
  const pane = await openPane(sheets);
  await prepare?.(pane);
  await pane.excel.waitForCalculation();
  pane.store.dismissNotice();
  return pane;
}

export async function runUndisturbed(subject: Subject): Promise<Undisturbed> {
  const pane = await prepared(subject);
  const before = await pane.facts();
  pane.wire.arm(() => null);
  const start = performance.now();
  await subject.run(pane);
  const time = performance.now() - start;
  const requests = [...pane.wire.requests];
  await pane.excel.waitForCalculation();
  const said = saidIn(pane.store.getState(), subject);
  if (said.kind !== "done") throw new Error(`${subject.name} fails without a fault: ${said.problem}`);
  const whole = await pane.facts();
  await pane.close();
  return { requests, before, whole, time };
}

/** The cases of a job: every fault with every request that it may meet. */
export function casesOf(subject: Subject, { requests }: Undisturbed, faults: readonly Fault[]): FaultCase[] {
  return requests.flatMap(({ number, isWrite }) =>
    faults
      .filter(({ meets }) => meets === "every" || isWrite)
      .map((fault) => ({ subject, fault, at: number })),
  );
}

/** Lets one request of a job meet with a fault and judges what the pane says of it. */
export async function walkCase(
  { subject, fault, at }: FaultCase,
  { requests, before: undisturbed, whole, time }: Undisturbed,
): Promise<FaultResult> {
  const result = (verdict: Verdict, reason: string): FaultResult => {
    const column = FAULTS.indexOf(fault);
    return { subject: subject.name, fault: fault.name, column, at, verdict, reason };
  };
  const before = fault.act ? await theirsAlone(subject, fault) : undisturbed;
  const pane = await prepared(subject);
  try {
    let isCancelled = false;
    const meet = (request: FaultyRequest) => {
      if (request.number >= at && fault.cancelAfter !== undefined && !isCancelled) {
        isCancelled = true;
        setTimeout(() => pane.store.cancel(), fault.cancelAfter);
      }
      return fault.mishap(request, at, pane);
    };
    if (fault.isSilent) pane.setSilence(Math.max(SHORTEST_SILENCE, 5 * time));
    pane.wire.arm(meet);
    const hasEnded = await endsWithin(subject.run(pane), LONGEST);
    const isStuck = !hasEnded || pane.store.getState().running !== null;
    pane.wire.disarm();
    pane.setSilence(null);
    fault.after?.(pane);
    await endsWithin(pane.excel.waitForCalculation(), LONGEST);
    // What was answered late is there now.
    if (fault.cancelAfter !== undefined) await new Promise((resolve) => setTimeout(resolve, 300));
    const said = saidIn(pane.store.getState(), subject);
    const after = await pane.facts();
    const isAfterWrite = requests.some(({ number, isWrite }) => isWrite && number <= at);
    const judgement = judge({ said, isStuck, before, after, whole }, fault, isAfterWrite);
    if (judgement.reason !== "") return result(judgement.verdict, judgement.reason);
    const unseen = lostTyping(fault, before, after);
    const [met, next] = requests.slice(at - 1);
    // Between the last look and the write there is nothing that could be asked.
    const isSeen = met?.isWrite || (subject.showsBefore && !next?.isWrite);
    if (unseen.length > 0 && !isSeen) return result("false", `typed over unseen: ${unseen.join(", ")}`);
    const isBegun = judgement.verdict !== "whole" && placesBetween(before, after).length > 0;
    // Sheets that were added go again, unless nobody can reach them: then the user is told where to look.
    const isOpen = subject.addsSheets && (judgement.verdict === "unsure" || fault.lasts);
    const goesOn = isBegun && !fault.act && !isOpen;
    const rest = (goesOn ? await converges(pane, subject, whole) : null) ?? (await usable(pane));
    return rest === null ? result(judgement.verdict, "") : result("false", rest);
  } finally {
    await endsWithin(pane.close(), LONGEST);
  }
}

const THEIRS = new Map<string, WorkbookFacts>();

/** The workbook before the job with what others do to it. */
async function theirsAlone(subject: Subject, fault: Fault): Promise<WorkbookFacts> {
  const key = `${subject.name}/${fault.name}`;
  const known = THEIRS.get(key);
  if (known) return known;
  const pane = await prepared(subject);
  pane.byOther(() => fault.act!(pane));
  await pane.excel.waitForCalculation();
  const facts = await pane.facts();
  await pane.close();
  THEIRS.set(key, facts);
  return facts;
}

/** What somebody typed between two requests and is there no longer. */
function lostTyping({ typed = {} }: Fault, before: WorkbookFacts, after: WorkbookFacts): string[] {
  return [...before].flatMap(([place, fact]) => {
    const text = typed[place.split("!")[1] ?? ""];
    const isTheirs = text !== undefined && fact.includes(text);
    return isTheirs && !after.get(place)?.includes(text) ? [place] : [];
  });
}

/** What stands in the way of the next job; null where nothing does. */
async function usable({ store }: OpenPane): Promise<string | null> {
  store.dismissNotice();
  if (!(await endsWithin(store.start(VALIDATE), LONGEST))) return "the next job never ended";
  const { notice } = store.getState();
  const isLeft = notice?.kind === "failed" && !["no-form", "sheet-missing"].includes(notice.problem.kind);
  return isLeft ? `the next job failed: ${notice.problem.kind} ${notice.problem.detail}` : null;
}

/** Why the same job again does not come to the whole; null where it does. */
async function converges(pane: OpenPane, subject: Subject, whole: WorkbookFacts): Promise<string | null> {
  pane.store.dismissNotice();
  if (!(await endsWithin(subject.run(pane), LONGEST))) return "run again it never ended";
  await pane.excel.waitForCalculation();
  const said = saidIn(pane.store.getState(), subject);
  if (said.kind !== "done") return `run again it ${said.kind}: ${said.problem}`;
  const missing = placesBetween(whole, await pane.facts());
  return missing.length === 0 ? null : `run again it is not whole: ${missing.slice(0, 5).join(", ")}`;
}

async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
