/** The longest part of the numbers that rises from left to right: what has kept its order when some have moved. */
export function inOrder(numbers: readonly number[]): number[] {
  const longest: number[][] = [];
  numbers.forEach((number, i) => {
    const before = longest.slice(0, i).filter((run) => run.at(-1)! < number);
    const best = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    longest.push([...best, number]);
  });
  return longest.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
}
