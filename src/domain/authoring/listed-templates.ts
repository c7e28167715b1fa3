import { agencyKey } from "../form/agency-key";
import { isTemplateSheet } from "../form/own-sheets";
import type { Framework } from "../framework/framework";
import { blankTemplate } from "../template/blank-template";
import type { Template, TemplateComponent } from "../template/template";
import type { TemplateFault } from "../template/template-fault";
import { wordingKey } from "../thai/wordings";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { LIST_COLUMNS, listColumns, type ListedAgency } from "./agency-list";
import { readComponentRows } from "./read-component-rows";
import { readTemplateSheet, type ReadTemplate } from "./read-template-sheet";
import { noHeadings } from "./table-faults";
import { findTemplateHeadings, TemplateCells } from "./template-rows";
import { TEMPLATE_COLUMNS } from "./template-words";

/** The template of an agency of a list, with the cells that it was read from. */
export interface ListedTemplate extends ReadTemplate {
  readonly agency: ListedAgency;
  /** The list holds no indicators of it: a form to begin with. */
  readonly isBlank: boolean;
}

export interface ListedTemplates {
  readonly templates: readonly ListedTemplate[];
  /** Of what belongs to no agency of the list. */
  readonly faults: readonly TemplateFault[];
}

/**
 * The approved indicators of each agency: on the sheet that the list names, on a template sheet of its own, on a sheet
 * that bears its name or abbreviation, or in its rows of one long table. An agency without any gets a blank form.
 */
export function listedTemplates(
  snapshot: WorkbookSnapshot,
  agencies: readonly ListedAgency[],
  frameworks: readonly Framework[],
): ListedTemplates {
  const sources = new IndicatorSources(snapshot, agencies, frameworks);
  const templates = agencies.map((agency, i) => sources.templateOf(agency, i + 1));
  return { templates, faults: sources.faults };
}

type Source = OwnTemplate | OwnTable | LongTable;

interface OwnTemplate {
  readonly kind: "template";
  readonly sheet: SheetSnapshot;
  readonly read: ReadTemplate;
}

interface OwnTable {
  readonly kind: "table";
  readonly sheet: SheetSnapshot;
}

interface LongTable {
  readonly kind: "long";
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly rows: ReadonlyMap<ListedAgency, readonly number[]>;
}

