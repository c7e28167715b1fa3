import { formatCell, type CellAddress } from "../../src/domain/workbook/address";
import { addSheet, createXlsx } from "../../src/xlsx/reading/open";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/model/workbook";
import { ratingOf, rounded, sumOf } from "./arithmetic";
import { beside, sheetNamed, type FormRow, type RoundForm } from "./form";
import type { OwnLayout, OwnRole } from "./own-layouts";
import { FISCAL_YEAR, type AgencyPlan, type PlannedComponent, type PlannedIndicator } from "./plan";

type Content = string | number | { readonly formula: string } | null;

/** The form of an agency that does not use the standard workbook; where it has formulas it is not calculated yet. */
export async function ownForm(file: string, layout: OwnLayout, plan: AgencyPlan): Promise<RoundForm> {
  const names = layout.split ?? [layout.sheet];
  const workbook = await createXlsx(names[0]!);
  for (const name of [...names.slice(1), ...(layout.extraSheets ?? [])]) addSheet(workbook, name);
  const writer = new FormWriter(workbook, layout, plan);
  if (layout.split) {
    plan.components.forEach((component, i) => writer.table(names[i]!, [component]));
  } else {
    writer.table(layout.sheet, plan.components);
  }
  const places = writer.close();
  for (const name of layout.extraSheets ?? []) writer.prose(name);
  return { file, kind: "own", plan, workbook, hasFormulas: layout.hasFormulas, ...places };
}

class FormWriter {
  private readonly rows: FormRow[] = [];
  private readonly components: Record<string, CellAddress> = {};
  private readonly subtotals: Record<string, CellAddress> = {};
  private weights: CellAddress | null = null;
  private sheet!: XlsxSheet;
  private row = 0;

  constructor(
    private readonly workbook: XlsxWorkbook,
    private readonly layout: OwnLayout,
    private readonly plan: AgencyPlan,
  ) {}

  table(sheet: string, components: readonly PlannedComponent[]): void {
    this.sheet = sheetNamed(this.workbook, sheet);
    this.row = 0;
    const { agency } = this.plan;
    this.line(["name", `${agency.name} (${agency.abbreviation})`]);
    this.line(["name", this.digits(`แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. ${FISCAL_YEAR}`)]);
    this.row += this.layout.shiftedBy?.rows ?? 1;
    if (this.layout.targetGroup) this.line(["minimum", this.layout.targetGroup]);
    this.weights ??= this.at("weight");
    this.line(...this.layout.columns);
    for (const component of components) this.component(component);
  }

  prose(name: string): void {
    this.sheet = sheetNamed(this.workbook, name);
    for (let row = 0; row < 12; row++)
      this.put({ sheet: name, row, column: 0 }, `ข้อ ${row + 1} โปรดอ่านก่อนกรอก`);
  }

  /** The total and the rating below the last table. */
  close(): Omit<RoundForm, "file" | "kind" | "plan" | "workbook" | "hasFormulas"> {
    const { layout, rows } = this;
    const exact = sumOf(rows.map(({ indicator: { weight, score } }) => (weight * score) / 100));
    const total = this.at("weighted");
    const sum = rows.map(({ at }) => formatCell(at.weighted)).join(",");
    this.line(
      ["name", layout.total],
      ["weighted", layout.hasFormulas ? { formula: `=SUM(${sum})` } : rounded(exact)],
    );
    const rating = this.at("weighted");
    const cell = formatCell(total);
    const bands = `=IF(ROUND(${cell},2)>=90,"ดีมาก",IF(ROUND(${cell},2)>=75,"ดี",IF(ROUND(${cell},2)>=60,"พอใช้","ต้องปรับปรุง")))`;
    this.line(
      ["name", layout.rating],
      ["weighted", layout.hasFormulas ? { formula: bands } : ratingOf(exact)],
    );
    const { components, subtotals } = this;
    return { rows, components, subtotals, weights: this.weights!, total, rating };
  }

