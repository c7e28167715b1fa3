import { HostObject } from "./host-object";

/** Wire names are PascalCase, with an underscore kept in front of internal ones. */
export function memberName(wireName: string): string {
  const start = wireName.startsWith("_") ? 1 : 0;
  return wireName.slice(0, start) + wireName.charAt(start).toLowerCase() + wireName.slice(start + 1);
}

/** Where office.js sets a property under another name than it reads it. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/** The member that is set by a wire name. */
export function writtenMember(className: string, wireName: string): string {
  return WRITTEN_AS[`${className}.${wireName}`] ?? memberName(wireName);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The API member of an object, or undefined; never a "$" member, nor one of Object.prototype. */
export function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (name.startsWith("$") || name === "constructor") return undefined;
  for (const prototype of apiPrototypes(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

const getterNames = new WeakMap<object, readonly string[]>();

/** All properties of the object's class that can be loaded. */
export function listGetters(object: HostObject): readonly string[] {
  const key = Object.getPrototypeOf(object) as object;
  let names = getterNames.get(key);
  if (!names) {
    const found = new Set<string>();
    for (const prototype of apiPrototypes(object)) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (descriptor.get && !name.startsWith("$")) found.add(name);
      }
    }
    names = [...found];
    getterNames.set(key, names);
  }
  return names;
}

export function navigationOf(object: HostObject): readonly string[] {
  return (object.constructor as typeof HostObject).$navigation;
}

function* apiPrototypes(object: HostObject): Iterable<object> {
  let prototype = Object.getPrototypeOf(object) as object | null;
  while (prototype && prototype !== HostObject.prototype) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
}
