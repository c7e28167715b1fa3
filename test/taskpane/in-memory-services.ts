import type { WrittenReport } from "../../src/app/report-in-workbook";
import type { SummaryPlan, SummaryReport, ValidationReport } from "../../src/app/reports";
import {
  CancelledError,
  type HeardChange,
  type JobControl,
  type Selection,
} from "../../src/app/workbook-port";
import type { InsertionPoint } from "../../src/domain/guide/insertion";
import type { Statement } from "../../src/domain/validation/engine/finding";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { PlanBothWays } from "../../src/domain/workbook/lift-protection";
import type { Review } from "../../src/taskpane/shell/review/review";
import type { OpenEntries, SignOutcome } from "../../src/app/stamp-workbook";
import type { StampVerdict } from "../../src/app/verify-stamp";
import type { FixStep } from "../../src/domain/review/fix-steps";
import type { AskedReport, Signature } from "../../src/taskpane/check/check-services";
import { ownFrameworks } from "../../src/taskpane/composition/own-frameworks";
import type { PaneServices } from "../../src/taskpane/composition/services";
import type { OwnAdditions } from "../../src/domain/summary/take-back";
import type { FixChoice, FixOutcome } from "../../src/app/fix-findings";
import { createFormServices } from "../../src/taskpane/form/form-services";
import { createCompareServices } from "../../src/taskpane/compare/compare-services";
import { createRoundServices } from "../../src/taskpane/round/round-services";
import { createWhatIfServices } from "../../src/taskpane/what-if/what-if-services";
import { createTemplateServices } from "../../src/taskpane/templates/create-template-services";
import { workbookOf } from "../support/form";
import { startInProcess } from "../support/in-process-worker";
import { MemoryPort } from "../support/memory-port";
import { FINDINGS, INSERTION, PLAN, reportOf, REVIEW, STAMP, SUMMARY } from "./sample-reports";

/** One call that waits until the test lets it go on. */
export class Step<T> {
  control: JobControl | null = null;
  private settle: ((outcome: () => T) => void) | null = null;

  run(control: JobControl): Promise<T> {
    this.control = control;
    return new Promise<() => T>((resolve) => (this.settle = resolve)).then((outcome) => outcome());
  }

  finish(value: T): void {
    this.settle?.(() => value);
  }

  fail(error: unknown): void {
    this.settle?.(() => {
      throw error;
    });
  }
}

export interface InMemoryServices extends PaneServices {
  readonly calls: string[];
  /** The workbook and the storage that the templates' section works on, with its real use cases. */
  readonly port: MemoryPort;
  readonly kept: Map<string, string>;
  readonly opened: Uint8Array[];
  canOpen: boolean;
  /** What the user has selected, and what closing the pane calls. */
  selected: Selection;
  canDownload: boolean;
  /** What was copied; null where the host keeps the clipboard to itself. */
  clipboard: string | null;
  hide: () => void;
  isStorageFull: boolean;
  /** Answers of the next calls; a function may throw or wait. */
  onValidate: (control: JobControl) => Promise<ValidationReport>;
  onAccept: (finding: Finding, statement: Statement, control: JobControl) => Promise<ValidationReport>;
  onWithdraw: (finding: Finding, control: JobControl) => Promise<ValidationReport>;
  onSign: (signature: Signature, agreed: OpenEntries) => Promise<SignOutcome>;
  /** Tells the pane that somebody has changed the workbook. */
  hear: (change: HeardChange) => void;
  /** Set, this Excel cannot tell of changes. */
  hearingProblem: unknown;
  onVerify: () => Promise<StampVerdict>;
  onReport: () => Promise<WrittenReport>;
  /** Fails a start of live validation; null lets it start. */
  liveProblem: unknown;
  /** What live validation calls, while it is on. */
  live: {
    readonly onReport: (report: ValidationReport) => void;
    readonly onProblem: (problem: unknown) => void;
  } | null;
  onPlan: (control: JobControl) => Promise<PlanBothWays<SummaryPlan>>;
  onApply: (plan: SummaryPlan, control: JobControl) => Promise<SummaryReport>;
  onTakeBack: () => Promise<OwnAdditions | null>;
  /** What was written last, as the workbook knows it; null where that is something else than a summary. */
  lastWrite: unknown;
  onSelect: (sheet: string, address: string | null) => Promise<void>;
  onFind: (control: JobControl) => Promise<InsertionPoint>;
  onInsert: (formula: string) => Promise<{ written: number }>;
  onReview: (control: JobControl) => Promise<Review>;
  /** What writing fixes tells that it can be taken back by. */
  fixSteps: readonly FixStep[];
  onTakeBackFixes: (steps: readonly FixStep[]) => Promise<void>;
}

