/**
 * The documented rules of the public organisations' framework of 2565, written out once more: the answer sheet must
 * not be worked out by what it is there to check.
 */
const POINTS = [50, 75, 100] as const;

export type Targets = readonly [minimum: number, standard: number, advanced: number];

/** A straight line from target to target; 0 below the lowest, never above 100. Falling targets: less is better. */
export function scoreOnLine(result: number, targets: Targets): number {
  const sign = targets[2] > targets[0] ? 1 : -1;
  const [value, low, middle, high] = [result, ...targets].map((figure) => figure * sign) as [
    number,
    number,
    number,
    number,
  ];
  if (value < low) return 0;
  if (value >= high) return POINTS[2];
  if (value >= middle) return POINTS[1] + ((value - middle) / (high - middle)) * (POINTS[2] - POINTS[1]);
  return POINTS[0] + ((value - low) / (middle - low)) * (POINTS[1] - POINTS[0]);
}

/** Half up, without the noise of binary fractions. */
export function rounded(figure: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.floor(figure * scale + 0.5 + 1e-7) / scale;
}

/** The rating of a total as it is shown, with two decimals. */
export function ratingOf(total: number): string {
  const shown = rounded(total);
  if (shown >= 90) return "ดีมาก";
  if (shown >= 75) return "ดี";
  if (shown >= 60) return "พอใช้";
  return "ต้องปรับปรุง";
}

/** Why an indicator has no score: its cell is blank, or shows an error. */
export type NoScore = "missing" | "failing";

/** What a form states of one indicator. */
export interface StatedRow {
  readonly component: string;
  /** Null where the cell holds no weight that can be used. */
  readonly weight: number | null;
  readonly score: number | NoScore;
}

/** What has no score yet counts 0. Null without a weight or any score. */
export function totalOf(rows: readonly StatedRow[]): number | null {
  if (rows.some(({ weight }) => weight === null)) return null;
  if (rows.every(({ score }) => typeof score !== "number")) return null;
  return sumOf(rows.map(({ weight, score }) => (typeof score === "number" ? weight! * score : 0))) / 100;
}

export interface ComponentFigures {
  readonly code: string;
  readonly weight: number;
  /** Null while nothing in it is scored. */
  readonly score: number | null;
}

export function componentsOf(rows: readonly StatedRow[]): ComponentFigures[] {
  const codes = [...new Set(rows.map(({ component }) => component))];
  return codes.map((code) => {
    const own = rows.filter(({ component }) => component === code);
    const scored = own.filter(({ weight, score }) => weight !== null && typeof score === "number");
    const points = sumOf(scored.map(({ weight, score }) => weight! * (score as number)));
    const weight = sumOf(own.map((row) => row.weight ?? 0));
    return { code, weight, score: scored.length === 0 ? null : points / weight };
  });
}

export function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
