import type { WorkbookRecord } from "../../domain/round/record";
import { tellCrash } from "../crash";
import type { Session } from "../session";
import type { Journal } from "./journal";
import { recordText } from "./record-text";
import type { ReviewCommand } from "./review-command";
import { Verdict } from "./verdict";

/** What is known of the round's files so far; each record is noted and told as it comes. */
export class TakenRecords {
  readonly verdict = new Verdict();
  /** How many did not have to be read again. */
  reused = 0;
  count = 0;
  /** Of how many files it was stopped; null while it was not. */
  interrupted: { readonly done: number; readonly of: number } | null = null;
  private readonly kept: WorkbookRecord[] = [];

  constructor(
    private readonly command: ReviewCommand,
    private readonly session: Session,
    /** Null where there is nothing to note. */
    private readonly journal: Journal | null,
  ) {}

  /** `fault`: a fault of ours that kept the file from being read. */
  async add(record: WorkbookRecord, fault?: Error): Promise<void> {
    const { format, language } = this.command;
    this.count += 1;
    this.verdict.add(record);
    if (fault) tellCrash(fault, language, this.session);
    // Lines alone make no round: each is gone as soon as it is told.
    if (format === "jsonl") this.session.printDataLine(record);
    else this.kept.push(record);
    await this.journal?.add(record);
    if (format === "text") this.session.print([recordText(record, language)]);
  }

  interrupt(of: number): void {
    this.interrupted = { done: this.count, of };
    this.verdict.interrupt();
  }

  get records(): readonly WorkbookRecord[] {
    return this.kept;
  }
}
