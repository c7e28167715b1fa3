import type { Framework, TierId } from "../framework/framework";
import type { LocalisedText } from "../text/localised";
import { normaliseText } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { guessKind } from "../template/indicator-kind";
import type {
  IndicatorKind,
  TargetEntry,
  TemplateComponent,
  TemplateGroup,
  TemplateIndicator,
} from "../template/template";
import type { TemplateFault } from "../template/template-fault";
import { SUM_NOISE } from "../scoring/noise";
import { settle } from "../scoring/rounding";
import { errorShown } from "./table-faults";
import { TemplateCells, type TemplateHeadings } from "./template-rows";
import {
  DIRECTION_NAMES,
  KIND_NAMES,
  readWord,
  ROW_TYPE_NAMES,
  type RowType,
  type TemplateColumn,
} from "./template-words";

/** Where faults and the cells of what was read are collected. */
export interface ReadingNotes {
  readonly faults: TemplateFault[];
  readonly places: Map<string, CellAddress>;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenIndicator = Open<TemplateIndicator> & {
  items: { name: string; points: number }[];
  choices: string[];
};
interface OpenComponent extends Omit<TemplateComponent, "groups" | "indicators"> {
  groups: TemplateGroup[];
  indicators: OpenIndicator[];
}

/** A table of indicators and its rows. */
export interface ComponentRows {
  readonly sheet: SheetSnapshot;
  readonly headings: TemplateHeadings;
  readonly rows: Iterable<number>;
  /**
   * Whether an indicator may stand without a row of its component above it, where the framework lays that down. A
   * component whose weight nobody states weighs as much as its indicators then.
   */
  readonly isLaidDown?: boolean;
}

/** Reads components, groups, indicators and their items from the rows of a table. */
export function readComponentRows(
  { sheet, headings, rows, isLaidDown = false }: ComponentRows,
  framework: Framework,
  notes: ReadingNotes,
): TemplateComponent[] {
  const reader = new RowReader(sheet, headings, framework, notes);
  for (const row of rows) reader.read(row, isLaidDown ? framework.components : []);
  return reader.components.map(({ indicators, ...component }) => ({
    ...component,
    weight: component.weight ?? (isLaidDown ? sumOf(indicators) : null),
    indicators: indicators.map(closeIndicator),
  }));
}

function sumOf(indicators: readonly OpenIndicator[]): number {
  return settle(
    indicators.reduce((sum, { weight }) => sum + weight, 0),
    SUM_NOISE,
  );
}

function closeIndicator({ items, choices, checklist, ...indicator }: OpenIndicator): TemplateIndicator {
  return {
    ...indicator,
    ...(checklist || items.length > 0 ? { checklist: { base: checklist?.base ?? 0, items } } : {}),
    ...(choices.length > 0 ? { options: choices } : {}),
  };
}

class RowReader {
  readonly components: OpenComponent[] = [];
  private readonly cells: TemplateCells;

  constructor(
    sheet: SheetSnapshot,
    private readonly headings: TemplateHeadings,
    private readonly framework: Framework,
    private readonly notes: ReadingNotes,
  ) {
    this.cells = new TemplateCells(sheet);
  }

  /** `laidDown`: components that begin by themselves. */
  read(row: number, laidDown: Framework["components"]): void {
    if (!this.isFilled(row)) return;
    for (const { at, code } of this.cells.errorsIn(row)) this.notes.faults.push(errorShown(at, code));
    const type = this.rowType(row);
    if (type === null) return;
    if (type === "component") return this.component(row);
    if (type === "indicator" || type === "group") this.begin(this.text(row, "code"), laidDown);
    const component = this.components.at(-1);
    if (!component) {
      const names = ROW_TYPE_NAMES[type];
      this.fault(this.at(row, "type"), {
        th: `แถว${names.th}นี้ไม่มีแถวองค์ประกอบอยู่เหนือขึ้นไป`,
        en: `There is no component row above this ${names.en} row`,
      });
      return;
    }
    if (type === "group") this.group(row, component);
    else if (type === "indicator") this.indicator(row, component);
    else this.part(row, type, component);
  }

  /** A row that holds nothing but its type waits to be filled in. */
  private isFilled(row: number): boolean {
    const columns = [...this.headings.columns, ...this.headings.targets];
    return columns.some(([name, column]) => name !== "type" && this.cells.cell(row, column) !== null);
  }

  /** As the row says; where it says nothing, by its code and what else it holds. */
  private rowType(row: number): RowType | null {
    const stated = this.text(row, "type");
    if (stated !== "") {
      const type = readWord(ROW_TYPE_NAMES, stated);
      if (type === null) this.unknownWord(row, "type", stated, Object.values(ROW_TYPE_NAMES));
      return type;
    }
    const code = this.text(row, "code");
    if (/^\d+$/u.test(code)) return "component";
    if (code === "") return this.text(row, "points") === "" ? "option" : "item";
    const holds = (["weight", "kind", "unit", "direction"] as const).some(
      (name) => this.text(row, name) !== "",
    );
    const hasTarget = [...this.headings.targets.values()].some(
      (column) => this.cells.cell(row, column) !== null,
    );
    return holds || hasTarget ? "indicator" : "group";
  }

  private begin(code: string, laidDown: Framework["components"]): void {
    const own = laidDown.find((component) => code.startsWith(`${component.code}.`));
    if (!own || this.components.at(-1)?.code === own.code) return;
    this.components.push({
      code: own.code,
      name: own.name.th,
      weight: own.weight,
      groups: [],
      indicators: [],
    });
  }

