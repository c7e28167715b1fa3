import type { Framework } from "../framework/framework";
import { isNearlyWhole } from "../framework/weights";
import type { CellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/snapshot";
import type { ComponentLabel } from "./component-labels";
import type { Component, Indicator } from "./evaluation";
import { emptyField, hasValue, type Field } from "./field";
import type { HeadedRows } from "./headed-rows";

/** A component whose weight may still be stated below its rows. */
interface OpenComponent extends Component {
  statedWeight: Field<number>;
}

/** A component's heading as it was found, before it is known whether it opens one. */
export interface ComponentHeading {
  readonly at: CellAddress;
  readonly label: ComponentLabel;
  /** The rows by whose columns its weight is read. */
  readonly rows: HeadedRows;
}

/** The components of one table, as its rows are read. */
export class ComponentReader {
  readonly components: Component[] = [];
  private current: OpenComponent | null = null;
  /** The component that a title above the headings names, for rows above the first that the table itself names. */
  private titled: OpenComponent | null = null;
  /** A heading below a total: the total was its predecessor's if indicators follow. */
  private waiting: ComponentHeading | null = null;

  constructor(
    private readonly cells: SheetCells,
    private readonly framework: Framework,
  ) {}

  get open(): Component | null {
    return this.current;
  }

  add(indicator: Indicator): void {
    this.current?.indicators.push(indicator);
  }

  start(heading: ComponentHeading): void {
    if (this.titled?.indicators.length === 0) this.components.shift();
    this.titled = null;
    const { code, name } = heading.label;
    const statedWeight = this.statedWeight(heading);
    this.current = { code, name, at: heading.at, statedWeight, indicators: [] };
    this.components.push(this.current);
  }

  /** By the titles above the headings; several are a list of the components, which says nothing of this table. */
  startTitled(titles: readonly ComponentHeading[]): void {
    const [title, ...others] = titles;
    if (title === undefined || others.some(({ label }) => label.code !== title.label.code)) return;
    this.start(others.at(-1) ?? title);
    this.titled = this.current;
  }

  /** Keeps a heading until it is known whether anything of the table follows. */
  wait(heading: ComponentHeading): void {
    this.waiting = heading;
  }

  /** Starts with the heading that waits; says whether there was one. */
  startWaiting(): boolean {
    const { waiting } = this;
    if (waiting === null) return false;
    this.waiting = null;
    this.start(waiting);
    return true;
  }

  /** Where the title of a component states no weight, the row that sums it up may; that of the whole form does not. */
  readSum(row: number, rows: HeadedRows): void {
    if (this.titled === null || hasValue(this.titled.statedWeight)) return;
    const weight = rows.fields.weight(row);
    if (hasValue(weight) && !isNearlyWhole(weight.reading.value, this.framework))
      this.titled.statedWeight = weight;
  }

  private statedWeight({ at, label, rows }: ComponentHeading): Field<number> {
    const inColumn = rows.fields.weight(at.row);
    if (hasValue(inColumn)) return inColumn;
    const cell = this.cells.at(at.row, at.column);
    if (cell === undefined) return emptyField(at);
    return {
      at,
      cell,
      reading: label.weight === null ? { kind: "blank" } : { kind: "value", value: label.weight },
    };
  }
}
