import { compareTexts } from "../../domain/text/compare-texts";
import type { WorkbookRecord } from "../../domain/round/record";
import { writeRecordLine } from "../../domain/round/record-line";
import { FileError, type Disk } from "../disk";
import { nodeDigest } from "../node-digest";
import { refuseReplacing, writeOutput, type Output } from "../output";
import { readRecords, type KnownRecords } from "./read-records";
import { writeSeal } from "../../domain/round/seal";

/** "ROUND.jsonl" beside "ROUND.xlsx": what is known of its files, line by line as it becomes known. */
export function journalOf(output: string): string {
  return `${output.replace(/\.xls[xm]$/iu, "")}.jsonl`;
}

/**
 * What has been done of a round, kept on the disk from file to file: whoever is stopped goes on from there, and a
 * workbook that has not changed is not read again.
 */
export class Journal {
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    readonly file: string,
    /** Where the workbook of the round stands already; null where it does not. */
    readonly place: string | null,
    private readonly output: Output,
    private readonly disk: Disk,
    /** Of earlier runs. */
    readonly known: KnownRecords,
    private hasOpenLine: boolean,
  ) {}

  /** Throws FileError where a file of the name is no journal, or the workbook may not be replaced. */
  static async open(output: Output, disk: Disk): Promise<Journal> {
    const file = journalOf(output.output);
    const isThere = (await disk.realPath(file).catch(() => null)) !== null;
    const known = await readRecords(isThere ? [file] : [], disk);
    await refuseReplacing(await withSeal(output, known, disk), null, disk);
    const place = await disk.realPath(output.output).catch(() => null);
    return new Journal(file, place, output, disk, known, isThere);
  }

  /** Adds a record, unless an earlier run has noted just that. */
  add(record: WorkbookRecord): Promise<void> {
    if (this.known.records.get(record.file) === record) return Promise.resolve();
    return this.append(writeRecordLine(record));
  }

  /** Writes the round's workbook, and notes first that it is ours. */
  async writeWorkbook(bytes: Uint8Array): Promise<string> {
    const seal = writeSeal(await nodeDigest(bytes));
    await this.append(seal);
    // Somebody may have typed into it meanwhile.
    await writeOutput(await withSeal(this.output, this.known, this.disk), bytes, this.disk);
    return seal;
  }

  /** The records of the whole round alone, each once, by the names of their files. */
  async rewrite(records: readonly WorkbookRecord[], seal: string): Promise<void> {
    await this.writing;
    const sorted = [...records].sort((a, b) => compareTexts(a.file, b.file));
    const lines = [...sorted.map(writeRecordLine), seal].map((line) => encode(`${line}\n`));
    await writeOutput({ output: this.file, force: true }, Buffer.concat(lines), this.disk);
  }

  /** One after the other: lines must not be mixed up. */
  private append(line: string): Promise<void> {
    this.writing = this.writing.then(() => this.write(line));
    return this.writing;
  }

  private async write(line: string): Promise<void> {
    // The last line of a run that was killed may not have its end.
    const begin = this.hasOpenLine ? "\n" : "";
    this.hasOpenLine = false;
    try {
      await this.disk.append(this.file, encode(`${begin}${line}\n`));
    } catch (cause) {
      throw new FileError("file-refused", this.file, { cause });
    }
  }
}

/** A workbook that is still as an earlier run wrote it may be replaced. */
async function withSeal(output: Output, { seals }: KnownRecords, disk: Disk): Promise<Output> {
  if (output.force || seals.size === 0) return output;
  const bytes = await disk.readFile(output.output).catch(() => null);
  return { ...output, force: bytes !== null && seals.has(await nodeDigest(bytes)) };
}

const encode = (text: string) => new TextEncoder().encode(text);
