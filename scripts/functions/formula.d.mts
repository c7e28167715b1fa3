/** A call as it stands in a cell. */
export function exampleFormula(name: string, args: readonly unknown[]): string;
