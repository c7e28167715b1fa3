import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { injectorOf } from "../../host/engine/injector";
import { formatNumber, isThaiFormat } from "../../host/engine/number-formats";

/** After the grid's own formats, which know neither Thai digits nor years of the Buddhist Era. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 1;

/** Numbers whose format asks for Thai digits or the Buddhist Era show what Excel shows. Once there is a workbook. */
export function showThaiNumbers(univerAPI: FUniver): void {
  injectorOf(univerAPI)
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: AFTER_FORMATS,
      handler: (cell, location, next) => {
        const raw = location.rawData;
        if (!cell || !raw?.s || typeof raw.v !== "number") return next(cell);
        const pattern = location.workbook.getStyles().get(raw.s)?.n?.pattern;
        if (pattern === undefined || !isThaiFormat(pattern)) return next(cell);
        return next({ ...cell, v: shown(pattern, raw.v), t: CellValueType.NUMBER });
      },
    });
}

function shown(pattern: string, value: number): string | number {
  try {
    return formatNumber(pattern, value);
  } catch {
    return value;
  }
}
