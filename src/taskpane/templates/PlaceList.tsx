import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatCell, type CellAddress } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { showCount } from "../shell/figures";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import { SHELL_TEXTS } from "../shell/texts";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";

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

/** Something to read with the place that it is about. */
export interface PlacedText {
  /** Null where it concerns no single cell. */
  readonly at: CellAddress | null;
  /** Stands before the text where there is no cell, such as a line. */
  readonly mark?: string;
  readonly content: ReactNode;
}

/** Faults, remarks or alterations; each leads to its cell. */
export function PlaceList({ store, items }: { store: TemplatesStore; items: readonly PlacedText[] }) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_PLACES);
  return (
    <>
      <ul className={card.list}>
        {items.slice(0, limit).map(({ at, mark, content }, index) => (
          <li key={index} className={styles.item}>
            {at && (
              <Link
                as="button"
                className={styles.place}
                aria-label={`${say(SHELL_TEXTS.goTo)} ${placeOf(at)}`}
                onClick={() => void store.select(at.sheet, formatCell(at))}
              >
                {placeOf(at)}
              </Link>
            )}
            {mark !== undefined && <span className={styles.mark}>{mark}</span>}
            <span>{content}</span>
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(TEMPLATES_TEXTS.more, { n: showCount(items.length - limit, language) })}
        </Button>
      )}
    </>
  );
}

function placeOf(at: CellAddress): string {
  return showReference({ sheet: at.sheet, address: formatCell(at) });
}
