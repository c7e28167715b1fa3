import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef } from "react";
import type { ErrorReason } from "../../../app/explain-error";
import { formatCell } from "../../../domain/workbook/address";
import { showReference } from "../cell-reference";
import { BOTTOM_TAKEN } from "../controls/use-action-bar-style";
import type { ShellStore } from "../jobs/job-store";
import { usePane } from "../pane-context";
import { ERROR_REASON_TEXTS } from "./texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorStatusWarningBorder2}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0 },
});

interface ErrorReasonBarProps {
  readonly store: Pick<ShellStore, "set">;
  readonly explained: ErrorReason;
}

/** What the function says about the error in the cell that is selected. */
export function ErrorReasonBar({ store, explained }: ErrorReasonBarProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { at, error, reason } = explained;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(BOTTOM_TAKEN, `${bar.current?.offsetHeight ?? 0}px`);
    return () => void style.removeProperty(BOTTOM_TAKEN);
  }, [explained, language]);
  return (
    <div ref={bar} className={styles.bar}>
      <div className={styles.text}>
        <p className={styles.title}>
          {say(ERROR_REASON_TEXTS.title, {
            place: showReference({ sheet: at.sheet, address: formatCell(at) }),
            error,
          })}
        </p>
        <p className={styles.reason}>{reason[language]}</p>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say(ERROR_REASON_TEXTS.close)}
        onClick={() => {
          store.set({ errorReason: null });
          // The button that held the focus is gone.
          document.querySelector<HTMLElement>("main button")?.focus();
        }}
      />
    </div>
  );
}
