import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorSideBySide } from "../../domain/side-by-side/compare-evaluations";
import { INDICATOR_REMARKS } from "../../domain/side-by-side/remark-texts";
import type { IndicatorScore } from "../../domain/scoring/totals";
import { formatCell } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showFigure } from "../shell/figures";
import { usePane } from "../shell/pane-context";
import type { CompareStore } from "./compare-store";
import { COMPARE_TEXTS } from "./texts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    paddingLeft: 0,
    textAlign: "left",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
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
  const card = useCardStyle();
  const { language, say } = usePane();
  const score = (value: IndicatorScore | null): string => {
    if (value === null) return "–";
    if (typeof value === "number") return showFigure(value);
    return say(value === "not-applicable" ? COMPARE_TEXTS.notApplicable : COMPARE_TEXTS.notReported);
  };
  return (
    <section className={card.card} aria-labelledby="compare-indicators">
      <h3 id="compare-indicators" className={card.title}>
        {say(COMPARE_TEXTS.indicators)}
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.name)}>
              {say(COMPARE_TEXTS.indicator)}
            </th>
            {COLUMNS.map((name) => (
              <th key={name.en} scope="col" className={styles.heading}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, i) => (
            <tr key={i}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <Name store={store} indicator={indicator} />
                {indicator.remarks.map((remark) => (
                  <span key={remark} className={styles.remark}>
                    {INDICATOR_REMARKS[remark][language]}
                  </span>
                ))}
              </th>
              <td className={styles.cell}>{score(indicator.score.then)}</td>
              <td className={styles.cell}>{score(indicator.score.now)}</td>
              <td className={styles.cell}>{indicator.change === null ? "" : signed(indicator.change)}</td>
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

function signed(change: number): string {
  const text = showFigure(change);
  return Number(text) > 0 ? `+${text}` : text;
}
