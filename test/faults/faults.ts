import type { FaultyRequest, Mishap, Reach } from "./faulty-wire";
import type { OpenPane } from "./open-pane";

/** One kind of failure, met by one request of a job. */
export interface Fault {
  readonly name: string;
  /** The requests that it is tried with. */
  readonly meets: "every" | "writes";
  /** What becomes of a request; `at` is the number of the one that is met. */
  mishap(request: FaultyRequest, at: number, pane: OpenPane): Mishap | null;
  /** What somebody else does to the workbook; done by itself, it shows what is theirs. */
  act?(pane: OpenPane): void;
  /** What somebody types, by place: it may not be written over unseen. */
  readonly typed?: Readonly<Record<string, string>>;
  /** The user presses Cancel so many milliseconds after the request was met. */
  readonly cancelAfter?: number;
  /** What follows once the job has ended. */
  after?(pane: OpenPane): void;
  /** Excel cannot be reached any more until the job has ended. */
  readonly lasts?: boolean;
  /** Excel keeps silent: the pane has to give it up. */
  readonly isSilent?: boolean;
}

const failed = (code: string, reach: Reach): Mishap => ({ kind: "failed", code, reach });

/** Only the request that is met. */
const once =
  (mishap: Mishap): Fault["mishap"] =>
  ({ number }, at) =>
    number === at ? mishap : null;

/** That request, and nothing gets through any more. */
const forGood =
  (mishap: Mishap, ever: Mishap): Fault["mishap"] =>
  ({ number }, at) =>
    number < at ? null : number === at ? mishap : ever;

const before =
  (act: (pane: OpenPane) => void): Fault["mishap"] =>
  ({ number }, at, pane) =>
    number === at ? { kind: "before", act: () => pane.byOther(() => act(pane)) } : null;

/** Numbers of the Common API. */
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

const LOST = failed("ConnectionFailure", "nothing");
const SILENT: Mishap = { kind: "silent", reach: "nothing" };
/** After a user's Cancel, and well before a host that keeps silent is given up. */
const LATE = 200;

const THEIRS = "คนอื่นแก้";

function rename({ excel: { host } }: OpenPane): void {
  firstSheet(host).setName("เปลี่ยนชื่อ");
}

function remove({ excel: { host } }: OpenPane): void {
  const workbook = host.book.univerAPI.getActiveWorkbook()!;
  if (workbook.getSheets().length < 2) workbook.create("อื่น", 50, 20);
  workbook.deleteSheet(firstSheet(host));
}

const firstSheet = (host: OpenPane["excel"]["host"]) =>
  host.book.univerAPI.getActiveWorkbook()!.getSheets()[0]!;

/** The cells that jobs write on the forms of the walk. */
const EDITED = ["B8", "G8", "H8", "G9", "G11", "H11", "H12", "H13", "J20"];

function edit({ excel: { host } }: OpenPane): void {
  const sheet = firstSheet(host);
  for (const address of EDITED) sheet.getRange(address).setValue(THEIRS);
}

/** More changes than anyone makes by hand, on the first sheet, beside everything. */
function storm({ excel: { host } }: OpenPane): void {
  const sheet = firstSheet(host);
  for (let row = 0; row < 300; row++) sheet.getRange(60 + (row % 30), 20).setValue(row);
}

export const FAULTS: readonly Fault[] = [
  { name: "InvalidArgument", meets: "every", mishap: once(failed("InvalidArgument", "nothing")) },
  { name: "AccessDenied", meets: "every", mishap: once(failed("AccessDenied", "nothing")) },
  { name: "GeneralException", meets: "every", mishap: once(failed("GeneralException", "nothing")) },
  {
    name: "cell being edited",
    meets: "every",
    mishap: ({ number }, at, { excel }) =>
      number === at ? { kind: "before", act: () => excel.host.cellEdit.begin() } : null,
    after: ({ excel }) => excel.host.cellEdit.end(),
    lasts: true,
  },
  { name: "request too large", meets: "every", mishap: once({ kind: "refused", error: REQUEST_TOO_LARGE }) },
  { name: "answer too large", meets: "every", mishap: once({ kind: "refused", error: RESPONSE_TOO_LARGE }) },
  { name: "lost for good", meets: "every", mishap: forGood(LOST, LOST), lasts: true },
  { name: "no answer, once", meets: "every", mishap: once(SILENT), isSilent: true },
  {
    name: "no answer, done",
    meets: "writes",
    mishap: once({ kind: "silent", reach: "all" }),
    isSilent: true,
  },
  {
    name: "no answer, half done, for good",
    meets: "writes",
    mishap: forGood({ kind: "silent", reach: "half" }, SILENT),
    isSilent: true,
  },
  {
    name: "silent, cancelled",
    meets: "every",
    mishap: forGood(SILENT, SILENT),
    cancelAfter: 40,
    isSilent: true,
  },
  {
    name: "answer after the cancel",
    meets: "every",
    mishap: once({ kind: "late", delay: LATE }),
    cancelAfter: 40,
  },
  { name: "half done, then error", meets: "writes", mishap: once(failed("InvalidArgument", "half")) },
  { name: "all done, then error", meets: "writes", mishap: once(failed("GeneralException", "all")) },
  {
    name: "half done, then lost",
    meets: "writes",
    mishap: forGood(failed("ConnectionFailure", "half"), LOST),
    lasts: true,
  },
  {
    name: "all done, then lost",
    meets: "writes",
    mishap: forGood(failed("ConnectionFailure", "all"), LOST),
    lasts: true,
  },
  { name: "sheet renamed before it", meets: "every", mishap: before(rename), act: rename },
  { name: "sheet deleted before it", meets: "every", mishap: before(remove), act: remove },
  {
    name: "another's edit before it",
    meets: "every",
    mishap: before(edit),
    act: edit,
    typed: typedBy(EDITED),
  },
  { name: "storm of changes before it", meets: "every", mishap: before(storm), act: storm },
];

function typedBy(addresses: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(addresses.map((address) => [address, THEIRS]));
}
