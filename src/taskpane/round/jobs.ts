import type { FileReview } from "../../app/review-file";
import { throwIfCancelled } from "../../app/workbook-port";
import { assembleRound, type Round } from "../../domain/round/assemble-round";
import { roundChanges } from "../../domain/round/changes";
import { fileKind } from "../../domain/round/file-kinds";
import { linesOf, readRecordLines } from "../../domain/round/read-record-lines";
import { RECORD_VERSION, type JudgedByRecord, type WorkbookRecord } from "../../domain/round/record";
import { reusableRecords } from "../../domain/round/reuse";
import { roundCounts } from "../../domain/round/statistics";
import { toldRound, type ToldRound } from "../../domain/round/told-round";
import { MEGABYTE, unreadBy } from "../../domain/round/unread";
import type { Language } from "../../domain/text/localised";
import { momentOf } from "../../domain/thai/day-text";
import type { ChosenFile, RecordFileRemark, RoundState } from "./round-state";
import type { RoundJob } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const section = "round";

/** The round as it stands, by what was decided of it. */
export function roundOf({ records, counted }: Pick<RoundState, "records" | "counted">): Round {
  return assembleRound(records, { counted });
}

/** Milliseconds between two looks at what has been done: a round of thousands would draw itself all the time. */
const SHOWN_EVERY = 200;

/** Reviews files, new ones and those of the round again: what still holds is not read anew. */
export const REVIEW_FILES: RoundJob<readonly ChosenFile[]> = {
  name: "review-round",
  section,
  title: ROUND_TEXTS.review,
  isReadOnly: true,
  phases: { reading: ROUND_TEXTS.reviewing },
  cancelled: ROUND_TEXTS.cancelled,
  retry: "same",
  run: async (chosen, { services, control, getState, show, now }) => {
    const { review, judgedBy } = await services.round();
    const { framework, layouts, maxSize } = getState().round;
    const asked = { framework, layouts, maxSize: maxSize * MEGABYTE };
    const by = judgedBy(asked);
    const sorted = await sortFiles(chosen, by);
    const gathered = new Gathered(getState().round, sorted, now());
    const reusable = reusableRecords(gathered.records.values(), by);
    let [done, shownAt] = [0, control.now?.() ?? 0];
    const take = ({ file }: ChosenFile, answer: FileReview) => {
      done += 1;
      control.onProgress?.({ phase: "reading", done, total: sorted.workbooks.length });
      const known = answer.kind === "known" ? reusable.get(answer.digest) : answer.record;
      if (known) gathered.records.set(file, { ...known, file });
      const time = control.now?.() ?? 0;
      if (time - shownAt < SHOWN_EVERY) return;
      shownAt = time;
      show({ round: gathered.state(getState().round) });
    };
    await review(sorted.workbooks, { ...asked, known: new Set(reusable.keys()) }, take, control);
    show({ round: gathered.state(getState().round) });
    throwIfCancelled(control.signal);
    return { state: {} };
  },
  ending: ({ round }, { say }) => say(ROUND_TEXTS.counts, { ...roundCounts(roundOf(round)) }),
};

interface SortedFiles {
  readonly workbooks: readonly ChosenFile[];
  readonly unread: readonly WorkbookRecord[];
  readonly records: readonly WorkbookRecord[];
  readonly remarks: readonly RecordFileRemark[];
  readonly others: number;
}

/** What is read, what is known already not to be, and what others have said of workbooks. */
async function sortFiles(chosen: readonly ChosenFile[], judgedBy: JudgedByRecord): Promise<SortedFiles> {
  const lines = chosen.filter(({ file }) => isRecordFile(file));
  const read = await Promise.all(lines.map(readRecordFile));
  const kinds = chosen
    .filter(({ file }) => !isRecordFile(file))
    .map((file) => [baseKind(file), file] as const);
  const of = (kind: string) => kinds.flatMap(([own, file]) => (own === kind ? file : []));
  return {
    workbooks: of("workbook"),
    unread: of("other-spreadsheet").map(({ file }) => ({
      recordVersion: RECORD_VERSION,
      file,
      digest: null,
      judgedBy,
      outcome: unreadBy("other-format"),
    })),
    records: read.flatMap(({ records }) => records),
    remarks: read.flatMap(({ remarks }) => remarks),
    others: of("other").length,
  };
}

