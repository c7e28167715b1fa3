/** Random figures that are the same for the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A figure with so many decimals, both ends possible. */
  between(low: number, high: number, decimals = 0): number {
    const scale = 10 ** decimals;
    return Math.round(low * scale + this.next() * (high - low) * scale) / scale;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
}
