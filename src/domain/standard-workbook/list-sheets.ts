import { templateIndicators } from "../template/template";
import { formatAddress } from "../workbook/address";
import { textEntry } from "./entries";
import { STYLES } from "./look";
import { rowOf, type Part1Sheet } from "./part1-sheet";
import { SheetDraft } from "./sheet-draft";
import { keepHeadings, titleLine } from "./table-sheet";
import { entriesOf, formPart, headingOf, sheetName, titleOf, type WorkbookContext } from "./workbook-context";

/** Rows that are open for more than is known. */
const OPEN_HIGHLIGHTS = 5;
const OPEN_DOCUMENTS = 10;

/** What the agency is proud of, one project on each row. */
export function highlightsSheet(context: WorkbookContext): SheetDraft {
  const roles = ["no", "project", "outcome"];
  const { draft, finish } = listSheet(context, "highlights", roles, [50, 260, 440]);
  const { highlights } = entriesOf(context);
  for (let i = 0; i < Math.max(OPEN_HIGHLIGHTS, highlights.length); i++) {
    const project = textEntry("โครงการ / ผลงานสำคัญ", "พิมพ์ชื่อโครงการหรือผลงาน");
    const outcome = textEntry("ผลการดำเนินงานโดยสรุป", "สรุปผลและประโยชน์ที่เกิดขึ้น 3–5 บรรทัด");
    draft.line(
      [
        { content: i + 1, style: STYLES.top },
        { content: highlights[i]?.project ?? null, style: STYLES.text, entry: project },
        { content: highlights[i]?.outcome ?? null, style: STYLES.text, entry: outcome },
      ],
      { least: 3 },
    );
  }
  return finish();
}

/** The documents behind each indicator; their links are those of part 1, and there is room for more. */
export function evidenceSheet(context: WorkbookContext, part1: Part1Sheet): SheetDraft {
  const { draft, finish } = listSheet(context, "evidence", ["code", "document", "link"], [240, 270, 270]);
  const document = textEntry("รายการหลักฐาน", "พิมพ์ชื่อเอกสารหลักฐาน");
  for (const { code, name } of templateIndicators(context.template)) {
    const link = formatAddress(part1.draft.at(rowOf(part1, code), part1.columns.evidence));
    draft.line([
      { content: `${code} ${name}`.trim(), style: STYLES.text },
      { content: null, style: STYLES.text, entry: document },
      {
        content: { formula: `=IF(${link}="","",${link})` },
        style: { ...STYLES.text, fill: STYLES.computed.fill },
      },
    ]);
  }
  const code = textEntry("ตัวชี้วัด", "พิมพ์รหัสตัวชี้วัดที่หลักฐานนี้ใช้ประกอบ");
  const link = textEntry("ที่อยู่เอกสาร", "วางลิงก์ของเอกสาร");
  for (let i = 0; i < OPEN_DOCUMENTS; i++)
    draft.line([code, document, link].map((entry) => ({ content: null, style: STYLES.text, entry })));
  return finish();
}

/** Title, headings and, once its rows are there, what every such sheet ends with. */
function listSheet(
  context: WorkbookContext,
  id: "highlights" | "evidence",
  roles: readonly string[],
  widths: readonly number[],
): { readonly draft: SheetDraft; readonly finish: () => SheetDraft } {
  const name = sheetName(context, id);
  const part = formPart(context, id);
  const draft = new SheetDraft(name, widths);
  titleLine(draft, context, titleOf(part, context));
  const heading = draft.line(
    roles.map((role) => ({ content: headingOf(part, role, context), style: STYLES.heading })),
  );
  const finish = () => {
    keepHeadings(draft, context, [heading, heading]);
    return draft;
  };
  return { draft, finish };
}
