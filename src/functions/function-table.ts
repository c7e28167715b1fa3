import type { KpiFunction } from "../domain/scoring/function-names";
import { kpiChecklist, kpiMilestone } from "./achievement-functions";
import { ArgumentGrid, commonShape, type Shape } from "./argument-grid";
import { kpiComponent } from "./component-function";
import { kpiDate } from "./date-function";
import { Fault, type FunctionError } from "./fault";
import { kpiLevel } from "./level-function";
import { kpiNeeded } from "./needed-function";
import { scorePlainRows, type PlainRows } from "./plain-rows";
import { kpiNumber } from "./number-function";
import { kpiExplain, kpiScore, kpiTier, type CellFunction, type CellOutput } from "./score-functions";
import { kpiIta, kpiRating, kpiTotal, kpiWeighted } from "./total-functions";

interface Definition {
  /** Names of the arguments, as in the metadata. */
  readonly parameters: readonly string[];
  /** Places of the arguments whose common shape the function runs over; all of them unless stated. */
  readonly over?: readonly number[];
  /** One value for each cell of the common shape … */
  readonly cells?: (grids: readonly ArgumentGrid[], shape: Shape) => CellFunction | Fault;
  /** … with a faster way for a column of plain figures … */
  readonly plainRows?: (grids: readonly ArgumentGrid[], rows: number) => PlainRows | null;
  /** … or one value for all cells together. */
  readonly whole?: (grids: readonly ArgumentGrid[], shape: Shape) => CellOutput;
}

const TARGETS = ["minimum", "standard", "advanced", "direction", "belowMinimum"];
const SCALE = ["result", ...TARGETS];

const DEFINITIONS: Readonly<Record<KpiFunction, Definition>> = {
  KPISCORE: { parameters: SCALE, cells: kpiScore, plainRows: scorePlainRows },
  KPITIER: { parameters: SCALE, cells: kpiTier },
  KPIWEIGHTED: { parameters: ["score", "weight"], cells: kpiWeighted },
  KPITOTAL: { parameters: ["scores", "weights", "notApplicable"], over: [0, 1], whole: kpiTotal },
  KPIRATING: { parameters: ["total", "scale"], cells: kpiRating },
  KPIEXPLAIN: { parameters: [...SCALE, "language"], cells: kpiExplain },
  KPINUMBER: { parameters: ["text", "unit"], cells: kpiNumber },
  KPILEVEL: {
    parameters: ["result", "thresholds", "points", "direction", "belowMinimum"],
    over: [0, 3, 4],
    cells: kpiLevel,
  },
  KPICHECKLIST: { parameters: ["base", "points", "achieved"], over: [1, 2], whole: kpiChecklist },
  KPIMILESTONE: { parameters: ["minimum", "standard", "advanced"], cells: kpiMilestone },
  KPINEEDED: { parameters: ["score", ...TARGETS], cells: kpiNeeded },
  KPICOMPONENT: {
    parameters: ["component", "codes", "scores", "weights", "measure"],
    over: [0, 4],
    cells: kpiComponent,
  },
  KPIITA: { parameters: ["score"], cells: kpiIta },
  KPIDATE: { parameters: ["text"], cells: kpiDate },
};

/** Names of a function's arguments, in order, as in the metadata. */
export function functionParameters(name: KpiFunction): readonly string[] {
  return DEFINITIONS[name].parameters;
}

/** Makes an error value of the caller's kind. */
export type MakeError<E> = (fault: Fault) => E;
export type Answer<E> = number | string | E;

/**
 * Calls one of our functions with its arguments in order; those left out may be missing.
 * An argument is a single value or a range (rows of cells). With single values only, the answer is one value;
 * otherwise it is rows, each cell with its own value or error. A fault of the call as a whole is one error.
 */
export function callFunction<E>(
  name: KpiFunction,
  args: readonly unknown[],
  makeError: MakeError<E>,
): Answer<E> | Answer<E>[][] {
  const { parameters, over, cells, plainRows, whole } = DEFINITIONS[name];
  const grids = parameters.map((parameter, i) => ArgumentGrid.of(parameter, args[i]));
  const spanning = over ? over.map((i) => grids[i]!) : grids;
  const shape = commonShape(spanning);
  if (shape instanceof Fault) return makeError(shape);
  const finish = (output: CellOutput) => (output instanceof Fault ? makeError(output) : output);
  if (whole) return finish(whole(grids, shape));
  const isSingle = spanning.every((grid) => !grid.isArray);
  const plain = shape.columns === 1 ? (plainRows?.(grids, shape.rows) ?? null) : null;
  const answer: Answer<E>[][] = new Array(shape.rows);
  const done = plain ? plain(answer, 0) : 0;
  if (done < shape.rows) {
    const compute = cells!(grids, shape);
    if (compute instanceof Fault) return makeError(compute);
    if (isSingle) return finish(compute(0, 0));
    fill(answer, done, shape, compute, plain, makeError);
  }
  return isSingle ? answer[0]![0]! : answer;
}

/** Fills the rows of the answer from one on, cell by cell where there is no faster way. */
function fill<E>(
  answer: Answer<E>[][],
  from: number,
  { rows, columns }: Shape,
  compute: CellFunction,
  plainRows: PlainRows | null,
  makeError: MakeError<E>,
): void {
  // One row for all blank ones: a reference to a whole column is mostly those.
  const blank: Answer<E>[] = [""];
  for (let row = plainRows ? plainRows(answer, 0) : 0; row < rows;) {
    const first = compute(row, 0);
    // A literal, not an array filled later: a long column is made several times faster so.
    const line =
      first === "" && columns === 1 ? blank : [typeof first === "object" ? makeError(first) : first];
    for (let column = 1; column < columns; column++) {
      const output = compute(row, column);
      line.push(typeof output === "object" ? makeError(output) : output);
    }
    answer[row] = line;
    row += 1;
    if (plainRows && row < rows) row = plainRows(answer, row);
  }
}

function plainError({ error, message }: Fault): FunctionError {
  return { error, message };
}

/** Our functions for callers outside Excel: same names, same arguments, errors as plain values. */
export const functionTable = Object.fromEntries(
  (Object.keys(DEFINITIONS) as KpiFunction[]).map((name) => [
    name,
    (...args: readonly unknown[]) => callFunction(name, args, plainError),
  ]),
) as Readonly<Record<KpiFunction, (...args: readonly unknown[]) => unknown>>;
