import { ANSWERED_ONLY, LIMITS } from "./argument-limits";
import { HostError } from "./host-error";
import { HostObject } from "./host-object";
import OFFICE from "./office-types.json";

/** Types are names joined with "|"; one that ends in "?" may be left out. */
interface OfficeClass {
  readonly readonly: readonly string[];
  readonly settable: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** By the name of the class; what Microsoft's type definitions say. */
export const OFFICE_CLASSES: Readonly<Record<string, OfficeClass | undefined>> = OFFICE.classes;
export const OFFICE_ENUMS: Readonly<Record<string, readonly string[] | undefined>> = OFFICE.enums;
/** Objects of options, by the name of their interface. */
export const OFFICE_OPTIONS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
  OFFICE.options;

/**
 * Holds a value that a property is set to against its type and limits.
 *
 * @throws HostError InvalidArgument that says what is asked for
 */
export function checkWritten(className: string, member: string, value: unknown): void {
  const type = OFFICE_CLASSES[className]?.settable[member];
  if (type !== undefined) refuse(faultOf(value, type, `${className}.${member}`));
}

/**
 * Holds the arguments of a method against their types and limits. What office.js was not given arrives as null.
 *
 * @throws HostError InvalidArgument that names the argument
 */
export function checkCalled(className: string, method: string, values: readonly unknown[]): void {
  const parameters = Object.entries(OFFICE_CLASSES[className]?.methods[method] ?? {});
  for (const [index, [name, type]] of parameters.entries()) {
    refuse(faultOf(values[index], type, `${className}.${method}(${name})`));
  }
}

/** Whether Office.js has a property of that name, or nobody. */
export function isOfficeProperty(className: string, name: string): boolean {
  const known = OFFICE_CLASSES[className];
  // A class that Microsoft's definitions lack is the host's own matter.
  return !known || name in known.settable || known.readonly.includes(name);
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new HostError("InvalidArgument", fault);
}

/** What is wrong with a value; null where nothing is. */
function faultOf(value: unknown, type: string, place: string): string | null {
  if (isMissing(value) && type.endsWith("?")) return null;
  const types = type.replace(/\?$/, "").split("|");
  const options = types.find((each) => OFFICE_OPTIONS[each]);
  if (options && isPlainObject(value)) return faultOfOptions(value, options, place);
  if (!types.some((each) => isOfType(value, each))) return `${place} is to be ${types.join(" or ")}.`;
  const limit = typeof value === "number" || typeof value === "string" ? LIMITS[place] : undefined;
  return limit && !limit.allows(value as number | string) ? `${place} is to be ${limit.wanted}.` : null;
}

function faultOfOptions(value: Record<string, unknown>, options: string, place: string): string | null {
  const members = OFFICE_OPTIONS[options]!;
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(members, name));
  if (unknown !== undefined) return `${place} has no option "${unknown}".`;
  for (const [name, type] of Object.entries(members)) {
    const fault = faultOf(value[name], type, `${options}.${name}`);
    if (fault !== null) return fault;
  }
  return null;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "any") return true;
  // A property of many cells takes one value for all of them; the range knows its size.
  if (type === "any[][]") return !isMissing(value);
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((item) => isOfType(item, type.slice(0, -2)));
  if (type === "number") return Number.isFinite(value);
  if (type === "string" || type === "boolean") return typeof value === type;
  const names = OFFICE_ENUMS[type];
  if (names) return names.includes(value as string) && !ANSWERED_ONLY[type]?.includes(value as string);
  return value instanceof HostObject && value.$class === type;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject)
  );
}
