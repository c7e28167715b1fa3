import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Framework } from "../../domain/framework/framework";
import { formatFigure } from "../../domain/scoring/figure-text";
import { leastResult } from "../../domain/what-if/result-scale";
import { changeRow, type Scenario } from "../../domain/what-if/scenario";
import type { Raise, Way, WaysUp } from "../../domain/what-if/ways-up";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showScore } from "../../domain/scoring/figure-text";
import { usePane } from "../shell/pane-context";
import { showResult } from "./figure-text";
import { nameOf } from "./ScenarioRowItem";
import { WHAT_IF_TEXTS } from "./texts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  way: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  raises: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere", minWidth: 0 },
});

/** More than these nobody compares. */
const MOST_ALONE = 5;

interface WaysCardProps {
  readonly ways: WaysUp;
  readonly scenario: Scenario;
  readonly framework: Framework;
  readonly onTry: (scenario: Scenario) => void;
}

/** What would be enough for the rating above: over several indicators with the fewest points, or by one alone. */
export function WaysCard({
  ways: { band, missing, cheapest, alone },
  scenario,
  framework,
  onTry,
}: WaysCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const others = alone.filter((way) => !isSame(way, cheapest)).slice(0, MOST_ALONE);
  const list = (ways: readonly Way[]) => (
    <ul className={card.list}>
      {ways.map((way) => (
        <WayItem key={way.raises.map(({ row }) => row).join()} {...{ way, scenario, framework, onTry }} />
      ))}
    </ul>
  );
  return (
    <section className={card.card} aria-labelledby="ways-title">
      <h3 id="ways-title" className={card.title}>
        {say(WHAT_IF_TEXTS.waysTitle, { band: band.name[language], missing: formatFigure(missing) })}
      </h3>
      {cheapest === null ? (
        <p className={card.body}>{say(WHAT_IF_TEXTS.noWay)}</p>
      ) : (
        <>
          <h4 className={styles.heading}>{say(WHAT_IF_TEXTS.cheapest)}</h4>
          {list([cheapest])}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 className={styles.heading}>{say(WHAT_IF_TEXTS.alone)}</h4>
          {list(others)}
        </>
      )}
    </section>
  );
}

function isSame(way: Way, other: Way | null): boolean {
  return (
    other !== null && way.raises.map(({ row }) => row).join() === other.raises.map(({ row }) => row).join()
  );
}

function WayItem({
  way,
  scenario,
  framework,
  onTry,
}: Pick<WaysCardProps, "scenario" | "framework" | "onTry"> & { way: Way }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const texts = way.raises.map((raise) => raiseText(raise));
  function raiseText({ row: index, score, needed }: Raise): string {
    const row = scenario.rows[index];
    const name = row ? nameOf(row) : "";
    if (needed && row?.scale) {
      const text = needed.isBeyond ? WHAT_IF_TEXTS.needsBeyond : WHAT_IF_TEXTS.needs;
      return say(text, { name, result: showResult(needed.result, row.scale.unit), score: showScore(score) });
    }
    const tier = framework.tiers.find(({ point }) => point === score)?.name[language] ?? showScore(score);
    return say(WHAT_IF_TEXTS.needsTier, { name, tier, score: showScore(score) });
  }
  return (
    <li className={styles.way}>
      <ul className={styles.raises}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button
        size="small"
        aria-label={say(WHAT_IF_TEXTS.applyOf, { way: texts.join(", ") })}
        onClick={() => onTry(raised(scenario, way, framework))}
      >
        {say(WHAT_IF_TEXTS.apply)}
      </Button>
    </li>
  );
}

/** The results that are needed go in with their scores, or the tiers that are. */
function raised(scenario: Scenario, { raises }: Way, framework: Framework): Scenario {
  return raises.reduce((now, { row, score, needed }) => {
    const scale = now.rows[row]?.scale;
    const change = scale && needed ? { result: leastResult(scale, needed) } : { score };
    return changeRow(now, row, change, framework);
  }, scenario);
}
