import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentSummary } from "../../../app/reports";
import { showFigure } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { CHECK_TEXTS } from "../texts";

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
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

const FIGURES = [CHECK_TEXTS.weight, CHECK_TEXTS.score, CHECK_TEXTS.weighted];

/** One line per component: weight, score and weighted score. */
export function ComponentTable({ components }: { components: readonly ComponentSummary[] }) {
  const styles = useStyles();
  const { say } = usePane();
  if (components.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.name)}>
            {say(CHECK_TEXTS.component)}
          </th>
          {FIGURES.map((name) => (
            <th key={name.en} scope="col" className={styles.heading}>
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {components.map(({ code, name, weight, score, weighted }) => (
          <tr key={code}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {code} {name}
            </th>
            <td className={styles.cell}>{showFigure(weight)}</td>
            <td className={styles.cell}>{showFigure(score)}</td>
            <td className={styles.cell}>{showFigure(weighted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
