import type { TemplateComponent } from "../template/template";
import {
  formatAddress,
  formatCell,
  formatRectangle,
  quoteSheet,
  type CellAddress,
} from "../workbook/address";
import { numberEntry } from "./entries";
import { decimalFormat, MISSING, STYLES, WARNING } from "./look";
import { componentRows, type Part1Sheet } from "./part1-sheet";
import { bandLines } from "./rating-bands";
import { scoreFormulas } from "../formulas/writing/score-formulas";
import { SheetDraft, type DraftCell } from "./sheet-draft";
import {
  agencyTitle,
  entriesOf,
  footerOf,
  formPart,
  sheetName,
  titleOf,
  type WorkbookContext,
} from "./workbook-context";

const WIDTHS = [330, 170, 170, 170];

export interface PrintedSummarySheet {
  readonly draft: SheetDraft;
  /** Null where the evaluation has no integrity assessment. */
  readonly ita: CellAddress | null;
}

/** The page that is handed in: rating, total and ITA side by side, and what each component gives. */
export function printedSummarySheet(context: WorkbookContext, part1: Part1Sheet): PrintedSummarySheet {
  const name = sheetName(context, "summary");
  const draft = new SheetDraft(name, WIDTHS);
  draft.banner(titleOf(formPart(context, "summary"), context), STYLES.title);
  draft.banner(agencyTitle(context.template), STYLES.subtitle);
  draft.gap();
  const ita = figureRows(draft, context, part1);
  draft.gap();
  componentTable(draft, context, part1);
  draft.gap();
  draft.banner("หมายเหตุ :", { ...STYLES.note, bold: true });
  for (const line of bandLines(context.framework)) draft.banner(`- ${line}`, STYLES.note);
  if (ita) draft.banner(ITA_NOTE, STYLES.note);
  draft.page({ orientation: "landscape", footer: footerOf(context, name) });
  return { draft, ita };
}

const ITA_NOTE =
  "ITA : Integrity and Transparency Assessment หรือระดับคุณธรรมและความโปร่งใสการดำเนินงานของหน่วยงาน ประเมินโดยสำนักงาน ป.ป.ช. แสดงคู่กับคะแนนรวมแต่ไม่นำไปรวม";

/** Labels over their figures; gives the cell of the ITA score. */
function figureRows(draft: SheetDraft, context: WorkbookContext, part1: Part1Sheet): CellAddress | null {
  const { framework, form } = context;
  const { vocabulary, decimals, ita } = framework;
  const total = vocabulary.total.find((word) => word.includes("ถ่วงน้ำหนัก")) ?? vocabulary.total[0];
  const labels = [vocabulary.rating[0], total, ...(ita ? [vocabulary.ita[0], "ผลระดับ ITA"] : [])];
  draft.line(
    WIDTHS.map((_, i) => ({ content: labels[i] ?? null, style: STYLES.heading })),
    { least: 1.5 },
  );
  const score = draft.at(draft.row, 2);
  const shown = (place: CellAddress) => `=IF(${formatAddress(place)}="","",${formatAddress(place)})`;
  const big: DraftCell["style"] = { ...STYLES.big, numberFormat: decimalFormat(decimals.total) };
  const cells: DraftCell[] = [
    { content: { formula: shown(part1.rating) }, style: STYLES.big },
    { content: { formula: shown(part1.total) }, style: big },
    { content: null, style: STYLES.big },
    { content: null, style: STYLES.big },
  ];
  if (ita) {
    const message = "คะแนนเต็ม 100 ตามที่สำนักงาน ป.ป.ช. ประกาศ ไม่นำไปรวมกับคะแนนรวม";
    const entry = numberEntry(vocabulary.ita[0], message, [0, 100]);
    cells[2] = { content: entriesOf(context).ita, style: { ...big, fill: "#FFFFFF" }, entry };
    cells[3] = {
      content: { formula: scoreFormulas(form, framework).ita(formatCell(score)) },
      style: STYLES.big,
    };
  }
  draft.line(cells, { least: 1.5 });
  if (!ita) return null;
  draft.condition(
    { ...score, rowCount: 1, columnCount: 1 },
    "std-missing-ita",
    `=${formatCell(score)}=""`,
    MISSING,
  );
  return score;
}

function componentTable(draft: SheetDraft, context: WorkbookContext, part1: Part1Sheet): void {
  const { framework, template } = context;
  const headings = [
    "องค์ประกอบ",
    "น้ำหนักรวมของตัวชี้วัด",
    "คะแนนหลังถ่วงน้ำหนัก",
    `คะแนนขององค์ประกอบ (เต็ม ${framework.scoreRange.highest})`,
  ];
  draft.line(
    headings.map((content) => ({ content, style: STYLES.heading })),
    { least: 2 },
  );
  const sheet = quoteSheet(part1.draft.name);
  for (const { component, firstRow, lastRow } of componentRows(template, part1)) {
    const range = (column: number) =>
      `${sheet}!${formatRectangle({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 })}`;
    const [weights, scores] = [range(part1.columns.weight), range(part1.columns.score)];
    const sum = `SUMPRODUCT(${weights},${scores})`;
    const scored = `SUMPRODUCT(${weights},--ISNUMBER(${scores}))`;
    const figure = (formula: string, decimals: number): DraftCell => ({
      content: { formula },
      style: { ...STYLES.computed, numberFormat: decimalFormat(decimals) },
    });
    const row = draft.line([
      { content: `${component.code} ${component.name}`.trim(), style: STYLES.label },
      { content: { formula: `=SUM(${weights})` }, style: STYLES.computed },
      figure(`=IF(COUNT(${scores})=0,"",${sum}/${framework.weightTotal})`, framework.decimals.weighted),
      figure(`=IF(${scored}=0,"",${sum}/${scored})`, framework.decimals.score),
    ]);
    warnOtherWeight(draft, row, component);
  }
}

/** The weights of a component's indicators stand out where they do not add up to what its heading states. */
function warnOtherWeight(draft: SheetDraft, row: number, { weight }: TemplateComponent): void {
  if (weight === null) return;
  const range = { row, column: 1, rowCount: 1, columnCount: 1 };
  draft.condition(range, `std-component-${row}`, `=ROUND(${formatCell(range)}-${weight},6)<>0`, WARNING);
}
