import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { CANCELLED } from "./ending-text";
import type { JobStore } from "../composition/job-store";
import type { Notice, PaneState } from "../pane-state";
import { usePane } from "../pane-context";
import { ENDING_FOCUS } from "./use-ending-focus";
import type { Problem } from "./problem";
import { PROBLEM_TEXTS, SHELL_TEXTS } from "../texts";

const useStyles = makeStyles({
  // A cell that cannot be reached is told from the middle of a long list.
  bar: { alignItems: "start", position: "sticky", top: tokens.spacingVerticalS, zIndex: 2 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingTop: "4px", paddingBottom: "8px" },
  line: { margin: 0 },
  written: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What went otherwise than asked: a failure with what to do about it, or a cancelled job. */
export function NoticeBar({ store, state }: { store: JobStore; state: PaneState }) {
  const styles = useStyles();
  const { say } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const isFailure = notice.kind === "failed";
  const retry = isFailure ? retryOf(notice.during, notice.problem) : undefined;
  return (
    <MessageBar
      {...(isFailure && notice.during === "select" ? {} : ENDING_FOCUS)}
      className={styles.bar}
      layout="multiline"
      intent={isFailure ? "error" : "info"}
      role={isFailure ? "alert" : "group"}
    >
      <MessageBarBody className={styles.body}>
        <NoticeText notice={notice} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={say(SHELL_TEXTS.dismiss)}
            appearance="transparent"
            icon={<DismissRegular />}
            onClick={store.dismissNotice}
          />
        }
      >
        {retry && (
          <Button size="small" onClick={() => void retry(store)}>
            {say(SHELL_TEXTS.tryAgain)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where a finding is not what it was, the same again would fail again: it is looked for anew. */
function retryOf(during: string, { kind }: Problem) {
  const isOfFindings = during === "fix" || during === "accept" || during === "withdraw";
  return isOfFindings && kind === "changed-meanwhile" ? RETRIES["validate"] : RETRIES[during];
}

const RETRIES: Partial<Record<string, (store: JobStore) => Promise<void>>> = {
  validate: (store) => store.check.validate(),
  summarise: (store) => store.check.summarise(),
  insert: (store) => store.formulas.locate(),
  fix: (store) => store.reviews.planAgain(),
  "score-sheet": (store) => store.reviews.planAgain(),
  freeze: (store) => store.reviews.planAgain(),
  thaw: (store) => store.reviews.planAgain(),
  repair: (store) => store.reviews.planAgain(),
  "insert-workbook": (store) => store.templates.again(),
  "make-file": (store) => store.templates.again(),
  "new-template": (store) => store.templates.again(),
  "check-template": (store) => store.templates.again(),
  "save-template": (store) => store.templates.again(),
  "compare-template": (store) => store.templates.again(),
  "move-year": (store) => store.templates.again(),
  "import-document": (store) => store.templates.again(),
};

/** What never writes needs not say that it has not. */
const READ_ONLY: ReadonlySet<string> = new Set([
  "validate",
  "select",
  "verify",
  "live",
  "make-file",
  "check-template",
  "compare-template",
  "move-year",
  "import-document",
]);

function NoticeText({ notice }: { notice: Notice }) {
  const { say } = usePane();
  if (notice.kind === "declined") return <MessageBarTitle>{say(SHELL_TEXTS.declined)}</MessageBarTitle>;
  if (notice.kind === "cancelled") {
    return <MessageBarTitle>{say(CANCELLED[notice.job] ?? SHELL_TEXTS.cancelledJob)}</MessageBarTitle>;
  }
  return <ProblemText problem={notice.problem} isWriting={!READ_ONLY.has(notice.during)} />;
}

function ProblemText({ problem, isWriting }: { problem: Problem; isWriting: boolean }) {
  const styles = useStyles();
  const { say } = usePane();
  const texts = PROBLEM_TEXTS[problem.kind];
  return (
    <>
      <MessageBarTitle>{say(texts.title)}</MessageBarTitle>
      <p className={styles.line}>{say(texts.advice)}</p>
      {problem.detail !== "" && (
        <p className={styles.line}>
          {say(texts.detail)}: {problem.detail}
        </p>
      )}
      {problem.written.length > 0 && (
        <>
          <p className={styles.line}>{say(SHELL_TEXTS.writtenSoFar)}</p>
          <ul className={styles.written}>
            {problem.written.map((part, index) => (
              <li key={index}>{part}</li>
            ))}
          </ul>
        </>
      )}
      {isWriting && problem.written.length === 0 && (
        <p className={styles.line}>{say(SHELL_TEXTS.nothingWritten)}</p>
      )}
    </>
  );
}
