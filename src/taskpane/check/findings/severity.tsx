import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { CircleHalfFillFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../../domain/validation/engine/finding";
import { RESULT_TEXTS } from "../result-texts";
import type { LocalisedText } from "../../../domain/text/localised";

export const SEVERITY_NAMES: Readonly<
  Record<Severity, { readonly one: LocalisedText; readonly many: LocalisedText }>
> = {
  error: { one: RESULT_TEXTS.error, many: RESULT_TEXTS.errors },
  unfilled: { one: RESULT_TEXTS.unfilled, many: RESULT_TEXTS.unfilled },
  warning: { one: RESULT_TEXTS.warning, many: RESULT_TEXTS.warnings },
  info: { one: RESULT_TEXTS.info, many: RESULT_TEXTS.notes },
};

const ICONS: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircleFilled />,
  unfilled: <CircleHalfFillFilled />,
  warning: <WarningFilled />,
  info: <InfoFilled />,
};

const useStyles = makeStyles({
  icon: { fontSize: "20px", lineHeight: 0, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  unfilled: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** Told apart by shape as well as by colour; the name stands beside it or is its label. */
export function SeverityIcon({ severity, label }: { severity: Severity; label?: string }) {
  const styles = useStyles();
  const role = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} {...role}>
      {ICONS[severity]}
    </span>
  );
}
