import { makeStyles } from "@fluentui/react-components";
import { memo, useMemo } from "react";
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
export const FirstPagePicture = memo(function FirstPagePicture(props: FirstPagePictureProps) {
  const { framework, template } = props;
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
      {boxesOf(cells).map(({ fill, line, path }) => (
        <path key={`${fill} ${line}`} d={path} fill={fill} stroke={line} strokeWidth={2} />
      ))}
      {cells.map((cell) => cell.text !== "" && <CellText key={`${cell.x},${cell.y}`} cell={cell} />)}
    </svg>
  );
});

interface Boxes {
  readonly fill: string;
  readonly line: string | undefined;
  readonly path: string;
}

/** Cells that look alike are one shape: a page of hundreds of cells is drawn by a few. */
function boxesOf(cells: readonly PageCell[]): readonly Boxes[] {
  const boxes = new Map<string, Boxes>();
  for (const { x, y, width, height, style } of cells) {
    const { fill = PAPER, border: line } = style;
    const key = `${fill} ${line ?? ""}`;
    const path = `${boxes.get(key)?.path ?? ""}M${x} ${y}h${width}v${height}h${-width}z`;
    boxes.set(key, { fill, line, path });
  }
  return [...boxes.values()];
}

/** The text of a cell, with as many lines as there is room for. */
function CellText({ cell: { x, y, width, height, text, style } }: { readonly cell: PageCell }) {
  const size = style.fontSize ?? BODY_SIZE;
  const isCentred = style.horizontal === "center";
  const room = Math.max(1, Math.floor(height / (size * LINE)));
  const lines = wrapText(text, width - 2 * PADDING, size).slice(0, room);
  const first =
    style.vertical === "top" ? (size * LINE) / 2 + PADDING : (height - (lines.length - 1) * size * LINE) / 2;
  return lines.map((line, i) => (
    <text
      key={i}
      x={isCentred ? x + width / 2 : x + PADDING}
      y={y + first + i * size * LINE + size * BASE}
      fontSize={size}
      fontWeight={style.bold ? 600 : 400}
      fill={style.fontColour ?? INK}
      textAnchor={isCentred ? "middle" : "start"}
    >
      {line}
    </text>
  ));
}
