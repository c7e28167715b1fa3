import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular, TaskListSquareLtrRegular } from "@fluentui/react-icons";
import type { JobName, JobStore, RunningJob } from "./job-store";
import { usePane } from "./pane-context";
import type { TextKey } from "./texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  action: {
    minWidth: 0,
    minHeight: "40px",
    paddingLeft: "8px",
    paddingRight: "8px",
    whiteSpace: "nowrap",
    // Two languages and an icon do not fit into half of the narrowest pane.
    "@media (max-width: 340px)": { "& .fui-Button__icon": { display: "none" } },
  },
  alias: { marginLeft: "6px", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  progress: {
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

/** The two things that can be done, and how far the running one has come. */
export function PaneActions({ store, running }: { store: JobStore; running: RunningJob | null }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={styles.section} aria-label={say("commands")}>
      <div className={styles.actions}>
        <Button
          className={styles.action}
          appearance="primary"
          icon={<TaskListSquareLtrRegular />}
          disabledFocusable={running !== null}
          onClick={() => void store.validate()}
        >
          <ActionLabel name="validate" />
        </Button>
        <Button
          className={styles.action}
          icon={<DataBarVerticalRegular />}
          disabledFocusable={running !== null}
          onClick={() => void store.summarise()}
        >
          <ActionLabel name="summarise" />
        </Button>
      </div>
      {running && <JobProgress running={running} onCancel={store.cancel} />}
    </section>
  );
}

/** Thai with the English name beside it; English alone. */
function ActionLabel({ name }: { name: JobName }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <span>
      {say(name)}
      {language === "th" && (
        <span className={styles.alias} lang="en">
          {ENGLISH_NAMES[name]}
        </span>
      )}
    </span>
  );
}

const ENGLISH_NAMES: Readonly<Record<JobName, string>> = { validate: "Validate", summarise: "Summarise" };

function JobProgress({ running, onCancel }: { running: RunningJob; onCancel: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const { progress } = running;
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  const phase = say(phaseText(running));
  return (
    <div className={styles.progress}>
      <div className={styles.phase}>
        <span>
          {phase}
          {share !== undefined && <span className={styles.share}>{Math.floor(share * 100)}%</span>}
        </span>
        <Button size="small" disabledFocusable={running.isCancelling} onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
      <ProgressBar aria-label={phase} value={share} thickness="large" />
    </div>
  );
}

const PHASES: Readonly<Record<JobName, Readonly<Record<"reading" | "deciding" | "writing", TextKey>>>> = {
  validate: { reading: "reading", deciding: "checking", writing: "writing" },
  summarise: { reading: "reading", deciding: "computing", writing: "writing" },
};

export function phaseText(running: RunningJob): TextKey {
  if (running.isCancelling) return "cancelling";
  return running.progress ? PHASES[running.name][running.progress.phase] : "starting";
}
