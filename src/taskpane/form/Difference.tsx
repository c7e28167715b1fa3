import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableDifference } from "../../domain/form/layout-use";
import { PlaceList } from "../shell/controls/PlaceList";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { columnText } from "./change-text";
import { oneLine } from "./column-rows";
import type { FormStore } from "./form-store";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface DifferenceProps {
  readonly store: FormStore;
  /** Null where no table could be the layout's. */
  readonly difference: TableDifference | null;
}

/** How the nearest table differs from the one that a layout was made on. */
export function Difference({ store, difference }: DifferenceProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  if (difference === null) return <p className={card.body}>{say(FORM_TEXTS.refusedNone)}</p>;
  const { sheet, row, missing, missingAssessment, extra } = difference;
  const columns = missing.map((column) => columnText(column, null, say));
  const lacking = [
    ...columns,
    ...(missingAssessment === null ? [] : [say(FORM_TEXTS.refusedCounts, { name: missingAssessment })]),
  ];
  return (
    <>
      <PlaceList
        items={[
          {
            cell: { sheet, address: `A${row + 1}` },
            content: say(FORM_TEXTS.refusedNear, { sheet, row: row + 1 }),
          },
        ]}
        onGoTo={(name, address) => void store.select(name, address)}
      />
      <dl className={styles.facts}>
        <dt className={styles.term}>{say(FORM_TEXTS.refusedMissing)}</dt>
        <dd className={styles.detail}>{lacking.join(", ")}</dd>
        {extra.length > 0 && (
          <>
            <dt className={styles.term}>{say(FORM_TEXTS.refusedExtra)}</dt>
            <dd className={styles.detail}>
              {extra.map((text) => say(FORM_TEXTS.quoted, { text: oneLine(text) })).join(", ")}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
