import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import type { TierLine } from "../../domain/scoring/tier-line";
import type { CellFunction, CellOutput } from "../cells/answer";
import type { ArgumentGrid } from "../cells/argument-grid";
import type { Call } from "../record";
import { ReadScale, type TargetCells } from "./read-scale";
import { TARGETS, type ScaleName } from "./scale-parameters";
import { scoreCells } from "./score-cells";

const points = PUBLIC_ORGANISATION_2565.tiers.map((tier) => tier.point);

/** The three targets of each row. */
export function tierTargets(grids: Readonly<Record<ScaleName, ArgumentGrid>>): TargetCells {
  const { minimum, standard, advanced } = grids;
  const read = (row: number, column: number) => [
    minimum.at(row, column),
    standard.at(row, column),
    advanced.at(row, column),
  ];
  const isShared = minimum.isSingle && standard.isSingle && advanced.isSingle;
  const shared = read(0, 0);
  return { points, at: isShared ? () => shared : read, nameOf: (i) => TARGETS[i]!.name };
}

/** The answers for results that are scored against the three targets of their row. */
export function scoreOnTiers(
  { grids, reader }: Call<ScaleName | "result">,
  answer: (line: TierLine, result: number, scale: ReadScale) => CellOutput,
): CellFunction {
  const scale = new ReadScale(grids.result, tierTargets(grids), grids, reader);
  return scoreCells(grids.result, scale, answer);
}
