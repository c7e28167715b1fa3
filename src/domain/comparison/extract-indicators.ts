import { isSameWeight } from "../framework/weights";
import { hasFormula, hasValue, valueOf } from "../form/field";
import { type Component, type Indicator, type IndicatorTable } from "../form/evaluation";
import { rowLabels, type RowLabels } from "../form/rows";
import { targetRole, type Framework, type TierId } from "../framework/framework";
import type { NonEmpty } from "../non-empty";
import { OPTION_WORDS, readOptionWord } from "../scoring/option-words";
import type { Direction } from "../scoring/scoring-scale";
import { parseQuantity } from "../thai/parse-quantity";
import { stripMarkup } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/snapshot";
import { guessKind, isNoTarget } from "../template/indicator-kind";
import { remark, type TemplateRemark } from "./remark";
import { RunOnText } from "../form/run-on-text";
import type { TargetEntry, TemplateComponent, TemplateGroup, TemplateIndicator } from "../template/template";

/** The components of a table with their groups and indicators; what had to be assumed goes to `remarks`. */
export function extractComponents(
  table: IndicatorTable,
  cells: SheetCells,
  framework: Framework,
  remarks: TemplateRemark[],
): TemplateComponent[] {
  const extraction = new Extraction(table, cells, framework, remarks);
  const components = table.components.map((component) => extraction.component(component));
  const homeless = table.indicators.filter(({ component }) => component === null);
  return homeless.length === 0 ? components : [...extraction.withoutHeading(homeless), ...components];
}

class Extraction {
  private readonly texts: RunOnText;
  private readonly labels: RowLabels;
  private readonly taken = new Set<string>();

  constructor(
    private readonly table: IndicatorTable,
    cells: SheetCells,
    private readonly framework: Framework,
    private readonly remarks: TemplateRemark[],
  ) {
    this.texts = new RunOnText(table, cells);
    this.labels = rowLabels(framework);
    for (const { code } of table.indicators) if (code !== null) this.taken.add(code);
  }

  component({ code, name, at, statedWeight, indicators }: Component): TemplateComponent {
    const known = this.framework.components.find((component) => component.code === code);
    const weight = valueOf(statedWeight);
    if (weight === null)
      this.note(at, `หัวองค์ประกอบที่ ${code} ไม่ระบุน้ำหนัก`, `The heading of component ${code} states no weight`);
    return {
      code,
      name: name || (known?.name.th ?? ""),
      weight,
      groups: this.groupsIn(at.row),
      indicators: this.indicators(code, indicators),
    };
  }

  /** Indicators above the first heading, or in a table that has none: their codes tell the component. */
  withoutHeading(indicators: readonly Indicator[]): TemplateComponent[] {
    const byCode = new Map<string, NonEmpty<Indicator>>();
    for (const indicator of indicators) {
      const code = indicator.code?.split(".")[0] ?? "1";
      const members = byCode.get(code);
      byCode.set(code, members ? [...members, indicator] : [indicator]);
    }
    return [...byCode].map(([code, members]) => {
      const known = this.framework.components.find((component) => component.code === code);
      this.note(
        members[0].at,
        `ไม่มีหัวองค์ประกอบเหนือตัวชี้วัด จึงจัดไว้ในองค์ประกอบที่ ${code} ตามรหัส`,
        `No component heading stands above; placed in component ${code} by its code`,
      );
      return {
        code,
        name: known?.name.th ?? "",
        weight: this.weightOf(known?.weight ?? null, members),
        groups: this.table.groups.filter((group) => group.code.startsWith(`${code}.`)).map(plainGroup),
        indicators: this.indicators(code, members),
      };
    });
  }

  /** The form states none: what the framework lays down is taken only where the indicators make it up. */
  private weightOf(laidDown: number | null, members: readonly Indicator[]): number | null {
    const sum = members.reduce((total, { weight }) => total + (valueOf(weight) ?? 0), 0);
    return laidDown !== null && isSameWeight(sum, laidDown, this.framework) ? laidDown : null;
  }

  private groupsIn(componentRow: number): TemplateGroup[] {
    const next =
      this.table.components.find(({ at }) => at.row > componentRow)?.at.row ?? Number.POSITIVE_INFINITY;
    return this.table.groups.filter(({ at }) => at.row > componentRow && at.row < next).map(plainGroup);
  }

  private indicators(component: string, indicators: readonly Indicator[]): TemplateIndicator[] {
    return indicators.map((indicator) => this.indicator(component, indicator));
  }

