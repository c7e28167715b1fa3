import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Progress } from "../../../app/workbook-port";
import type { RunningJob } from "../shell-state";
import { usePane } from "../pane-context";
import { ShareBar } from "./ShareBar";
import { SHELL_TEXTS } from "../texts";
import type { LocalisedText } from "../../../domain/text/localised";

const useStyles = makeStyles({
  // What is done at one finding is told from the middle of a long list.
  progress: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  phase: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  share: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

/** How far the running job has come, and the way to stop it. */
export function JobProgress({ running, onCancel }: { running: RunningJob; onCancel: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const { progress } = running;
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  const phase = say(phaseText(running));
  // The focus may be anywhere; what stays in the pane does not lead back into the grid.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onCancel();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onCancel]);
  return (
    <div className={styles.progress}>
      <div className={styles.phase}>
        <span>
          {phase}
          {share !== undefined && <span className={styles.share}>{Math.floor(share * 100)}%</span>}
        </span>
        <Button
          size="small"
          aria-keyshortcuts="Escape"
          disabledFocusable={running.isCancelling}
          onClick={onCancel}
        >
          {say(SHELL_TEXTS.cancel)}
        </Button>
      </div>
      <ShareBar label={phase} share={share} />
    </div>
  );
}

const PHASES: Readonly<Record<Progress["phase"], LocalisedText>> = {
  reading: SHELL_TEXTS.reading,
  deciding: SHELL_TEXTS.planning,
  writing: SHELL_TEXTS.writing,
};

export function phaseText({ job, progress, isCancelling }: RunningJob): LocalisedText {
  if (isCancelling) return SHELL_TEXTS.cancelling;
  return progress ? (job.phases?.[progress.phase] ?? PHASES[progress.phase]) : SHELL_TEXTS.starting;
}
