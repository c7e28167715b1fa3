import { CancelledError, WorkbookError, type JobControl } from "../app/workbook-port";
import { formatRectangle } from "../domain/workbook/address";
import { blockAddress, blockRectangle, type CellBlock } from "../domain/workbook/cell-blocks";
import type { Change } from "../domain/workbook/change-set";
import { isUnchanged } from "../domain/workbook/same-cell";
import { afterFailure, answered } from "./answers";
import { errorCode, toWriteError, type WriteReach } from "./errors";
import { cellOf } from "./read-chunks";
import { findStored, isStoredChange } from "./stored-content";
import type { WriteStep } from "./write-steps";

/** So much goes into one request; Excel on the web refuses one of 5 MB. */
const BYTES_PER_SYNC = 4_000_000;

/** A write that the user cancels has begun: so many milliseconds its answer is waited for all the same. */
const GRACE = 5_000;

/**
 * Writes the steps in as few round trips as they fit into; `onPassed` hears of the changes that Excel says are done,
 * also where it stops midway.
 *
 * @throws WorkbookError that lists what had been written when Excel failed, or may have been where that cannot be told
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  blocks: readonly CellBlock[],
  control: JobControl,
  onPassed: (changes: readonly Change[]) => void = () => undefined,
): Promise<void> {
  const total = countChanges(steps);
  let done = 0;
  const before: WriteStep[] = [];
  for (const group of groupSteps(steps)) {
    const pass = (passed: readonly WriteStep[]) => onPassed(passed.flatMap(({ changes }) => changes));
    await writeGroup(context, group, { before, blocks, control, pass });
    before.push(...group);
    done += countChanges(group);
    control.onProgress?.({ phase: "writing", done, total });
    await control.pause?.();
  }
}

interface Group {
  /** What went through earlier round trips. */
  readonly before: readonly WriteStep[];
  readonly blocks: readonly CellBlock[];
  readonly control: JobControl;
  readonly pass: (steps: readonly WriteStep[]) => void;
}

/** One round trip. */
async function writeGroup(
  context: Excel.RequestContext,
  group: readonly WriteStep[],
  { before, blocks, control, pass }: Group,
): Promise<void> {
  for (const [index, step] of group.entries()) {
    step.queue(context);
    context.trace(String(index));
  }
  try {
    await answered(context.sync(), { ...control, grace: GRACE });
    pass(group);
  } catch (cause) {
    // Cancelled or not, nobody knows what becomes of a request that has no answer.
    const error = cause instanceof CancelledError ? new WorkbookError("no-answer", "") : cause;
    pass(group.slice(0, reachOf(error, group).passed));
    throw await failedWrite(context, error, group, { before, blocks, control });
  }
}

/** The failure with what had been written by then. Looking for that may fail too: the first failure stays the error. */
async function failedWrite(
  context: Excel.RequestContext,
  error: unknown,
  group: readonly WriteStep[],
  { before, blocks, control }: Omit<Group, "pass">,
): Promise<Error> {
  const reach = reachOf(error, group);
  const done = [...before, ...group.slice(0, reach.passed)];
  const doubtful = group.slice(reach.passed, reach.begun);
  try {
    if (reach.isRefused && before.length === 0) return toWriteError(error, { written: [] });
    const seen = lookForWritten(context, blocks, group.slice(reach.passed));
    const found = await answered(seen, afterFailure(error, control.silence));
    const rest = reach.isTold ? [] : doubtful.filter(({ block, look }) => !block && !look);
    const written = [...found, ...placesOf(done), ...placesOf(rest)];
    // Of a request without an answer what stands there now may not be all.
    const isUnsure = rest.length > 0 || isSilence(error);
    return failedWith(error, {
      written: unique(isSilence(error) ? [...written, ...placesOf(doubtful)] : written),
      isUnsure,
    });
  } catch (suppressed) {
    const written = unique(placesOf([...done, ...doubtful]));
    return failedWith(error, { written, isUnsure: doubtful.length > 0, suppressed: [suppressed] });
  }
}

function isSilence(error: unknown): boolean {
  return error instanceof WorkbookError && error.problem === "no-answer";
}

