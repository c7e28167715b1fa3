import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Patch, single } from "./patch";

/** Finds a text with `?` for a letter, `*` for any, and `~` before one that is meant itself. */
export const searching: Patch =
  (calculate) =>
  (...values) => {
    const [wanted, within, from] = values.map(single);
    if (!isOne(wanted) || !isOne(within) || (from && !from.isNumber())) return calculate(...values);
    const start = from ? Math.trunc(Number(from.getValue())) : 1;
    const text = textOf(within);
    const isInside = start >= 1 && start <= text.length + 1;
    const found = isInside ? wildcards(textOf(wanted)).exec(text.slice(start - 1)) : null;
    return found ? NumberValueObject.create(start + found.index) : ErrorValueObject.create(ErrorType.VALUE);
  };

function isOne(value: BaseValueObject | undefined): value is BaseValueObject {
  return value !== undefined && !value.isArray() && !value.isError();
}

function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~[?*~]|[\\^$.*+?()[\]{}|]/g, (sign) => {
    if (sign === "?") return ".";
    return sign === "*" ? ".*?" : `\\${sign.at(-1)}`;
  });
  // No "u": its case folding would refuse an escaped "~".
  return new RegExp(source, "is");
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  return value.isBoolean() ? String(value.getValue()).toUpperCase() : String(value.getValue());
}
