import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JobStore } from "../shell/composition/job-store";
import type { WorkbookChoice } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flexGrow: 1, whiteSpace: "nowrap" },
  },
});

interface MakeButtonsProps {
  readonly store: JobStore;
  /** Null while something is still to be typed. */
  readonly workbook: WorkbookChoice | null;
  readonly isBusy: boolean;
}

/** The ways to make a workbook of a choice; what this Excel cannot do is not offered. */
export function MakeButtons({ store, workbook, isBusy }: MakeButtonsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const isOff = isBusy || workbook === null;
  const when = (start: (choice: WorkbookChoice) => Promise<void>) => () => {
    if (workbook) void start(workbook);
  };
  const { templates } = store;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" disabledFocusable={isOff} onClick={when(templates.planInsert)}>
        {say(TEMPLATES_TEXTS.insert)}
      </Button>
      {templates.canOpenFile && (
        <Button disabledFocusable={isOff} onClick={when((each) => templates.makeFile(each, true))}>
          {say(TEMPLATES_TEXTS.open)}
        </Button>
      )}
      <Button disabledFocusable={isOff} onClick={when((each) => templates.makeFile(each, false))}>
        {say(TEMPLATES_TEXTS.download)}
      </Button>
    </div>
  );
}
