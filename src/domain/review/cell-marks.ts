import { parseRectangle } from "../workbook/address";
import { NOTE_HEADING, type Change, type ChangeSet, type PutNote } from "../workbook/change-set";
import { partContent, putPart, readJsonPart, writeJsonPart } from "../workbook/json-part";
import { isFindingsSheet } from "../form/own-sheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { visibleText } from "../text/visible-text";
import { SEVERITIES, type Finding, type Severity } from "../validation/engine/finding";

/** The namespace of the custom XML part that keeps which cells have a note of ours. */
export const MARKS_NAMESPACE = "urn:pramoen:marks:1";

const PREFIX = "mark-";
const FILLS: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  unfilled: "#E4DFEC",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};

/** A cell with a note of ours. */
type Noted = readonly [sheet: string, row: number, column: number];

/** What marking, or taking marks away, would write. */
export interface MarksPlan {
  readonly changeSet: ChangeSet;
  /** The sheets that are left alone since they are protected, though there is something to write. */
  readonly closed: readonly string[];
}

export interface MarkOptions {
  /** Whether each marked cell gets a note with its messages too. */
  readonly notes: boolean;
}

/**
 * Marks the cells of open findings by a condition that is always true, so that their own formats stay below it.
 * Marks of an earlier run go. Sheets that are protected are left alone: marks and notes that they have stay, and stay
 * known.
 */
export function planMarks(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  { notes }: MarkOptions,
): MarksPlan {
  const open = new Set(openSheets(snapshot));
  const closed = new Set(closedNoted(snapshot).map(([sheet]) => sheet));
  const cells = new Map<string, { place: Noted; findings: Finding[] }>();
  for (const finding of findings) {
    const { sheet, address, accepted } = finding;
    const area = address === null ? null : parseRectangle(address);
    if (accepted || sheet === null || !area) continue;
    if (!open.has(sheet)) {
      if (isClosed(sheet, snapshot)) closed.add(sheet);
      continue;
    }
    const key = `${area.row},${area.column},${sheet}`;
    const marked = cells.get(key);
    if (marked) marked.findings.push(finding);
    else cells.set(key, { place: [sheet, area.row, area.column], findings: [finding] });
  }
  const marked = [...cells.values()];
  const noted = notes ? marked.map(({ place }) => place) : [];
  const changes = [
    ...clearing(snapshot, new Set(noted.map((place) => JSON.stringify(place)))),
    ...marked.map(({ place, findings: own }) => condition(place, own)),
    ...(notes ? marked.map(({ place, findings: own }) => note(place, textOf(own))) : []),
    ...keepNoted(snapshot, [...closedNoted(snapshot), ...noted]),
  ];
  return { changeSet: { changes }, closed: [...closed] };
}

/** Takes every mark and every note of ours away again. */
export function planUnmark(snapshot: WorkbookSnapshot): MarksPlan {
  const kept = closedNoted(snapshot);
  const changes = [...clearing(snapshot, new Set()), ...keepNoted(snapshot, kept)];
  return { changeSet: { changes }, closed: [...new Set(kept.map(([sheet]) => sheet))] };
}

/** Notes of ours that stay where they are, since their sheet is protected. */
function closedNoted(snapshot: WorkbookSnapshot): Noted[] {
  return readNoted(snapshot).filter(([sheet]) => isClosed(sheet, snapshot));
}

function isClosed(name: string, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.name === name && sheet.isProtected);
}

function openSheets({ sheets }: WorkbookSnapshot): string[] {
  return sheets.filter((sheet) => !sheet.isProtected && !isFindingsSheet(sheet)).map(({ name }) => name);
}

function clearing(snapshot: WorkbookSnapshot, kept: ReadonlySet<string>): Change[] {
  const open = openSheets(snapshot);
  return [
    ...open.map((sheet): Change => ({ kind: "clear-conditions", sheet, prefix: PREFIX })),
    ...readNoted(snapshot)
      .filter((place) => open.includes(place[0]) && !kept.has(JSON.stringify(place)))
      .map((place) => note(place, null)),
  ];
}

function condition([sheet, row, column]: Noted, findings: readonly Finding[]): Change {
  const gravest = SEVERITIES.find((each) => findings.some(({ severity }) => severity === each)) ?? "info";
  return {
    kind: "format-condition",
    sheet,
    range: { row, column, rowCount: 1, columnCount: 1 },
    id: `${PREFIX}${gravest}`,
    formula: "=TRUE",
    format: { fill: FILLS[gravest] },
  };
}

function note([sheet, row, column]: Noted, text: string | null): PutNote {
  return { kind: "put-note", sheet, row, column, text };
}

function textOf(findings: readonly Finding[]): string {
  return [NOTE_HEADING, ...findings.map(({ message }) => visibleText(message.th))].join("\n");
}

function readNoted(snapshot: WorkbookSnapshot): Noted[] {
  const entries = readJsonPart(partContent(snapshot, MARKS_NAMESPACE), "marks");
  const isNoted = (entry: unknown): entry is Noted =>
    Array.isArray(entry) &&
    typeof entry[0] === "string" &&
    [entry[1], entry[2]].every((index) => Number.isInteger(index) && Number(index) >= 0);
  return Array.isArray(entries) ? entries.filter(isNoted) : [];
}

function keepNoted(snapshot: WorkbookSnapshot, noted: readonly Noted[]): Change[] {
  const content = noted.length === 0 ? null : writeJsonPart(MARKS_NAMESPACE, "marks", noted);
  return putPart(snapshot, MARKS_NAMESPACE, content);
}
