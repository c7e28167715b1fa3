import { targetRole, type ColumnRole, type TierId } from "../framework/framework";
import type { Quantity } from "../thai/quantity";
import type { CellAddress } from "../workbook/address";
import type { Component, HeadingColumns, Indicator } from "./evaluation";
import type { Field } from "./field";
import type { FieldReader } from "./fields";

/** Reads the fields of any row below one block of headings; null where the block has no such column. */
export class RowFields {
  private readonly targetColumns: readonly (readonly [tier: TierId, column: number])[];

  constructor(
    private readonly fields: FieldReader,
    private readonly columns: HeadingColumns,
    tiers: readonly TierId[],
  ) {
    this.targetColumns = tiers.flatMap((tier) => {
      const column = columns[targetRole(tier)];
      return column === undefined ? [] : [[tier, column] as const];
    });
  }

  place(row: number, column: number): CellAddress {
    return this.fields.place(row, column);
  }

  targets(row: number): Partial<Record<TierId, Field<Quantity>>> {
    const targets: Partial<Record<TierId, Field<Quantity>>> = {};
    for (const [tier, column] of this.targetColumns) targets[tier] = this.fields.quantity(row, column);
    return targets;
  }

  quantity(row: number, role: ColumnRole): Field<Quantity> | null {
    const column = this.columns[role];
    return column === undefined ? null : this.fields.quantity(row, column);
  }

  number(row: number, role: ColumnRole): Field<number> | null {
    const column = this.columns[role];
    return column === undefined ? null : this.fields.number(row, column);
  }

  weight(row: number): Field<number> | null {
    const column = this.columns.weight;
    return column === undefined ? null : this.fields.weight(row, column);
  }

  text(row: number, role: ColumnRole): Field<string> | null {
    const column = this.columns[role];
    return column === undefined ? null : this.fields.text(row, column);
  }
}

/**
 * An indicator by its row. A field is read when it is asked for and not kept: those of 100,000 indicators would take
 * ten times as much memory as the cells. Whoever looks at one many times takes it by {@link readIndicator}.
 */
export class IndicatorRow implements Indicator {
  constructor(
    readonly code: string | null,
    readonly name: string,
    readonly component: Component | null,
    private readonly row: number,
    private readonly labelColumn: number,
    private readonly fields: RowFields,
  ) {}

  get at(): CellAddress {
    return this.fields.place(this.row, this.labelColumn);
  }

  get weight(): Field<number> | null {
    return this.fields.weight(this.row);
  }

  get targets(): Indicator["targets"] {
    return this.fields.targets(this.row);
  }

  get unit(): Field<string> | null {
    return this.fields.text(this.row, "unit");
  }

  get direction(): Field<string> | null {
    return this.fields.text(this.row, "direction");
  }

  get result(): Field<Quantity> | null {
    return this.fields.quantity(this.row, "result");
  }

  get selfScore(): Field<number> | null {
    return this.fields.number(this.row, "selfScore");
  }

  get committeeScore(): Field<number> | null {
    return this.fields.number(this.row, "committeeScore");
  }

  get score(): Field<number> | null {
    return this.fields.number(this.row, "score");
  }

  get weighted(): Field<number> | null {
    return this.fields.number(this.row, "weighted");
  }

  get evidence(): Field<string> | null {
    return this.fields.text(this.row, "evidence");
  }

  get reason(): Field<string> | null {
    return this.fields.text(this.row, "reason");
  }
}

/** The same indicator as a plain object, each of its fields read once: for the time that many look at it. */
export function readIndicator(indicator: Indicator): Indicator {
  return {
    code: indicator.code,
    name: indicator.name,
    at: indicator.at,
    component: indicator.component,
    weight: indicator.weight,
    targets: indicator.targets,
    unit: indicator.unit,
    direction: indicator.direction,
    result: indicator.result,
    selfScore: indicator.selfScore,
    committeeScore: indicator.committeeScore,
    score: indicator.score,
    weighted: indicator.weighted,
    evidence: indicator.evidence,
    reason: indicator.reason,
  };
}
