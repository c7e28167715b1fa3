import { finish, sortInSteps, type Steps } from "../../steps";
import { caught } from "../../text/caught";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { SEVERITIES, type Finding } from "./finding";

interface PlacedFinding {
  readonly finding: Finding;
  /** Position of its sheet, row from 1, column name padded for comparison, gravity: what is smaller comes first. */
  readonly sheet: number;
  readonly row: number;
  readonly column: string;
  readonly severity: number;
}

/** In reading order: workbook first, then sheets as they stand, rows, columns, and the graver first in one cell. */
export function orderFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  return finish(orderFindingsSteps(findings, snapshot));
}

export function* orderFindingsSteps(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): Steps<Finding[]> {
  const sheetOrder = new Map(snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  const placed: PlacedFinding[] = [];
  for (const finding of findings) {
    const sheet = finding.sheet === null ? -1 : (sheetOrder.get(finding.sheet) ?? sheetOrder.size);
    placed.push(placeOf(finding, sheet));
    yield null;
  }
  return (yield* sortInSteps(placed, inReadingOrder)).map(({ finding }) => finding);
}

function placeOf(finding: Finding, sheet: number): PlacedFinding {
  const match = /^([A-Z]+)(\d+)/.exec(finding.address ?? "");
  const [, column, row] = match ? caught<[column: string, row: string]>(match) : ["", "", "0"];
  return {
    finding,
    sheet,
    row: Number(row),
    column: match ? column.padStart(3) : "",
    severity: SEVERITIES.indexOf(finding.severity),
  };
}

function inReadingOrder(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.sheet - b.sheet ||
    a.row - b.row ||
    (a.column < b.column ? -1 : a.column > b.column ? 1 : 0) ||
    a.severity - b.severity
  );
}
