import { valueOf } from "../form/field";
import { type Evaluation, type IndicatorTable } from "../form/evaluation";
import { normaliseText } from "../thai/text";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { extractEntries } from "./extract-entries";
import { extractComponents } from "./extract-indicators";
import { extractParts } from "./extract-parts";
import { RunOnText } from "../form/run-on-text";
import { remark, type TemplateRemark } from "./remark";
import { TEMPLATE_SCHEMA_VERSION, type Template } from "../template/template";

/** A name followed by its abbreviation: "สำนักงาน… (สพธอ.)". */
const NAME_WITH_ABBREVIATION = /^(.+?)\s*\(((?:[ก-ฮ]{1,6}\.)+)\)$/su;

export interface ExtractOptions {
  /** "etda-2565"; made of the year where it is not given. */
  readonly id?: string;
  /** Whether what is filled in comes along as `entries`. */
  readonly withEntries?: boolean;
}

export interface ExtractedTemplate {
  readonly template: Template;
  /** What had to be assumed or was missing, in the order of the form. */
  readonly remarks: readonly TemplateRemark[];
}

/**
 * The template that a filled form follows: names, weights and targets as they are written. Null where no table of indicators is found. A template made this way may still be faulty.
 */
export function extractTemplate(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  { id, withEntries = false }: ExtractOptions = {},
): ExtractedTemplate | null {
  const remarks: TemplateRemark[] = [];
  const table = mainTable(evaluation);
  const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!table || !sheet) return null;
  remarkOnOthers(evaluation, table, remarks);
  const { framework } = evaluation;
  const fiscalYear = readYear(evaluation, remarks);
  const template: Template = {
    schemaVersion: TEMPLATE_SCHEMA_VERSION,
    id: id ?? `template-${fiscalYear}`,
    version: 1,
    framework: { id: framework.id, version: framework.version },
    agency: readAgency(evaluation, remarks),
    fiscalYear,
    components: extractComponents(table, sheet.cells, framework, remarks),
    ...extractParts(evaluation, remarks),
  };
  const texts = new RunOnText(table, sheet.cells);
  return {
    template: withEntries
      ? { ...template, entries: extractEntries(evaluation, table, texts, template) }
      : template,
    remarks,
  };
}

/** The table with the most indicators; the first of them where several have as many. */
export function mainTable({ tables }: Evaluation): IndicatorTable | null {
  const most = Math.max(1, ...tables.map(({ indicators }) => indicators.length));
  return tables.find(({ indicators }) => indicators.length === most) ?? null;
}

function remarkOnOthers({ tables }: Evaluation, main: IndicatorTable, remarks: TemplateRemark[]): void {
  for (const other of tables) {
    const [first] = other.indicators;
    if (other === main || first === undefined) continue;
    remarks.push(
      remark(
        first.at,
        "มีตารางตัวชี้วัดมากกว่าหนึ่งตาราง ตารางนี้ไม่ได้นำมาใช้",
        "There is more than one table of indicators; this one was not taken",
      ),
    );
  }
}

function readYear({ fiscalYear, framework }: Evaluation, remarks: TemplateRemark[]): number {
  const year = valueOf(fiscalYear);
  if (year !== null) return year;
  const assumed = framework.fiscalYears.last ?? framework.fiscalYears.first;
  remarks.push(
    remark(
      fiscalYear?.at ?? null,
      `ไม่พบปีงบประมาณ จึงใช้ปี ${assumed}`,
      `No fiscal year was found; ${assumed} was taken`,
    ),
  );
  return assumed;
}

function readAgency(
  { agency, parts: { basics } }: Evaluation,
  remarks: TemplateRemark[],
): Template["agency"] {
  const text = normaliseText(valueOf(agency) ?? valueOf(basics?.texts.agency) ?? "");
  const [, name = text, short = null] = NAME_WITH_ABBREVIATION.exec(text) ?? [];
  if (text === "") remarks.push(remark(null, "ไม่พบชื่อหน่วยงาน", "No agency name was found"));
  return { name, abbreviation: short ?? valueOf(basics?.texts.abbreviation) ?? "" };
}
