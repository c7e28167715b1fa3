import type { Indicator, IndicatorTable, ScoredForm } from "../../form/evaluation";
import { valueOf } from "../../form/field";
import type { FormContext } from "../../form/form-context";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

interface Place {
  readonly sheet: SheetSnapshot;
  readonly tables: IndicatorTable[];
  /** Those whose first table stands here. */
  readonly forms: ScoredForm[];
}

/** Sheets, tables and indicators by where they stand: a finding looks them up among hundreds and does not search. */
export class Places {
  /** Whose form it is, and of which year: what is said of one says nothing of another. */
  readonly identity: string;
  private readonly bySheet = new Map<string, Place>();

  constructor({ snapshot, evaluation }: FormContext) {
    const { agency, fiscalYear } = evaluation;
    this.identity = JSON.stringify([normaliseText(valueOf(agency) ?? ""), valueOf(fiscalYear)]);
    for (const sheet of snapshot.sheets) this.bySheet.set(sheet.name, { sheet, tables: [], forms: [] });
    for (const form of evaluation.forms) {
      this.bySheet.get(form.sheet)?.forms.push(form);
      for (const table of form.parts) this.bySheet.get(table.sheet)?.tables.push(table);
    }
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.bySheet.get(name)?.sheet;
  }

  tablesOn(sheet: string): readonly IndicatorTable[] {
    return this.bySheet.get(sheet)?.tables ?? [];
  }

  formsOn(sheet: string): readonly ScoredForm[] {
    return this.bySheet.get(sheet)?.forms ?? [];
  }

  indicatorAt({ sheet, row }: CellAddress): Indicator | undefined {
    for (const { indicators } of this.tablesOn(sheet)) {
      const found = indicatorIn(indicators, row);
      if (found) return found;
    }
    return undefined;
  }
}

/** Indicators ascend by their rows, so that none of 100,000 has to be indexed first. */
function indicatorIn(indicators: readonly Indicator[], row: number): Indicator | undefined {
  let low = 0;
  let high = indicators.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const indicator = indicators[middle];
    if (indicator && indicator.at.row < row) low = middle + 1;
    else high = middle;
  }
  return indicators[low]?.at.row === row ? indicators[low] : undefined;
}