function failedWith(error: unknown, reach: WriteReach): Error {
  return isSilence(error)
    ? new WorkbookError("no-answer", "", reach.written, reach)
    : toWriteError(error, reach);
}

/** How far a request came. */
interface Reach {
  /** So many of its steps are done. */
  readonly passed: number;
  /** So many were begun, or may have been. */
  readonly begun: number;
  /** Excel has said where it stopped. */
  readonly isTold: boolean;
  /** Nothing of it was begun. */
  readonly isRefused: boolean;
}

/** Requests with these errors were refused as a whole. */
const REFUSED: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/** Excel lists the traces that it has passed and names the step at which it stopped, unless the answer is lost. */
function reachOf(error: unknown, group: readonly WriteStep[]): Reach {
  if (REFUSED.has(errorCode(error))) return { passed: 0, begun: 0, isTold: true, isRefused: true };
  const { traceMessages, debugInfo } = error as {
    traceMessages?: unknown;
    debugInfo?: { errorLocation?: string };
  };
  const passed = Array.isArray(traceMessages) ? traceMessages.length : 0;
  const isTold = passed > 0 || Boolean(debugInfo?.errorLocation);
  return { passed, begun: isTold ? passed + 1 : group.length, isTold, isRefused: false };
}

function countChanges(steps: readonly WriteStep[]): number {
  return steps.reduce((sum, { changes }) => sum + changes.length, 0);
}

function placesOf(steps: readonly WriteStep[]): string[] {
  return steps.map(({ place }) => place);
}

function unique(places: readonly string[]): string[] {
  return [...new Set(places)];
}

/** Steps in groups that fit into a request, in their order; a single larger step goes alone. */
export function groupSteps<Step extends Pick<WriteStep, "bytes">>(
  steps: readonly Step[],
  bytesPerSync = BYTES_PER_SYNC,
): Step[][] {
  const groups: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room || groups.length === 0) {
      groups.push([]);
      room = bytesPerSync;
    }
    groups.at(-1)!.push(step);
    room -= step.bytes;
  }
  return groups;
}

/**
 * What can be seen of a write: cells that hold something else than was read, parts and names likewise, sheets that have
 * come or gone. In one round trip.
 */
async function lookForWritten(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  open: readonly WriteStep[],
): Promise<string[]> {
  const looks = open.flatMap(({ look, place }) => (look ? [{ look, place }] : []));
  const stored = findStored(
    context,
    looks.flatMap(({ look }) => (isStoredChange(look) ? [look] : [])),
    "presence",
  );
  const sheets = new Map(
    looks.flatMap(({ look }) => {
      if (isStoredChange(look)) return [];
      const sheet = context.workbook.worksheets.getItemOrNullObject(look.sheet);
      sheet.load("name");
      return [[look, sheet] as const];
    }),
  );
  const cells = await findWritten(context, blocks);
  const others = looks.filter(({ look }) => {
    if (look.kind === "put-part") return stored.isChanged(look);
    if (look.kind === "put-name") return stored.name(look) !== look.before;
    return sheets.get(look)!.isNullObject === (look.kind === "remove-sheet");
  });
  return [...cells, ...others.map(({ place }) => place)];
}

/** Which of the cells hold something else than was read. */
async function findWritten(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<string[]> {
  const { worksheets } = context.workbook;
  const names = [...new Set(blocks.map((block) => block.sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load("name");
  const ranges = blocks.map((block) => {
    const sheet = sheets.get(block.sheet)!;
    const range = sheet.getRange(formatRectangle(blockRectangle(block)));
    range.load("values,formulas");
    return { block, sheet, range };
  });
  await context.sync();
  return ranges
    .filter(({ sheet, block, range }) => !sheet.isNullObject && holdsBlock(block, range))
    .map(({ block }) => blockAddress(block));
}

function holdsBlock(block: CellBlock, range: Excel.Range): boolean {
  return block.rows.some((row, i) =>
    row.some(({ before }, j) => !isUnchanged(before, cellOf(range.values[i]![j], range.formulas[i]![j]))),
  );
}
