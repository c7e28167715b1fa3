import type { ShellStore } from "./jobs/job-store";
import { saveFile } from "./save-file";

/** Hands a document to the browser as a file; where none arrives it is copied, and the user is told what to do with it. */
export async function handOver(store: ShellStore, name: string, text: string): Promise<void> {
  const { files } = store.services;
  if (files.canDownload()) {
    saveFile(name, new TextEncoder().encode(text));
    return;
  }
  const isCopied = await files.copyText(text).then(
    () => true,
    () => false,
  );
  store.set({
    notice: { kind: "handed-over", name, isCopied },
    endings: store.getState().endings + 1,
  });
}
