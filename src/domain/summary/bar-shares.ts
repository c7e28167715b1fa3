import type { ComponentSummary } from "./summary";

/** How long the bar of a component is, and how far it is filled, from 0 to 1 of the longest. */
export interface BarShare {
  readonly whole: number;
  readonly reached: number;
}

/** As long as the weight, filled as far as the weighted score reaches. */
export function barShares(components: readonly ComponentSummary[]): BarShare[] {
  const most = Math.max(1, ...components.map(({ weight }) => weight));
  return components.map(({ weight, weighted }) => {
    const whole = weight / most;
    return { whole, reached: Math.min(Math.max(0, weighted ?? 0) / most, whole) };
  });
}
