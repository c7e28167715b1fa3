import { HostCollection, HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";

export class SettingCollection extends HostCollection<Setting> {
  override readonly $class = "SettingCollection";

  constructor(readonly $context: HostContext) {
    super();
  }

  $items(): Setting[] {
    return [...this.$context.book.state.settings.keys()].map((key) => new Setting(this.$context, key));
  }

  $find(key: unknown): Setting | undefined {
    const name = String(key);
    return this.$context.book.state.settings.has(name) ? new Setting(this.$context, name) : undefined;
  }

  /** Sets or replaces. */
  add(key: string, value: unknown): Setting {
    this.$context.book.state.settings.set(key, value);
    return new Setting(this.$context, key);
  }
}

export class Setting extends HostObject {
  override readonly $class = "Setting";

  constructor(
    readonly $context: HostContext,
    readonly $key: string,
  ) {
    super();
  }

  override get $id(): string {
    return this.$key;
  }

  get key(): string {
    return this.$key;
  }

  get value(): unknown {
    return this.$context.book.state.settings.get(this.$key);
  }

  set value(value: unknown) {
    this.$context.book.state.settings.set(this.$key, value);
  }

  delete(): void {
    this.$context.book.state.settings.delete(this.$key);
  }
}
