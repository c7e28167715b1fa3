/**
 * Takes something that came from outside for what it should be, and gives what is told of it and nothing besides:
 * whatever else stands there, however deep, goes no further. {@link UNFIT} where it is something else.
 */
export type Shape = (value: unknown) => unknown;

export const UNFIT = Symbol("unfit");

export const isText = where((value) => typeof value === "string");
export const isFigure = where((value) => typeof value === "number" && Number.isFinite(value));
export const isFlag = where((value) => typeof value === "boolean");
export const isCount = where((value) => Number.isSafeInteger(value) && (value as number) >= 0);

/** Of plain values alone. */
export function where(holds: (value: unknown) => boolean): Shape {
  return (value) => (holds(value) ? value : UNFIT);
}

export function oneOf(...allowed: readonly (string | number)[]): Shape {
  return where((value) => allowed.some((each) => each === value));
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => {
    for (const shape of shapes) {
      const fitting = shape(value);
      if (fitting !== UNFIT) return fitting;
    }
    return UNFIT;
  };
}

export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return UNFIT;
    const list = value.map(shape);
    return list.includes(UNFIT) ? UNFIT : list;
  };
}

export function objectOf(shapes: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(shapes);
  return (value) => {
    if (typeof value !== "object" || value === null) return UNFIT;
    const known: Record<string, unknown> = {};
    for (const [name, shape] of entries) {
      const told = Object.hasOwn(value, name) ? shape((value as Record<string, unknown>)[name]) : UNFIT;
      if (told === UNFIT) return UNFIT;
      known[name] = told;
    }
    return known;
  };
}
