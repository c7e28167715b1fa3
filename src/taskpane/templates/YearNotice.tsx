import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Framework } from "../../domain/framework/framework";
import { useTemplateTexts } from "./texts";

interface YearNoticeProps {
  readonly framework: Framework;
  /** Buddhist Era, outside of the framework's years. */
  readonly year: number;
  readonly onExtend: (year: number) => void;
}

/** Nobody has published the rules of that year: the agency decides to go on with the same ones. */
export function YearNotice({ framework, year, onExtend }: YearNoticeProps) {
  const say = useTemplateTexts();
  const { first, last } = framework.fiscalYears;
  const years = last === null ? say("since", { first }) : first === last ? String(first) : `${first}–${last}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        {say("yearOutside", { years, year })} {say("extendBody")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onExtend(year)}>
          {say("extend", { year })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
