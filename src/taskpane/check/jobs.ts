import type { FixChoice, FixOutcome } from "../../app/fix-findings";
import type { SummaryPlan, ValidationReport } from "../../app/reports";
import type { WrittenReport } from "../../app/report-in-workbook";
import type { OpenEntries } from "../../app/stamp-workbook";
import { comparedOf } from "../../domain/review/compared";
import { CancelledError } from "../../app/workbook-port";
import type { LocalisedText } from "../../domain/text/localised";
import type { Finding, Statement } from "../../domain/validation/engine/finding";
import { choiceIn } from "../shell/form-choice/known-forms";
import type { JobEnd } from "../shell/jobs/job";
import { describeProblem } from "../shell/jobs/problem";
import { plannedJob, reviewEnding } from "../shell/review/planned-job";
import type { AskedReport, CheckServices } from "./check-services";
import {
  NOTHING_FIXED,
  stampAfterChange,
  type CheckedWorkbook,
  type CheckPane,
  type WrittenStep,
} from "./check-state";
import type { CheckContext, CheckJob } from "./check-store";
import { withSteps } from "./findings/fixed/fixed-list";
import { reportedText } from "./into-workbook/reported-text";
import { openParameters, stampText } from "./sign-off/stamp-text";
import { spokenSummary } from "./summary/spoken-summary";
import { dayOf, momentOf } from "../../domain/thai/day-text";
import { CHECK_TEXTS } from "./texts";
import { spokenVerdict } from "./verdict/spoken-verdict";

const section = "check";

export const VALIDATE: CheckJob = {
  name: "validate",
  section,
  title: CHECK_TEXTS.validate,
  isReadOnly: true,
  phases: { deciding: CHECK_TEXTS.checking },
  cancelled: CHECK_TEXTS.cancelledValidate,
  retry: "same",
  begin: (state) => ({ shown: "validate", ...withoutFixes(state) }),
  run: async (_, context) => ({
    state: { validation: await validate(context), reported: null, fixed: NOTHING_FIXED },
  }),
  ending: spokenVerdict,
};

/** Writes its own sheet at once; before a cell of the form is filled or written over it asks. */
export const SUMMARISE: CheckJob = {
  name: "summarise",
  section,
  title: CHECK_TEXTS.summarise,
  phases: { deciding: CHECK_TEXTS.computing, writing: CHECK_TEXTS.writingSummary },
  cancelled: CHECK_TEXTS.cancelledSummarise,
  retry: "same",
  begin: (state) => ({ shown: "summarise", ...withoutFixes(state) }),
  run: async (_, context) => {
    const state = context.getState();
    const asked = { ...choiceIn(state), ...state.summaryStyle, madeOn: dayOf(context.now()) };
    const plan = await context.services.planSummary(context.control, asked);
    if (plan.overwrites.length + plan.fills.length + plan.stoppedBy.length > 0 || plan.lifted)
      return { state: { summary: { state: "asking", plan } } };
    return writeSummary(plan, context);
  },
  ending: spokenSummary,
};

/** Writes the plan that waited for an answer. */
export const WRITE_SUMMARY: CheckJob<SummaryPlan> = {
  ...SUMMARISE,
  retry: SUMMARISE,
  begin: () => ({ shown: "summarise" }),
  run: writeSummary,
};

/** Fixes are followed by a new check, so that the list shows no other finding that is mended with them. */
export const FIX = plannedJob<CheckPane, CheckServices, FixChoice, FixOutcome>({
  name: "fix",
  section,
  title: CHECK_TEXTS.fix,
  optionalNote: CHECK_TEXTS.planChoose,
  retryWhenChanged: VALIDATE,
  plan: (choice, { services, control }) => services.planFixes(choice, control),
  afterWriting: async ({ written, steps }, context) => {
    if (written === 0) return { state: {} };
    const { fixed, validation } = context.getState();
    const listed = validation?.report.findings ?? [];
    const state = { ...(await recheck(context)), fixed: withSteps(fixed, steps, listed) };
    return { state, hasWritten: true };
  },
  ending: (state, voice) => {
    const outcome = state.reviews[section];
    const hasWritten = outcome?.state === "done" && outcome.written > 0;
    const told = reviewEnding(outcome, voice);
    return hasWritten ? `${told} · ${spokenVerdict(state, voice)}` : told;
  },
});

