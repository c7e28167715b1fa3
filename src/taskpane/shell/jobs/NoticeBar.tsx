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
import type { LocalisedText } from "../../../domain/text/localised";
import type { AnyJob } from "./job";
import type { ShellStore } from "./job-store";
import type { Notice, ShellState } from "../shell-state";
import { LazyView } from "../LazyView";
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

/** What went otherwise than asked: a failure with what to do about it, a cancelled job, or a question before it. */
export function NoticeBar({ store, state }: { store: ShellStore; state: ShellState }) {
  const styles = useStyles();
  const { say } = usePane();
  const { notice } = state;
  if (!notice) return null;
  if (notice.kind === "choosing")
    return <LazyView load={loadChooser} view={{ store, question: notice.question }} />;
  const isFailure = notice.kind === "failed";
  const job = isFailure && typeof notice.during === "object" ? notice.during : null;
  const retry = isFailure && job ? retryOf(job, notice.problem) : null;
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
          <Button size="small" onClick={() => void store.again(retry)}>
            {say(SHELL_TEXTS.tryAgain)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

// Most workbooks hold one form.
const loadChooser = async () => (await import("../form-choice/FormChooser")).FormChooser;

/** What *Try again* starts; null where nothing is offered. */
function retryOf(job: AnyJob, { kind }: Problem): AnyJob | null {
  if (kind === "changed-meanwhile" && job.retryWhenChanged) return job.retryWhenChanged;
  return (job.retry === "same" ? job : job.retry) ?? null;
}

function NoticeText({ notice }: { notice: Exclude<Notice, { kind: "choosing" }> }) {
  const styles = useStyles();
  const { say } = usePane();
  if (notice.kind === "declined") return <MessageBarTitle>{say(SHELL_TEXTS.declined)}</MessageBarTitle>;
  if (notice.kind === "handed-over") {
    const { name, isCopied } = notice;
    return (
      <>
        <MessageBarTitle>
          {say(isCopied ? SHELL_TEXTS.copied : SHELL_TEXTS.notHandedOver, { name })}
        </MessageBarTitle>
        <p className={styles.line}>
          {say(isCopied ? SHELL_TEXTS.copiedBody : SHELL_TEXTS.notHandedOverBody)}
        </p>
      </>
    );
  }
  if (notice.kind === "cancelled") {
    return <MessageBarTitle>{say(notice.job.cancelled ?? SHELL_TEXTS.cancelledJob)}</MessageBarTitle>;
  }
  const { during, problem } = notice;
  // What never writes needs not say that it has not.
  const isWriting = typeof during === "object" && !during.isReadOnly;
  return <ProblemText {...{ problem, isWriting }} />;
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
      <NamedList
        title={problem.isUnsure ? SHELL_TEXTS.maybeWritten : SHELL_TEXTS.writtenSoFar}
        names={problem.written}
        more={problem.more ?? 0}
      />
      <NamedList title={SHELL_TEXTS.leftUnprotected} names={problem.unprotected ?? []} />
      {isWriting && problem.written.length === 0 && !problem.unprotected && (
        <p className={styles.line}>
          {say(problem.isUnsure ? SHELL_TEXTS.maybeWrittenSomewhere : SHELL_TEXTS.nothingWritten)}
        </p>
      )}
    </>
  );
}

interface NamedListProps {
  readonly title: LocalisedText;
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more?: number;
}

/** A sentence and what it names; nothing where it names nothing. */
function NamedList({ title, names, more = 0 }: NamedListProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (names.length === 0) return null;
  return (
    <>
      <p className={styles.line}>{say(title)}</p>
      <ul className={styles.written}>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
        {more > 0 && <li>{say(SHELL_TEXTS.moreWritten, { n: more })}</li>}
      </ul>
    </>
  );
}
