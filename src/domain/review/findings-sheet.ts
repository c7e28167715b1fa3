import { JUDGED_BY_HEADINGS } from "../form/recognition-texts";
import { freeSheetName } from "../workbook/free-sheet-name";
import { fitText } from "../text/fit-text";
import { visibleText } from "../text/visible-text";
import { linkFormula } from "../workbook/link-formula";
import type { CellContent, Change, ChangeSet, SetCell } from "../workbook/change-set";
import { FINDINGS_TITLE, isFindingsSheet } from "../form/own-sheets";
import { holdsContent } from "../workbook/same-cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { formatText, type Language, type LocalisedText } from "../text/localised";
import { momentText, type Moment } from "../thai/day-text";
import { acceptedText } from "./accepted-text";
import { rowHeight } from "../thai/text-height";
import { countFindings, gravestFirst, type Finding, type Severity } from "../validation/engine/finding";

/** The sheet that lists the findings, unless somebody else's sheet bears the name already. */
export const FINDINGS_SHEET = "ผลการตรวจ (Pramoen)";

/** The row of the column headings, and so the first one of the filter. */
export const FINDINGS_HEADING_ROW = 4;
const FIRST_ROW = FINDINGS_HEADING_ROW + 1;
const LONGEST_CELL = 32_767;

const HEADINGS: readonly LocalisedText[] = [
  { th: "ลำดับ", en: "No." },
  { th: "ความสำคัญ", en: "Severity" },
  { th: "กฎ", en: "Rule" },
  { th: "แผ่นงาน", en: "Sheet" },
  { th: "เซลล์", en: "Cell" },
  { th: "ข้อความและวิธีแก้", en: "Message and how to fix" },
  { th: "ควรเป็น", en: "Expected" },
  { th: "พบ", en: "Found" },
  { th: "สถานะและเหตุผล", en: "Status and reason" },
];
const HEAD = {
  made: { th: "ตรวจเมื่อ {at} · ชุดกฎรุ่น {version}", en: "Validated on {at} · rule set version {version}" },
  counts: {
    th: "ข้อผิดพลาด {error} · รอกรอก {unfilled} · ควรตรวจ {warning} · ข้อสังเกต {info} · ยอมรับแล้ว {accepted} · Pramoen เขียนคอลัมน์ A–I ใหม่ทุกครั้ง โปรดบันทึกความเห็นในคอลัมน์อื่น",
    en: "Errors {error} · to fill in {unfilled} · warnings {warning} · notes {info} · accepted {accepted} · Pramoen writes columns A–I again every time; keep remarks in other columns",
  },
} as const satisfies Record<string, LocalisedText>;
const WIDTHS = [45, 80, 150, 130, 70, 360, 150, 150, 220];
const SEVERITY_NAMES: Readonly<Record<Severity, LocalisedText>> = {
  error: { th: "ข้อผิดพลาด", en: "Error" },
  unfilled: { th: "รอกรอก", en: "To fill in" },
  warning: { th: "ควรตรวจ", en: "Warning" },
  info: { th: "ข้อสังเกต", en: "Note" },
};
const OPEN: LocalisedText = { th: "รอดำเนินการ", en: "Open" };
const REMEDY: LocalisedText = { th: "วิธีแก้: {remedy}", en: "How to fix: {remedy}" };
const FONT = "TH SarabunPSK";
const SIZE = 14;
const LINE = "#9AA5B1";
const FOOTER = "ผลการตรวจแบบประเมิน · หน้า";

/** What the sheet says above its table. */
export interface FindingsSheetHead {
  /** When the findings were made. */
  readonly at: Moment;
  readonly ruleSetVersion: number;
  /** By which framework they were judged and why, in the language of the sheet. */
  readonly basis: string;
  /** In which everything below the title is told; Thai where it is missing. */
  readonly language?: Language | undefined;
  /** Whether a write onto the sheet has failed midway: then all of its looks are set again. Of none unless told. */
  isUnfinished?(sheet: string): boolean;
}

/** Writes the findings onto their own sheet, anew in its own columns; what stands to the right of them stays. */
export function planFindingsSheet(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  head: FindingsSheetHead,
): ChangeSet {
  const own = snapshot.sheets.find(isFindingsSheet);
  const sheet = own?.name ?? freeSheetName(snapshot, FINDINGS_SHEET);
  const { language = "th" } = head;
  const sorted = gravestFirst(findings);
  const wanted = [
    ...headRows(findings, head, language),
    ...sorted.map((each, i) => findingRow(each, i, language)),
  ];
  const earlier = lastOwnRow(own) + 1;
  const rows = Math.max(wanted.length, earlier);
  const cells: SetCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < HEADINGS.length; column++) {
      const after = wanted[row]?.[column] ?? { value: null };
      const before = own?.cells.at(row, column) ?? null;
      if (!holdsContent(before, after)) cells.push({ kind: "set-cell", sheet, row, column, before, after });
    }
  }
  const added: Change[] = own ? [] : [{ kind: "add-sheet", sheet }];
  const isNew = own === undefined || head.isUnfinished?.(sheet) === true;
  const heights =
    cells.length === 0 && !isNew ? [] : sorted.map((each, i) => rowSize(sheet, i, each, language));
  return { changes: [...added, ...cells, ...heights, ...looks(sheet, findings.length, isNew ? 0 : earlier)] };
}

