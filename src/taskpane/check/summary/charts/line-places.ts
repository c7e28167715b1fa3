import type { YearLines } from "../../../../domain/summary/year-lines";

/** In units of the drawing. */
export const SIZE = { width: 280, height: 130 };
const EDGE = { left: 34, right: 10, top: 8, bottom: 20 };
/** The target itself. */
export const TARGET = 100;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LinePlaces {
  /** Where each year stands. */
  readonly years: readonly number[];
  /** Of each line its points; a year without a figure leaves a gap, so that each run is drawn by itself. */
  readonly runs: readonly (readonly (readonly Place[])[])[];
  /** Per cent that are written beside the axis, the target among them, with their places. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Where everything stands that the lines are drawn from. */
export function linePlaces({ years, lines }: YearLines): LinePlaces {
  const values = lines.flatMap(({ figures }) => figures.flatMap((figure) => figure?.reached ?? []));
  const [low, high] = [Math.min(TARGET, ...values), Math.max(TARGET, ...values)];
  const [from, to] = low === high ? [low - 1, high + 1] : [low, high];
  const x = (i: number) =>
    EDGE.left + (i / Math.max(1, years.length - 1)) * (SIZE.width - EDGE.left - EDGE.right);
  const y = (value: number) =>
    EDGE.top + ((to - value) / (to - from)) * (SIZE.height - EDGE.top - EDGE.bottom);
  const runs = lines.map(({ figures }) => {
    const found: Place[][] = [[]];
    figures.forEach((figure, i) => {
      if (figure?.reached == null) found.push([]);
      else found.at(-1)?.push({ x: x(i), y: y(figure.reached) });
    });
    return found.filter((run) => run.length > 0);
  });
  const ticks = [low, high]
    // What would be written over the target's own figure is left out.
    .filter((value) => Math.abs(y(value) - y(TARGET)) >= LINE_OF_TEXT)
    .concat(TARGET)
    .map((value) => ({ value, y: y(value) }));
  return { years: years.map((_, i) => x(i)), runs, ticks };
}

const LINE_OF_TEXT = 12;
