import { agencyKey } from "../form/agency-key";
import { isTemplateSheet } from "../form/own-sheets";
import { coversYear, extendFramework } from "../framework/extend-framework";
import type { Framework } from "../framework/framework";
import { frameworkOfYear } from "../framework/framework-of-year";
import type { NonEmpty } from "../non-empty";
import type { TemplateFault } from "../template/template-fault";
import type { LocalisedText } from "../text/localised";
import { inArabicDigits } from "../thai/digits";
import { normaliseText } from "../thai/text";
import { wordingKey } from "../thai/wordings";
import { formatAddress, type CellAddress } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { errorShown, unknownFramework } from "./table-faults";
import { TemplateCells } from "./template-rows";
import { TEMPLATE_COLUMNS, TEMPLATE_FIELDS } from "./template-words";

/** One agency of a list, and by what its form is made. */
export interface ListedAgency {
  /** The cell of its name. */
  readonly at: CellAddress;
  readonly name: string;
  /** "" where the list gives none. */
  readonly abbreviation: string;
  readonly framework: Framework;
  /** Buddhist Era. */
  readonly fiscalYear: number;
  /** The sheet of its indicators, where the list names one. */
  readonly sheet: { readonly name: string; readonly at: CellAddress } | null;
}

export interface AgencyList {
  readonly agencies: readonly ListedAgency[];
  readonly faults: readonly TemplateFault[];
  /** Agencies whose year no framework of the family covers: the nearest one is extended. */
  readonly extended: readonly { readonly agency: ListedAgency; readonly from: Framework }[];
}

/** What holds where a row of the list says nothing. */
export interface ListDefaults {
  readonly frameworks: readonly Framework[];
  /** Null for the one of `family` in the row's year. */
  readonly framework: Framework | null;
  readonly family: string;
  /** Buddhist Era; null where each row must say it. */
  readonly fiscalYear: number | null;
}

type ListColumn = "agency" | "abbreviation" | "framework" | "fiscalYear" | "sheet";

/** Headings of the list; the first one is what a user is told to write. */
export const LIST_COLUMNS: Readonly<Record<ListColumn, NonEmpty<string>>> = {
  agency: ["ชื่อหน่วยงาน", "หน่วยงาน", "ชื่อองค์การมหาชน", ...TEMPLATE_FIELDS.agency],
  abbreviation: ["ชื่อย่อ", "อักษรย่อ", ...TEMPLATE_FIELDS.abbreviation],
  framework: ["กรอบการประเมิน", ...TEMPLATE_FIELDS.framework],
  fiscalYear: ["ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", ...TEMPLATE_FIELDS.fiscalYear],
  sheet: ["แผ่นงาน", "แผ่นงานตัวชี้วัด", "sheet"],
};

/** Rows below the first used one in which the headings may stand. */
const HEADING_ROWS = 20;

interface ListTable {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
}

/** The columns of a row that bear headings of a list. */
export function listColumns({ cells }: SheetSnapshot, row: number): ReadonlyMap<ListColumn, number> {
  const words = Object.entries(LIST_COLUMNS) as [ListColumn, readonly string[]][];
  const columns = new Map<ListColumn, number>();
  for (const { column, text } of cells.textsInRow(row)) {
    const key = wordingKey(text);
    const name = words.find(([, list]) => list.some((word) => wordingKey(word) === key))?.[0];
    if (name !== undefined && !columns.has(name)) columns.set(name, column);
  }
  return columns;
}

/** Whether a row also heads a table of indicators. */
function hasCodes({ cells }: SheetSnapshot, row: number): boolean {
  const codes = TEMPLATE_COLUMNS.code.map((word) => wordingKey(word));
  return cells.textsInRow(row).some(({ text }) => codes.includes(wordingKey(text)));
}

/**
 * Reads the agencies of a workbook: on each sheet the first table headed by the name of the agency and at least one
 * other column of a list. Every fault stands at its cell.
 */
export function readAgencyList({ sheets }: WorkbookSnapshot, defaults: ListDefaults): AgencyList {
  const tables = sheets.flatMap((sheet) => listOn(sheet) ?? []);
  if (tables.length === 0) return { agencies: [], faults: [{ at: null, text: NO_LIST }], extended: [] };
  const taken: TakenNames = new Map();
  const lists = tables.map((table) => new ListReader(table, defaults, taken).read());
  return {
    agencies: lists.flatMap(({ agencies }) => agencies),
    faults: lists.flatMap(({ faults }) => faults),
    extended: lists.flatMap(({ extended }) => extended),
  };
}

const NO_LIST: LocalisedText = {
  th: `ไม่พบรายชื่อหน่วยงาน ต้องมีแถวหัวตารางที่มี “${LIST_COLUMNS.agency[0]}” กับ “${LIST_COLUMNS.abbreviation[0]}” หรือ “${LIST_COLUMNS.fiscalYear[0]}”`,
  en: `There is no list of agencies: a heading row with “${LIST_COLUMNS.agency[0]}” and “${LIST_COLUMNS.abbreviation[0]}” or “${LIST_COLUMNS.fiscalYear[0]}” is needed`,
};

function listOn(sheet: SheetSnapshot): ListTable | null {
  if (isTemplateSheet(sheet)) return null;
  for (const row of sheet.cells.rowIndices().slice(0, HEADING_ROWS)) {
    const columns = listColumns(sheet, row);
    if (columns.has("agency") && columns.size > 1 && !hasCodes(sheet, row)) return { sheet, row, columns };
  }
  return null;
}

