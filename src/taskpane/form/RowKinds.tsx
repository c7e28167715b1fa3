import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowsView, TableView } from "../../domain/form/form-view";
import type { LocalisedText } from "../../domain/text/localised";
import { PlaceList } from "../shell/controls/PlaceList";
import { showCount } from "../shell/figures";
import { usePane } from "../shell/pane-context";
import { oneLine } from "./column-rows";
import type { FormStore } from "./form-store";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
  },
});

const KINDS: Readonly<Record<RowsView["kind"], LocalisedText>> = {
  component: FORM_TEXTS.kindComponent,
  group: FORM_TEXTS.kindGroup,
  indicator: FORM_TEXTS.kindIndicator,
  total: FORM_TEXTS.kindTotal,
  rating: FORM_TEXTS.kindRating,
};

/** How many rows of each kind there are; opened, each leads to its cell. */
export function RowKinds({ store, table }: { readonly store: FormStore; readonly table: TableView }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div>
      <h4 className={styles.title}>{say(FORM_TEXTS.rows)}</h4>
      {table.rows.map((rows) => (
        <Kind key={rows.kind} {...{ store, rows }} sheet={table.sheet} />
      ))}
    </div>
  );
}

function Kind({ store, rows, sheet }: { store: FormStore; rows: RowsView; sheet: string }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { kind, places } = rows;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} tabIndex={0}>
        {say(FORM_TEXTS.rowKind, { kind: say(KINDS[kind]), n: showCount(places.length, language) })}
      </summary>
      {isOpen && (
        <PlaceList
          items={places.map(({ address, text }) => ({ cell: { sheet, address }, content: oneLine(text) }))}
          onGoTo={(name, address) => void store.select(name, address)}
        />
      )}
    </details>
  );
}
