import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { formatColour, parseColour } from "./colours";
import type { RangeContent } from "./range-content";

/** Sides in Excel's own order. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Side = (typeof SIDES)[number];

/** Line style and weight, as Excel names them, for every border of the grid. */
const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  override readonly $class = "RangeBorderCollection";

  constructor(readonly $range: RangeContent) {
    super();
  }

  $items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.$range, side));
  }

  $find(key: unknown): RangeBorder | undefined {
    const side = SIDES.find((name) => name === key);
    return side && new RangeBorder(this.$range, side);
  }

  override $item(key: unknown): RangeBorder {
    const border = this.$find(key);
    if (!border) throw new HostError("InvalidArgument");
    return border;
  }

  get count(): number {
    return SIDES.length;
  }
}

export class RangeBorder extends HostObject {
  override readonly $class = "RangeBorder";

  constructor(
    readonly $range: RangeContent,
    readonly $side: Side,
  ) {
    super();
  }

  override get $id(): string {
    return this.$side;
  }

  get sideIndex(): string {
    return this.$side;
  }

  get style(): string | null {
    return this.$uniform((line) => entryOf(line)?.[1] ?? "None");
  }

  set style(style: string) {
    const isNone = style === "None";
    this.$write((line) => (isNone ? null : { s: lineOf(style, entryOf(line)?.[2]), cl: line?.cl ?? BLACK }));
  }

  get weight(): string | null {
    return this.$uniform((line) => entryOf(line)?.[2] ?? "Thin");
  }

  set weight(weight: string) {
    this.$write((line) => ({ s: lineOf(entryOf(line)?.[1] ?? "Continuous", weight), cl: line?.cl ?? BLACK }));
  }

  get color(): string | null {
    return this.$uniform((line) => formatColour(line?.cl.rgb, "#000000"));
  }

  set color(colour: string) {
    const cl = { rgb: parseColour(colour) };
    this.$write((line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl }));
  }

  $uniform<T>(property: (line: Nullable<IBorderStyleData>) => T): T | null {
    const values = [...this.$lines()].map(([, , , line]) => property(line));
    return values.every((value) => value === values[0]) ? (values[0] ?? property(null)) : null;
  }

  $write(change: (line: Nullable<IBorderStyleData>) => IBorderStyleData | null): void {
    const styles = new Map<string, IBorderData>();
    for (const [row, column, key, line] of this.$lines()) {
      const cell = `${row},${column}`;
      styles.set(cell, { ...styles.get(cell), [key]: change(line) });
    }
    this.$range.$writeStyles((row, column) => {
      const bd = styles.get(`${row},${column}`);
      return bd ? { bd } : null;
    });
  }

  /** Every cell's edge that belongs to this side of the range: row, column, edge, present line. */
  *$lines(): Iterable<[number, number, keyof IBorderData, Nullable<IBorderStyleData>]> {
    const sheet = this.$range.$sheet;
    const { book } = this.$range.$context;
    const area = this.$range.$area;
    const endRow = Math.min(area.endRow, sheet.getRowCount() - 1);
    const endColumn = Math.min(area.endColumn, sheet.getColumnCount() - 1);
    for (let row = area.startRow; row <= endRow; row++) {
      for (let column = area.startColumn; column <= endColumn; column++) {
        for (const key of edgesOf(this.$side, row, column, { ...area, endRow, endColumn })) {
          yield [row, column, key, book.styleAt(sheet, row, column).bd?.[key]];
        }
      }
    }
  }
}

const BLACK = { rgb: "#000000" } as const;

function edgesOf(
  side: Side,
  row: number,
  column: number,
  area: RangeContent["$area"],
): (keyof IBorderData)[] {
  const isTop = row === area.startRow;
  const isBottom = row === area.endRow;
  const isLeft = column === area.startColumn;
  const isRight = column === area.endColumn;
  const edges: Record<Side, readonly (keyof IBorderData | false)[]> = {
    EdgeTop: [isTop && "t"],
    EdgeBottom: [isBottom && "b"],
    EdgeLeft: [isLeft && "l"],
    EdgeRight: [isRight && "r"],
    InsideVertical: [!isLeft && "l", !isRight && "r"],
    InsideHorizontal: [!isTop && "t", !isBottom && "b"],
    DiagonalDown: ["tl_br"],
    DiagonalUp: ["bl_tr"],
  };
  return edges[side].filter((edge) => edge !== false);
}

function entryOf(line: Nullable<IBorderStyleData>) {
  return line ? LINES.find(([type]) => type === line.s) : undefined;
}

function lineOf(style: string, weight: string | undefined): BorderStyleTypes {
  const exact = LINES.find((line) => line[1] === style && line[2] === weight);
  return (exact ?? LINES.find((line) => line[1] === style))![0];
}
