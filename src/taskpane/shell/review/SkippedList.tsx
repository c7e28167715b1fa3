import { makeStyles, tokens } from "@fluentui/react-components";
import { PlaceList } from "../controls/PlaceList";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import type { SkippedItem } from "./review";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  content: { color: tokens.colorNeutralForeground3 },
});

interface SkippedListProps {
  readonly skipped: readonly SkippedItem[];
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** The cells that are left alone, each with its reason. */
export function SkippedList({ skipped, onGoTo }: SkippedListProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  if (skipped.length === 0) return null;
  const items = skipped.map(({ sheet, address, content, reason }) => ({
    cell: { sheet, address },
    content: (
      <>
        {content !== "" && <span className={styles.content}>{content} · </span>}
        {reason[language]}
      </>
    ),
  }));
  return (
    <div>
      <h3 className={styles.title}>{say(SHELL_TEXTS.skippedTitle, { n: skipped.length })}</h3>
      <PlaceList items={items} onGoTo={onGoTo} />
    </div>
  );
}
