import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorSideBySide } from "../../domain/side-by-side/compare-evaluations";
import { INDICATOR_REMARKS } from "../../domain/side-by-side/remark-texts";
import type { IndicatorScore } from "../../domain/scoring/totals";
import { formatCell } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showChange, showScore } from "../../domain/scoring/figure-text";
import { useTableStyle } from "../shell/controls/use-table-style";
import { usePane } from "../shell/pane-context";
import type { CompareStore } from "./compare-store";
import { COMPARE_TEXTS } from "./texts";

const useStyles = makeStyles({
  remark: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

const COLUMNS = [COMPARE_TEXTS.then, COMPARE_TEXTS.now, COMPARE_TEXTS.change];

/** Each indicator's score then and now, and what must be known before they are compared. */
export function IndicatorTable({
  store,
  indicators,
}: {
  store: CompareStore;
  indicators: readonly IndicatorSideBySide[];
}) {
  const styles = useStyles();
  const table = useTableStyle();
  const card = useCardStyle();
  const { language, say } = usePane();
  const score = (value: IndicatorScore | null): string => {
    if (value === null) return "–";
    if (typeof value === "number") return showScore(value);
    return say(value === "not-applicable" ? COMPARE_TEXTS.notApplicable : COMPARE_TEXTS.notReported);
  };
  return (
    <section className={card.card} aria-labelledby="compare-indicators">
      <h3 id="compare-indicators" className={card.title}>
        {say(COMPARE_TEXTS.indicators)}
      </h3>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.heading, table.name)}>
              {say(COMPARE_TEXTS.indicator)}
            </th>
            {COLUMNS.map((name) => (
              <th key={name.en} scope="col" className={table.heading}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, i) => (
            <tr key={i}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                <Name store={store} indicator={indicator} />
                {indicator.remarks.map((remark) => (
                  <span key={remark} className={styles.remark}>
                    {INDICATOR_REMARKS[remark][language]}
                  </span>
                ))}
              </th>
              <td className={table.cell}>{score(indicator.score.then)}</td>
              <td className={table.cell}>{score(indicator.score.now)}</td>
              <td className={table.cell}>{indicator.change === null ? "" : showChange(indicator.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Name({ store, indicator }: { store: CompareStore; indicator: IndicatorSideBySide }) {
  const { say } = usePane();
  const name = [indicator.code, indicator.name].filter(Boolean).join(" ");
  const { now } = indicator.at;
  if (now === null) return <>{name}</>;
  const place = { sheet: now.sheet, address: formatCell(now) };
  return (
    <Link
      as="button"
      title={say(COMPARE_TEXTS.showAt, { place: showReference(place) })}
      onClick={() => void store.select(place.sheet, place.address)}
    >
      {name}
    </Link>
  );
}
