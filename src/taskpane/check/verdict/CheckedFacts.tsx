import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { putInText } from "../../../domain/review/put-in-text";
import { TEMPLATE_STANDINGS } from "../../../domain/template/template-standings";
import { showCount, showTime } from "../../shell/figures";
import { useHiddenStyle } from "../../shell/controls/use-hidden-style";
import { usePane } from "../../shell/pane-context";
import type { CheckedWorkbook } from "../check-state";
import { RESULT_TEXTS } from "../result-texts";
import { useFactStyle } from "./use-fact-style";

const useStyles = makeStyles({
  // A sentence or two: beside its term it would be a column of single words.
  reason: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  more: { display: "block", color: tokens.colorNeutralForeground2 },
  at: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What was checked, by which framework and why that one, and when. */
export function CheckedFacts({ checked: { report, at } }: { checked: CheckedWorkbook }) {
  const styles = useFactStyle();
  const own = useStyles();
  const hidden = useHiddenStyle();
  const { language, say } = usePane();
  const { checked, form, framework, layout, putIn, regraded, template } = report;
  const { accepted } = report.counts;
  const scope = [
    say(RESULT_TEXTS.checkedSheets, { n: checked.sheets }),
    say(RESULT_TEXTS.checkedIndicators, { n: checked.indicators }),
    say(RESULT_TEXTS.checkedRules, { n: showCount(checked.rules, language) }),
  ].join(" · ");
  const year =
    form.fiscalYear === null
      ? null
      : say(RESULT_TEXTS.fiscalYearValue, { year: form.fiscalYear, common: form.fiscalYear - 543 });
  return (
    <>
      <dl className={styles.facts}>
        <Fact
          term={say(RESULT_TEXTS.framework)}
          detail={framework.isDecided ? framework.name[language] : say(RESULT_TEXTS.frameworkUndecided)}
        />
        <dt className={hidden.hidden}>{say(RESULT_TEXTS.frameworkWhy)}</dt>
        <dd className={mergeClasses(styles.detail, own.reason)}>{framework.reason[language]}</dd>
        {template && (
          <Fact
            term={say(RESULT_TEXTS.template)}
            detail={say(TEMPLATE_STANDINGS[template.standing], { ...template })}
            more={putInText(putIn.template, language)}
          />
        )}
        {layout && layout.kind !== "faulty" && (
          <Fact
            term={say(RESULT_TEXTS.layout)}
            detail={say(layout.kind === "applied" ? RESULT_TEXTS.layoutApplied : RESULT_TEXTS.layoutRefused, {
              name: layout.name,
            })}
            more={putInText(putIn.layout, language)}
          />
        )}
        <Fact term={say(RESULT_TEXTS.agency)} detail={form.agency} />
        <Fact term={say(RESULT_TEXTS.fiscalYear)} detail={year} />
        <Fact term={say(RESULT_TEXTS.checked)} detail={scope} />
        {regraded > 0 && (
          <Fact term={say(RESULT_TEXTS.rules)} detail={say(RESULT_TEXTS.regraded, { n: regraded })} />
        )}
        {accepted > 0 && (
          <Fact term={say(RESULT_TEXTS.accepted)} detail={say(RESULT_TEXTS.acceptedCount, { n: accepted })} />
        )}
      </dl>
      <p className={own.at}>{say(RESULT_TEXTS.checkedAt, { time: showTime(at, language) })}</p>
    </>
  );
}

interface FactProps {
  readonly term: string;
  readonly detail: string | null;
  readonly more?: string;
}

function Fact({ term, detail, more }: FactProps) {
  const styles = useFactStyle();
  const own = useStyles();
  const { say } = usePane();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.detail, detail === null && own.unknown)}>
        {detail ?? say(RESULT_TEXTS.notStated)}
        {more !== undefined && <span className={own.more}>{more}</span>}
      </dd>
    </>
  );
}
