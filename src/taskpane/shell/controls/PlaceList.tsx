import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { LocalisedText } from "../../../domain/text/localised";
import { showReference } from "../cell-reference";
import { showCount } from "../figures";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import { useCardStyle } from "./use-card-style";

const FIRST_PLACES = 50;

const useStyles = makeStyles({
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
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** Something to read with the cell that it is about. */
export interface PlacedText {
  /** Null where it concerns no single cell. */
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  /** Stands before the text where there is no cell, such as a line. */
  readonly mark?: string;
  readonly content: ReactNode;
}

interface PlaceListProps {
  readonly items: readonly PlacedText[];
  readonly onGoTo: (sheet: string, address: string) => void;
  /** On the button that shows more, with how many are left as `{n}`. */
  readonly more?: LocalisedText;
}

/** Texts one below the other, each leading to its cell. */
export function PlaceList({ items, onGoTo, more = SHELL_TEXTS.showMore }: PlaceListProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_PLACES);
  return (
    <>
      <ul className={card.list}>
        {items.slice(0, limit).map(({ cell, mark, content }, index) => (
          <li key={index} className={styles.item}>
            {cell && (
              <Link
                as="button"
                className={styles.place}
                aria-label={`${say(SHELL_TEXTS.goTo)} ${showReference(cell)}`}
                onClick={() => onGoTo(cell.sheet, cell.address)}
              >
                {showReference(cell)}
              </Link>
            )}
            {mark !== undefined && <span className={styles.mark}>{mark}</span>}
            <span>{content}</span>
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(more, { n: showCount(items.length - limit, language) })}
        </Button>
      )}
    </>
  );
}