  private component({ code, name, weight, indicators }: PlannedComponent): void {
    this.components[code] = this.at("name");
    this.line(["name", this.digits(`องค์ประกอบที่ ${code} ${name} (น้ำหนักร้อยละ ${weight})`)]);
    const first = this.row;
    indicators.forEach((indicator) => this.indicator(code, indicator));
    if (!this.layout.hasSubtotals) return;
    const exact = sumOf(indicators.map((each) => (each.weight * each.score) / 100));
    const subtotal = this.at("weighted");
    const range = `${formatCell({ ...subtotal, row: first })}:${formatCell({ ...subtotal, row: this.row - 1 })}`;
    this.subtotals[code] = subtotal;
    const figure = this.layout.hasFormulas ? { formula: `=SUM(${range})` } : rounded(exact);
    this.line(["name", `รวมองค์ประกอบที่ ${code}`], ["weighted", figure]);
  }

  private indicator(component: string, indicator: PlannedIndicator): void {
    const { layout, row } = this;
    const roles = [
      "name",
      "weight",
      "minimum",
      "standard",
      "advanced",
      "result",
      "score",
      "weighted",
    ] as const;
    const at = Object.fromEntries(roles.map((role) => [role, this.at(role)])) as Record<string, CellAddress>;
    this.rows.push({ component, indicator, at: { ...at, self: at.score } as FormRow["at"] });
    const { code, name, weight, measure, targets, result, score } = indicator;
    const hasCodes = layout.columns.some(([role]) => role === "number");
    const target = (i: number) => (measure && layout.hasBareTargets ? measure.targets[i]! : targets[i]!);
    const cell = (role: OwnRole) => formatCell({ ...this.at(role), row });
    const isFalling = measure !== null && measure.targets[2] < measure.targets[0];
    this.line(
      ["number", this.digits(code)],
      ["name", hasCodes ? name : this.digits(`${code} ${name}`)],
      ["unit", measure?.unit ?? null],
      ["direction", isFalling ? "ยิ่งน้อยยิ่งดี" : measure ? "ยิ่งมากยิ่งดี" : null],
      ["owner", "กองแผนงาน"],
      ["weight", weight],
      ["minimum", target(0)],
      ["standard", target(1)],
      ["advanced", target(2)],
      ["result", result],
      ["score", layout.hasFormulas && measure ? { formula: nestedIf(cell, isFalling) } : rounded(score)],
      [
        "weighted",
        layout.hasFormulas
          ? { formula: `=${cell("weight")}*${cell("score")}/100` }
          : rounded((weight * score) / 100),
      ],
    );
  }

  private digits(text: string): string {
    return this.layout.hasThaiDigits ? inThaiDigits(text) : text;
  }

  private line(...cells: readonly (readonly [OwnRole, Content])[]): void {
    for (const [role, content] of cells) {
      if (content !== null && this.layout.columns.some(([each]) => each === role))
        this.put(this.at(role), content);
    }
    this.row += 1;
  }

  private at(role: OwnRole): CellAddress {
    const { columns, shiftedBy } = this.layout;
    const first = { sheet: this.sheet.name, row: this.row, column: shiftedBy?.columns ?? 0 };
    return beside(
      first,
      columns.findIndex(([each]) => each === role),
    );
  }

  private put({ row, column }: CellAddress, content: Content): void {
    const cell =
      typeof content === "object" && content !== null
        ? { value: null, formula: content.formula }
        : { value: content, formula: null };
    this.sheet.cells.set(row, column, cell);
  }
}

export function inThaiDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!);
}

/** As it is usually written: the points of the highest target that is met, and a straight line to the next one. */
function nestedIf(cell: (role: OwnRole) => string, isFalling: boolean): string {
  const [r, low, middle, high] = (["result", "minimum", "standard", "advanced"] as const).map(cell);
  const meets = isFalling ? "<=" : ">=";
  const between = (points: number, from: string, to: string) => `${points}+(${r}-${from})/(${to}-${from})*25`;
  const below = `IF(${r}${meets}${low},${between(50, low!, middle!)},0)`;
  return `=IF(${r}="","",IF(${r}${meets}${high},100,IF(${r}${meets}${middle},${between(75, middle!, high!)},${below})))`;
}
