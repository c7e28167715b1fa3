import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Framework } from "../../domain/framework/framework";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";

interface YearNoticeProps {
  readonly framework: Framework;
  /** Buddhist Era, outside of the framework's years. */
  readonly year: number;
  readonly onExtend: (year: number) => void;
}

/** Nobody has published the rules of that year: the agency decides to go on with the same ones. */
export function YearNotice({ framework, year, onExtend }: YearNoticeProps) {
  const { say } = usePane();
  const { first, last } = framework.fiscalYears;
  const years =
    last === null
      ? say(TEMPLATES_TEXTS.since, { first })
      : first === last
        ? String(first)
        : `${first}–${last}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        {say(TEMPLATES_TEXTS.yearOutside, { years, year })} {say(TEMPLATES_TEXTS.extendBody)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onExtend(year)}>
          {say(TEMPLATES_TEXTS.extend, { year })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
