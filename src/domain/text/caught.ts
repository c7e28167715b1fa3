/**
 * A match by what its groups caught, in their order. No type can tell it from a pattern, so `T` names each group:
 * a `string` where every match catches one, be it "", and `string | undefined` where the group may be left out.
 */
export function caught<T extends readonly (string | undefined)[]>(
  match: RegExpExecArray,
): readonly [whole: string, ...groups: T] {
  return match as unknown as readonly [whole: string, ...groups: T];
}
