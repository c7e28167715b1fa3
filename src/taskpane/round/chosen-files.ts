import type { ChosenFile } from "./round-state";

/** Files of a picker, by their way below the folder that was chosen. */
export function pickedFiles(files: Iterable<File>): ChosenFile[] {
  return [...files].map((blob) => {
    const [, ...below] = blob.webkitRelativePath.split("/");
    return { file: below.length > 0 ? below.join("/") : blob.name, blob };
  });
}

/** Files and folders that were dropped, folders with all that is below them. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  // Entries are told only while the drop is handled.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const isOneFolder = entries.length === 1 && entries[0]?.isDirectory === true;
  const found: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, isOneFolder ? "" : entry.name, found);
  return found;
}

async function collect(entry: FileSystemEntry, name: string, found: ChosenFile[]): Promise<void> {
  if (entry.isFile) {
    found.push({ file: name, blob: await fileOf(entry as FileSystemFileEntry) });
    return;
  }
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
    await collect(child, name === "" ? child.name : `${name}/${child.name}`, found);
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser tells a folder in parts, the last one empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children;
    children.push(...part);
  }
}
