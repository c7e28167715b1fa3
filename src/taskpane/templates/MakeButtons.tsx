import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorkbookChoice } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { usePane } from "../shell/pane-context";
import type { TemplatesStore } from "./templates-store";
import { MAKE_FILE, PLAN_INSERT } from "./jobs";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { "& > *": { flexGrow: 1, whiteSpace: "nowrap" } },
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
  const { bar } = useActionBarStyle();
  const { say } = usePane();
  const isOff = isBusy || workbook === null;
  const when = (start: (choice: WorkbookChoice) => Promise<void>) => () => {
    if (workbook) void start(workbook);
  };
  const others = [
    {
      name: TEMPLATES_TEXTS.open,
      isOffered: store.services.templates.canOpenFile(),
      isOpened: true,
    },
    {
      name: TEMPLATES_TEXTS.download,
      isOffered: store.services.files.canDownload(),
      isOpened: false,
    },
  ].filter(({ isOffered }) => isOffered);
  return (
    <>
      {others.length > 0 && (
        <div className={mergeClasses(styles.ways, styles.wide)}>
          {others.map(({ name, isOpened }) => (
            <Button
              key={name.en}
              disabledFocusable={isOff}
              onClick={when((choice) => store.start(MAKE_FILE, { choice, isOpened }))}
            >
              {say(name)}
            </Button>
          ))}
        </div>
      )}
      <div className={mergeClasses(bar, styles.wide)}>
        <Button
          appearance="primary"
          disabledFocusable={isOff}
          onClick={when((choice) => store.start(PLAN_INSERT, choice))}
        >
          {say(TEMPLATES_TEXTS.insert)}
        </Button>
      </div>
    </>
  );
}
