import { wordingKey } from "../thai/wordings";
import type { Framework } from "../framework/framework";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { readComponentRows } from "./read-component-rows";
import { readSections, sectionTitleRows } from "./read-template-sections";
import { TEMPLATE_SCHEMA_VERSION, type Template } from "../template/template";
import type { TemplateFault } from "../template/template-fault";
import { noHeadings, unknownFramework } from "./table-faults";
import { findTemplateHeadings, TemplateCells } from "./template-rows";
import { findTemplateTitle } from "../form/own-sheets";
import { TEMPLATE_COLUMNS, TEMPLATE_FIELDS, type TemplateField } from "./template-words";

/** Cells by the JSON pointer of what was read from them: "/components/0/indicators/2/weight". */
export type TemplatePlaces = ReadonlyMap<string, CellAddress>;

export interface ReadTemplate {
  /** Null where the sheet cannot be read as a template at all; then there is a fault. */
  readonly template: Template | null;
  readonly framework: Framework | null;
  /** What could not be read; whether the template makes sense is checked elsewhere. */
  readonly faults: readonly TemplateFault[];
  readonly places: TemplatePlaces;
}

/** Reads the sheet that *New template* laid out, whatever it is called by now and wherever its columns stand. */
export function readTemplateSheet(sheet: SheetSnapshot, frameworks: readonly Framework[]): ReadTemplate {
  const title = findTemplateTitle(sheet);
  const places = new Map<string, CellAddress>();
  const faults: TemplateFault[] = [];
  const cells = new TemplateCells(sheet);
  const failed = { template: null, framework: null, faults, places };
  if (!title) return failed;
  const fields = readFields(sheet, title.row);
  const framework = findFramework(fields, frameworks, title, faults);
  if (!framework) return failed;
  const headings = findTemplateHeadings(sheet, title.row, framework);
  if (!headings) {
    faults.push(noHeadings(title));
    return failed;
  }
  for (const tier of framework.tiers) {
    if (!headings.targets.has(tier.id))
      faults.push(missingColumn(cells.at(headings.row, 0), tier.headings[0], tier.name.en));
  }
  if (!headings.columns.has("kind"))
    faults.push(missingColumn(cells.at(headings.row, 0), TEMPLATE_COLUMNS.kind[0], "kind"));
  const titles = sectionTitleRows(sheet, headings.row);
  const end = Math.min(...[...titles.values()], Number.POSITIVE_INFINITY);
  const rows = sheet.cells.rowIndices().filter((row) => row > headings.row && row < end);
  const components = readComponentRows({ sheet, headings, rows }, framework, { faults, places });
  const sections = readSections(sheet, titles, { faults, places });
  for (const [field, { at }] of fields) places.set(FIELD_POINTERS[field], at);
  const template: Template = {
    schemaVersion: TEMPLATE_SCHEMA_VERSION,
    ...identity(fields, title, faults),
    framework: { id: framework.id, version: framework.version },
    components,
    ...sections,
  };
  return { template, framework, faults, places };
}

const FIELD_POINTERS: Readonly<Record<TemplateField, string>> = {
  agency: "/agency/name",
  abbreviation: "/agency/abbreviation",
  fiscalYear: "/fiscalYear",
  framework: "/framework/id",
  id: "/id",
  version: "/version",
};

interface Entry {
  readonly at: CellAddress;
  readonly text: string;
}

/** The entries beside the labels: the next filled cell to the right, or where it would stand. */
function readFields(sheet: SheetSnapshot, fromRow: number): Map<TemplateField, Entry> {
  const fields = new Map<TemplateField, Entry>();
  const names = Object.entries(TEMPLATE_FIELDS) as [TemplateField, readonly string[]][];
  const cells = new TemplateCells(sheet);
  for (const row of sheet.cells.rowsFrom(fromRow)) {
    for (const { column, cell } of sheet.cells.inRow(row)) {
      const key = typeof cell.value === "string" ? wordingKey(cell.value) : "";
      const field = names.find(([, labels]) => labels.some((label) => wordingKey(label) === key))?.[0];
      if (field === undefined || fields.has(field)) continue;
      const entry = sheet.cells.inRow(row).find((other) => other.column > column)?.column;
      const at = cells.at(row, entry ?? column + 1);
      fields.set(field, { at, text: cells.text(row, at.column) });
    }
  }
  return fields;
}

function findFramework(
  fields: ReadonlyMap<TemplateField, Entry>,
  frameworks: readonly Framework[],
  title: CellAddress,
  faults: TemplateFault[],
): Framework | null {
  const entry = fields.get("framework");
  const framework = frameworks.find(({ id }) => id === entry?.text) ?? null;
  if (!framework) faults.push(unknownFramework(entry?.at ?? title, entry?.text ?? "", frameworks));
  return framework;
}

function identity(
  fields: ReadonlyMap<TemplateField, Entry>,
  title: CellAddress,
  faults: TemplateFault[],
): Pick<Template, "agency" | "fiscalYear" | "id" | "version"> {
  const text = (field: TemplateField) => fields.get(field)?.text ?? "";
  const whole = (field: TemplateField, pattern: RegExp, name: string): number => {
    if (pattern.test(text(field))) return Number(text(field));
    faults.push({
      at: fields.get(field)?.at ?? title,
      text: {
        th: `${TEMPLATE_FIELDS[field][0]}อ่านไม่ได้: “${text(field)}”`,
        en: `The ${name} cannot be read: “${text(field)}”`,
      },
    });
    return 0;
  };
  return {
    agency: { name: text("agency"), abbreviation: text("abbreviation") },
    fiscalYear: whole("fiscalYear", /^2[4-6]\d\d$/u, "fiscal year (Buddhist Era)"),
    id: text("id"),
    version: whole("version", /^[1-9]\d{0,5}$/u, "version"),
  };
}

function missingColumn(at: CellAddress, heading: string, name: string): TemplateFault {
  return { at, text: { th: `ไม่มีคอลัมน์ “${heading}”`, en: `The column “${name}” is missing` } };
}
