/** Share of common runs of three letters, 0 to 1 (Dice). */
export function likenessOf(a: string, b: string): number {
  const left = runsOf(a);
  const right = runsOf(b);
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((run) => right.has(run)).length;
  return (2 * common) / (left.size + right.size);
}

function runsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 2, 0) }, (_, i) => text.slice(i, i + 3)));
}
