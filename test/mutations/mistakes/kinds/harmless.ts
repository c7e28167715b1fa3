import { valueOf } from "../../../../src/domain/form/field";
import type { Indicator } from "../../../../src/domain/form/evaluation";
import { columnName, formatCell, type CellAddress } from "../../../../src/domain/workbook/address";
import { readNumberFormat } from "../../../../src/domain/workbook/number-format";
import type { CellValue } from "../../../../src/domain/workbook/snapshot";
import {
  all,
  codeOf,
  down,
  enter,
  insertColumns,
  insertRows,
  inThaiDigits,
  put,
  right,
  type Form,
} from "../form";
import { kind, quiet, type Case, type Kind } from "../mistake";

type Change = Case["change"];

const one = (on: string, change: Change, ...notes: string[]): Case[] => [
  { on, change, outcome: quiet(...notes) },
];
const onForm =
  (make: (form: Form) => Change, ...notes: string[]): Kind["cases"] =>
  (form) =>
    one(form.table.sheet, make(form), ...notes);

/** Every text of the table's sheet, rewritten; what names the layout (headings) only where told. */
function eachText(
  change: (text: string, at: { row: number; column: number }) => string,
  from = (form: Form) => form.lastHeadingRow + 1,
) {
  return (form: Form): Change =>
    (workbook) =>
      workbook.eachCell(form.table.sheet, (cell, at) =>
        at.row >= from(form) && typeof cell.value === "string" && cell.formula === null
          ? { ...cell, value: change(cell.value, at) }
          : cell,
      );
}

/** The cells that name indicators, rewritten. */
function names(change: (code: string, rest: string) => string): Kind["cases"] {
  return onForm((form) =>
    all(
      ...form.indicators.flatMap(({ at, code }) => {
        const text = form.text(at);
        return code !== null && text.startsWith(code)
          ? [put(at, change(code, text.slice(code.length).trim()))]
          : [];
      }),
    ),
  );
}

/** A formula of Excel's own takes any text for more than every figure: there a text does harm. */
function breaks(form: Form, indicator: Indicator, typed: CellValue): boolean {
  const formula = form.scoreOf(indicator).cell?.formula ?? null;
  return formula !== null && !formula.includes("KPI") && typeof typed === "string";
}

/** Results of one kind, written otherwise; none where no result is so. */
function results(change: (text: string, value: CellValue) => CellValue | undefined): Kind["cases"] {
  return (form) => {
    const changes = form.scored.flatMap((indicator) => {
      const result = indicator.result!;
      const { value } = result.cell!;
      const typed = change(String(value), value);
      if (typed === undefined || typed === value || breaks(form, indicator, typed)) return [];
      return [put(result.at, typed)];
    });
    return changes.length === 0 ? [] : one("results", all(...changes));
  };
}

function heading(words: readonly [RegExp, string][]): Kind["cases"] {
  return (form) => {
    const rows = new Set(form.table.headings.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow]));
    return words.flatMap(([pattern, to]): Case[] => {
      const cells = form.findText(pattern, form.table.sheet).filter(({ row }) => rows.has(row));
      if (cells.length === 0 || form.hasTemplate) return [];
      return one(to, all(...cells.map((at) => put(at, to))));
    });
  };
}

/** A column beside the table or within it, with its heading and what every row holds. */
function addedColumn(
  words: string,
  holds: (row: number) => CellValue,
  where: (form: Form) => number,
  isRepeated = true,
): Kind["cases"] {
  return (form) => {
    const { sheet, headings } = form.table;
    const column = where(form);
    const places = headings
      .slice(0, isRepeated ? undefined : 1)
      .map(({ firstRow }) => ({ sheet, row: firstRow, column }));
    const rows = form.indicators.map(({ at }, i) => put({ sheet, row: at.row, column }, holds(i)));
    return one(words, all(insertColumns(sheet, column), ...places.map((at) => put(at, words)), ...rows));
  };
}

const lastColumn = (form: Form) =>
  Math.max(
    ...form.sheets
      .find(({ name }) => name === form.table.sheet)!
      .cells.rowIndices()
      .flatMap((row) =>
        form.sheets
          .find(({ name }) => name === form.table.sheet)!
          .cells.inRow(row)
          .map(({ column }) => column),
      ),
  ) + 1;
const afterNames = (form: Form) => form.column("indicator") + 1;

