/** Where the pane's links lead. Pages stand beside the pane, wherever it is deployed. */
export interface PaneLinks {
  readonly support: string;
  readonly privacy: string;
  /** The page of a rule, or null where there is none: then no link is shown. */
  rulePage(rule: string): string | null;
  functionPage(name: string): string;
}

/** `rulesWithPage` are the rules whose page the build has written. */
export function createLinks(rulesWithPage: readonly string[]): PaneLinks {
  const known = new Set(rulesWithPage);
  return {
    support: "support.html",
    privacy: "privacy.html",
    functionPage: (name) => `help/functions/${name.toLowerCase()}.html`,
    rulePage: (rule) => (known.has(rule) ? `help/rules/${encodeURIComponent(rule)}.html` : null),
  };
}
