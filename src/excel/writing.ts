import type { JobControl } from "../app/workbook-port";
import { formatRectangle } from "../domain/workbook/address";
import { blockAddress, blockRectangle, type CellBlock } from "../domain/workbook/cell-blocks";
import { isUnchanged } from "../domain/workbook/same-cell";
import { toWorkbookError } from "./errors";
import { cellOf } from "./read-chunks";
import type { WriteStep } from "./write-steps";

/** So much goes into one request; Excel on the web refuses one of 5 MB. */
const BYTES_PER_SYNC = 4_000_000;

/**
 * Writes the steps in as few round trips as they fit into.
 *
 * @throws WorkbookError that lists what had been written when Excel failed
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  control: JobControl,
): Promise<void> {
  const total = steps.reduce((sum, step) => sum + step.changes, 0);
  let done = 0;
  const before: WriteStep[] = [];
  for (const group of groupSteps(steps)) {
    await writeGroup(context, group, before);
    before.push(...group);
    done += group.reduce((sum, step) => sum + step.changes, 0);
    control.onProgress?.({ phase: "writing", done, total });
    await control.pause?.();
  }
}

/** One round trip; `before` went through earlier ones. */
async function writeGroup(
  context: Excel.RequestContext,
  group: readonly WriteStep[],
  before: readonly WriteStep[],
): Promise<void> {
  for (const [index, step] of group.entries()) {
    step.queue(context);
    context.trace(String(index));
  }
  try {
    await context.sync();
  } catch (error) {
    const steps = [...before, ...reached(error).flatMap((index) => group[index] ?? [])];
    const places = steps.flatMap((step) => step.places);
    const blocks = [...before, ...group].flatMap(({ block }) => block ?? []);
    throw toWorkbookError(error, [...new Set([...(await findWritten(context, blocks)), ...places])]);
  }
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

/** The steps that ended before the error: office.js lists the traces that Excel has passed. */
function reached(error: unknown): number[] {
  const traces = (error as { traceMessages?: unknown }).traceMessages;
  return Array.isArray(traces) ? traces.map(Number) : [];
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