/** By what two agencies would be taken for one another, and where it stands. */
type TakenNames = Map<string, CellAddress>;

class ListReader {
  private readonly cells: TemplateCells;
  private readonly agencies: ListedAgency[] = [];
  private readonly faults: TemplateFault[] = [];
  private readonly extended: { agency: ListedAgency; from: Framework }[] = [];

  constructor(
    private readonly table: ListTable,
    private readonly defaults: ListDefaults,
    private readonly taken: TakenNames,
  ) {
    this.cells = new TemplateCells(table.sheet);
  }

  read(): AgencyList {
    const { sheet, row } = this.table;
    for (const each of sheet.cells.rowsFrom(row + 1)) this.readRow(each);
    const { agencies, faults, extended } = this;
    if (agencies.length === 0 && faults.length === 0)
      this.fault(this.at(row, "agency"), "ยังไม่มีหน่วยงานใต้หัวตาราง", "There is no agency below the headings");
    return { agencies, faults, extended };
  }

  private readRow(row: number): void {
    const name = this.text(row, "agency");
    const abbreviation = this.text(row, "abbreviation");
    if ([...this.table.columns.values()].every((column) => this.cells.cell(row, column) === null)) return;
    const at = this.at(row, "agency");
    for (const { at: cell, code } of this.cells.errorsIn(row)) this.faults.push(errorShown(cell, code));
    if (name === "") {
      this.fault(at, "แถวนี้ไม่มีชื่อหน่วยงาน", "This row names no agency");
      return;
    }
    this.claim(agencyKey(name), name, at);
    if (abbreviation !== "")
      this.claim(`short ${wordingKey(abbreviation)}`, abbreviation, this.at(row, "abbreviation"));
    const fiscalYear = this.year(row);
    const chosen = fiscalYear === null ? null : this.framework(row, fiscalYear);
    if (fiscalYear === null || chosen === null) return;
    const sheet = this.text(row, "sheet");
    const own = sheet === "" ? null : { name: sheet, at: this.at(row, "sheet") };
    const framework = extendFramework(chosen, fiscalYear);
    const agency = { at, name, abbreviation, framework, fiscalYear, sheet: own };
    if (framework !== chosen) this.extended.push({ agency, from: chosen });
    this.agencies.push(agency);
  }

  /** Two lines of one agency would become two workbooks of one name. */
  private claim(key: string, shown: string, at: CellAddress): void {
    const first = this.taken.get(key);
    if (first === undefined) this.taken.set(key, at);
    else
      this.fault(
        at,
        `“${shown}” มีในรายชื่อแล้วที่ ${formatAddress(first)} ให้เหลือแถวเดียว`,
        `“${shown}” is in the list already, in ${formatAddress(first)}: keep one row`,
      );
  }

  private year(row: number): number | null {
    const given = inArabicDigits(normaliseText(this.text(row, "fiscalYear")));
    if (given === "" && this.defaults.fiscalYear !== null) return this.defaults.fiscalYear;
    const at = this.at(row, this.table.columns.has("fiscalYear") ? "fiscalYear" : "agency");
    if (/^2[4-6]\d\d$/u.test(given)) return Number(given);
    const [, western] = /^((?:19|20)\d\d)$/u.exec(given) ?? [];
    if (western !== undefined) {
      const thai = Number(western) + 543;
      this.fault(
        at,
        `ปีงบประมาณ ${western} เป็น ค.ศ. ให้ใส่ พ.ศ. (${thai})`,
        `The fiscal year ${western} is of the Common Era: enter the Buddhist Era (${thai})`,
      );
    } else if (given === "")
      this.fault(
        at,
        `ไม่มีปีงบประมาณ ให้เพิ่มคอลัมน์ “${LIST_COLUMNS.fiscalYear[0]}”`,
        `There is no fiscal year: add a column “${LIST_COLUMNS.fiscalYear[0]}”`,
      );
    else
      this.fault(
        at,
        `อ่านปีงบประมาณ “${given}” ไม่ได้ ให้ใส่ พ.ศ. สี่หลัก`,
        `The fiscal year “${given}” cannot be read: enter four digits of the Buddhist Era`,
      );
    return null;
  }

  private framework(row: number, year: number): Framework | null {
    const { framework, frameworks, family } = this.defaults;
    const given = this.text(row, "framework");
    if (given === "") return framework ?? frameworkOfYear(frameworks, family, year)?.framework ?? null;
    const key = wordingKey(given);
    const named = frameworks.filter(({ id, name, agencyKind }) =>
      [id, name.th, name.en, agencyKind.th, agencyKind.en].some((word) => wordingKey(word) === key),
    );
    const [first] = named;
    // Kinds of agencies and names are shared by the frameworks of several years.
    const own =
      first &&
      (named.find((each) => coversYear(each, year)) ?? frameworkOfYear(named, first.family, year)?.framework);
    if (own) return own;
    this.faults.push(unknownFramework(this.at(row, "framework"), given, frameworks));
    return null;
  }

  private text(row: number, column: ListColumn): string {
    return this.cells.text(row, this.table.columns.get(column));
  }

  private at(row: number, column: ListColumn): CellAddress {
    return this.cells.at(row, this.table.columns.get(column) ?? this.table.columns.get("agency") ?? 0);
  }

  private fault(at: CellAddress, th: string, en: string): void {
    this.faults.push({ at, text: { th, en } });
  }
}