function formats(of: (form: Form) => readonly CellAddress[], code: string): Kind["cases"] {
  return (form) => {
    const places = of(form).filter((at) => typeof form.shown(at) === "number");
    return places.length === 0
      ? []
      : one(code, (workbook) => {
          for (const at of places)
            workbook.put(at, { ...workbook.cell(at)!, format: readNumberFormat(code) ?? undefined });
        });
  };
}

const figures = (form: Form) =>
  form.indicators.flatMap(({ weight, score, weighted, result }) =>
    [weight, score, weighted, result].flatMap((field) => field?.at ?? []),
  );
/** A formula that gives the same; the template of a standard workbook knows its own. */
function formulas(of: (form: Form) => Change[] | null): Kind["cases"] {
  return (form) => {
    const changes = form.hasTemplate ? null : of(form);
    return changes === null || changes.length === 0 ? [] : one("formulas", all(...changes));
  };
}

const weightedAs = (make: (score: string, weight: string) => string) =>
  formulas((form) =>
    form.indicators.flatMap(({ weighted, score, weight }) =>
      weighted?.cell?.formula && valueOf(weighted) !== null
        ? [enter(weighted.at, make(formatCell(score!.at), formatCell(weight!.at)), weighted.cell.value)]
        : [],
    ),
  );

const TEXTS: readonly Kind[] = [
  kind(
    "thai-digits-in-texts",
    "All texts of the sheet are in Thai digits, one note for the sheet",
    onForm(eachText(inThaiDigits), "thai-digits"),
  ),
  kind("thai-digits-names", "Codes and names are in Thai digits", (form) =>
    one("names", all(...form.indicators.map(({ at }) => put(at, inThaiDigits(form.text(at)))))),
  ),
  kind("spaces-doubled", "Spaces are doubled", onForm(eachText((text) => text.replaceAll(" ", "  ")))),
  kind("spaces-behind", "Texts end in a space", onForm(eachText((text) => `${text} `))),
  kind(
    "no-break-spaces",
    "Spaces do not break",
    onForm(
      eachText((text) => text.replaceAll(" ", "\u00a0")),
      "invisible-characters",
    ),
  ),
  kind(
    "line-breaks",
    "A name breaks its line behind the code",
    names((code, rest) => `${code}\n${rest}`),
  ),
  kind(
    "names-with-words",
    "“ตัวชี้วัดที่” stands before every code",
    names((code, rest) => `ตัวชี้วัดที่ ${code} ${rest}`),
  ),
  kind(
    "names-with-short-words",
    "“ตัวชี้วัด” stands before every code",
    names((code, rest) => `ตัวชี้วัด ${code} ${rest}`),
  ),
  kind(
    "names-with-kpi",
    "“KPI” stands before every code",
    names((code, rest) => `KPI ${code} ${rest}`),
  ),
  kind(
    "codes-with-point",
    "A point closes every code",
    names((code, rest) => `${code}. ${rest}`),
  ),
  kind(
    "codes-in-brackets",
    "Codes stand in brackets",
    names((code, rest) => `(${code}) ${rest}`),
  ),
  kind(
    "codes-with-bracket",
    "A bracket closes every code",
    names((code, rest) => `${code}) ${rest}`),
  ),
  kind(
    "codes-with-dash",
    "A dash stands behind every code",
    names((code, rest) => `${code} - ${rest}`),
  ),
  kind(
    "codes-with-colon",
    "A colon stands behind every code",
    names((code, rest) => `${code} : ${rest}`),
  ),
  kind("names-with-weight", "The weight stands behind every name", (form) =>
    one(
      "names",
      all(
        ...form.indicators.map(({ at, weight }) =>
          put(at, `${form.text(at)} (น้ำหนักร้อยละ ${valueOf(weight)})`),
        ),
      ),
    ),
  ),
];

