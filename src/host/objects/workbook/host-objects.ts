import type { HostContext } from "../context/host-context";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { Worksheet } from "../sheet/worksheet";

/** The context with the makers of its objects. */
export function withObjects(parts: Omit<HostContext, "make">): HostContext {
  const context: HostContext = {
    ...parts,
    make: {
      range: (sheetId, area) => new Range(context, sheetId, area),
      rangeAreas: (sheetId, areas) => new RangeAreas(context, sheetId, areas),
      worksheet: (sheetId) => new Worksheet(context, sheetId),
    },
  };
  return context;
}
