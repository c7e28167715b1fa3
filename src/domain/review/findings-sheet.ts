import { FINDINGS_TITLE, isFindingsSheet } from "../form/own-sheets";
import { JUDGED_BY_HEADINGS } from "../form/recognition-texts";
import { formatText, type Language, type LocalisedText } from "../text/localised";
import { momentText, type Moment } from "../thai/day-text";
import { countFindings, gravestFirst, type Finding } from "../validation/engine/finding";
import type { CellContent, ChangeSet } from "../workbook/change-set";
import { linkFormula } from "../workbook/link-formula";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { messageText, SEVERITY_NAMES, statusText } from "./finding-words";
import { planTableSheet, textCell } from "./table-sheet";

/** The sheet that lists the findings, unless somebody else's sheet bears the name already. */
export const FINDINGS_SHEET = "ผลการตรวจ (Pramoen)";

/** The row of the column headings, and so the first one of the filter. */
export const FINDINGS_HEADING_ROW = 4;

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
  const { language = "th", isUnfinished } = head;
  return planTableSheet(
    snapshot,
    {
      title: FINDINGS_TITLE,
      name: FINDINGS_SHEET,
      head: headLines(findings, head, language),
      columns: HEADINGS.map((heading, column) => ({
        heading: heading[language],
        width: WIDTHS[column] ?? 0,
      })),
      rows: gravestFirst(findings).map((each, i) => findingRow(each, i, language)),
      footer: FOOTER,
    },
    (sheet) => isUnfinished?.(sheet) ?? false,
  );
}

/** Takes the sheet away; no change where there is none. */
export function planFindingsSheetRemoval(snapshot: WorkbookSnapshot): ChangeSet {
  const own = snapshot.sheets.filter(isFindingsSheet);
  return { changes: own.map(({ name }) => ({ kind: "remove-sheet", sheet: name, title: FINDINGS_TITLE })) };
}

function headLines(findings: readonly Finding[], head: FindingsSheetHead, language: Language): string[] {
  const version = head.ruleSetVersion;
  return [
    formatText(HEAD.made, language, { at: momentText(head.at, language), version }),
    formatText(HEAD.counts, language, { ...countFindings(findings) }),
    `${JUDGED_BY_HEADINGS[language]}${head.basis}`,
  ];
}

function findingRow(finding: Finding, index: number, language: Language): CellContent[] {
  const { severity, sheet, expected, found } = finding;
  return [
    { value: index + 1 },
    textCell(SEVERITY_NAMES[severity][language]),
    textCell(finding.ruleName[language]),
    textCell(sheet ?? ""),
    link(finding),
    textCell(messageText(finding, language)),
    textCell(expected ?? ""),
    textCell(found ?? ""),
    textCell(statusText(finding, language)),
  ];
}

/** Leads to the cell; a plain text where there is none to lead to. */
function link({ sheet, address }: Finding): CellContent {
  if (sheet === null || address === null) return textCell("");
  return { formula: linkFormula(sheet, address, address) };
}