  private indicator(component: string, indicator: Indicator): TemplateIndicator {
    const { at } = indicator;
    const code = indicator.code ?? this.freeCode(component, at);
    const name = this.name(indicator);
    const targets = this.targets(indicator, code);
    const entries = this.framework.tiers.map((tier) => targets[tier.id] ?? null);
    const { isSure, ...kind } = guessKind(name, entries, this.framework.tiers[0].point);
    if (!isSure)
      this.note(
        at,
        `ตัวชี้วัด ${code}: กำหนดวิธีให้คะแนนจากถ้อยคำของค่าเป้าหมาย ควรตรวจสอบ`,
        `Indicator ${code}: how it is scored was guessed from the wording of its targets; please check`,
      );
    return {
      code,
      name,
      weight: this.weight(indicator, code),
      ...kind,
      unit: valueOf(indicator.unit) ?? commonUnit(entries),
      direction: this.direction(indicator, code),
      targets,
    };
  }

  /** The name with what ran on below it, without its code. */
  private name(indicator: Indicator): string {
    const written = stripMarkup(String(this.texts.read(indicator.at.row, "indicator") ?? indicator.name));
    return this.labels.coded(written)?.name ?? written;
  }

  private targets(indicator: Indicator, code: string): Record<TierId, TargetEntry> {
    const { at, targets: fields } = indicator;
    const targets: Record<TierId, TargetEntry> = {};
    for (const tier of this.framework.tiers) {
      const field = fields[tier.id];
      targets[tier.id] = field ? this.texts.read(at.row, targetRole(tier.id)) : null;
      if (field && (field.reading.kind === "error" || hasFormula(field)))
        this.note(
          field.at,
          `ตัวชี้วัด ${code}: ค่าเป้าหมาย${tier.name.th}เป็นสูตร จึงใช้ค่าที่แสดงอยู่`,
          `Indicator ${code}: its ${tier.name.en} target is a formula; the value shown was taken`,
        );
    }
    if (Object.values(targets).every(isNoTarget))
      this.note(at, `ตัวชี้วัด ${code} ไม่มีค่าเป้าหมาย`, `Indicator ${code} has no targets`);
    return targets;
  }

  private weight(indicator: Indicator, code: string): number {
    const field = indicator.weight;
    const weight = valueOf(field);
    if (weight === null || weight <= 0)
      this.note(
        field?.at ?? indicator.at,
        `ตัวชี้วัด ${code} ไม่มีน้ำหนัก จึงใส่ 0 ไว้ให้แก้`,
        `Indicator ${code} has no weight; 0 was put in its place`,
      );
    return Math.max(weight ?? 0, 0);
  }

  private direction({ direction: field }: Indicator, code: string): Direction | null {
    if (!hasValue(field)) return null;
    const stated = field.reading.value;
    const direction = readDirection(stated);
    if (direction === null)
      this.note(
        field.at,
        `ตัวชี้วัด ${code}: อ่านทิศทาง “${stated}” ไม่ได้ จึงดูจากค่าเป้าหมาย`,
        `Indicator ${code}: the direction “${stated}” is unknown; the targets tell it`,
      );
    return direction;
  }

  private freeCode(component: string, at: CellAddress): string {
    for (let n = 1; ; n++) {
      const code = `${component}.${n}`;
      if ([...this.taken].some((taken) => taken === code || taken.startsWith(`${code}.`))) continue;
      this.taken.add(code);
      this.note(at, `ตัวชี้วัดไม่มีรหัส จึงให้รหัส ${code}`, `The indicator has no code; it was given ${code}`);
      return code;
    }
  }

  private note(at: CellAddress, th: string, en: string): void {
    this.remarks.push(remark(at, th, en));
  }
}

/** The direction that a cell words; null for anything else. */
export function readDirection(text: string): Direction | null {
  return readOptionWord(OPTION_WORDS.direction, text) ?? null;
}

function plainGroup({ code, name }: TemplateGroup): TemplateGroup {
  return { code, name };
}

/** The unit that every figure is written with; null where they differ or have none. */
export function commonUnit(targets: readonly TargetEntry[]): string | null {
  const units = new Set(
    targets
      .filter((target) => !isNoTarget(target))
      .map((target) => {
        const reading = typeof target === "string" ? parseQuantity(target) : null;
        return reading?.kind === "quantity" ? reading.quantity.unitWord : null;
      }),
  );
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}
