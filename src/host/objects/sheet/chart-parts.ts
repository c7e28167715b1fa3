import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Chart } from "./charts";

export class ChartTitle extends HostObject {
  override readonly $class = "ChartTitle";

  constructor(readonly $chart: Chart) {
    super();
  }

  get text(): string {
    return this.$chart.$state.title;
  }

  /** Setting a text shows the title. */
  set text(text: string) {
    if (typeof text !== "string") throw new HostError("InvalidArgument");
    const state = this.$chart.$editable;
    state.title = text;
    state.hasTitle = true;
  }

  get visible(): boolean {
    return this.$chart.$state.hasTitle;
  }

  set visible(visible: boolean) {
    this.$chart.$editable.hasTitle = visible;
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export class ChartLegend extends HostObject {
  override readonly $class = "ChartLegend";

  constructor(readonly $chart: Chart) {
    super();
  }

  get visible(): boolean {
    return this.$chart.$state.hasLegend;
  }

  set visible(visible: boolean) {
    this.$chart.$editable.hasLegend = visible;
  }

  get position(): string {
    return this.$chart.$state.legendPosition ?? "Bottom";
  }

  set position(position: (typeof POSITIONS)[number]) {
    if (!POSITIONS.includes(position)) throw new HostError("InvalidArgument");
    this.$chart.$editable.legendPosition = position;
  }
}

/** Series follow from the chart's source; they can be counted and read. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  override readonly $class = "ChartSeriesCollection";

  constructor(
    readonly $chart: Chart,
    readonly $names: readonly string[],
  ) {
    super();
  }

  get count(): number {
    return this.$names.length;
  }

  $items(): ChartSeries[] {
    return this.$names.map((name) => new ChartSeries(this.$chart, name));
  }

  $find(key: unknown): ChartSeries | undefined {
    return typeof key === "number" ? this.$items()[key] : undefined;
  }
}

export class ChartSeries extends HostObject {
  override readonly $class = "ChartSeries";

  constructor(
    readonly $chart: Chart,
    readonly $name: string,
  ) {
    super();
  }

  get name(): string {
    return this.$name;
  }

  get chartType(): string {
    return this.$chart.$state.type;
  }
}
