import type { XlsxValue } from "../../xlsx/model/cells";
import type { XlsxWorkbook } from "../../xlsx/model/workbook";
import { isCloseTo } from "../convert/file-cells";
import type { HeadlessEngine } from "../headless/calculation-engine";
import { Dependencies } from "./dependencies";
import { type Doubt, hasResult } from "./doubts";
import { type FormulaResult, runEngine } from "./engine-run";
import type { FileFormula } from "./file-formulas";

/** What became of the formulas of a workbook. By their numbers among {@link FileFormula}s. */
export interface Recalculation {
  readonly results: ReadonlyMap<number, FormulaResult>;
  /** Formulas that should have been calculated and keep what the file has, with the reason. */
  readonly kept: ReadonlyMap<number, Doubt>;
}

export interface RecalculationRequest {
  readonly workbook: XlsxWorkbook;
  readonly formulas: readonly FileFormula[];
  /** Every formula, not only those that must be. */
  readonly isAll: boolean;
  /** Milliseconds for the whole. */
  readonly limit: number;
}

/** The engine is asked again while formulas turn out to be none of its business; then what is open stays as it was. */
const MOST_ROUNDS = 6;

/** Cells that the engine reads in a millisecond. */
const STEPS_PER_MILLISECOND = 150;
/** What a formula costs apart from the cells that it reads. */
const STEPS_OF_FORMULA = 200;

/** The cells that a formula reads. */
function costOf({ areas }: FileFormula): number {
  return areas.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
    STEPS_OF_FORMULA,
  );
}

/**
 * Calculates what must be: calls of the add-in's functions, formulas without a stored result, and what depends on a
 * result that changed, or everything where that is asked for. Where the engine is not sure, the file's result stays,
 * and so do those that depend on it.
 */
export async function recalculate(
  engine: HeadlessEngine,
  request: RecalculationRequest,
): Promise<Recalculation> {
  const run = new Run(engine, request);
  const done = await run.everything();
  if (done) return done;
  if (!request.isAll) return run.nothing();
  const least = await recalculate(engine, { ...request, isAll: false, limit: request.limit / 2 });
  const { kept } = run.nothing();
  for (const number of least.results.keys()) kept.delete(number);
  return { results: least.results, kept };
}

class Run {
  private readonly dependencies: Dependencies;
  private readonly kept = new Map<number, Doubt>();
  private readonly limit: number;
  private readonly ends: number;

  constructor(
    private readonly engine: HeadlessEngine,
    private readonly request: RecalculationRequest,
  ) {
    const { formulas } = request;
    this.dependencies = new Dependencies(formulas, formulas);
    // A workbook of ours is calculated to its end: what it is for is worth the wait.
    const isOurs = !request.isAll && formulas.some(({ isOwn }) => isOwn);
    this.limit = isOurs ? Number.POSITIVE_INFINITY : request.limit;
    this.ends = performance.now() + this.limit;
  }

