import { rowHeight, STYLES } from "./styles.mjs";

/** Puts rows on a sheet of the workbook model, one below the other. Columns and rows count from 0. */
export class SheetWriter {
  row = 0;

  constructor(sheet, widths) {
    this.sheet = sheet;
    this.widths = widths;
    sheet.columns = widths.map((width) => ({ width }));
    sheet.merges = [];
    sheet.rowDefs = new Map();
    sheet.view = { showGridLines: false };
  }

  /** A cell; `content` is a value or { formula, value }. */
  put(row, column, content, style) {
    const isFormula = typeof content === "object" && content !== null;
    this.sheet.cells.set(row, column, {
      value: isFormula ? content.value : content === "" ? null : content,
      formula: isFormula ? content.formula : null,
      style: STYLES[style],
    });
  }

  merge(startRow, startCol, endRow, endCol) {
    this.sheet.merges.push({ startRow, startCol, endRow, endCol });
  }

  height(row, points) {
    this.sheet.rowDefs.set(row, { height: points });
  }

  /** A row of cells over all columns; gives its index. `styles` is one style or one for each cell. */
  line(contents, styles, { least = 1, height } = {}) {
    const row = this.row;
    const shown = contents.map((content, column) => {
      this.put(row, column, content, Array.isArray(styles) ? styles[column] : styles);
      const text = typeof content === "object" && content !== null ? content.value : content;
      return { text: text ?? "", width: this.widths[column] };
    });
    this.height(row, height ?? rowHeight(shown, 14, least));
    this.row += 1;
    return row;
  }

  /** One text over all columns. */
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

  /** A4, one page wide, headings on every page. */
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
