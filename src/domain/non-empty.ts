/** A list with something in it: what a schema or a reader promises need not be asked again. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** The same as `list.map`, which forgets that there is something in it. */
export function mapEach<T, U>(
  [first, ...rest]: NonEmpty<T>,
  map: (item: T, index: number) => U,
): NonEmpty<U> {
  return [map(first, 0), ...rest.map((item, i) => map(item, i + 1))];
}

export function lastOf<T>(list: NonEmpty<T>): T {
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a tuple type names no last element
  return list[list.length - 1]!;
}
