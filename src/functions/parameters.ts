import type { Quantity } from "../domain/thai/quantity";
import { BLANK, NOT_APPLICABLE, type Ended } from "./cells/answer";
import type { ArgumentGrid } from "./cells/argument-grid";
import type { CellReader } from "./cells/cell-input";
import { fault, type Fault, type FaultId } from "./cells/fault";
import { readFigure, type FigureReading } from "./cells/figure";
import { readFlag, type Flag, type FlagReading } from "./cells/flag";
import { readOption, type Choices } from "./cells/option";

/** An argument with one cell for each cell of the answer; what it settles by itself ends that cell. */
export interface CellParameter<V, N extends string> {
  readonly takes: "cell";
  readonly name: N;
  readonly isOptional: boolean;
  /** The words that an option takes. */
  readonly choices?: Choices<string>;
  read(cell: unknown, reader: CellReader): V | Ended;
}

/**
 * An argument that is taken once for the whole call: the cells of a list, of which every one belongs to one item
 * with those of the other lists; a single value; or a grid whose layout the function reads itself.
 */
export interface CallParameter<V, N extends string> {
  readonly takes: "list" | "one" | "grid";
  readonly name: N;
  readonly isOptional: boolean;
  readonly choices?: Choices<string>;
  take(grid: ArgumentGrid, reader: CellReader): V | Ended;
}

export type Parameter<V = unknown, N extends string = string> = CellParameter<V, N> | CallParameter<V, N>;

/** What stands in the list for one item, read when it is asked for. */
export type ListItems<R> = (row: number, column: number) => R;

/** A parameter of a kind of its own, for one function. */
export function cellParameter<V, const N extends string>(
  name: N,
  read: (cell: unknown, reader: CellReader) => V | Ended,
  isOptional = false,
): CellParameter<V, N> {
  return { takes: "cell", name, isOptional, read };
}

/** A score, weight or points. A blank and N/A are answered alike, or with the fault that they are. */
export function figure<const N extends string>(name: N, unlessGiven?: FaultId): CellParameter<number, N> {
  return cellParameter(name, (cell, reader) => {
    const reading = readFigure(reader, cell, name);
    if (typeof reading !== "string") return reading;
    return unlessGiven ? fault(unlessGiven) : settled(reading);
  });
}

/** A figure with its unit. */
export function quantity<const N extends string>(name: N): CellParameter<Quantity, N> {
  return cellParameter(name, (cell, reader) => {
    const reading = reader.read(cell, name);
    return typeof reading === "string" ? settled(reading) : reading;
  });
}

/** Whether a thing was achieved. */
export function flag<const N extends string>(name: N): CellParameter<Flag, N> {
  return cellParameter(name, (cell, reader) => {
    const reading = readFlag(reader, cell, name);
    return reading === "not-applicable" ? NOT_APPLICABLE : reading;
  });
}

export interface OptionParameter<V, N extends string> extends CellParameter<V, N> {
  read(cell: unknown): V | Fault;
}

/** One of several choices; `otherwise` where it is left out. */
export function option<const N extends string, T extends string, D extends T | null>(
  name: N,
  choices: Choices<T>,
  otherwise: D,
): OptionParameter<T | D, N> {
  const read = (cell: unknown) => readOption(cell, name, choices, otherwise);
  return { takes: "cell", name, isOptional: true, choices, read };
}

/** A cell as it came, for functions that read several arguments together. */
export function rawCell<const N extends string>(name: N): CellParameter<unknown, N> {
  return cellParameter(name, (cell) => cell);
}

/** Figures of a list, a reading for each item: a blank, N/A and an unreadable cell matter only with the others. */
export function figures<const N extends string>(name: N): CallParameter<ListItems<FigureReading>, N> {
  return list(name, readFigure);
}

/** Flags of a list. */
export function flags<const N extends string>(name: N): CallParameter<ListItems<FlagReading>, N> {
  return list(name, readFlag);
}

/** Cells of a list as they came. */
export function rawList<const N extends string>(name: N): CallParameter<ListItems<unknown>, N> {
  return list(name, (_, cell) => cell);
}

function list<const N extends string, R>(
  name: N,
  read: (reader: CellReader, cell: unknown, name: string) => R,
): CallParameter<ListItems<R>, N> {
  return callParameter(
    name,
    "list",
    (grid, reader) => (row, column) => read(reader, grid.at(row, column), name),
  );
}

/** The same argument as a single value for the whole call. */
export function single<V, N extends string>(parameter: CellParameter<V, N>): CallParameter<V, N> {
  const { name, isOptional, choices } = parameter;
  const take = (grid: ArgumentGrid, reader: CellReader) =>
    grid.isSingle ? parameter.read(grid.at(0, 0), reader) : fault("not-one-value", { name });
  const call = callParameter(name, "one", take, isOptional);
  return choices ? { ...call, choices } : call;
}

/** A range whose layout the function reads itself. */
export function wholeGrid<const N extends string>(
  name: N,
  isOptional = false,
): CallParameter<ArgumentGrid, N> {
  return callParameter(name, "grid", (grid) => grid, isOptional);
}

function callParameter<V, const N extends string>(
  name: N,
  takes: CallParameter<V, N>["takes"],
  take: (grid: ArgumentGrid, reader: CellReader) => V | Ended,
  isOptional = false,
): CallParameter<V, N> {
  return { takes, name, isOptional, take };
}

function settled(reading: "blank" | "not-applicable"): Ended {
  return reading === "blank" ? BLANK : NOT_APPLICABLE;
}
