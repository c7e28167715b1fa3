export interface ManifestProblem {
  readonly check: string;
  readonly line: number | null;
  readonly message: string;
}

/** What a manifest must agree with. */
export interface ManifestProject {
  /** Of package.json. */
  readonly version: string;
  /** Functions that a ribbon button can call. */
  readonly commandNames: readonly string[];
  /** A file's bytes by its path below the add-in's address, or null. */
  readFile(path: string): Buffer | null;
  /** Whether the build makes the file. */
  isBuilt(path: string): boolean;
}

export function checkManifest(xml: string, project: ManifestProject): readonly ManifestProblem[];
