import type { LocalisedText } from "../text/localised";
import type { CellAddress, Rectangle } from "./address";
import { covers } from "./areas";
import type { SheetSnapshot } from "./snapshot";

/** Why nothing can be put into a cell: its sheet is protected and does not leave it open, or another cell covers it. */
export type CellObstacle = "locked" | "merged-over";

export const CELL_OBSTACLES: Readonly<Record<CellObstacle, LocalisedText>> = {
  locked: {
    th: "เซลล์ถูกล็อกบนแผ่นงานที่ป้องกันไว้",
    en: "The cell is locked on a protected sheet",
  },
  "merged-over": {
    th: "เซลล์ถูกผสานอยู่ใต้เซลล์อื่น",
    en: "The cell is below another one that it is merged with",
  },
};

/** As far as the snapshot tells: of merged cells only where its source knows them. */
export function cellObstacle(
  sheet: SheetSnapshot,
  at: Pick<CellAddress, "row" | "column">,
): CellObstacle | null {
  if (sheet.isProtected && !sheet.unlocked?.some((area) => covers(area, at))) return "locked";
  const isCovered = (area: Rectangle) =>
    covers(area, at) && (area.row !== at.row || area.column !== at.column);
  return sheet.merges?.some(isCovered) ? "merged-over" : null;
}
