import { rowHeight, STYLES } from "./styles.mjs";

/** @import { MergeRange, PageSetup, RowDef } from "hucre" */
/** @import { XlsxSheet } from "../../src/xlsx/model/workbook" */
/** @import { StyleName } from "./styles.mjs" */

/**
 * A value, or a formula with the value that it shows.
 * @typedef {string | number} Value
 * @typedef {Value | { readonly formula: string, readonly value: Value }} Content
 */

/** Puts rows on a sheet of the workbook model, one below the other. Columns and rows count from 0. */
export class SheetWriter {
  row = 0;
  /** @type {MergeRange[]} */
  merges = [];
  /** @type {Map<number, RowDef>} */
  rowDefs = new Map();

  /**
   * @param {XlsxSheet} sheet
   * @param {readonly number[]} widths of all columns, in characters
   */
  constructor(sheet, widths) {
    this.sheet = sheet;
    this.widths = widths;
    sheet.columns = widths.map((width) => ({ width }));
    sheet.merges = this.merges;
    sheet.rowDefs = this.rowDefs;
    sheet.view = { showGridLines: false };
  }

  /**
   * @param {number} row
   * @param {number} column
   * @param {Content} content
   * @param {StyleName} style
   */
  put(row, column, content, style) {
    const isFormula = typeof content === "object";
    this.sheet.cells.set(row, column, {
      value: isFormula ? content.value : content === "" ? null : content,
      formula: isFormula ? content.formula : null,
      style: STYLES[style],
    });
  }

  /**
   * Ends included.
   * @param {number} startRow
   * @param {number} startCol
   * @param {number} endRow
   * @param {number} endCol
   */
  merge(startRow, startCol, endRow, endCol) {
    this.merges.push({ startRow, startCol, endRow, endCol });
  }

  /**
   * @param {number} row
   * @param {number} points
   */
  height(row, points) {
    this.rowDefs.set(row, { height: points });
  }

  /**
   * A row of cells over all columns; gives its index.
   * @param {readonly Content[]} contents
   * @param {StyleName | readonly StyleName[]} styles one style or one for each cell
   * @param {{ least?: number, height?: number }} [size] the least number of lines, or the height in points
   */
  line(contents, styles, { least = 1, height } = {}) {
    const row = this.row;
    const shown = contents.map((content, column) => {
      const style = typeof styles === "string" ? styles : styles[column];
      const width = this.widths[column];
      if (style === undefined || width === undefined) throw new Error(`Row ${row} has too many cells`);
      this.put(row, column, content, style);
      return { text: typeof content === "object" ? content.value : content, width };
    });
    this.height(row, height ?? rowHeight(shown, 14, least));
    this.row += 1;
    return row;
  }

  /**
   * One text over all columns.
   * @param {string} text
   * @param {StyleName} style
   * @param {{ size?: number, height?: number }} [look] of the type and of the row, in points
   */
  banner(text, style, { size = 14, height } = {}) {
    const row = this.row;
    const last = this.widths.length - 1;
    for (let column = 0; column <= last; column++) this.put(row, column, column === 0 ? text : "", style);
    this.merge(row, 0, row, last);
    const width = this.widths.reduce((sum, one) => sum + one, 0);
    this.height(row, height ?? rowHeight([{ text, width }], size));
    this.row += 1;
    return row;
  }

  gap(points = 12) {
    this.height(this.row, points);
    this.row += 1;
  }

  /**
   * A4, one page wide, headings on every page.
   * @param {{ titleRows?: string, orientation?: PageSetup["orientation"] }} [layout]
   */
  page({ titleRows, orientation = "landscape" } = {}) {
    this.sheet.pageSetup = {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      ...(titleRows && { printTitlesRow: titleRows }),
    };
    this.sheet.headerFooter = { oddFooter: '&C&"TH SarabunPSK,Regular"&12หน้า &P จาก &N' };
  }
}
