import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Framework } from "../../domain/framework/framework";
import { formatYears } from "../../domain/framework/framework-of-year";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";

interface YearNoticeProps {
  readonly framework: Framework;
  /** Buddhist Era, outside of the framework's years. */
  readonly year: number;
  readonly onExtend: (year: number) => void;
  /** Another one of the family that is for the year; null where there is none. */
  readonly other?: Framework | null;
  readonly onUse?: (other: Framework) => void;
}

/**
 * Another framework is for that year, or nobody has published its rules: the agency decides which to use, or to go on
 * with the same ones.
 */
export function YearNotice({ framework, year, onExtend, other = null, onUse }: YearNoticeProps) {
  const { language, say } = usePane();
  const years = formatYears(framework)[language];
  const name = other?.name[language] ?? "";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        {other
          ? say(TEMPLATES_TEXTS.yearElsewhere, { years, year, name })
          : say(TEMPLATES_TEXTS.yearOutside, { years, year })}{" "}
        {say(TEMPLATES_TEXTS.extendBody)}
      </MessageBarBody>
      <MessageBarActions>
        {other && onUse && (
          <Button size="small" onClick={() => onUse(other)}>
            {say(TEMPLATES_TEXTS.useOther, { year })}
          </Button>
        )}
        <Button size="small" onClick={() => onExtend(year)}>
          {say(TEMPLATES_TEXTS.extend, { year })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