/** Keeps in the workbook, beside the findings, why one of them may stand. */
export const ACCEPT: CheckJob<{ readonly finding: Finding; readonly said: Omit<Statement, "at"> }> = {
  name: "accept",
  section,
  title: CHECK_TEXTS.acceptConfirm,
  staysInPlace: true,
  retryWhenChanged: VALIDATE,
  run: async ({ finding, said }, context) => {
    const { services, control, now } = context;
    const statement = { ...said, at: now().toISOString() };
    return afterAcceptance(await services.accept(finding, statement, control), context);
  },
  ending: (_, { say }) => say(CHECK_TEXTS.acceptedSpoken),
};

export const WITHDRAW: CheckJob<Finding> = {
  name: "withdraw",
  section,
  title: CHECK_TEXTS.withdraw,
  staysInPlace: true,
  retryWhenChanged: VALIDATE,
  run: async (finding, context) =>
    afterAcceptance(await context.services.withdraw(finding, context.control), context),
  ending: (_, { say }) => say(CHECK_TEXTS.withdrawnSpoken),
};

/** Who signs, and how much may be open: what the signer has seen and agreed to leave. */
export interface SigningGiven {
  readonly signer: string;
  readonly agreed: OpenEntries;
}

/**
 * Signs the workbook as it stands; a check that counted otherwise is told as stale. Where more is open than was agreed
 * to, nothing is signed: the newer check is shown, and the signer is asked.
 */
export const SIGN: CheckJob<SigningGiven> = {
  name: "sign",
  section,
  title: CHECK_TEXTS.sign,
  staysInPlace: true,
  begin: () => ({ isSigningAsked: false }),
  run: async ({ signer, agreed }, context) => {
    const { services, control, now } = context;
    const outcome = await services.sign({ signer, at: now().toISOString() }, agreed, control);
    if (outcome.state === "asks") {
      const { report } = outcome;
      const validation = { report, at: now(), isStale: false, stamp: report.stamp ?? null };
      return { state: { validation, isSigningAsked: true } };
    }
    const { stamp } = outcome;
    const verdict = {
      kind: "unchanged",
      stamp,
      isOtherRuleSet: false,
      compared: comparedOf(stamp.sheets, stamp.sheets),
      changes: [],
    } as const;
    return withStamp(context, (checked) => ({
      stamp: verdict,
      isStale: checked.isStale || !isSameCount(checked.report.counts, stamp.counts),
    }));
  },
  ending: ({ isSigningAsked, validation }, { say }) =>
    isSigningAsked && validation
      ? say(CHECK_TEXTS.signAsks, openParameters(validation.report.counts, say))
      : say(CHECK_TEXTS.signed),
};

/** Looks whether the workbook is as it was signed. */
export const VERIFY: CheckJob = {
  name: "verify",
  section,
  title: CHECK_TEXTS.verify,
  staysInPlace: true,
  isReadOnly: true,
  run: async (_, context) => {
    const stamp = await context.services.verify(context.control);
    return withStamp(context, () => ({ stamp }));
  },
  ending: ({ validation }, { say }) => (validation ? stampText(validation.stamp, say) : ""),
};

export const FINDINGS_SHEET = reportJob(
  "findings-sheet",
  CHECK_TEXTS.findingsSheet,
  CHECK_TEXTS.findingsListed,
  (asked, { services, control, now }) => services.writeFindingsSheet(momentOf(now()), asked, control),
);