const RESULTS: readonly Kind[] = [
  kind(
    "results-with-note",
    "A note in brackets follows every result",
    results((text) => `${text} (ข้อมูล ณ ไตรมาส 4)`),
  ),
  kind(
    "results-with-star",
    "A star marks every result",
    results((text) => `${text}*`),
  ),
  kind(
    "results-as-percent-sign",
    "Per cent results are written with a sign",
    results((text) => (text.startsWith("ร้อยละ ") ? `${text.slice(7)}%` : undefined)),
  ),
  kind(
    "results-called",
    "Results begin with “คิดเป็น”",
    results((text) => (text.startsWith("ร้อยละ ") ? `คิดเป็น${text}` : undefined)),
  ),
  kind(
    "results-in-baht",
    "A result in ล้านบาท is written in baht",
    results((text) =>
      text.endsWith(" ล้านบาท")
        ? `${(Number(text.slice(0, -8)) * 1_000_000).toLocaleString("en")} บาท`
        : undefined,
    ),
  ),
  kind(
    "results-full-width",
    "Digits are of full width",
    results((text, value) =>
      typeof value === "string"
        ? text.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)))
        : undefined,
    ),
  ),
  kind(
    "results-bare",
    "The unit of a per cent result is left to the targets",
    results((text) => (text.startsWith("ร้อยละ ") ? Number(text.slice(7)) : undefined)),
  ),
  kind("results-in-percent-cells", "Per cent results are cells that show per cent", (form) => {
    // No function sees how a cell is formatted: a score of ours would ask back.
    const typed = form.scored.filter((each) => form.scoreOf(each).cell?.formula === null);
    const changes = typed.flatMap(({ result }) =>
      /^ร้อยละ [\d.]+$/u.test(String(result!.cell!.value))
        ? [put(result!.at, valueOf(result)!.value / 100, "0.00%")]
        : [],
    );
    return changes.length === 0 ? [] : one("results", all(...changes));
  }),
  kind(
    "unit-in-brackets",
    "The unit of a result stands in brackets",
    results((text) => (/^[\d.]+ [ก-๙]+$/u.test(text) ? text.replace(/ ([ก-๙]+)$/u, " ($1)") : undefined)),
  ),
];

