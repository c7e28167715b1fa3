import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Framework, RuleGrade } from "../../../domain/framework/framework";
import { GROUP_NAMES, RULE_GROUPS } from "../../../domain/validation/engine/groups";
import { shippedGrade, type Regrades } from "../../../domain/validation/regrade";
import { RULES } from "../../../domain/validation/rules";
import { usePane } from "../../shell/pane-context";
import { recallRegrades, rememberRegrades } from "./regrades";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { RuleRow } from "./RuleRow";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface RulesViewProps {
  /** Its id and how it grades its rules, without anybody's own grades. */
  readonly framework: Pick<Framework, "id" | "name" | "ruleGrades">;
  /** `hasChanged` where a grade is another one than when the view was opened. */
  readonly onClose: (hasChanged: boolean) => void;
}

/** All rules by group, each with its grade under a framework, which can be another one on this computer. */
export function RulesView({ framework, onClose }: RulesViewProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say, storage } = usePane();
  const [opened] = useState<Regrades>(() => recallRegrades(storage)[framework.id] ?? {});
  const [regrades, setRegrades] = useState(opened);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = (next: Regrades): void => {
    setRegrades(next);
    rememberRegrades(framework.id, next, storage);
  };
  const grade = (rule: string, shipped: RuleGrade, chosen: RuleGrade): void => {
    const rest = Object.entries(regrades).filter(([id]) => id !== rule);
    keep(Object.fromEntries(chosen === shipped ? rest : [...rest, [rule, chosen]]));
  };
  const count = Object.keys(regrades).length;
  return (
    <section className={card.card} aria-labelledby="rules">
      <Button
        className={card.start}
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => onClose(JSON.stringify(regrades) !== JSON.stringify(opened))}
      >
        {say(RESULT_TEXTS.rulesBack)}
      </Button>
      <h2 id="rules" ref={heading} tabIndex={-1} className={card.title}>
        {say(RESULT_TEXTS.rules)}: {framework.name[language]}
      </h2>
      <p className={card.body}>{say(RESULT_TEXTS.rulesBody)}</p>
      {count > 0 && (
        <>
          <p className={card.body} role="status">
            {say(RESULT_TEXTS.regraded, { n: count })}
          </p>
          <Button className={card.start} size="small" onClick={() => keep({})}>
            {say(RESULT_TEXTS.rulesReset)}
          </Button>
        </>
      )}
      {RULE_GROUPS.map((group) => (
        <div key={group}>
          <h3 className={styles.group}>{GROUP_NAMES[group][language]}</h3>
          <ul className={card.list}>
            {RULES.filter((rule) => rule.group === group).map((rule) => {
              const shipped = shippedGrade(rule, framework);
              return (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  shipped={shipped}
                  grade={regrades[rule.id] ?? shipped}
                  onGrade={(chosen) => grade(rule.id, shipped, chosen)}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
