import path from "node:path";
import { compareTexts } from "../../domain/text/compare-texts";
import { fileKind, isNotShown } from "../../domain/round/file-kinds";
import { unreadBy, type UnreadWorkbook } from "../../domain/round/unread";
import { baseName, hasCode, type Disk, type Place } from "../disk";
import type { ReviewJob } from "./review-pool";

/** The files of a round, before any of them is read. */
export interface FoundFiles {
  readonly jobs: readonly ReviewJob[];
  /** What is known already not to be read. */
  readonly unread: readonly { readonly file: string; readonly outcome: UnreadWorkbook }[];
  /** Files in the folders that are no spreadsheets. */
  readonly others: number;
  /** Named more than once, and reviewed once. */
  readonly repeated: readonly string[];
  /** How many there are of `jobs` and `unread`, which are not all of them where they are too many. */
  readonly count: number;
}

interface Found extends ReviewJob {
  /** With the folder as it was named: where two folders have a file of one name. */
  readonly fullName: string;
  /** Null for one that will be read. */
  readonly outcome: UnreadWorkbook | null;
}

/**
 * Files as they are named, folders with all that is below them, each in the order of its names. A link is followed
 * where it is named itself, and not within a folder. `output`: where the round's workbook stands, which is no part
 * of the round; `most`: so many files are kept.
 */
export async function findFiles(
  sources: readonly string[],
  { disk, output, most }: { readonly disk: Disk; readonly output: string | null; readonly most: number },
): Promise<FoundFiles> {
  const walk = new Walk(disk, output, most);
  for (const source of sources) await walk.add(source);
  return walk.result();
}

interface Folder {
  readonly path: string;
  /** Where it stands below the folder that was named, with "/" at its end. */
  readonly below: string;
  readonly named: string;
}

class Walk {
  private readonly found: Found[] = [];
  private readonly seen = new Set<string>();
  /** By its path: what a file that is there already is called besides. */
  private readonly repeated = new Map<string, string>();
  private others = 0;
  private count = 0;

  constructor(
    private readonly disk: Disk,
    private readonly output: string | null,
    private readonly most: number,
  ) {}

  async add(source: string): Promise<void> {
    const named = { file: source, fullName: source };
    let real = source;
    try {
      real = await this.disk.realPath(source);
      const { kind } = await this.disk.look(real);
      if (kind !== "folder") return this.keep({ ...named, path: real, outcome: null });
    } catch (error) {
      return this.keep({ ...named, path: real, outcome: unreadable(error) });
    }
    await this.addFolder({ path: real, below: "", named: source.replace(/[/\\]+$/u, "") });
  }

  result(): FoundFiles {
    const named = this.withNames();
    return {
      jobs: named.flatMap(({ file, path, outcome }) => (outcome ? [] : { file, path })),
      unread: named.flatMap(({ file, outcome }) => (outcome ? { file, outcome } : [])),
      others: this.others,
      repeated: [...this.repeated.values()],
      count: this.count,
    };
  }

  private async addFolder(folder: Folder): Promise<void> {
    const { below, named } = folder;
    let names: string[];
    try {
      names = await this.disk.list(folder.path);
    } catch (error) {
      const file = below === "" ? named : below;
      return this.keep({
        file,
        fullName: `${named}/${below}`,
        path: folder.path,
        outcome: unreadable(error),
      });
    }
    for (const name of names.sort(compareTexts)) {
      if (isNotShown(name)) {
        this.others += 1;
        continue;
      }
      const place = path.join(folder.path, name);
      const file = `${below}${name}`;
      const entry = { file, fullName: `${named}/${file}`, path: place };
      const { kind } = await this.disk.look(place).catch((): Pick<Place, "kind"> => ({ kind: "other" }));
      if (kind === "folder") await this.addFolder({ path: place, below: `${file}/`, named });
      else if (kind === "link") await this.addLink(entry);
      else if (fileKind(name) === "workbook") this.keep({ ...entry, outcome: null });
      else if (fileKind(name) === "other-spreadsheet")
        this.keep({ ...entry, outcome: unreadBy("other-format") });
      else this.others += 1;
    }
  }

  private async addLink(entry: Omit<Found, "outcome">): Promise<void> {
    const target = await this.disk.realPath(entry.path).catch(() => null);
    const kind = target === null ? null : (await this.disk.look(target).catch(() => null))?.kind;
    const isSheet = [entry.path, target ?? ""].some((each) => fileKind(baseName(each)) !== "other");
    if (isSheet || kind === "folder") this.keep({ ...entry, outcome: unreadBy("link") });
    else this.others += 1;
  }

  private keep(found: Found): void {
    if (found.path === this.output) return;
    if (this.seen.has(found.path)) {
      this.repeated.set(found.path, this.repeated.get(found.path) ?? found.file);
      return;
    }
    this.seen.add(found.path);
    this.count += 1;
    if (this.count <= this.most) this.found.push(found);
  }

  /** Two files never share a name: the records of a round are told apart by it. */
  private withNames(): Found[] {
    const counts = new Map<string, number>();
    for (const { file } of this.found) counts.set(file, (counts.get(file) ?? 0) + 1);
    return this.found.map((found) =>
      (counts.get(found.file) ?? 0) > 1 ? { ...found, file: found.fullName } : found,
    );
  }
}

function unreadable(error: unknown): UnreadWorkbook {
  return unreadBy(hasCode(error, "ENOENT") ? "file-missing" : "file-refused");
}
