import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  InfoFilled,
  WarningFilled,
  WrenchRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { LocalisedText } from "../../domain/text/localised";
import { usePane } from "../shell/pane-context";
import type { ColumnMark } from "./column-rows";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  icon: { fontSize: "16px", lineHeight: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  doubt: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  own: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

// Icons that the pane has already: an icon comes with the first script, wherever it is used.
const MARKS: Readonly<
  Record<
    ColumnMark,
    { readonly text: LocalisedText; readonly tone: "quiet" | "doubt" | "own"; readonly icon: ReactElement }
  >
> = {
  sure: { text: FORM_TEXTS.sure, tone: "quiet", icon: <CheckmarkCircleRegular /> },
  unsure: { text: FORM_TEXTS.unsure, tone: "doubt", icon: <InfoFilled /> },
  unknown: { text: FORM_TEXTS.unknown, tone: "doubt", icon: <WarningFilled /> },
  absent: { text: FORM_TEXTS.absent, tone: "doubt", icon: <WarningFilled /> },
  set: { text: FORM_TEXTS.set, tone: "own", icon: <CheckmarkCircleFilled /> },
  changed: { text: FORM_TEXTS.changed, tone: "own", icon: <WrenchRegular /> },
};

/** How certain it is what a column holds, in words. */
export function MarkLabel({ mark }: { mark: ColumnMark }) {
  const styles = useStyles();
  const { say } = usePane();
  const { text, tone, icon } = MARKS[mark];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {say(text)}
    </span>
  );
}
