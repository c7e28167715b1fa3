import type { CalculationMode } from "../../engine/calculation";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";

export class Application extends HostObject {
  override readonly $class = "Application";
  static override readonly $navigation = ["cultureInfo"];

  constructor(readonly $context: HostContext) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this.$context.book.calculation.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.$context.book.calculation.mode = mode;
  }

  get calculationState(): "Done" | "Calculating" | "Pending" {
    const { calculation } = this.$context.book;
    if (calculation.isRunning) return "Calculating";
    return calculation.isStale ? "Pending" : "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return ".";
  }

  get thousandsSeparator(): string {
    return ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.$context);
  }

  /** "Recalculate" computes what is stale, "Full" and "FullRebuild" everything. */
  calculate(type: string): void {
    if (type !== "Recalculate") this.$context.calculateAll();
    this.$context.book.calculation.request();
  }

  /** Values are read only after calculating, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {}

  /** The grid draws between frames, never within a batch. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfo extends HostObject {
  override readonly $class = "CultureInfo";

  constructor(readonly $context: HostContext) {
    super();
  }

  get name(): string {
    return this.$context.language;
  }
}

export class Runtime extends HostObject {
  override readonly $class = "Runtime";

  constructor(readonly $context: HostContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.$context.session.eventsEnabled;
  }

  set enableEvents(enabled: boolean) {
    this.$context.session.eventsEnabled = enabled;
  }
}
