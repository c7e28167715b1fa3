/**
 * What was worked out of texts lately, so that a text which many look at is worked on once. Bounded by count and by
 * length: a long text is worked on each time, and of two halves the older is let go when the younger is full.
 */
export class Remembered<T> {
  private young = new Map<string, T>();
  private old: ReadonlyMap<string, T> = new Map();

  /** `compute` depends on its text alone. At most `most` texts are kept, none longer than `longest` UTF-16 units. */
  constructor(
    private readonly compute: (text: string) => T,
    private readonly most: number,
    private readonly longest: number,
  ) {}

  of(text: string): T {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    if (text.length > this.longest) return this.compute(text);
    const result = this.old.get(text) ?? this.compute(text);
    if (this.young.size * 2 >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, result);
    return result;
  }
}
