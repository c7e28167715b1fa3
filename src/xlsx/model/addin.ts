/** An add-in whose task pane opens with the workbook; where it is not installed, the user is asked. */
export interface XlsxAddin {
  /** The manifest's Id (a GUID without braces), but AppSource's own id ("WA…") for `OMEX`. */
  readonly id: string;
  /** Four numbers, as in the manifest. */
  readonly version: string;
  /** Where Excel finds it: AppSource, centralised deployment, a shared folder, or a developer's registration. */
  readonly storeType: "OMEX" | "EXCatalog" | "FileSystem" | "Registry";
  /** A locale for `OMEX`, "EXCatalog", the folder's path, "developer". */
  readonly store: string;
}

/** Whether the add-in is among them, in any version. */
export function hasAddin(addins: readonly XlsxAddin[], { id }: XlsxAddin): boolean {
  return addins.some((addin) => addin.id.toLowerCase() === id.toLowerCase());
}

/** Has the workbook open the add-in's task pane. One that is there already is left as it is, in any version. */
export function embedAddin(workbook: { readonly addins: readonly XlsxAddin[] }, addin: XlsxAddin): void {
  if (hasAddin(workbook.addins, addin)) return;
  (workbook.addins as XlsxAddin[]).push(addin);
}
