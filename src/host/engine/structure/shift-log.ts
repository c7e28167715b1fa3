import { type CellShift, shiftedArea } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";

/** Every shift since the workbook was opened: who keeps an area asks later what has become of it. */
export class ShiftLog {
  readonly #shifts: CellShift[] = [];

  add(shift: CellShift): void {
    this.#shifts.push(shift);
  }

  get length(): number {
    return this.#shifts.length;
  }

  /** An area of a sheet that was known when the log had `since` entries, now; null where its cells are gone. */
  follow(area: GridRange, sheetId: string, since: number): GridRange | null {
    let now: GridRange | null = area;
    for (let index = since; now && index < this.#shifts.length; index++) {
      const shift = this.#shifts[index]!;
      if (shift.sheetId === sheetId) now = shiftedArea(now, shift);
    }
    return now;
  }
}