/** Takes the sheet away; no change where there is none. */
export function planFindingsSheetRemoval(snapshot: WorkbookSnapshot): ChangeSet {
  const own = snapshot.sheets.filter(isFindingsSheet);
  return { changes: own.map(({ name }) => ({ kind: "remove-sheet", sheet: name, title: FINDINGS_TITLE })) };
}

function headRows(
  findings: readonly Finding[],
  head: FindingsSheetHead,
  language: Language,
): CellContent[][] {
  const version = head.ruleSetVersion;
  return [
    [text(FINDINGS_TITLE)],
    [text(formatText(HEAD.made, language, { at: momentText(head.at, language), version }))],
    [text(formatText(HEAD.counts, language, { ...countFindings(findings) }))],
    [text(`${JUDGED_BY_HEADINGS[language]}${head.basis}`)],
    HEADINGS.map((heading) => text(heading[language])),
  ];
}

function findingRow(finding: Finding, index: number, language: Language): CellContent[] {
  const { severity, sheet, expected, found } = finding;
  return [
    { value: index + 1 },
    text(SEVERITY_NAMES[severity][language]),
    text(finding.ruleName[language]),
    text(sheet ?? ""),
    link(finding),
    text(messageText(finding, language)),
    text(expected ?? ""),
    text(found ?? ""),
    text(statusOf(finding, language)),
  ];
}

/** What is wrong and, in a line of its own, what to do: of what is let stand, nothing. */
function messageText({ message, remedy, accepted }: Finding, language: Language): string {
  if (accepted) return message[language];
  return `${message[language]}\n${formatText(REMEDY, language, { remedy: remedy[language] })}`;
}

function statusOf({ accepted, outdated }: Finding, language: Language): string {
  if (accepted) return acceptedText(accepted, "holds", language);
  return outdated ? acceptedText(outdated, "outdated", language) : OPEN[language];
}

/** As high as the longest of its texts needs, so that nothing is cut on paper. */
function rowSize(sheet: string, index: number, finding: Finding, language: Language): Change {
  const texts = findingRow(finding, index, language).map((content) =>
    "value" in content ? String(content.value ?? "") : "",
  );
  const height = rowHeight(
    texts.map((each, column) => ({ text: each, width: WIDTHS[column] ?? 0, size: SIZE })),
  );
  return { kind: "size-rows", sheet, row: FIRST_ROW + index, rowCount: 1, height };
}

/** Leads to the cell; a plain text where there is none to lead to. */
function link({ sheet, address }: Finding): CellContent {
  if (sheet === null || address === null) return text("");
  return { formula: linkFormula(sheet, address, address) };
}

function text(value: string): CellContent {
  const shown = fitText(visibleText(value), LONGEST_CELL);
  return { value: shown === "" ? null : shown };
}

/** The last row that was written last time: in its first column stands a number, or a heading. */
function lastOwnRow(own: SheetSnapshot | undefined): number {
  if (!own) return -1;
  let row = FIRST_ROW;
  while (typeof own.cells.value(row, 0) === "number") row += 1;
  return row - 1;
}

/**
 * How the sheet looks is set once, so that a user's own formatting stays; rows that are new get the looks of the table.
 * The filter covers what there is.
 *
 * @param earlier rows that look as they should already; 0 for none
 */
function looks(sheet: string, count: number, earlier: number): Change[] {
  const area = (row: number, rowCount: number) => ({
    row,
    column: 0,
    rowCount,
    columnCount: HEADINGS.length,
  });
  const rows = FIRST_ROW + count;
  const filter: Change = { kind: "filter-range", sheet, range: area(FINDINGS_HEADING_ROW, count + 1) };
  const font = { fontName: FONT, fontSize: SIZE };
  const tableRows = (row: number): Change => ({
    kind: "format-range",
    sheet,
    range: area(row, rows - row),
    format: { ...font, vertical: "top", wrap: true, border: LINE },
  });
  if (earlier > 0) return rows > earlier ? [tableRows(earlier), filter] : [filter];
  return [
    {
      kind: "format-range",
      sheet,
      range: area(0, FINDINGS_HEADING_ROW),
      format: font,
    },
    {
      kind: "format-range",
      sheet,
      range: area(0, 1),
      format: { bold: true, fontSize: 20, fontName: FONT },
    },
    tableRows(FINDINGS_HEADING_ROW),
    {
      kind: "format-range",
      sheet,
      range: area(FINDINGS_HEADING_ROW, 1),
      format: { bold: true, fill: "#DCE6F1" },
    },
    ...WIDTHS.map((width, column): Change => ({ kind: "size-columns", sheet, column, width })),
    { kind: "freeze-panes", sheet, rows: FIRST_ROW, columns: 0 },
    {
      kind: "set-up-page",
      sheet,
      orientation: "landscape",
      titleRows: [FINDINGS_HEADING_ROW, FINDINGS_HEADING_ROW],
      footer: FOOTER,
      fitToWidth: true,
    },
    filter,
  ];
}
