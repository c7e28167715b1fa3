/** The longest part of the numbers that rises from left to right: what has kept its order when some have moved. */
export function inOrder(numbers: readonly number[]): number[] {
  const rising: { readonly run: readonly number[]; readonly last: number }[] = [];
  for (const number of numbers) {
    const before = longest(rising.filter(({ last }) => last < number).map(({ run }) => run));
    rising.push({ run: [...before, number], last: number });
  }
  return [...longest(rising.map(({ run }) => run))];
}

/** The first of the longest. */
function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((a, b) => (b.length > a.length ? b : a), []);
}
