import { endOutput, isEnded, type CellFunction, type CellOutput } from "./cells/answer";
import type { ArgumentGrid, Shape } from "./cells/argument-grid";
import type { CellReader } from "./cells/cell-input";
import type { CallParameter, CellParameter, Parameter } from "./parameters";

/** The arguments of one call, by name. */
export interface Call<N extends string = string> {
  readonly grids: Readonly<Record<N, ArgumentGrid>>;
  readonly reader: CellReader;
  /** What the answer fills. */
  readonly shape: Shape;
  /** What the lists have in common: one item in each place. */
  readonly items: Shape;
}

/**
 * Answers rows of a single column, from the row given on, for as long as they hold plain figures whose answer
 * is beyond doubt; gives the first row that it leaves to the cell-by-cell path.
 */
export type PlainRows = (answers: unknown[][], from: number) => number;

/** A custom function: its arguments in order, and how a call is answered. */
export interface FunctionRecord<Name extends string = string, N extends string = string> {
  readonly name: Name;
  readonly parameters: readonly Parameter<unknown, N>[];
  /** One value for each cell of the answer, or one for the call as a whole. */
  start(call: Call<N>): CellFunction | CellOutput;
  /** A faster way for a column of plain figures; null where there is none for these arguments. */
  plainRows?(call: Call<N>): PlainRows | null;
}

type Parameters = readonly Parameter[];
type NameOf<P extends Parameters> = P[number]["name"];

/** The values of the arguments that have one for each cell of the answer, in order. */
type CellValues<P extends Parameters> = P extends readonly [infer First, ...infer Rest extends Parameters]
  ? First extends CellParameter<infer V, string>
    ? [V, ...CellValues<Rest>]
    : CellValues<Rest>
  : [];

/** What the other arguments are, by name. */
type CallValues<P extends Parameters> = {
  readonly [Q in P[number] as Q extends CallParameter<unknown, infer N> ? N : never]: Q extends CallParameter<
    infer V,
    string
  >
    ? V
    : never;
};

type CellAnswer<P extends Parameters> = (...values: CellValues<P>) => CellOutput;

/** A function that answers each cell from plain values. Errors, blanks and N/A are settled before it is asked. */
export function cellFunction<const Name extends string, const P extends Parameters>(definition: {
  readonly name: Name;
  readonly parameters: P;
  readonly answer: CellAnswer<P>;
}): FunctionRecord<Name, NameOf<P>> {
  const { parameters, answer } = definition;
  return { ...definition, start: (call) => eachCell(parameters, call, answer) };
}

/**
 * A function over lists. It is asked once for each call, with its lists and single values, and gives the answer,
 * or a function for each cell of it.
 */
export function listFunction<const Name extends string, const P extends Parameters>(definition: {
  readonly name: Name;
  readonly parameters: P;
  readonly answer: (values: CallValues<P>, items: Shape) => CellAnswer<P> | CellOutput;
}): FunctionRecord<Name, NameOf<P>> {
  const { parameters, answer } = definition;
  return {
    ...definition,
    start(call) {
      const values: Record<string, unknown> = {};
      for (const parameter of parameters) {
        if (parameter.takes === "cell") continue;
        const value = parameter.take(call.grids[parameter.name as NameOf<P>], call.reader);
        if (isEnded(value)) return endOutput(value);
        values[parameter.name] = value;
      }
      const answered = answer(values as CallValues<P>, call.items);
      return typeof answered === "function" ? eachCell(parameters, call, answered) : answered;
    },
  };
}

/** A function that reads several of its arguments together, such as targets that share a unit. */
export function gridFunction<const Name extends string, const P extends Parameters>(definition: {
  readonly name: Name;
  readonly parameters: P;
  readonly start: (call: Call<NameOf<P>>) => CellFunction | CellOutput;
  readonly plainRows?: (call: Call<NameOf<P>>) => PlainRows | null;
}): FunctionRecord<Name, NameOf<P>> {
  return definition;
}

function eachCell<P extends Parameters>(
  parameters: P,
  { grids, reader }: Call,
  answer: CellAnswer<P>,
): CellFunction {
  const read = parameters.filter((parameter) => parameter.takes === "cell");
  const own = read.map((parameter) => grids[parameter.name]!);
  // One list for all cells: nothing is allocated for a cell but its answer.
  const values: unknown[] = new Array(read.length);
  return (row, column) => {
    for (let i = 0; i < read.length; i++) {
      const value = read[i]!.read(own[i]!.at(row, column), reader);
      if (isEnded(value)) return endOutput(value);
      values[i] = value;
    }
    return answer(...(values as CellValues<P>));
  };
}