function isRecordFile(file: string): boolean {
  return /\.jsonl$/iu.test(file);
}

function baseKind({ file }: ChosenFile) {
  return fileKind(file.split("/").at(-1) ?? file);
}

interface ReadRecords {
  readonly records: readonly WorkbookRecord[];
  readonly remarks: readonly RecordFileRemark[];
}

async function readRecordFile({ file, blob }: ChosenFile): Promise<ReadRecords> {
  const decoder = new TextDecoder("utf-8");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { records, cutOff, otherVersion, foreignAt } = readRecordLines(
    linesOf(bytes, (line) => decoder.decode(line)),
  );
  if (foreignAt !== null) return { records: [], remarks: [{ kind: "foreign", file, line: foreignAt }] };
  const count = cutOff + otherVersion;
  return {
    records: [...records.values()],
    remarks: count > 0 ? [{ kind: "passed-over", file, count }] : [],
  };
}

/** The round as it grows. */
class Gathered {
  readonly records: Map<string, WorkbookRecord>;
  private readonly files: Map<string, ChosenFile>;
  private readonly others: number;

  constructor(
    round: RoundState,
    private readonly sorted: SortedFiles,
    private readonly at: Date,
  ) {
    this.records = new Map(round.records.map((record) => [record.file, record]));
    for (const record of [...sorted.records, ...sorted.unread]) this.records.set(record.file, record);
    this.files = new Map([...round.files, ...sorted.workbooks.map((each) => [each.file, each] as const)]);
    this.others = round.others + sorted.others;
  }

  state(now: RoundState): RoundState {
    const { at, others, files } = this;
    const { remarks } = this.sorted;
    return {
      ...now,
      records: [...this.records.values()],
      files,
      others,
      remarks,
      at,
      written: null,
    };
  }
}

/** Writes the round into the open workbook. */
export const WRITE_ROUND: RoundJob<Language> = {
  name: "write-round",
  section,
  title: ROUND_TEXTS.write,
  staysInPlace: true,
  retry: "same",
  run: async (language, { services, control, getState }) => {
    const told = toldOf(getState().round, language);
    const { written } = await (await services.round()).write(told, control);
    return { state: { round: { ...getState().round, written } }, hasWritten: written > 0 };
  },
  ending: ({ round: { written } }, { say }) =>
    written === null ? "" : say(written > 0 ? ROUND_TEXTS.written : ROUND_TEXTS.upToDate),
};

/** Everything that is said of the round. */
export function toldOf(
  state: Pick<RoundState, "records" | "counted" | "before" | "at">,
  language: Language,
): ToldRound {
  const { at, before } = state;
  const round = roundOf(state);
  const changes = before && roundChanges(assembleRound(before.records), round);
  return toldRound(round, { at: momentOf(at ?? new Date(0)), language, changes });
}

/** Reads the records of an earlier round, to be compared with. */
export const READ_BEFORE: RoundJob<File> = {
  name: "read-earlier-round",
  section,
  title: ROUND_TEXTS.readBefore,
  isReadOnly: true,
  staysInPlace: true,
  run: async (blob, { getState }) => {
    const { records, remarks } = await readRecordFile({ file: blob.name, blob });
    const { round } = getState();
    const before = records.length > 0 ? { name: blob.name, records } : round.before;
    return { state: { round: { ...round, before, remarks, written: null } } };
  },
  ending: ({ round: { before } }, { say }) =>
    before ? say(ROUND_TEXTS.beforeIs, { name: before.name, n: before.records.length }) : "",
};

/** Every job of this section. */
export const ROUND_JOBS = [REVIEW_FILES, WRITE_ROUND, READ_BEFORE] as const;
