import type { Indicator, IndicatorTable } from "../../form/evaluation";
import type { FormContext } from "../../form/form-context";
import { once } from "../../once";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

interface Place {
  readonly sheet: SheetSnapshot;
  readonly tables: {
    readonly table: IndicatorTable;
    readonly byRow: () => ReadonlyMap<number, Indicator>;
  }[];
}

/** Sheets, tables and indicators by where they stand: a finding looks them up among hundreds and does not search. */
export class Places {
  private readonly bySheet = new Map<string, Place>();

  constructor({ snapshot, evaluation }: FormContext) {
    for (const sheet of snapshot.sheets) this.bySheet.set(sheet.name, { sheet, tables: [] });
    for (const table of evaluation.tables) {
      // By table, so that no single look at a large workbook has to index all of it.
      const byRow = once(() => new Map(table.indicators.map((indicator) => [indicator.at.row, indicator])));
      this.bySheet.get(table.sheet)?.tables.push({ table, byRow });
    }
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.bySheet.get(name)?.sheet;
  }

  tablesOn(sheet: string): IndicatorTable[] {
    return (this.bySheet.get(sheet)?.tables ?? []).map(({ table }) => table);
  }

  indicatorAt({ sheet, row }: CellAddress): Indicator | undefined {
    for (const { byRow } of this.bySheet.get(sheet)?.tables ?? []) {
      const found = byRow().get(row);
      if (found) return found;
    }
    return undefined;
  }
}
