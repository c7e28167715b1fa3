import { MemoryPort } from "../support/memory-port";

/** A workbook in memory with a selection. */
export class SelectedPort extends MemoryPort {
  selection = { sheet: "ส่วนที่ 1", address: "A1" };
  async readSelection(): Promise<{ sheet: string; address: string }> {
    return this.selection;
  }
}
