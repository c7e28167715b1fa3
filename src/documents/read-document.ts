import type {
  DocumentCheck,
  DocumentFault,
  DocumentMessages,
  DocumentPath,
} from "../domain/document/document-fault";
import { formatText } from "../domain/text/localised";
import { KIND_MESSAGES, kindFault, type DocumentName } from "./document-names";
import { offsetOf, readJsonText, type JsonText } from "./json-text";
import type { TextFault } from "./text-fault";
import type { ReadFault, Reading } from "./read-fault";
import { schemaFaults, type DocumentSchema } from "./schema-faults";
import { SCHEMA_MESSAGES } from "./schema-messages";
import { SYNTAX_MESSAGES } from "./syntax-faults";
import { migrate, VERSION_MESSAGES, type Migration } from "./migration";

/** What is known of a kind of document. */
export interface DocumentKind<Document, Subject> {
  readonly name: DocumentName;
  readonly version: number;
  readonly schema: DocumentSchema;
  /** Each takes a document one version further; none where there was only one version. */
  readonly migrations: readonly Migration[];
  /** What the checks look at, or why they cannot be made. */
  readonly subjectOf: (
    document: Document,
  ) => { readonly subject: Subject } | { readonly fault: DocumentFault };
  readonly checks: readonly DocumentCheck<Subject, string>[];
  readonly messages: DocumentMessages;
}

/**
 * Reads a text as a document of a kind: syntax, kind, version, schema, then what the schema cannot tell.
 * All faults are listed, those of parts that suit the schema beside those of parts that do not.
 */
export function readDocument<Document, Subject>(
  source: string,
  kind: DocumentKind<Document, Subject>,
): Reading<Document> {
  const json = readJsonText(source);
  const describe = (faults: readonly TextFault[]) => describeFaults(json.text, faults, kind.messages);
  // The validator cannot name a place that holds half of a character.
  const isUnnameable = json.faults.some(({ fault }) => fault.messageId === "half-character");
  if (json.root === null || isUnnameable) return { faults: describe(json.faults) };
  const differs = kindFault(json.value, kind.name);
  if (differs) return { faults: describe([...json.faults, place(json, differs, (path) => path)]) };
  const migrated = migrate(json.value, kind.version, kind.migrations);
  if ("fault" in migrated)
    return { faults: describe([...json.faults, place(json, migrated.fault, (path) => path)]) };
  const { value, originOf } = migrated;
  const faults = documentFaults(value, kind).map((fault) => place(json, fault, originOf));
  if (json.faults.length + faults.length > 0) return { faults: describe([...json.faults, ...faults]) };
  return { document: withoutSchemaAddress(value) as Document };
}

function documentFaults<Document, Subject>(
  value: unknown,
  kind: DocumentKind<Document, Subject>,
): DocumentFault[] {
  const faults = schemaFaults(kind.schema, value);
  // Nothing can be said of parts where the whole is not even an object.
  if (faults.some(({ path }) => path.length === 0)) return faults;
  const faulty = new Set(faults.map(({ path }) => path[0]));
  const subject = kind.subjectOf(value as Document);
  if ("fault" in subject) return faulty.has(subject.fault.path[0]) ? faults : [...faults, subject.fault];
  const possible = kind.checks.filter(({ needs }) => !needs.some((part) => faulty.has(part)));
  return [...faults, ...possible.flatMap(({ check }) => [...check(subject.subject)])];
}

function place(
  json: JsonText,
  fault: DocumentFault,
  originOf: (path: DocumentPath) => DocumentPath,
): TextFault {
  const path = originOf(fault.path);
  return { offset: offsetOf(json.root!, path), fault: { ...fault, path } };
}

/** In the order of the text, with the words for each. */
function describeFaults(text: string, faults: readonly TextFault[], messages: DocumentMessages): ReadFault[] {
  const all = { ...SYNTAX_MESSAGES, ...KIND_MESSAGES, ...VERSION_MESSAGES, ...SCHEMA_MESSAGES, ...messages };
  const lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length)];
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, fault: { path, messageId, parameters } }) => {
      const template = all[messageId];
      if (!template) throw new Error(`There is no message ${messageId}`);
      const line = lineOf(lineStarts, offset);
      return {
        line,
        column: offset - lineStarts[line - 1]! + 1,
        path: formatPath(path),
        messageId,
        message: { th: formatText(template, "th", parameters), en: formatText(template, "en", parameters) },
      };
    });
}

/** Counted from 1; by halving, since a text can have as many lines as faults. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** "$.tiers[0].point"; names that are no plain words stand in brackets. */
export function formatPath(path: DocumentPath): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join("")}`;
}

/** The address of the schema is for editors; the document is the same without it. */
function withoutSchemaAddress(value: unknown): unknown {
  const properties = Object.entries(value as object);
  return Object.fromEntries(properties.filter(([name]) => name !== "$schema"));
}
