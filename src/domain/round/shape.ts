/** Whether something that came from outside is what it should be. Properties that are not told are let pass. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === "string";
export const isFigure: Shape = (value) => typeof value === "number" && Number.isFinite(value);
export const isFlag: Shape = (value) => typeof value === "boolean";
export const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export function oneOf(...allowed: readonly (string | number)[]): Shape {
  return (value) => allowed.some((each) => each === value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

export function objectOf(shapes: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(shapes);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    entries.every(
      ([name, shape]) => Object.hasOwn(value, name) && shape((value as Record<string, unknown>)[name]),
    );
}
