/** How a document leaves the pane. */
export interface FileHost {
  /** Whether a download begun in the pane arrives: in Excel for Mac and iPad it is dropped without a word. */
  canDownload(): boolean;
  /** Rejects where the host keeps the clipboard to itself. */
  copyText(text: string): Promise<void>;
}

/** Hands a file to the browser to keep, as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
