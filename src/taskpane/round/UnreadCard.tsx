import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadEntry } from "../../domain/round/assemble-round";
import { unreadEntryText } from "../../domain/round/words";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Each file without a result, and what to do about it. */
export function UnreadCard({ unread }: { readonly unread: readonly UnreadEntry[] }) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  if (unread.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="round-unread">
      <h3 id="round-unread" className={card.title}>
        {say(ROUND_TEXTS.unread)}
      </h3>
      <ul className={`${card.list} ${styles.list}`}>
        {unread.map((entry) => (
          <li key={entry.file}>
            <span className={styles.file}>{entry.file}</span>
            <p className={card.small}>{unreadEntryText(entry, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
