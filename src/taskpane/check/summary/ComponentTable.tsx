import { mergeClasses } from "@fluentui/react-components";
import type { ComponentSummary } from "../../../app/reports";
import { showScore } from "../../../domain/scoring/figure-text";
import { useTableStyle } from "../../shell/controls/use-table-style";
import { usePane } from "../../shell/pane-context";
import { RESULT_TEXTS } from "../result-texts";

const FIGURES = [RESULT_TEXTS.weight, RESULT_TEXTS.score, RESULT_TEXTS.weighted];

/** One line per component: weight, score and weighted score. */
export function ComponentTable({ components }: { components: readonly ComponentSummary[] }) {
  const styles = useTableStyle();
  const { say } = usePane();
  if (components.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.name)}>
            {say(RESULT_TEXTS.component)}
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
            <td className={styles.cell}>{showScore(weight)}</td>
            <td className={styles.cell}>{showScore(score)}</td>
            <td className={styles.cell}>{showScore(weighted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
