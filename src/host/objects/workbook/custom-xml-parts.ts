import { rootNamespace } from "../../../xlsx/reading/custom-xml";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";

type PartState = HostContext["book"]["state"]["customXmlParts"][number];

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  override readonly $class: string = "CustomXmlPartCollection";

  constructor(
    readonly $context: HostContext,
    /** Null means all parts. */
    readonly $namespace: string | null = null,
  ) {
    super();
  }

  $items(): CustomXmlPart[] {
    return this.$states().map((part) => new CustomXmlPart(this.$context, part.id));
  }

  $find(key: unknown): CustomXmlPart | undefined {
    const part = this.$states().find((each) => each.id === key);
    return part && new CustomXmlPart(this.$context, part.id);
  }

  add(xml: string): CustomXmlPart {
    const { customXmlParts } = this.$context.book.state;
    const id = `{${freeNumber(customXmlParts)}-0000-4000-8000-000000000000}`;
    customXmlParts.push({ id, namespaceUri: namespaceOf(xml), xml });
    return new CustomXmlPart(this.$context, id);
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.$context, namespace);
  }

  $states(): readonly PartState[] {
    const parts = this.$context.book.state.customXmlParts;
    return this.$namespace === null ? parts : parts.filter((part) => part.namespaceUri === this.$namespace);
  }
}

/** Parts of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly $class = "CustomXmlPartScopedCollection";

  /** @throws HostError GeneralException unless there is exactly one. */
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (part === null) throw new HostError("ItemNotFound");
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.$items();
    if (parts.length > 1) throw new HostError("GeneralException");
    return parts[0] ?? null;
  }
}

export class CustomXmlPart extends HostObject {
  override readonly $class = "CustomXmlPart";

  constructor(
    readonly $context: HostContext,
    readonly $partId: string,
  ) {
    super();
  }

  get $state(): PartState {
    const part = this.$context.book.state.customXmlParts.find((each) => each.id === this.$partId);
    if (!part) throw new HostError("ItemNotFound");
    return part;
  }

  override get $id(): string {
    return this.$partId;
  }

  get id(): string {
    return this.$partId;
  }

  get namespaceUri(): string {
    return this.$state.namespaceUri;
  }

  getXml(): string {
    return this.$state.xml;
  }

  setXml(xml: string): void {
    const part = this.$state;
    part.namespaceUri = namespaceOf(xml);
    part.xml = xml;
  }

  delete(): void {
    const { customXmlParts } = this.$context.book.state;
    customXmlParts.splice(customXmlParts.indexOf(this.$state), 1);
  }
}

/** @throws HostError InvalidArgument for a text without a whole root element */
function namespaceOf(xml: unknown): string {
  try {
    if (typeof xml === "string") return rootNamespace(xml);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
  }
  throw new HostError("InvalidArgument");
}

function freeNumber(parts: readonly PartState[]): string {
  const ids = new Set(parts.map((part) => part.id.slice(1, 9)));
  for (let i = 1; ; i++) {
    const number = i.toString(16).toUpperCase().padStart(8, "0");
    if (!ids.has(number)) return number;
  }
}
