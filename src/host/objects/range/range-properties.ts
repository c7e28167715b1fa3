import { HostError } from "../../protocol/host-error";
import { FormatProtection } from "./format-protection";
import { columnHidden, rowHidden } from "./hidden";
import { RangeBase } from "./range-base";
import { fillColour, fontColour } from "./range-font-fill";
import { columnWidth, rowHeight } from "./sizes";

/** What an add-in asks for: names of properties, nested as the answer will be. */
export type PropertiesRequest = Readonly<Record<string, unknown>>;

type Answer = Record<string, unknown>;
type Readers = Readonly<Record<string, (part: RangeBase) => unknown>>;

const ADDRESS: Readers = {
  address: (part) => part.address,
};

const OF_CELLS: Readers = {
  ...ADDRESS,
  "format.protection": locked,
  "format.font.color": fontColour,
  "format.fill.color": fillColour,
};
const OF_ROWS: Readers = {
  ...OF_CELLS,
  rowHidden,
  "format.rowHeight": rowHeight,
  rowIndex: (part) => part.rowIndex,
};
const OF_COLUMNS: Readers = {
  ...OF_CELLS,
  columnHidden,
  "format.columnWidth": columnWidth,
  columnIndex: (part) => part.columnIndex,
};

/** Whether formulas are shown is not modelled. */
function locked(part: RangeBase): Answer {
  return { locked: new FormatProtection(part).locked };
}

/** One answer for each row of the range. */
export function rowProperties(range: RangeBase, request: PropertiesRequest): Answer[] {
  const answer = reader(request, OF_ROWS, "getRowProperties");
  return Array.from({ length: range.rowCount }, (_, row) => answer(rowOf(range, row)));
}

export function columnProperties(range: RangeBase, request: PropertiesRequest): Answer[] {
  const answer = reader(request, OF_COLUMNS, "getColumnProperties");
  return Array.from({ length: range.columnCount }, (_, column) => answer(columnOf(range, column)));
}

/** Row by row, one answer for each cell. */
export function cellProperties(range: RangeBase, request: PropertiesRequest): Answer[][] {
  const answer = reader(request, OF_CELLS, "getCellProperties");
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_, column) => answer(columnOf(rowOf(range, row), column))),
  );
}

function rowOf({ $context, $sheetId, $area }: RangeBase, index: number): RangeBase {
  const row = $area.startRow + index;
  return new RangeBase($context, $sheetId, { ...$area, startRow: row, endRow: row });
}

function columnOf({ $context, $sheetId, $area }: RangeBase, index: number): RangeBase {
  const column = $area.startColumn + index;
  return new RangeBase($context, $sheetId, { ...$area, startColumn: column, endColumn: column });
}

/** @throws HostError ApiNotImplementedByHost for a property that the host cannot tell. */
function reader(request: PropertiesRequest, readers: Readers, method: string): (part: RangeBase) => Answer {
  const wanted = wantedPaths(request);
  for (const path of wanted) {
    if (path in readers) continue;
    const location = `Range.${method}(${path})`;
    throw new HostError("ApiNotImplementedByHost", `The embedded host lacks ${location}.`, location);
  }
  return (part) => {
    const answer: Answer = {};
    for (const path of wanted) put(answer, path.split("."), readers[path]!(part));
    return answer;
  };
}

function put(answer: Answer, [name = "", ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) answer[name] = value;
  else put((answer[name] ??= {}) as Answer, inner, value);
}

/** "rowHidden", "format.font.color": the members that are true, with what leads to them. */
function wantedPaths(request: PropertiesRequest): string[] {
  if (typeof request !== "object" || request === null) throw new HostError("InvalidArgument");
  return Object.entries(request).flatMap(([name, wanted]) => {
    if (wanted === true) return [name];
    if (typeof wanted !== "object" || wanted === null) return [];
    return wantedPaths(wanted as PropertiesRequest).map((inner) => `${name}.${inner}`);
  });
}
