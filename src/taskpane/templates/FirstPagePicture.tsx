import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Framework } from "../../domain/framework/framework";
import { firstPage, type PageCell } from "../../domain/standard-workbook/first-page";
import { templateIndicators, type Template } from "../../domain/template/template";
import { wrapText } from "../../domain/thai/wrap-text";
import { usePane } from "../shell/pane-context";
import { TEMPLATES_TEXTS } from "./texts";

const useStyles = makeStyles({
  // Paper is white and its ink dark in every theme.
  page: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const PAPER = "#FFFFFF";
const INK = "#1F2937";
const BODY_SIZE = 14;
/** Line height, and how far the base line stands below its middle, by the size of the type. */
const LINE = 1.3;
const BASE = 0.35;
const PADDING = 4;

interface FirstPagePictureProps {
  readonly framework: Framework;
  readonly template: Template;
}

/** The first page of the workbook that a template makes, in miniature. */
export function FirstPagePicture({ framework, template }: FirstPagePictureProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { width, height, cells } = useMemo(() => firstPage(framework, template), [framework, template]);
  const title = cells[0]?.text ?? "";
  return (
    <svg
      className={styles.page}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(TEMPLATES_TEXTS.firstPage, {
        title,
        components: template.components.length,
        n: templateIndicators(template).length,
      })}
    >
      <rect width={width} height={height} fill={PAPER} />
      {cells.map((cell) => (
        <DrawnCell key={`${cell.x},${cell.y}`} cell={cell} />
      ))}
    </svg>
  );
}

/** A cell with as many lines as it has room for. */
function DrawnCell({ cell }: { cell: PageCell }) {
  const { x, y, width, height, text, style } = cell;
  const size = style.fontSize ?? BODY_SIZE;
  const isCentred = style.horizontal === "center";
  const lines = wrapText(text, width - 2 * PADDING, size).slice(
    0,
    Math.max(1, Math.floor(height / (size * LINE))),
  );
  const isAtTop = style.vertical === "top";
  const first = isAtTop ? (size * LINE) / 2 + PADDING : (height - (lines.length - 1) * size * LINE) / 2;
  return (
    <svg x={x} y={y} width={width} height={height}>
      <rect
        width={width}
        height={height}
        fill={style.fill ?? PAPER}
        stroke={style.border ?? "none"}
        strokeWidth={style.border ? 2 : 0}
      />
      {lines.map((line, i) => (
        <text
          key={i}
          x={isCentred ? width / 2 : PADDING}
          y={first + i * size * LINE + size * BASE}
          fontSize={size}
          fontWeight={style.bold ? 600 : 400}
          fill={style.fontColour ?? INK}
          textAnchor={isCentred ? "middle" : "start"}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}