export const MARKS = reportJob(
  "marks",
  CHECK_TEXTS.marks,
  CHECK_TEXTS.cellsMarked,
  (asked, { services, control }) => services.markFindings(asked, control),
);

export const REMOVE_REPORT = reportJob(
  "remove-report",
  CHECK_TEXTS.removeReport,
  CHECK_TEXTS.reportRemoved,
  (asked, { services, control }) => services.removeReport(asked, control),
);

/** Every job of this section, by what the user calls it; further steps of one are not listed. */
export const CHECK_JOBS = [
  VALIDATE,
  SUMMARISE,
  FIX,
  ACCEPT,
  WITHDRAW,
  SIGN,
  VERIFY,
  FINDINGS_SHEET,
  MARKS,
  REMOVE_REPORT,
] as const;

/**
 * Writes what was found into the workbook, or takes it away again, as it is asked to. `done` says what has happened then,
 * with {n} for what the user counts.
 */
function reportJob(
  name: string,
  title: LocalisedText,
  done: LocalisedText,
  write: (asked: AskedReport, context: CheckContext) => Promise<WrittenReport>,
): CheckJob<AskedReport> {
  const job: CheckJob<AskedReport> = {
    name,
    section,
    title,
    staysInPlace: true,
    begin: () => ({ reported: null }),
    run: async (asked, context) => {
      const { written, counted, closed } = await write(asked, context);
      const told = written === 0 ? CHECK_TEXTS.reportedNone : done;
      return { state: { reported: { job, told, counted: counted ?? 0, closed } } };
    },
    ending: ({ reported }, { say }) => (reported ? reportedText(reported, say) : ""),
  };
  return job;
}

async function validate({ services, control, now }: CheckContext): Promise<CheckedWorkbook> {
  const report = await services.validate(control);
  return { report, at: now(), isStale: false, stamp: report.stamp ?? null };
}

/** Validates as the end of a job that has written; where that fails, the check in view stays, which is stale then. */
export async function recheck(context: CheckContext): Promise<Partial<CheckPane>> {
  try {
    return { validation: await validate(context) };
  } catch (error) {
    if (!(error instanceof CancelledError)) describeProblem(error);
    return {};
  }
}

async function writeSummary(plan: SummaryPlan, context: CheckContext): Promise<JobEnd<CheckPane>> {
  const report = await context.services.applySummary(plan, context.control);
  const hasWritten = report.written > 0;
  const written = hasWritten
    ? plan.step && { step: plan.step, isTakenBack: false, inTheWay: null }
    : before(context);
  const summary = { state: "done", report, at: context.now(), written, isStale: false } as const;
  return { state: { summary }, hasWritten };
}

/** A summary that has found nothing to write leaves the one before it as the last. */
function before({ getState }: CheckContext): WrittenStep | null {
  const { summary } = getState();
  const written = summary?.state === "done" ? summary.written : null;
  return written?.isTakenBack ? null : written;
}

function afterAcceptance(report: ValidationReport, { getState, now }: CheckContext): JobEnd<CheckPane> {
  const stamp = stampAfterChange(getState().validation);
  // A summary tells what is open and what was accepted.
  return { state: { validation: { report, at: now(), isStale: false, stamp } }, hasWritten: true };
}

function withStamp(
  { getState }: CheckContext,
  change: (checked: CheckedWorkbook) => Partial<CheckedWorkbook>,
): JobEnd<CheckPane> {
  const { validation } = getState();
  return { state: validation ? { validation: { ...validation, ...change(validation) } } : {} };
}

/** Fixes in view were planned from an older check. */
function withoutFixes({ reviews }: CheckPane): Partial<CheckPane> {
  return { reviews: { ...reviews, [section]: undefined } };
}

function isSameCount(
  seen: Readonly<Record<string, number>>,
  signed: Readonly<Record<string, number>>,
): boolean {
  return Object.keys(signed).every((kind) => seen[kind] === signed[kind]);
}