/** Services that answer from memory and note what was asked of them. */
export function inMemoryServices(): InMemoryServices {
  // The engine needs no page and does not run in one; the pane shows no result of a formula either.
  const port = new MemoryPort(workbookOf(), () => null);
  const kept = new Map<string, string>();
  const report = async (name: string, { agreed }: AskedReport) => {
    services.calls.push([name, ...agreed].join(" "));
    return services.onReport();
  };
  const review = (request: string, control: JobControl) => {
    services.calls.push(`review ${request}`);
    return services.onReview(control);
  };
  const templates = createTemplateServices(
    port,
    {
      canOpenNewWorkbook: () => services.canOpen,
      openNewWorkbook: async (bytes) => void services.opened.push(bytes),
    },
    {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        if (services.isStorageFull) throw new Error("QuotaExceededError");
        kept.set(key, value);
      },
    },
  );
  const services: InMemoryServices = {
    calls: [],
    port,
    kept,
    opened: [],
    canOpen: true,
    selected: { sheet: "ส่วนที่ 1", address: "A1" },
    canDownload: true,
    clipboard: "",
    hide: () => undefined,
    isStorageFull: false,
    onValidate: async () => reportOf(FINDINGS),
    onAccept: async () => reportOf(FINDINGS),
    onWithdraw: async () => reportOf(FINDINGS),
    onSign: async (signature) => ({ state: "signed", stamp: { ...STAMP, ...signature } }),
    hear: () => undefined,
    hearingProblem: null,
    onVerify: async () => ({ kind: "none" }),
    onReport: async () => ({ written: 178, counted: 17, closed: [] }),
    liveProblem: null,
    live: null,
    onPlan: async () => PLAN,
    onApply: async () => SUMMARY,
    onTakeBack: async () => null,
    lastWrite: null,
    onSelect: async () => undefined,
    onFind: async () => INSERTION,
    onInsert: async () => ({ written: 1 }),
    onReview: async () => ({
      ...REVIEW,
      write: async (leftOut) => {
        services.calls.push(`write without ${[...leftOut].join(", ") || "nothing"}`);
        return { written: REVIEW.items.length - leftOut.size };
      },
    }),
    validate: (control) => {
      services.calls.push("validate");
      return services.onValidate(control);
    },
    accept: (finding, statement, control) => {
      services.calls.push(`accept ${finding.rule}: ${statement.reason} (${statement.by}, ${statement.at})`);
      return services.onAccept(finding, statement, control);
    },
    withdraw: (finding, control) => {
      services.calls.push(`withdraw ${finding.rule}`);
      return services.onWithdraw(finding, control);
    },
    sign: (signature, agreed) => {
      services.calls.push(`sign ${signature.signer} ${signature.at}`);
      return services.onSign(signature, agreed);
    },
    hearChanges: async (listener) => {
      if (services.hearingProblem !== null) throw services.hearingProblem;
      services.hear = listener;
      return async () => undefined;
    },
    verify: () => {
      services.calls.push("verify");
      return services.onVerify();
    },
    writeFindingsSheet: (_, asked) => report("findings-sheet", asked),
    markFindings: (asked) => report("marks", asked),
    removeReport: (asked) => report("remove-report", asked),
    startLive: async (onReport, onProblem) => {
      services.calls.push("live on");
      if (services.liveProblem !== null) throw services.liveProblem;
      services.live = { onReport, onProblem };
      return {
        refresh: () => void services.calls.push("live refresh"),
        stop: async () => void services.calls.push("live off"),
      };
    },
    planSummary: (control, { mode, digits, form } = {}) => {
      services.calls.push(["plan", form, mode, digits].filter(Boolean).join(" "));
      return services.onPlan(control);
    },
    applySummary: (plan, control) => {
      services.calls.push(`apply ${plan.sheet}`);
      services.lastWrite = plan.changeSet;
      return services.onApply(plan, control);
    },
    takeBackSummary: async (step) => {
      services.calls.push(`take back ${step.sheet}`);
      const inTheWay = await services.onTakeBack();
      if (inTheWay === null) services.lastWrite = step.back;
      return inTheWay;
    },
    bringBackSummary: async (step) => {
      services.calls.push(`bring back ${step.sheet}`);
      services.lastWrite = step.forth;
    },
    isLastWrite: (changeSet) => services.lastWrite === changeSet,
    findInsertion: (control) => {
      services.calls.push("find");
      return services.onFind(control);
    },
    insert: (point, formula, { isLifted }) => {
      services.calls.push(`insert ${point.at.row},${point.at.column} ${formula}${isLifted ? " lifted" : ""}`);
      return services.onInsert(formula);
    },
    fixSteps: [],
    onTakeBackFixes: async () => undefined,
    takeBackFixes: (steps) => {
      const ids = steps.flatMap(({ fixes }) => fixes.map(({ finding }) => finding.id));
      services.calls.push(`take back ${ids.join(", ")}`);
      return services.onTakeBackFixes(steps);
    },
    planFixes: async (choice, control) =>
      telling(() => services.fixSteps, await review(`fix ${nameChoice(choice)}`, control)),
    planScoring: (control) => review("score-sheet", control),
    planFreeze: ({ scope, form }, control) => review(`freeze ${scope} ${form}`, control),
    planThaw: (control) => review("thaw", control),
    planRepair: (control) => review("repair", control),
    templates,
    whatIf: async () => createWhatIfServices(port, () => templates.known()),
    compare: async () => createCompareServices(port, () => templates.known()),
    round: async () =>
      createRoundServices(port, {
        known: () => templates.known(),
        version: "0.0.0",
        startWorker: startInProcess,
        threads: 1,
      }),
    form: async () =>
      createFormServices(Object.assign(port, { readSelection: async () => services.selected }), {
        ...ownFrameworks(templates),
        known: () => templates.known(),
        whenHidden: async (listener) => {
          services.hide = listener;
          return async () => undefined;
        },
      }),
    files: {
      canDownload: () => services.canDownload,
      copyText: async (text) => {
        if (services.clipboard === null) throw new Error("NotAllowedError");
        services.clipboard = text;
      },
    },
    select: (sheet, address) => {
      services.calls.push(`select ${sheet}!${address ?? ""}`);
      return services.onSelect(sheet, address);
    },
  };
  return services;
}

/** The review of fixes, whose writing tells the steps. */
function telling(steps: () => readonly FixStep[], review: Review): Review<FixOutcome> {
  const { lifted } = review;
  return {
    ...review,
    lifted: lifted && { ...lifted, review: telling(steps, lifted.review) },
    write: async (leftOut, control) => ({ ...(await review.write(leftOut, control)), steps: steps() }),
  };
}

function nameChoice(choice: FixChoice): string {
  if (choice === "all") return "all";
  return "rule" in choice ? `rule ${choice.rule}` : `finding ${choice.finding.id}`;
}

/** Ends with CancelledError as soon as the caller's signal says stop, as the use cases do. */
export async function untilCancelled(control: JobControl): Promise<never> {
  control.onProgress?.({ phase: "reading", done: 1, total: 4 });
  while (!control.signal?.aborted) await new Promise((resolve) => setTimeout(resolve, 1));
  throw new CancelledError();
}
