import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showReference } from "../cell-reference";
import { showCount } from "../figures";
import { usePane } from "../pane-context";
import { useCardStyle } from "../controls/use-card-style";
import type { SkippedItem } from "./review";
import { SHELL_TEXTS } from "../texts";

const FIRST_SKIPPED = 50;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { alignSelf: "start", textAlign: "left", fontSize: "inherit", overflowWrap: "anywhere" },
  content: { color: tokens.colorNeutralForeground3 },
});

interface SkippedListProps {
  readonly skipped: readonly SkippedItem[];
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** The cells that are left alone, each with its reason. */
export function SkippedList({ skipped, onGoTo }: SkippedListProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_SKIPPED);
  if (skipped.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{say(SHELL_TEXTS.skippedTitle, { n: skipped.length })}</h3>
      <ul className={card.list}>
        {skipped.slice(0, limit).map(({ sheet, address, content, reason }, index) => (
          <li key={index} className={styles.item}>
            <Link
              as="button"
              className={styles.place}
              aria-label={`${say(SHELL_TEXTS.goTo)} ${showReference({ sheet, address })}`}
              onClick={() => onGoTo(sheet, address)}
            >
              {showReference({ sheet, address })}
            </Link>
            <span>
              {content !== "" && <span className={styles.content}>{content} · </span>}
              {reason[language]}
            </span>
          </li>
        ))}
      </ul>
      {skipped.length > limit && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(SHELL_TEXTS.showMore, { n: showCount(skipped.length - limit, language) })}
        </Button>
      )}
    </div>
  );
}