const FORMATS: readonly Kind[] = [
  kind("format-two-decimals", "Figures are shown with two decimals", formats(figures, "0.00")),
  kind("format-thousands", "Figures are shown with separators", formats(figures, "#,##0.00")),
  kind("format-thai", "Figures are shown in Thai digits", formats(figures, "[$-D07041E]0.00")),
  kind("format-red", "Negative figures would be red", formats(figures, "#,##0.00;[Red]-#,##0.00")),
  kind(
    "format-accounting",
    "Figures are shown as accounts show them",
    formats(figures, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'),
  ),
];

const ROWS: readonly Kind[] = [
  kind(
    "rows-on-top",
    "Two rows are inserted on top",
    onForm((form) => insertRows(form.table.sheet, 0, 2)),
  ),
  kind(
    "row-between-components",
    "A blank row separates the components",
    onForm((form) =>
      all(
        ...form.table.components
          .slice(1)
          .reverse()
          .map(({ at }) => insertRows(form.table.sheet, at.row)),
      ),
    ),
  ),
  kind(
    "row-above-total",
    "A blank row stands above the total",
    onForm((form) => insertRows(form.table.sheet, form.indicators.at(-1)!.at.row + 1)),
  ),
  kind(
    "signatures-below",
    "Lines for signatures follow the table",
    onForm((form) => {
      const at = { sheet: form.table.sheet, row: sheetEnd(form) + 2, column: 0 };
      return all(
        put(at, "ลงชื่อ ...................................... ผู้รายงาน"),
        put(down(at, 1), "(......................................)"),
        put(down(at, 2), "วันที่ ...... เดือน .................. พ.ศ. .........."),
      );
    }),
  ),
  kind(
    "note-below",
    "A note with figures follows the table",
    onForm((form) =>
      put(
        { sheet: form.table.sheet, row: sheetEnd(form) + 2, column: 0 },
        "หมายเหตุ: ข้อมูลบางรายการปรับปรุงเมื่อ 15 ตุลาคม 2565 ตามหนังสือที่ นร 1201/ว 15",
      ),
    ),
  ),
  kind(
    "page-number-below",
    "A page number follows the table",
    onForm((form) => put({ sheet: form.table.sheet, row: sheetEnd(form) + 1, column: 2 }, "หน้า 1/3")),
  ),
  kind("subtotals-right", "The sum of each component stands in a row of its own", (form) => {
    const { sheet, components, total } = form.table;
    const [first, second] = components;
    if (form.hasTemplate || !second || valueOf(total) === null) return [];
    const sum = first!.indicators.reduce((so, each) => so + (valueOf(each.weighted) ?? 0), 0);
    const { row } = second.at;
    const column = first!.indicators[0]!.weighted!.at.column;
    const others = form.indicators.map(
      ({ weighted }) => `${columnName(column)}${weighted!.at.row + (weighted!.at.row >= row ? 2 : 1)}`,
    );
    return one(
      "subtotal",
      all(
        insertRows(sheet, row),
        put({ sheet, row, column: form.column("indicator") }, `รวมองค์ประกอบที่ ${first!.code}`),
        put({ sheet, row, column }, sum),
        enter(down(total!.at, 1), `=SUM(${others.join(",")})`, total!.cell!.value),
      ),
    );
  }),
  kind("headings-repeated", "The headings are repeated before the second component", (form) => {
    const { sheet, headings, components } = form.table;
    const second = components[1];
    if (!second || form.hasTemplate) return [];
    const [{ firstRow, lastRow }] = headings;
    const count = lastRow - firstRow + 1;
    const { row } = second.at;
    return one(
      "headings",
      all(insertRows(sheet, row, count), (workbook) => {
        const { rows } = workbook.sheet(sheet);
        for (let i = 0; i < count; i++) rows.set(row + i, new Map(rows.get(firstRow + i)));
      }),
    );
  }),
  kind("weight-sum-row", "The weights are summed in the row of the total", (form) => {
    const { total } = form.table;
    if (form.hasTemplate || !total?.cell) return [];
    const column = form.column("weight");
    const rows = form.indicators.map(({ at }) => at.row + 1);
    return one(
      "sum",
      enter(
        { ...total.at, column },
        `=SUM(${columnName(column)}${rows[0]}:${columnName(column)}${rows.at(-1)})`,
        100,
      ),
    );
  }),
  kind(
    "empty-row-hidden",
    "An empty row is hidden",
    onForm(
      (form) => (workbook) =>
        void workbook
          .sheet(form.table.sheet)
          .hiddenRows.push({ first: sheetEnd(form) + 3, last: sheetEnd(form) + 3 }),
    ),
  ),
];

function sheetEnd(form: Form): number {
  return form.sheets
    .find(({ name }) => name === form.table.sheet)!
    .cells.rowIndices()
    .at(-1)!;
}

const COLUMNS: readonly Kind[] = [
  kind("column-unit", "A column of units is added", (form) =>
    form.table.headings[0].columns.unit === undefined
      ? addedColumn("หน่วยวัด", () => "ตามเกณฑ์", afterNames)(form)
      : [],
  ),
  kind("column-unit-of-rows", "A column of units is added, with a unit for each row", (form) =>
    form.table.headings[0].columns.unit === undefined
      ? addedColumn("หน่วยนับ", (i) => ["ร้อยละ", "ระดับ", "คะแนน"][i % 3]!, afterNames)(form)
      : [],
  ),
  kind(
    "column-remarks",
    "A column of remarks is added at the end",
    addedColumn("หมายเหตุ", (i) => (i === 0 ? "รอผลตรวจรับรอง" : null), lastColumn),
  ),
  kind(
    "column-remarks-once",
    "A column of remarks is added at the end, under the first headings alone",
    addedColumn("หมายเหตุ", (i) => (i === 0 ? "รอผลตรวจรับรอง" : null), lastColumn, false),
  ),
  kind(
    "column-owner",
    "A column names who is responsible",
    addedColumn("ผู้รับผิดชอบ", () => "สำนักยุทธศาสตร์", lastColumn),
  ),
  kind(
    "column-owner-inside",
    "A column behind the names tells who is responsible",
    addedColumn("หน่วยงานรับผิดชอบ", () => "กลุ่มแผนงาน", afterNames),
  ),
  kind(
    "column-running-number",
    "A column of running numbers is added before the names",
    addedColumn(
      "ลำดับ",
      (i) => i + 1,
      (form) => form.column("indicator"),
    ),
  ),
  kind(
    "column-last-year",
    "A column of last year's results is added",
    addedColumn(
      "ผลการดำเนินงานปีที่ผ่านมา",
      (i) => 70 + i,
      (form) => form.column("result"),
    ),
  ),
  kind(
    "column-blank-left",
    "A blank column stands before the table",
    onForm((form) => insertColumns(form.table.sheet, 0)),
  ),
  kind(
    "column-blank-inside",
    "A blank column stands before the results",
    onForm((form) => insertColumns(form.table.sheet, form.column("result"))),
  ),
  kind(
    "column-source",
    "A column of data sources is added at the end",
    addedColumn("แหล่งข้อมูล", () => "ระบบรายงาน e-SAR", lastColumn),
  ),
];

const HEADINGS: readonly Kind[] = [
  kind(
    "heading-weight-words",
    "The weight is headed otherwise",
    heading([
      [/^น้ำหนัก \(ร้อยละ\)$/u, "น้ำหนัก"],
      [/^น้ำหนัก \(ร้อยละ\)$/u, "ค่าน้ำหนัก (%)"],
    ]),
  ),
  kind(
    "heading-score-words",
    "The score is headed otherwise",
    heading([
      [/^คะแนนที่ได้/u, "คะแนนที่ได้รับ"],
      [/^คะแนนที่ได้/u, "คะแนน"],
    ]),
  ),
  kind(
    "heading-weighted-words",
    "The weighted score is headed otherwise",
    heading([
      [/^คะแนน ?ถ่วงน้ำหนัก$/u, "คะแนนถ่วง\nน้ำหนัก"],
      [/^คะแนน ?ถ่วงน้ำหนัก$/u, "คะแนนเฉลี่ยถ่วงน้ำหนัก"],
    ]),
  ),
  kind(
    "heading-indicator-words",
    "The indicators are headed otherwise",
    heading([
      [/^ตัวชี้วัด$/u, "ตัวชี้วัดการประเมิน"],
      [/^ตัวชี้วัด$/u, "ตัวชี้วัด / รายละเอียด"],
    ]),
  ),
  kind(
    "heading-targets-words",
    "The targets are headed otherwise",
    heading([[/^(?:เกณฑ์การประเมิน|เกณฑ์การให้คะแนน)$/u, "ค่าเป้าหมาย"]]),
  ),
];

const SHEETS: readonly Kind[] = [
  kind("sheets-backwards", "The sheets stand in another order", () =>
    one("all", (workbook) => void workbook.sheets.reverse()),
  ),
  kind(
    "form-renamed",
    "The sheet of the indicators is renamed",
    onForm((form) => (workbook) => workbook.renameSheet(form.table.sheet, "Part1 ปี65")),
  ),
  kind("sheet-of-notes", "A sheet of notes is added", () =>
    one("notes", (workbook) =>
      workbook.addSheet("บันทึก", [
        ["เรื่องที่ต้องติดตาม"],
        ["ประสานสำนักแผน ภายใน 15 พ.ย. 2565"],
        [null, "ขอข้อมูลตัวชี้วัด 1.1.1 เพิ่มเติม"],
      ]),
    ),
  ),
  kind("sheet-of-data", "A sheet of raw data is added", () =>
    one("data", (workbook) =>
      workbook.addSheet("Data", [
        ["เดือน", "จำนวนเรื่อง", "แก้ไขได้"],
        ...Array.from({ length: 12 }, (_, i): CellValue[] => [`เดือนที่ ${i + 1}`, 120 + i, 118 + i]),
        ["รวม", 1506, 1482],
      ]),
    ),
  ),
  kind("sheet-of-data-hidden", "A sheet of raw data is hidden", () =>
    one("data", (workbook) => {
      workbook.addSheet("Data", [
        ["เดือน", "จำนวน"],
        ["ตุลาคม", 12],
      ]);
      workbook.sheet("Data").visibility = "hidden";
    }),
  ),
];

const FORMULAS: readonly Kind[] = [
  kind(
    "weighted-product",
    "Weighted scores are worked out as score times weight",
    weightedAs((score, weight) => `=${score}*${weight}/100`),
  ),
  kind(
    "weighted-quotient",
    "Weighted scores are worked out as weight over 100 times score",
    weightedAs((score, weight) => `=(${weight}/100)*${score}`),
  ),
  kind(
    "weighted-rounded",
    "Weighted scores are rounded to four decimals",
    weightedAs((score, weight) => `=ROUND(${score}*${weight}/100,4)`),
  ),
  kind(
    "weighted-guarded",
    "Weighted scores stay empty without a score",
    weightedAs((score, weight) => `=IF(${score}="","",${score}*${weight}/100)`),
  ),
  kind(
    "total-sumproduct",
    "The total is a SUMPRODUCT of weights and scores",
    formulas((form) => {
      const { total } = form.table;
      if (valueOf(total) === null) return null;
      const range = (role: "weight" | "score") =>
        `${columnName(form.column(role))}${form.indicators[0]!.at.row + 1}:${columnName(form.column(role))}${form.indicators.at(-1)!.at.row + 1}`;
      return [enter(total!.at, `=SUMPRODUCT(${range("weight")},${range("score")})/100`, total!.cell!.value)];
    }),
  ),
  kind(
    "total-added-up",
    "The total adds the weighted scores one by one",
    formulas((form) =>
      valueOf(form.table.total) === null
        ? null
        : [
            enter(
              form.table.total!.at,
              `=${form.indicators.map(({ weighted }) => formatCell(weighted!.at)).join("+")}`,
              form.table.total!.cell!.value,
            ),
          ],
    ),
  ),
  kind(
    "total-rounded",
    "The total is rounded to two decimals",
    formulas((form) =>
      form.table.total?.cell?.formula
        ? [
            enter(
              form.table.total.at,
              `=ROUND(${form.table.total.cell.formula.slice(1)},2)`,
              form.table.total.cell.value,
            ),
          ]
        : null,
    ),
  ),
  kind(
    "rating-nested",
    "The rating is worked out by nested conditions",
    formulas((form) => {
      const { rating, total } = form.table;
      if (!rating?.cell || !total) return null;
      const { ratings } = form.framework;
      const words = ratings
        .slice(0, -1)
        .reduceRight(
          (rest, { from, name }) => `IF(${formatCell(total.at)}>=${from},"${name.th}",${rest})`,
          `"${ratings.at(-1)!.name.th}"`,
        );
      return [enter(rating.at, `=${words}`, rating.cell.value)];
    }),
  ),
  kind(
    "weights-as-formulas",
    "Weights are worked out from shares",
    formulas((form) =>
      form.indicators.map(({ weight }) => enter(weight!.at, `=${valueOf(weight)! * 2}/2`, valueOf(weight))),
    ),
  ),
];

const OTHERS: readonly Kind[] = [
  kind("as-of-short", "The date of the data is written in short", (form) => {
    const asOf = form.parts.basics?.dates.asOf;
    return asOf?.cell && asOf.cell.value !== null
      ? one("date", put(asOf.at, String(asOf.cell.value).replace("กันยายน", "ก.ย.")))
      : [];
  }),
  kind("agency-with-kind", "The titles add what kind of agency it is", (form) => {
    const titles = form.sheets.flatMap(({ name, cells }) =>
      /^สำนักงาน/u.test(String(cells.value(1, 0) ?? "")) ? [{ sheet: name, row: 1, column: 0 }] : [],
    );
    return titles.length === 0 || form.hasTemplate
      ? []
      : one("titles", all(...titles.map((at) => put(at, `${form.text(at)} (องค์การมหาชน)`))));
  }),
  kind("board-days-in-short", "Days of the board are written in short", (form) => {
    const fields = form.parts.board?.members.flatMap(({ appointed, termEnd }) => [appointed, termEnd]) ?? [];
    const filled = fields.filter((field) => valueOf(field) !== null);
    return filled.length === 0
      ? []
      : one(
          "days",
          all(
            ...filled.map(({ at, cell }) =>
              put(
                at,
                String(cell!.value)
                  .replace("มีนาคม", "มี.ค.")
                  .replace("ตุลาคม", "ต.ค.")
                  .replace("กันยายน", "ก.ย.")
                  .replace("มกราคม", "ม.ค.")
                  .replace("พ.ศ. ", ""),
              ),
            ),
          ),
        );
  }),
  kind("ita-with-unit", "The ITA score stands with its unit", (form) => {
    const { ita } = form.summary;
    return ita?.cell && typeof ita.cell.value === "number"
      ? one("ita", put(ita.at, `${ita.cell.value} คะแนน`))
      : [];
  }),
  kind("revenue-note", "A note follows the revenue", (form) => {
    const total = form.parts.revenue?.total;
    return total
      ? one(
          "note",
          put(
            { ...down(total.at, 2), column: 0 },
            "หมายเหตุ: ตามงบการเงินที่สำนักงานการตรวจเงินแผ่นดินรับรองแล้ว 1 ธันวาคม 2565",
          ),
        )
      : [];
  }),
  kind("target-falling-formula", "A score's formula runs the other way, as its targets do", (form) => {
    const indicator = form.scored.find((each) => form.scoreOf(each).cell?.formula?.includes("<="));
    return indicator ? one(codeOf(indicator), put(right(indicator.weighted!.at, 1), null)) : [];
  }),
];

/** What people do without doing harm. */
export const HARMLESS: readonly Kind[] = [
  ...TEXTS,
  ...RESULTS,
  ...FORMATS,
  ...ROWS,
  ...COLUMNS,
  ...HEADINGS,
  ...SHEETS,
  ...FORMULAS,
  ...OTHERS,
];
