export function findForbidden(paths: readonly (string | null | undefined)[]): readonly string[];
