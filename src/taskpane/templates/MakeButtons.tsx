import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookChoice } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";
import type { TemplatesStore } from "./templates-store";
import { MAKE_FILE, PLAN_INSERT } from "./jobs";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flexGrow: 1, whiteSpace: "nowrap" },
  },
});

interface MakeButtonsProps {
  readonly store: TemplatesStore;
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
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        disabledFocusable={isOff}
        onClick={when((choice) => store.start(PLAN_INSERT, choice))}
      >
        {say(TEMPLATES_TEXTS.insert)}
      </Button>
      {store.services.templates.canOpenFile() && (
        <Button
          disabledFocusable={isOff}
          onClick={when((choice) => store.start(MAKE_FILE, { choice, isOpened: true }))}
        >
          {say(TEMPLATES_TEXTS.open)}
        </Button>
      )}
      {store.services.files.canDownload() && (
        <Button
          disabledFocusable={isOff}
          onClick={when((choice) => store.start(MAKE_FILE, { choice, isOpened: false }))}
        >
          {say(TEMPLATES_TEXTS.download)}
        </Button>
      )}
    </div>
  );
}
