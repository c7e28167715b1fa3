import { coverageText } from "../../../domain/review/stamp-texts";
import { comparedOf, type Compared } from "../../../domain/review/compared";
import type { Stamp } from "../../../domain/review/stamp";
import { showDay, showTime } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import type { Say } from "../../shell/say";
import { useFactStyle } from "../verdict/use-fact-style";
import { RESULT_TEXTS } from "../result-texts";

/** So much of the digest tells two apart when they are read out; the whole of it is its title. */
const SHOWN_DIGITS = 16;

function countsText({ unfilled = 0, ...counts }: Stamp["counts"], say: Say): string {
  return say(unfilled > 0 ? RESULT_TEXTS.countsValueUnfilled : RESULT_TEXTS.countsValue, {
    ...counts,
    unfilled,
  });
}

interface StampFactsProps {
  readonly stamp: Stamp;
  readonly isOtherRuleSet: boolean;
  /** Of what only some sources tell: by itself a sign-off claims what was told when it was made. */
  readonly compared?: Compared;
}

/** What a sign-off says. */
export function StampFacts({
  stamp,
  isOtherRuleSet,
  compared = comparedOf(stamp.sheets, stamp.sheets),
}: StampFactsProps) {
  const styles = useFactStyle();
  const { language, say } = usePane();
  const { signer, at, framework, basis, template, counts, digest } = stamp;
  const regraded = Object.keys(stamp.regrades).length;
  const ruleSet = [
    say(RESULT_TEXTS.ruleSetValue, { version: stamp.ruleSetVersion }),
    ...(isOtherRuleSet ? [say(RESULT_TEXTS.otherRuleSet)] : []),
    ...(regraded > 0 ? [say(RESULT_TEXTS.regraded, { n: regraded })] : []),
  ];
  const judgedBy =
    basis?.isDecided === false
      ? say(RESULT_TEXTS.frameworkUndecided)
      : say(RESULT_TEXTS.documentValue, { ...framework });
  const facts: readonly (readonly [string, string])[] = [
    [say(RESULT_TEXTS.signer), signer],
    [say(RESULT_TEXTS.signedAt), `${showDay(at, language)} ${showTime(new Date(at), language)}`],
    [say(RESULT_TEXTS.signedCounts), countsText(counts, say)],
    [say(RESULT_TEXTS.ruleSet), ruleSet.join(" · ")],
    [say(RESULT_TEXTS.framework), basis ? `${judgedBy}: ${basis.reason[language]}` : judgedBy],
    ...(template
      ? [[say(RESULT_TEXTS.template), say(RESULT_TEXTS.documentValue, { ...template })] as const]
      : []),
    [say(RESULT_TEXTS.covers), coverageText(compared)[language]],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, detail]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.detail}>{detail}</dd>
        </div>
      ))}
      <div className={styles.pair}>
        <dt className={styles.term}>{say(RESULT_TEXTS.digest)}</dt>
        <dd className={styles.detail} title={digest}>
          <code>{digest.slice(0, SHOWN_DIGITS)}…</code>
        </dd>
      </div>
    </dl>
  );
}
