import type { Indicator, IndicatorTable } from "../../form/evaluation";
import type { CellAddress } from "../../workbook/address";

/** A row that the rows below it are about, with the indicators that count in its place. */
export interface RowOverOthers {
  readonly at: CellAddress;
  readonly code: string | null;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** Rows known by their weight, and groups known by their number; of a group without indicators nothing is said. */
export function rowsOverOthers({ parents, groups, indicators }: IndicatorTable): RowOverOthers[] {
  if (groups.length === 0) return [...parents];
  const byPrefix = indicatorsByPrefix(indicators);
  const numbered = groups.flatMap((group) => {
    const own = byPrefix.get(group.code);
    return own ? { ...group, indicators: own } : [];
  });
  return [...parents, ...numbered];
}

/** The indicators below each code: 1.2.3 counts for 1.2 and for 1. */
export function indicatorsByPrefix(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator[]> {
  const byPrefix = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { code } = indicator;
    if (code === null) continue;
    for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
      const prefix = code.slice(0, end);
      const own = byPrefix.get(prefix);
      if (own) own.push(indicator);
      else byPrefix.set(prefix, [indicator]);
    }
  }
  return byPrefix;
}
