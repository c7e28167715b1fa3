export interface Browser {
  readonly path: string;
  readonly from: string;
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
}

export function findBrowser(): Promise<Browser>;
