import type { Framework } from "./framework";

/** Makes what depends on a framework alone once for it, such as the patterns of its words, which every sheet is read by. */
export function perFramework<T extends object>(
  make: (framework: Framework) => T,
): (framework: Framework) => T {
  const known = new WeakMap<Framework, T>();
  return (framework) => {
    let made = known.get(framework);
    if (!made) {
      made = make(framework);
      known.set(framework, made);
    }
    return made;
  };
}
