/** Whether two pieces of plain data say the same; a property without a value is one that is not there. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right || (isAbsent(left) && isAbsent(right))) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(property(left, key), property(right, key)));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function property(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

export function without<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
): Omit<Value, Key> {
  const rest = { ...value };
  delete rest[key];
  return rest;
}
