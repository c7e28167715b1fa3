import type { ReactNode } from "react";
import { text, type Language } from "../texts";
import type { ChartModel } from "./chart-model";
import { scaleOf, wrapLabel, type Scale } from "./chart-scale";

const FONT = 12;
/** The style sheet has this many colours: distinguishable with the common kinds of colour blindness. */
const COLOURS = 6;

interface Props {
  readonly model: ChartModel;
  readonly language: Language;
}

/** A chart as an accessible picture: its figures stand in a table for those who do not see it. */
export function ChartView({ model, language }: Props) {
  const title = model.title ?? text("untitledChart", language);
  return (
    <figure className="chart" aria-label={text("chartSummary", language, { title })}>
      {model.kind === "other" ? (
        <p className="chart-other">
          <strong>{title}</strong>
          {text("chartOther", language)}
        </p>
      ) : (
        <svg viewBox={`0 0 ${model.width} ${model.height}`} aria-hidden="true">
          <Plot model={model} />
        </svg>
      )}
      <ChartTable model={model} title={title} language={language} />
    </figure>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function Plot({ model }: { model: ChartModel }) {
  const { width, height } = model;
  const top = model.title === null ? 20 : 48;
  const legend = model.hasLegend ? 26 : 0;
  const scale = scaleOf(model.series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const labels = Math.min(180, width * 0.34);
  const box: Box =
    model.kind === "bar"
      ? { left: labels, top, width: width - labels - 40, height: height - top - legend - 32 }
      : { left: 46, top, width: width - 46 - 16, height: height - top - legend - 60 };
  const Marks = MARKS[model.kind === "other" ? "column" : model.kind];
  return (
    <>
      {model.title !== null && (
        <text className="chart-title" x={width / 2} y={24} textAnchor="middle">
          {wrapLabel(model.title, width - 24, 1, 15)[0]}
        </text>
      )}
      <Marks model={model} box={box} scale={scale} />
      {model.hasLegend && <Legend model={model} y={height - 12} />}
    </>
  );
}

interface MarksProps {
  readonly model: ChartModel;
  readonly box: Box;
  readonly scale: Scale;
}

/** What stands across both kinds with categories below: grid, labels and the line of nothing. */
function Frame({ model, box, scale, children }: MarksProps & { readonly children: ReactNode }) {
  const y = (value: number) => heightAt(box, scale, value);
  const band = box.width / Math.max(1, model.categories.length);
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={box.left} x2={box.left + box.width} y1={y(tick)} y2={y(tick)} />
          <text className="chart-label" x={box.left - 6} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {model.categories.map((category, index) => (
        <text key={index} className="chart-label" textAnchor="middle">
          {wrapLabel(category, band - 4, 3, FONT).map((line, number) => (
            <tspan
              key={number}
              x={box.left + band * (index + 0.5)}
              y={box.top + box.height + 16 + number * 15}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {children}
      <line className="chart-axis" x1={box.left} x2={box.left + box.width} y1={y(0)} y2={y(0)} />
    </>
  );
}

function heightAt(box: Box, scale: Scale, value: number): number {
  return box.top + box.height * (1 - (value - scale.low) / (scale.high - scale.low));
}

function Columns({ model, box, scale }: MarksProps) {
  const y = (value: number) => heightAt(box, scale, value);
  const band = box.width / Math.max(1, model.categories.length);
  const size = (band * 0.7) / Math.max(1, model.series.length);
  return (
    <Frame model={model} box={box} scale={scale}>
      {model.series.map(({ values }, series) =>
        values.map((value, index) => {
          if (value === null) return null;
          const x = box.left + band * (index + 0.15) + size * series;
          const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
          return (
            <g key={`${series}-${index}`}>
              <rect x={x} y={from} width={size * 0.94} height={to - from} fill={colour(series)} rx={1.5} />
              {size > 26 && (
                <text className="chart-value" x={x + size / 2} y={from - 4} textAnchor="middle">
                  {format(value)}
                </text>
              )}
            </g>
          );
        }),
      )}
    </Frame>
  );
}

/** A line for each series, broken where there is no number; a mark on each number. */
function Lines({ model, box, scale }: MarksProps) {
  const band = box.width / Math.max(1, model.categories.length);
  const x = (index: number) => box.left + band * (index + 0.5);
  const y = (value: number) => heightAt(box, scale, value);
  return (
    <Frame model={model} box={box} scale={scale}>
      {model.series.map(({ values }, series) => (
        <g key={series} stroke={colour(series)} fill="none" strokeWidth={2.5}>
          <path
            d={values
              .map((value, index) => {
                if (value === null) return "";
                const isFirst = index === 0 || values[index - 1] === null;
                return `${isFirst ? "M" : "L"}${x(index)} ${y(value)}`;
              })
              .join("")}
          />
          {values.map((value, index) =>
            value === null ? null : (
              <g key={index}>
                <circle cx={x(index)} cy={y(value)} r={4} fill={colour(series)} stroke="none" />
                <text className="chart-value" stroke="none" x={x(index)} y={y(value) - 8} textAnchor="middle">
                  {format(value)}
                </text>
              </g>
            ),
          )}
        </g>
      ))}
    </Frame>
  );
}

/** Excel puts the first category of a bar chart at the bottom. */
function Bars({ model, box, scale }: MarksProps) {
  const x = (value: number) => box.left + (box.width * (value - scale.low)) / (scale.high - scale.low);
  const count = Math.max(1, model.categories.length);
  const band = box.height / count;
  const size = (band * 0.7) / Math.max(1, model.series.length);
  const bandTop = (index: number) => box.top + band * (count - 1 - index);
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={x(tick)} x2={x(tick)} y1={box.top} y2={box.top + box.height} />
          <text className="chart-label" x={x(tick)} y={box.top + box.height + 17} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {model.categories.map((category, index) => {
        const lines = wrapLabel(category, box.left - 14, band >= 34 ? 2 : 1, FONT);
        const first = bandTop(index) + band / 2 + 4 - (lines.length - 1) * 7.5;
        return (
          <text key={index} className="chart-label" textAnchor="end">
            {lines.map((line, number) => (
              <tspan key={number} x={box.left - 8} y={first + number * 15}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      {model.series.map(({ values }, series) =>
        values.map((value, index) => {
          if (value === null) return null;
          const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
          const y = bandTop(index) + band * 0.85 - size * (series + 1);
          return (
            <g key={`${series}-${index}`}>
              <rect x={from} y={y} width={to - from} height={size * 0.94} fill={colour(series)} rx={1.5} />
              {size > 11 && (
                <text className="chart-value" x={to + 4} y={y + size / 2 + 4}>
                  {format(value)}
                </text>
              )}
            </g>
          );
        }),
      )}
      <line className="chart-axis" x1={x(0)} x2={x(0)} y1={box.top} y2={box.top + box.height} />
    </>
  );
}

const MARKS = { column: Columns, bar: Bars, line: Lines } as const;

function Legend({ model, y }: { model: ChartModel; y: number }) {
  const share = (model.width - 40) / Math.max(1, model.series.length);
  return (
    <>
      {model.series.map(({ name }, index) => (
        <g key={index} transform={`translate(${20 + share * (index + 0.5) - Math.min(share, 90) / 2} ${y})`}>
          <rect y={-9} width={10} height={10} rx={2} fill={colour(index)} />
          <text className="chart-label" x={15}>
            {wrapLabel(name, share - 24, 1, FONT)[0] ?? ""}
          </text>
        </g>
      ))}
    </>
  );
}

function ChartTable({ model, title, language }: { model: ChartModel; title: string; language: Language }) {
  return (
    <table className="visually-hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text("category", language)}</th>
          {model.series.map(({ name }, index) => (
            <th key={index} scope="col">
              {name || `${text("series", language)} ${index + 1}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.categories.map((category, row) => (
          <tr key={row}>
            <th scope="row">{category}</th>
            {model.series.map(({ values }, index) => (
              <td key={index}>
                {values[row] === null || values[row] === undefined ? "" : format(values[row])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function colour(series: number): string {
  return `var(--series-${(series % COLOURS) + 1})`;
}

function format(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
