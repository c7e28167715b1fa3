import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/default-framework";
import type { ArgumentGrid, Shape } from "./argument-grid";
import { CellReader, NOT_APPLICABLE_TEXT } from "./cell-input";
import { Fault, fault, faultOfItem } from "./fault";
import { readFlag } from "./flag";
import { readPlainNumber } from "./plain-number";
import type { CellFunction, CellOutput } from "./score-functions";

const { tiers, scoreRange } = PUBLIC_ORGANISATION_2565;

/**
 * The points of the highest tier that was achieved, where the targets are steps in words. Tiers build on one
 * another: one counts only where every tier below it was achieved as well.
 */
export function kpiMilestone(grids: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    let score = 0;
    let isReported = false;
    let isBroken = false;
    for (const [i, grid] of grids.entries()) {
      const flag = readFlag(reader, grid.at(row, column), grid.name);
      if (flag instanceof Fault) return flag;
      if (flag === "not-applicable") return NOT_APPLICABLE_TEXT;
      if (flag === "none") continue;
      if (flag !== "blank") isReported = true;
      if (flag !== "yes") isBroken = true;
      else if (!isBroken) score = tiers[i]!.point;
    }
    return isReported ? score : "";
  };
}

/** Points for the base requirement and for every item that was achieved, at most those of the highest tier. */
export function kpiChecklist([bases, points, achieved]: readonly ArgumentGrid[], shape: Shape): CellOutput {
  const reader = new CellReader();
  if (!bases!.isSingle) return fault("not-one-value", { name: bases!.name });
  const base = readPlainNumber(reader, bases!.at(0, 0), bases!.name);
  if (base instanceof Fault) return base;
  if (base === "blank") return "";
  if (base === "not-applicable") return NOT_APPLICABLE_TEXT;
  if (base < 0) return fault("points-negative");
  let score = base;
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      const earned = itemPoints(reader, points!, achieved!, row, column);
      if (typeof earned === "number") score += earned;
      else return earned.isPassedOn ? earned : faultOfItem(row * shape.columns + column + 1, earned);
    }
  }
  return Math.min(score, scoreRange.highest);
}

/** 0 for an item that was not achieved, for one that does not apply, and for headings, which have no points. */
function itemPoints(
  reader: CellReader,
  points: ArgumentGrid,
  achieved: ArgumentGrid,
  row: number,
  column: number,
): number | Fault {
  const worth = readPlainNumber(reader, points.at(row, column), points.name);
  const flag = readFlag(reader, achieved.at(row, column), achieved.name);
  if (worth instanceof Fault && worth.isPassedOn) return worth;
  if (flag instanceof Fault && flag.isPassedOn) return flag;
  if (typeof worth !== "number") {
    if (flag !== "yes") return 0;
    return worth instanceof Fault ? worth : fault("points-missing");
  }
  if (flag instanceof Fault) return flag;
  if (worth < 0) return fault("points-negative");
  return flag === "yes" ? worth : 0;
}
