import type { Doubt } from "../../../src/host/recalculation/doubts";
import type { FileFormula } from "../../../src/host/recalculation/file-formulas";
import type { FileComparison } from "./compare-file";

interface Count {
  formulas: number;
  equal: number;
  other: number;
  kept: number;
}

const OPERATORS = "(operators)";

/** Counts by function how formulas fared: one that calls several counts for each of them. */
export class Tally {
  private readonly functions = new Map<string, Count>();
  private readonly doubts = new Map<Doubt, number>();
  private readonly all: Count = { formulas: 0, equal: 0, other: 0, kept: 0 };

  add({ held, kept, changed }: FileComparison): void {
    const others = new Set(changed);
    for (const formula of held) this.count(formula, others.has(formula) ? "other" : "equal");
    for (const { formula, doubt } of kept) {
      this.count(formula, "kept");
      this.doubts.set(doubt, (this.doubts.get(doubt) ?? 0) + 1);
    }
  }

  /** By function, the most used first. */
  table(): string[] {
    const sorted = [...this.functions].sort(([, a], [, b]) => b.formulas - a.formulas);
    return [
      line("function", "formulas", "equal", "other", "kept"),
      ...sorted.map(([name, count]) => countLine(name, count)),
      countLine("all formulas", this.all),
    ];
  }

  /** Why values were kept. */
  reasons(): string[] {
    return [...this.doubts].sort(([, a], [, b]) => b - a).map(([doubt, count]) => `  ${doubt}: ${count}`);
  }

  private count({ functions }: FileFormula, outcome: "equal" | "other" | "kept"): void {
    const names = functions.length === 0 ? [OPERATORS] : functions;
    for (const count of [this.all, ...names.map((name) => this.countOf(name))]) {
      count.formulas += 1;
      count[outcome] += 1;
    }
  }

  private countOf(name: string): Count {
    const known = this.functions.get(name);
    if (known) return known;
    const count: Count = { formulas: 0, equal: 0, other: 0, kept: 0 };
    this.functions.set(name, count);
    return count;
  }
}

function countLine(name: string, { formulas, equal, other, kept }: Count): string {
  return line(name, formulas, equal, other, kept);
}

function line(name: string, ...columns: readonly (string | number)[]): string {
  return name.padEnd(24) + columns.map((column) => String(column).padStart(10)).join("");
}
