export function findEager(entry: string, paths: readonly (string | null | undefined)[]): readonly string[];
export function findForbidden(paths: readonly (string | null | undefined)[]): readonly string[];
