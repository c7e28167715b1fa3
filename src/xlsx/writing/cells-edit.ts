import { cellReference, isOneCell } from "../model/cell-reference";
import { cellValue } from "../reading/cell-value";
import { storedError, writeCell, type CellMarkup } from "./cell-write";
import type { DateSystem } from "../reading/date-system";
import { formulaToFile } from "../formulas/formula-names";
import { applyRowDef } from "./row-definition";
import { SheetFormulas } from "../reading/sheet-formulas";
import { scanSheetData, type ScannedCell, type ScannedFormula } from "../reading/sheet-scan";
import type { StyleTable } from "./style-table";
import { usedArea } from "./used-area";
import type { XlsxCell, XlsxValue } from "../model/cells";
import type { XlsxSheet } from "../model/workbook";
import { applySplices, rootPrefix, tagText, type Splice } from "../package/xml-edit";
import {
  attributesOf,
  childNamed,
  encodeXml,
  rootElement,
  type XmlElement,
  type XmlTag,
} from "../package/xml-scan";

export interface CellWriting {
  readonly styles: StyleTable;
  readonly texts: readonly string[];
  readonly dates: DateSystem;
  readonly customFunctions: ReadonlySet<string>;
  /**
   * Whether a formula calls what may fill several cells although Excel cannot tell by its name: a function of an add-in
   * or a LAMBDA. Without a mark Excel shows it with an "@" before the call.
   */
  readonly isMarked: (formula: string) => boolean;
  /** Such formulas get their mark also where they stay as they are. */
  readonly marksAll: boolean;
  /** Number of the metadata record that marks a formula that spills; asked for only when one is written. */
  readonly spillMetadata: () => number;
}

export interface CellsEdit {
  readonly xml: string;
  /** A formula came, went or changed: the file's calculation chain no longer holds. */
  readonly formulasChanged: boolean;
}

interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly metadata: number;
  readonly value: XlsxValue;
  readonly formula: string | null;
  readonly source: ScannedFormula | null;
  readonly hasReference: boolean;
}

interface OldRow {
  readonly row: number;
  readonly tag: XmlTag;
  readonly cells: OldCell[];
}

/** Writes what differs between the cells and rows of a sheet and those in its XML; the rest stays as it is. */
export function editCells(
  xml: string,
  sheet: XlsxSheet,
  rowsChanged: boolean,
  writing: CellWriting,
): CellsEdit {
  const data = childNamed(xml, rootElement(xml), "sheetData");
  if (!data) throw new SyntaxError("a worksheet without sheetData");
  const edit = new SheetDataEdit(xml, data, sheet, rowsChanged, writing);
  return edit.run();
}

class SheetDataEdit {
  private readonly splices: Splice[] = [];
  private readonly prefix: string;
  private readonly rows: OldRow[];
  private formulasChanged = false;

  constructor(
    private readonly xml: string,
    private readonly data: XmlElement,
    private readonly sheet: XlsxSheet,
    private readonly rowsChanged: boolean,
    private readonly writing: CellWriting,
  ) {
    this.prefix = rootPrefix(xml);
    this.rows = this.readRows();
  }

  run(): CellsEdit {
    const broken = this.brokenGroups();
    const seen = new Map<number, OldRow>();
    for (const row of this.rows) {
      seen.set(row.row, row);
      this.editRow(row, broken);
    }
    const wanted = new Set(this.sheet.cells.rowIndices());
    if (this.rowsChanged) for (const row of this.sheet.rowDefs?.keys() ?? []) wanted.add(row);
    const added = [...wanted].filter((row) => !seen.has(row)).sort((a, b) => a - b);
    const inserted = this.insertRows(added);
    if (this.splices.length === 0 && inserted === "") return { xml: this.xml, formulasChanged: false };
    this.nameImplied();
    return { xml: this.withDimension(this.assemble(inserted)), formulasChanged: this.formulasChanged };
  }

  private readRows(): OldRow[] {
    const rows: OldRow[] = [];
    const formulas = new SheetFormulas();
    scanSheetData(this.xml, this.data.innerStart, this.data.innerEnd, {
      row: ({ row, tag }) => rows.push({ row, tag, cells: [] }),
      cell: (cell) => rows.at(-1)?.cells.push(this.readCell(cell, formulas)),
    });
    return rows;
  }

  private readCell(cell: ScannedCell, formulas: SheetFormulas): OldCell {
    const { row, column, start, end, style, metadata, formula: source } = cell;
    const formula = formulas.read(cell);
    const value = cellValue(this.xml, cell, this.writing.texts, this.writing.dates);
    const hasReference = /\sr\s*=/.test(this.xml.slice(start, this.xml.indexOf(">", start)));
    return { row, column, start, end, style, metadata, value, formula, source, hasReference };
  }