  private component(row: number): void {
    const pointer = `/components/${this.components.length}`;
    this.components.push({
      code: this.text(row, "code"),
      name: this.text(row, "name"),
      weight: this.number(row, "weight"),
      groups: [],
      indicators: [],
    });
    this.place(row, pointer, ["code", "name", "weight"]);
  }

  private group(row: number, { groups }: OpenComponent): void {
    this.place(row, `/components/${this.components.length - 1}/groups/${groups.length}`, ["code", "name"]);
    groups.push({ code: this.text(row, "code"), name: this.text(row, "name") });
  }

  private indicator(row: number, { indicators }: OpenComponent): void {
    const pointer = `/components/${this.components.length - 1}/indicators/${indicators.length}`;
    const targets: Record<TierId, TargetEntry> = {};
    for (const { id } of this.framework.tiers) {
      const column = this.headings.targets.get(id);
      targets[id] = this.cells.target(row, column);
      if (column !== undefined) this.notes.places.set(`${pointer}/targets/${id}`, this.cells.at(row, column));
    }
    const name = this.text(row, "name");
    const kind = this.kind(row, name, Object.values(targets));
    const base = this.number(row, "points");
    const note = this.text(row, "note");
    indicators.push({
      code: this.text(row, "code"),
      name,
      weight: this.number(row, "weight") ?? 0,
      kind,
      unit: this.text(row, "unit") || null,
      direction: this.word(row, "direction", DIRECTION_NAMES),
      targets,
      ...(base === null ? {} : { checklist: { base, items: [] } }),
      ...(note === "" ? {} : { note }),
      items: [],
      choices: [],
    });
    this.place(row, pointer, ["code", "name", "weight", "kind", "unit", "direction", "note"]);
    this.placeAt(row, `${pointer}/checklist`, "points");
    this.placeAt(row, `${pointer}/checklist/base`, "points");
  }

  private part(row: number, type: "item" | "option", { indicators }: OpenComponent): void {
    const name = this.text(row, "name");
    const indicator = indicators.at(-1);
    if (!indicator) {
      const names = ROW_TYPE_NAMES[type];
      this.fault(this.at(row, "type"), {
        th: `แถว${names.th}นี้ไม่มีแถวตัวชี้วัดอยู่เหนือขึ้นไป`,
        en: `There is no indicator row above this ${names.en} row`,
      });
      return;
    }
    const pointer = `/components/${this.components.length - 1}/indicators/${indicators.length - 1}`;
    if (type === "option") {
      this.placeAt(row, `${pointer}/options/${indicator.choices.length}`, "name");
      indicator.choices.push(name);
      return;
    }
    const item = `${pointer}/checklist/items/${indicator.items.length}`;
    this.placeAt(row, `${item}/name`, "name");
    this.placeAt(row, `${item}/points`, "points");
    const points = this.number(row, "points");
    if (points === null && this.text(row, "points") === "")
      this.fault(this.at(row, "points"), { th: "รายการนี้ไม่มีคะแนน", en: "This item has no points" });
    indicator.items.push({ name, points: points ?? 0 });
  }

  private kind(row: number, name: string, targets: readonly TargetEntry[]): IndicatorKind {
    return this.word(row, "kind", KIND_NAMES) ?? guessKind(name, targets, this.framework.tiers[0].point).kind;
  }

  private word<Id extends string>(
    row: number,
    column: TemplateColumn,
    names: Readonly<Record<Id, LocalisedText>>,
  ): Id | null {
    const text = this.text(row, column);
    if (text === "") return null;
    const id = readWord(names, text);
    if (id === null) this.unknownWord(row, column, text, Object.values(names));
    return id;
  }

  private unknownWord(
    row: number,
    column: TemplateColumn,
    text: string,
    names: readonly LocalisedText[],
  ): void {
    this.fault(this.at(row, column), {
      th: `ไม่รู้จักคำว่า “${text}” (ใช้ได้: ${names.map(({ th }) => th).join(", ")})`,
      en: `“${text}” is unknown (there are: ${names.map(({ en }) => en).join(", ")})`,
    });
  }

  private number(row: number, column: TemplateColumn): number | null {
    const number = this.cells.number(row, this.headings.columns.get(column));
    const text = this.text(row, column);
    if (number === null && text !== "")
      this.fault(this.at(row, column), { th: `ต้องเป็นตัวเลข: “${text}”`, en: `A number is needed: “${text}”` });
    return number;
  }

  private text(row: number, column: TemplateColumn): string {
    const text = this.cells.text(row, this.headings.columns.get(column));
    return column === "code" ? normaliseText(text) : text;
  }

  private at(row: number, column: TemplateColumn): CellAddress {
    return this.cells.at(row, this.headings.columns.get(column) ?? this.headings.code);
  }

  private place(row: number, pointer: string, columns: readonly TemplateColumn[]): void {
    this.notes.places.set(pointer, this.at(row, "code"));
    for (const column of columns) this.placeAt(row, `${pointer}/${column}`, column);
  }

  private placeAt(row: number, pointer: string, column: TemplateColumn): void {
    this.notes.places.set(pointer, this.at(row, column));
  }

  private fault(at: CellAddress, text: LocalisedText): void {
    this.notes.faults.push({ at, text });
  }
}