  /** Null where the time is up. */
  async everything(): Promise<Recalculation | null> {
    const { formulas, isAll } = this.request;
    const wanted = new Set<number>();
    for (const number of formulas.keys()) if (isAll || this.mustBe(number)) wanted.add(number);
    this.keepDoubtful(wanted);
    this.keepCircular(wanted);
    this.keepDear(wanted);
    const settled = new Set<number>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const number of [...this.kept.keys(), ...settled]) wanted.delete(number);
      if (wanted.size === 0) return { results: new Map(), kept: this.kept };
      const results = await this.calculate(wanted);
      if (!results) return null;
      const isNew = isAll ? this.keepSurprising(results) : this.followChanges(wanted, settled, results);
      if (!isNew) return { results, kept: this.kept };
    }
    return null;
  }

  /** The engine gave up: whatever it should have calculated stays as it was. */
  nothing(): Recalculation & { readonly kept: Map<number, Doubt> } {
    const { formulas, isAll } = this.request;
    for (const number of formulas.keys()) {
      if ((isAll || this.mustBe(number)) && !this.kept.has(number)) this.kept.set(number, "too-long");
    }
    return { results: new Map(), kept: this.kept };
  }

  private mustBe(number: number): boolean {
    const { isOwn, isStored } = this.request.formulas[number]!;
    return isOwn || !isStored;
  }

  private calculate(wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, FormulaResult> | null> {
    const { workbook, formulas } = this.request;
    const left = this.ends - performance.now();
    if (left <= 0) return Promise.resolve(null);
    return runEngine(this.engine, workbook, formulas, wanted, left);
  }

  /** Keeps what the engine is not sure of, and what depends on it. A missing result is better than none, but for what cannot be. */
  private keepDoubtful(candidates: Iterable<number>): void {
    const { formulas } = this.request;
    const doubtful = new Map<number, Doubt>();
    for (const number of candidates) {
      const { doubt, isStored } = formulas[number]!;
      if (doubt !== null && (isStored || !hasResult(doubt))) doubtful.set(number, doubt);
    }
    this.keep(doubtful);
  }

  /** What comes of a circle depends on how often it is gone round. */
  private keepCircular(candidates: ReadonlySet<number>): void {
    const circular = [...this.dependencies.circular()].filter(
      (number) => candidates.has(number) && !this.request.formulas[number]!.isOwn,
    );
    this.keep(new Map(circular.map((number) => [number, "circular"])));
  }

  /** Keeps what would take longer than there is time for, the dearest first. The engine cannot be stopped everywhere. */
  private keepDear(candidates: ReadonlySet<number>): void {
    if (!Number.isFinite(this.limit)) return;
    const { formulas } = this.request;
    const costs = [...candidates]
      .filter((number) => !this.kept.has(number) && !formulas[number]!.isOwn)
      .map((number) => ({ number, cost: costOf(formulas[number]!) }))
      .sort((left, right) => left.cost - right.cost);
    let rest = this.limit * STEPS_PER_MILLISECOND;
    const dear = costs.filter(({ cost }) => (rest -= cost) < 0);
    this.keep(new Map(dear.map(({ number }) => [number, "too-long"])));
  }

  /**
   * Keeps the stored results of formulas and of their dependents. What must be calculated is, from the stored results;
   * only where there is none, nothing that depends on it can be.
   */
  private keep(doubtful: ReadonlyMap<number, Doubt>): void {
    const { formulas } = this.request;
    const seeds = [...doubtful].filter(([number]) => !this.kept.has(number));
    for (const [number, doubt] of seeds) this.kept.set(number, doubt);
    for (const isStored of [true, false]) {
      const stays = (each: number) => !isStored || !this.mustBe(each);
      const origins = seeds
        .map(([number]) => number)
        .filter((number) => formulas[number]!.isStored === isStored);
      for (const each of this.dependencies.dependentsOf(origins, stays)) {
        if (stays(each) && !this.kept.has(each)) this.kept.set(each, "depends");
      }
    }
  }

  /** Results that show that the engine reads the formula in another way than Excel does. */
  private keepSurprising(results: ReadonlyMap<number, FormulaResult>): boolean {
    const before = this.kept.size;
    const surprising = new Map<number, Doubt>();
    for (const [number, result] of results) {
      const doubt = this.surprise(number, result);
      if (doubt) surprising.set(number, doubt);
    }
    this.keep(surprising);
    return this.kept.size > before;
  }

  private surprise(number: number, { value, values, isDoubtful }: FormulaResult): Doubt | null {
    if (isDoubtful) return "ambiguous";
    const { isOwn, fills } = this.request.formulas[number]!;
    const error = typeof value === "object" && value !== null ? value.error : null;
    if (error === "#NAME?" && !isOwn) return "unknown-function";
    if (isOwn || fills) return null;
    return values !== null || error === "#SPILL!" || error === "#CALC!" ? "several-values" : null;
  }

  /**
   * Takes what depends on changed results into the calculation, and out of it what turned out to depend on none;
   * false where the results stand.
   */
  private followChanges(
    wanted: Set<number>,
    settled: Set<number>,
    results: ReadonlyMap<number, FormulaResult>,
  ): boolean {
    const { formulas } = this.request;
    if (this.keepSurprising(results)) return true;
    const changed = this.changedFrom(results);
    if (changed.size === 0) return false;
    const before = this.kept.size;
    const reached = this.dependencies.dependentsOf(changed);
    for (const [number, { isMoving }] of formulas.entries()) if (isMoving) reached.add(number);
    const direct = this.dependencies.directDependentsOf(changed);
    this.keepDoubtful([...reached].filter((number) => direct.has(number) || formulas[number]!.isMoving));
    let isNew = this.kept.size > before;
    for (const number of reached) {
      if (wanted.has(number) || settled.has(number) || this.kept.has(number)) continue;
      wanted.add(number);
      isNew = true;
    }
    for (const [number, { value }] of results) {
      if (this.mustBe(number) || direct.has(number) || isCloseTo(formulas[number]!.cell.value, value))
        continue;
      settled.add(number);
      isNew = true;
    }
    return isNew;
  }

  /** Changed results that come from what had to be calculated, by way of changed results alone. */
  private changedFrom(results: ReadonlyMap<number, FormulaResult>): Set<number> {
    const { formulas } = this.request;
    const isChanged = (number: number) => {
      const result = results.get(number);
      return result !== undefined && !isSame(formulas[number]!.cell.value, result);
    };
    const roots = [...results.keys()].filter((number) => this.mustBe(number) && isChanged(number));
    const reached = this.dependencies.dependentsOf(roots, isChanged);
    return new Set([...roots, ...[...reached].filter(isChanged)]);
  }
}

function isSame(stored: XlsxValue, { value, values }: FormulaResult): boolean {
  return values === null && isCloseTo(stored, value);
}
