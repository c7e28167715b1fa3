import fc from "fast-check";
import { finish, sortInSteps } from "../../src/domain/steps";

const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;

test("sortInSteps sorts as Array.sort does, equal ones in their order", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 400 }), (seed, copies) => {
      const items = Array.from({ length: copies }, () => seed)
        .flat()
        .map((key, at) => ({ key, at }));
      expect(finish(sortInSteps(items, byKey))).toEqual([...items].sort(byKey));
    }),
    { numRuns: 30 },
  );
});

test("no step of it compares more than a few thousand", () => {
  let compared = 0;
  let most = 0;
  const items = Array.from({ length: 30_000 }, (_, at) => ({ key: (at * 7919) % 1000, at }));
  const steps = sortInSteps(items, (a, b) => {
    compared += 1;
    return byKey(a, b);
  });
  while (!steps.next().done) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(30_000);
});
