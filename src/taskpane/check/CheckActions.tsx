import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular, TaskListSquareLtrRegular } from "@fluentui/react-icons";
import { usePane } from "../shell/pane-context";
import { CHECK_TEXTS } from "./texts";
import type { CheckStore } from "./check-store";
import type { CheckPane } from "./check-state";
import { SUMMARISE, VALIDATE } from "./jobs";

const useStyles = makeStyles({
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  action: {
    minWidth: 0,
    minHeight: "36px",
    paddingLeft: "8px",
    paddingRight: "8px",
    whiteSpace: "nowrap",
  },
});

/** The two things that most users come for. */
export function CheckActions({ store, state }: { store: CheckStore; state: CheckPane }) {
  const styles = useStyles();
  const { say } = usePane();
  const isBusy = state.running !== null;
  return (
    <section className={styles.actions} aria-label={say(CHECK_TEXTS.commands)}>
      <Button
        className={styles.action}
        appearance="primary"
        icon={<TaskListSquareLtrRegular />}
        disabledFocusable={isBusy}
        onClick={() => void store.start(VALIDATE)}
      >
        {say(VALIDATE.title)}
      </Button>
      <Button
        className={styles.action}
        icon={<DataBarVerticalRegular />}
        disabledFocusable={isBusy}
        onClick={() => void store.start(SUMMARISE)}
      >
        {say(SUMMARISE.title)}
      </Button>
    </section>
  );
}
