import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showReference } from "../cell-reference";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: { gridColumn: "1 / -1", display: "flex", alignItems: "start", columnGap: "6px", minWidth: 0 },
  place: {
    overflowWrap: "anywhere",
    textAlign: "left",
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground3 },
  before: {
    overflowWrap: "anywhere",
    textDecorationLine: "none",
    color: tokens.colorNeutralForeground2,
  },
  after: { overflowWrap: "anywhere", textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  gives: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface ChangeItemProps {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** What the cell is for. */
  readonly note?: string | null;
  /** Stands before the place, such as a box to tick. */
  readonly choice?: ReactNode;
  /** What a formula will show. */
  readonly gives?: string | null;
  readonly onGoTo: () => void;
}

/** One cell before and after, as an item of a list. */
export function ChangeItem(props: ChangeItemProps) {
  const { sheet, address, before, after, note = null, choice, gives = null, onGoTo } = props;
  const styles = useStyles();
  const { say } = usePane();
  const place = showReference({ sheet, address });
  return (
    <li className={styles.item}>
      <span className={styles.heading}>
        {choice}
        <Link
          as="button"
          className={styles.place}
          aria-label={`${say(SHELL_TEXTS.goTo)} ${place}`}
          onClick={onGoTo}
        >
          {place}
        </Link>
      </span>
      {note !== null && <span className={styles.note}>{note}</span>}
      <span className={styles.term}>{say(SHELL_TEXTS.before)}</span>
      <del className={styles.before}>{before === "" ? say(SHELL_TEXTS.emptyCell) : before}</del>
      <span className={styles.term}>{say(SHELL_TEXTS.after)}</span>
      <span>
        <ins className={styles.after}>{after === "" ? say(SHELL_TEXTS.emptyCell) : after}</ins>
        {gives !== null && <span className={styles.gives}>{say(SHELL_TEXTS.gives, { value: gives })}</span>}
      </span>
    </li>
  );
}