  /** Shared formulas whose first cell changes: the others must stand on their own. */
  private brokenGroups(): Set<string> {
    const broken = new Set<string>();
    for (const { cells } of this.rows) {
      for (const old of cells) {
        if (old.source?.kind !== "shared" || old.source.text === "" || old.source.group === null) continue;
        const formula = this.sheet.cells.get(old.row, old.column)?.formula;
        if (formula !== old.formula || this.lacksMark(old, formula)) broken.add(old.source.group);
      }
    }
    return broken;
  }

  private editRow(row: OldRow, broken: ReadonlySet<string>): void {
    const columns = new Map(row.cells.map((old) => [old.column, old]));
    for (const old of row.cells) {
      const cell = this.sheet.cells.get(old.row, old.column);
      const text = this.editedCell(old, cell, broken);
      if (text !== null) this.splices.push({ start: old.start, end: old.end, text });
    }
    const added = this.sheet.cells.inRow(row.row).filter(({ column }) => !columns.has(column));
    const texts = added.map(({ column, cell }) => ({ column, text: this.newCell(row.row, column, cell) }));
    this.editRowTag(row, texts);
  }

  /** The cell's new XML, "" to remove it, null to leave it. */
  private editedCell(old: OldCell, cell: XlsxCell | undefined, broken: ReadonlySet<string>): string | null {
    if (!cell) {
      // A cell without content or format was never read: it is not one that was deleted.
      if (old.value === null && old.formula === null && this.isPlain(old)) return null;
      this.formulasChanged ||= old.formula !== null;
      return "";
    }
    const style = this.writing.styles.indexOf(cell.style, old.style);
    const isStray =
      old.source?.kind === "shared" && old.source.group !== null && broken.has(old.source.group);
    const sameFormula = cell.formula === old.formula && !isStray && this.sameArray(old, cell);
    if (sameFormula && style === old.style && sameValue(old.value, cell)) return null;
    this.formulasChanged ||= !sameFormula;
    if (sameFormula && sameValue(old.value, cell)) return this.restyled(old, style);
    const formula =
      sameFormula && old.source
        ? this.xml.slice(old.source.start, old.source.end)
        : this.formula(old.row, old.column, cell);
    const metadata = sameFormula ? (old.formula === null ? 0 : old.metadata) : this.metadata(cell);
    return this.write(old.row, old.column, cell, { style, formula, metadata, prefix: this.prefix });
  }

  private isPlain(old: OldCell): boolean {
    return this.writing.styles.isPlain(old.style);
  }

  /** Whether the formula fills what it filled, and says in the file what is to be said of it. */
  private sameArray(old: OldCell, cell: XlsxCell): boolean {
    if (cell.formula === null) return true;
    if (this.lacksMark(old, cell.formula)) return false;
    const { row, column, source, metadata } = old;
    const before = source?.kind === "array" ? source.ref : null;
    const after = cell.arrayRange ?? (cell.isDynamic ? cellReference(row, column) : null);
    if (before === null || after === null) return before === after;
    const isSameArea = before === after || (isOneCell(before) && isOneCell(after));
    return isSameArea && metadata > 0 === (cell.isDynamic ?? false);
  }

  private lacksMark({ source, metadata }: OldCell, formula: string | null): boolean {
    if (!this.writing.marksAll || metadata > 0 || formula === null) return false;
    const area = source?.kind === "array" ? source.ref : null;
    return (area === null || isOneCell(area)) && this.writing.isMarked(formula);
  }

  /** Entered with Ctrl+Shift+Enter over several cells, a formula stays as it was entered. */
  private isDynamic({ formula, isDynamic, arrayRange }: XlsxCell): boolean {
    if (formula === null || isDynamic) return formula !== null;
    return (arrayRange === undefined || isOneCell(arrayRange)) && this.writing.isMarked(formula);
  }

  private arrayArea(row: number, column: number, cell: XlsxCell): string | null {
    const { arrayRange } = cell;
    if (arrayRange !== undefined && !isOneCell(arrayRange)) return arrayRange;
    return this.isDynamic(cell) || arrayRange !== undefined ? cellReference(row, column) : null;
  }

  /** Only the format changes: everything else of the cell stays, formatted runs of its text included. */
  private restyled(old: OldCell, style: number): string {
    const end = this.xml.indexOf(">", old.start) + 1;
    const isEmpty = this.xml[end - 2] === "/";
    const name = `${this.prefix}c`;
    const tag: XmlTag = { kind: "open", name: "c", qualifiedName: name, start: old.start, end };
    const attributes = attributesOf(this.xml, tag);
    attributes["r"] = cellReference(old.row, old.column);
    if (style > 0) attributes["s"] = String(style);
    else delete attributes["s"];
    return tagText(name, attributes, isEmpty) + this.xml.slice(end, old.end);
  }

  private newCell(row: number, column: number, cell: XlsxCell): string {
    this.formulasChanged ||= cell.formula !== null;
    return this.write(row, column, cell, {
      style: this.writing.styles.indexOf(cell.style, 0),
      formula: this.formula(row, column, cell),
      metadata: this.metadata(cell),
      prefix: this.prefix,
    });
  }

