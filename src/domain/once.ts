/** Works a figure out when it is first asked for, and gives the same one from then on. */
export function once<T extends object | string | number | boolean | null>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}