class IndicatorSources {
  readonly faults: TemplateFault[] = [];
  private readonly own: readonly OwnTemplate[];
  private readonly long: readonly LongTable[];
  private readonly byName = new Map<string, ListedAgency>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    agencies: readonly ListedAgency[],
    frameworks: readonly Framework[],
  ) {
    for (const agency of agencies) {
      for (const name of namesOf(agency)) if (!this.byName.has(name)) this.byName.set(name, agency);
    }
    this.own = snapshot.sheets
      .filter(isTemplateSheet)
      .map((sheet) => ({ kind: "template", sheet, read: readTemplateSheet(sheet, frameworks) }));
    this.long = snapshot.sheets.flatMap((sheet) => this.longTable(sheet) ?? []);
    const named = new Set(agencies.map(({ sheet }) => wordingKey(sheet?.name ?? "")));
    for (const sheet of snapshot.sheets) {
      const source = this.sourceOn(sheet);
      const isOfList = this.statedNames(source).some((name) => this.agencyOf(name));
      if (!isOfList && !named.has(wordingKey(sheet.name))) this.tellStray(source, frameworks);
    }
  }

  /** Indicators that no workbook would get. */
  private tellStray(source: OwnTemplate | OwnTable, frameworks: readonly Framework[]): void {
    const { sheet } = source;
    const top = { sheet: sheet.name, row: 0, column: 0 };
    if (source.kind === "template") {
      const { template, places, faults } = source.read;
      if (!template) this.faults.push(...faults);
      else
        this.fault(
          places.get("/agency/name") ?? top,
          `แม่แบบนี้เป็นของ “${template.agency.name}” ซึ่งไม่อยู่ในรายชื่อหน่วยงาน`,
          `This template is of “${template.agency.name}”, which is not in the list of agencies`,
        );
      return;
    }
    const isLong = this.long.some((table) => table.sheet === sheet);
    const hasTable = frameworks.some((framework) => {
      const headings = findTemplateHeadings(sheet, 0, framework);
      return headings !== null && headings.targets.size > 0;
    });
    if (!isLong && hasTable)
      this.fault(
        top,
        `แผ่นงาน “${sheet.name}” มีตารางตัวชี้วัด แต่ไม่ใช่ของหน่วยงานใดในรายชื่อ ให้ตั้งชื่อแผ่นงานตามชื่อย่อ หรือระบุในคอลัมน์ “${LIST_COLUMNS.sheet[0]}” ของรายชื่อ`,
        `The sheet “${sheet.name}” has a table of indicators and is of no agency in the list: name it by an abbreviation, or name it in the column “${LIST_COLUMNS.sheet[0]}” of the list`,
      );
  }

  templateOf(agency: ListedAgency, number: number): ListedTemplate {
    const found: Source[] = [...this.sheetsOf(agency), ...this.long.filter(({ rows }) => rows.has(agency))];
    const { name, abbreviation, framework, fiscalYear, at } = agency;
    const blank = {
      ...blankTemplate(framework, { name, abbreviation }, fiscalYear),
      id: `list-${fiscalYear}-${number}`,
    };
    const faults: TemplateFault[] = [];
    const places = new Map<string, CellAddress>([
      ["/agency", at],
      ["/fiscalYear", at],
      ["/framework", at],
    ]);
    const whole = (template: Template | null): ListedTemplate => {
      return {
        agency,
        template,
        framework,
        faults,
        places,
        isBlank: found.length === 0 && template === blank,
      };
    };
    if (agency.sheet && !this.sheetNamed(agency.sheet.name)) {
      faults.push({
        at: agency.sheet.at,
        text: {
          th: `ไม่มีแผ่นงาน “${agency.sheet.name}”`,
          en: `There is no sheet “${agency.sheet.name}”`,
        },
      });
      return whole(null);
    }
    const [source, ...others] = found;
    if (!source) return whole(blank);
    if (others.length > 0) {
      const names = found.map(({ sheet }) => sheet.name).join(", ");
      faults.push({
        at,
        text: {
          th: `พบตัวชี้วัดของ “${name}” หลายแห่ง: ${names} ให้ระบุแผ่นงานในคอลัมน์ “${LIST_COLUMNS.sheet[0]}” หรือเหลือไว้แห่งเดียว`,
          en: `There are indicators of “${name}” in several places: ${names}. Name one in the column “${LIST_COLUMNS.sheet[0]}”, or keep one`,
        },
      });
      return whole(null);
    }
    if (source.kind === "template") return this.fromTemplateSheet(agency, source);
    const notes = { faults, places };
    const components = this.fromTable(agency, source, notes);
    return whole(components && { ...blank, components });
  }

  private fromTemplateSheet(agency: ListedAgency, { read }: OwnTemplate): ListedTemplate {
    const { framework, fiscalYear, at, name, abbreviation } = agency;
    const faults = [...read.faults];
    const { template } = read;
    if (template && (template.fiscalYear !== fiscalYear || template.framework.id !== framework.id))
      faults.push({
        at,
        text: {
          th: `รายชื่อระบุปีงบประมาณ ${fiscalYear} กรอบการประเมิน ${framework.id} แต่แม่แบบระบุ ${template.fiscalYear} ${template.framework.id}`,
          en: `The list says fiscal year ${fiscalYear} and framework ${framework.id}, the template ${template.fiscalYear} and ${template.framework.id}`,
        },
      });
    const own = template && {
      ...template,
      agency: { name, abbreviation: abbreviation || template.agency.abbreviation },
    };
    return { ...read, agency, template: own, framework, faults, isBlank: false };
  }

  /** Of a table, the agency's own or the rows of a long one that are its own. */
  private fromTable(
    agency: ListedAgency,
    source: OwnTable | LongTable,
    notes: Notes,
  ): TemplateComponent[] | null {
    const { sheet } = source;
    const { framework } = agency;
    const first = source.kind === "long" ? source.headingRow : 0;
    const headings = findTemplateHeadings(sheet, first, framework);
    if (!headings) {
      notes.faults.push(noHeadings({ sheet: sheet.name, row: first, column: 0 }));
      return null;
    }
    const rows =
      source.kind === "long" ? (source.rows.get(agency) ?? []) : sheet.cells.rowsFrom(headings.row + 1);
    return readComponentRows({ sheet, headings, rows, isLaidDown: true }, framework, notes);
  }

  private sheetsOf(agency: ListedAgency): Source[] {
    if (agency.sheet) {
      const named = this.sheetNamed(agency.sheet.name);
      return named ? [this.sourceOn(named)] : [];
    }
    const names = namesOf(agency);
    return this.snapshot.sheets
      .map((sheet) => this.sourceOn(sheet))
      .filter((source) => this.statedNames(source).some((name) => names.includes(agencyKey(name))));
  }

  private sourceOn(sheet: SheetSnapshot): OwnTemplate | OwnTable {
    return this.own.find((own) => own.sheet === sheet) ?? { kind: "table", sheet };
  }

  /** Whose a sheet says it is. */
  private statedNames(source: OwnTemplate | OwnTable): string[] {
    const { sheet } = source;
    return source.kind === "template" ? [source.read.template?.agency.name ?? "", sheet.name] : [sheet.name];
  }

  private sheetNamed(name: string): SheetSnapshot | undefined {
    return this.snapshot.sheets.find((sheet) => wordingKey(sheet.name) === wordingKey(name));
  }

  private agencyOf(name: string): ListedAgency | undefined {
    return this.byName.get(agencyKey(name));
  }

  /** A table of indicators with a column that says whose they are; a row without an agency is of the one above. */
  private longTable(sheet: SheetSnapshot): LongTable | null {
    if (isTemplateSheet(sheet)) return null;
    const head = longHeading(sheet);
    if (!head) return null;
    const cells = new TemplateCells(sheet);
    const rows = new Map<ListedAgency, number[]>();
    let current: ListedAgency | undefined;
    for (const row of sheet.cells.rowsFrom(head.row + 1)) {
      const name = cells.text(row, head.column);
      if (name !== "") {
        current = this.agencyOf(name);
        if (!current)
          this.fault(
            cells.at(row, head.column),
            `“${name}” ไม่อยู่ในรายชื่อหน่วยงาน`,
            `“${name}” is not in the list of agencies`,
          );
      } else if (rows.size === 0 && !current)
        this.fault(
          cells.at(row, head.column),
          `แถวที่ ${row + 1} ไม่ระบุหน่วยงาน`,
          `Row ${row + 1} names no agency`,
        );
      if (current) rows.set(current, [...(rows.get(current) ?? []), row]);
    }
    return { kind: "long", sheet, headingRow: head.row, rows };
  }

  private fault(at: CellAddress, th: string, en: string): void {
    this.faults.push({ at, text: { th, en } });
  }
}

interface Notes {
  readonly faults: TemplateFault[];
  readonly places: Map<string, CellAddress>;
}

function namesOf({ name, abbreviation }: ListedAgency): string[] {
  return [name, abbreviation].filter((each) => each !== "").map(agencyKey);
}

/** The row that heads a long table, and the column of the agencies. */
function longHeading(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | null {
  const keys = (words: readonly string[]) => words.map((word) => wordingKey(word));
  const needed = [TEMPLATE_COLUMNS.code, TEMPLATE_COLUMNS.name, TEMPLATE_COLUMNS.weight].map(keys);
  for (const row of sheet.cells.rowIndices()) {
    const texts = sheet.cells.textsInRow(row).map(({ text }) => wordingKey(text));
    if (!needed.every((words) => words.some((word) => texts.includes(word)))) continue;
    const columns = listColumns(sheet, row);
    const column = columns.get("agency") ?? columns.get("abbreviation");
    return column === undefined ? null : { row, column };
  }
  return null;
}