  private write(row: number, column: number, cell: XlsxCell, markup: CellMarkup): string {
    const { value, style } = cell;
    const stored =
      typeof value === "number" ? { ...cell, value: this.writing.dates.write(value, style) } : cell;
    return writeCell(row, column, stored, markup);
  }

  private formula(row: number, column: number, cell: XlsxCell): string {
    if (cell.formula === null) return "";
    const text = encodeXml(formulaToFile(cell.formula, this.writing.customFunctions));
    const area = this.arrayArea(row, column, cell);
    const array = area === null ? "" : ` t="array" ref="${area}"`;
    return `<${this.prefix}f${array}>${text}</${this.prefix}f>`;
  }

  private metadata(cell: XlsxCell): number {
    return this.isDynamic(cell) ? this.writing.spillMetadata() : 0;
  }

  private editRowTag(row: OldRow, added: readonly { column: number; text: string }[]): void {
    const attributes = attributesOf(this.xml, row.tag);
    const changed = this.rowsChanged && applyRowDef(attributes, this.sheet.rowDefs?.get(row.row));
    if (added.length > 0) delete attributes["spans"];
    const isEmpty = row.tag.kind === "empty";
    if (!isEmpty) {
      for (const { column, text } of added) {
        const next = row.cells.find((old) => old.column > column);
        const at = next?.start ?? row.cells.at(-1)?.end ?? row.tag.end;
        this.splices.push({ start: at, end: at, text });
      }
    }
    if (!changed && added.length === 0) return;
    attributes["r"] = String(row.row + 1);
    const name = row.tag.qualifiedName;
    const inner = isEmpty ? added.map(({ text }) => text).join("") : "";
    const close = isEmpty && inner !== "" ? `</${name}>` : "";
    const text = tagText(name, attributes, isEmpty && inner === "") + inner + close;
    this.splices.push({ start: row.tag.start, end: row.tag.end, text });
  }

  /** Inserts rows that the XML does not have; gives those behind its last one as a text. */
  private insertRows(added: readonly number[]): string {
    let behind = "";
    for (const row of added) {
      const attributes: Record<string, string> = { r: String(row + 1) };
      if (this.rowsChanged) applyRowDef(attributes, this.sheet.rowDefs?.get(row));
      const cells = this.sheet.cells.inRow(row).map(({ column, cell }) => this.newCell(row, column, cell));
      const name = `${this.prefix}row`;
      const isEmpty = cells.length === 0;
      const text = tagText(name, attributes, isEmpty) + (isEmpty ? "" : `${cells.join("")}</${name}>`);
      const next = this.rows.find((old) => old.row > row);
      if (next) this.splices.push({ start: next.tag.start, end: next.tag.start, text });
      else behind += text;
    }
    return behind;
  }

  /** Rows and cells without a reference follow the one before; insertions would move them. */
  private nameImplied(): void {
    const replaced = new Set(
      this.splices.filter((splice) => splice.end > splice.start).map(({ start }) => start),
    );
    for (const { row, tag, cells } of this.rows) {
      if (!/\sr\s*=/.test(this.xml.slice(tag.start, tag.end)))
        this.nameTag(tag.start, `${row + 1}`, replaced);
      for (const old of cells) {
        if (!old.hasReference) this.nameTag(old.start, cellReference(old.row, old.column), replaced);
      }
    }
  }

  private nameTag(start: number, reference: string, replaced: ReadonlySet<number>): void {
    if (replaced.has(start)) return;
    const at = start + /^<[^\s/>]+/.exec(this.xml.slice(start, start + 40))![0].length;
    this.splices.push({ start: at, end: at, text: ` r="${reference}"` });
  }

  private assemble(behind: string): string {
    if (this.data.tag.kind === "empty") {
      const name = this.data.tag.qualifiedName;
      return `${this.xml.slice(0, this.data.start)}<${name}>${behind}</${name}>${this.xml.slice(this.data.end)}`;
    }
    const at = this.data.innerEnd;
    return applySplices(this.xml, [...this.splices, { start: at, end: at, text: behind }]);
  }

  /** The used area that the file states, where new cells may lie outside of it. */
  private withDimension(xml: string): string {
    const dimension = childNamed(xml, rootElement(xml), "dimension");
    if (!dimension) return xml;
    const tag = tagText(dimension.tag.qualifiedName, { ref: usedArea(this.sheet.cells) }, true);
    return xml.slice(0, dimension.start) + tag + xml.slice(dimension.end);
  }
}

function sameValue(old: XlsxValue, { value, formula }: XlsxCell): boolean {
  if (typeof old === "object" && typeof value === "object" && old !== null && value !== null)
    return old.error === storedError(value.error);
  // An empty text and nothing show alike, but a formula without a result is calculated anew wherever it is opened.
  return (
    old === value || (old === "" && value === null) || (old === null && value === "" && formula === null)
  );
}
