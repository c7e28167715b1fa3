import type { CellAddress, Rectangle } from "../../workbook/address";
import { covers } from "../../workbook/areas";
import type { Change, PutName, SetCell } from "../../workbook/change-set";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { sheetNamed } from "../reading/call-arguments";
import { readFormula } from "../reading/formula-reader";
import { freezeCell, type FrozenContent } from "./freeze-cell";
import {
  FROZEN_NAMESPACE,
  frozenPart,
  readFrozenPart,
  writeFrozenPart,
  type FrozenCell,
} from "./frozen-part";
import { kpiCalls, mayHoldKpi } from "../reading/kpi-calls";
import { locateFrozen, placeOf } from "./locate-frozen";
import { LAMBDA_FORMULAS } from "./named-lambdas";
import {
  previewOf,
  skippedCell,
  type FreezeForm,
  type PortablePlan,
  type PreviewCell,
  type SkippedCell,
} from "./portable-plan";

/** Where to freeze: a whole sheet, or areas of it; null means the whole workbook. */
export interface FreezeScope {
  readonly sheet: string;
  /** Null means all of the sheet. */
  readonly areas: readonly Rectangle[] | null;
}

/**
 * Decides what freezing writes: native formulas, values or names in place of our functions, and the originals
 * in a part of the workbook, so that {@link planThawOf} brings them back. A second run finds nothing to do.
 */
export function planFreezeOf(
  snapshot: WorkbookSnapshot,
  scope: FreezeScope | null,
  form: FreezeForm,
): PortablePlan {
  const freezer = new Freezer(snapshot, form);
  const only = scope && sheetNamed(scope.sheet, snapshot);
  for (const sheet of snapshot.sheets) {
    if (scope === null || sheet === only) freezer.freezeSheet(sheet, scope?.areas ?? null);
  }
  return freezer.plan();
}

class Freezer {
  private readonly contents: FrozenContent[] = [];
  private readonly skipped: SkippedCell[] = [];
  private readonly covered = new Set<string>();
  private readonly names = new Map<string, PutName>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly form: FreezeForm,
  ) {}

  freezeSheet(sheet: SheetSnapshot, areas: readonly Rectangle[] | null): void {
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        const { formula } = cell;
        if (formula === null || !mayHoldKpi(formula)) continue;
        if (areas && !areas.some((area) => covers(area, { row, column }))) continue;
        const at = { sheet: sheet.name, row, column };
        if (this.covered.has(placeOf(at)) || kpiCalls(readFormula(formula)).length === 0) continue;
        const outcome = sheet.isProtected
          ? "protected-sheet"
          : freezeCell({ ...cell, formula }, sheet, { snapshot: this.snapshot, at }, this.form);
        if (typeof outcome === "string") this.skipped.push(skippedCell(at, formula, outcome));
        else this.take(outcome, at, formula);
      }
    }
  }

  private take(outcome: readonly FrozenContent[], at: CellAddress, formula: string): void {
    const names = outcome.flatMap(({ after }) => ("formula" in after ? this.namesFor(after.formula) : []));
    if (names.includes(null)) {
      this.skipped.push(skippedCell(at, formula, "name-taken"));
      return;
    }
    for (const name of names) if (name) this.names.set(name.name, name);
    for (const content of outcome) this.covered.add(placeOf(content.at));
    this.contents.push(...outcome);
  }

  /** The names that a formula needs; null for one that means something else in this workbook. */
  private namesFor(formula: string): (PutName | null)[] {
    if (this.form !== "names") return [];
    const used = new Set(readFormula(formula).calls.map((call) => call.name));
    return [...LAMBDA_FORMULAS].flatMap(([name, lambda]): (PutName | null)[] => {
      if (!used.has(name)) return [];
      const known = this.snapshot.names?.find((each) => each.name.toUpperCase() === name);
      if (!known) return [{ kind: "put-name", name, before: null, formula: lambda }];
      return isSameLambda(known.formula, lambda) ? [] : [null];
    });
  }

  plan(): PortablePlan {
    const { contents, skipped, snapshot } = this;
    const preview: PreviewCell[] = [];
    const cells = contents.map(({ at, before, after, reason }): SetCell => {
      preview.push(previewOf(at, before, after, { reason, showsTheSame: true }));
      return { kind: "set-cell", ...at, before, after };
    });
    if (cells.length === 0) return { changeSet: { changes: [] }, preview, skipped };
    const before = frozenPart(snapshot);
    const content = writeFrozenPart(mergeEntries(before, contents, snapshot));
    // The originals are safe before the first of them is replaced.
    const changes: Change[] = [
      ...this.names.values(),
      { kind: "put-part", namespace: FROZEN_NAMESPACE, before, content },
      ...cells,
    ];
    return { changeSet: { changes }, preview, skipped };
  }
}

/** Excel writes spaces and letter case in its own way. */
export function isSameLambda(a: string, b: string): boolean {
  const plain = (formula: string) => formula.replace(/\s|_xlfn\.|_xlpm\./gi, "").toUpperCase();
  return plain(a) === plain(b);
}

/** What was frozen before, where it stands now, and the new cells; a cell frozen again has one entry. */
function mergeEntries(
  part: string | null,
  contents: readonly FrozenContent[],
  snapshot: WorkbookSnapshot,
): FrozenCell[] {
  const added = contents.map(({ at, before, after }): FrozenCell => {
    const { sheet, row, column } = at;
    const frozen = "formula" in after ? { formula: after.formula } : { value: after.value };
    return { sheet, row, column, original: before?.formula ?? null, frozen };
  });
  const places = new Set(added.map(placeOf));
  const kept = locateFrozen(readFrozenPart(part), snapshot).flatMap(({ place, entry }) =>
    place === "restored" ? [] : [entry],
  );
  return [...kept.filter((entry) => !places.has(placeOf(entry))), ...added];
}
