import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import { parseRectangle } from "../../src/domain/workbook/address";
import { FUNCTION_WORDS, FUNCTIONS } from "../../src/functions/function-list";
import type { FunctionDeclaration, FunctionsMetadata } from "../../scripts/functions/metadata.mjs";
import { FUNCTIONS_METADATA } from "../support/functions-metadata";

const { en, th } = FUNCTIONS_METADATA;

test("functions.json is as reviewed", () => expect(en).toMatchSnapshot());

test("both languages say the same of everything but descriptions", () => {
  const bare = (document: FunctionsMetadata) =>
    JSON.parse(JSON.stringify(document, (key, value) => (key === "description" ? undefined : value)));
  expect(bare(th)).toEqual(bare(en));
});

test("errors reach the functions, so that one bad cell does not spoil a column", () => {
  expect(en.allowErrorForDataTypeAny).toBe(true);
});

test("the declared functions are the ones everybody else knows, in the same order", () => {
  expect(en.functions.map(({ id }) => id)).toEqual(KPI_FUNCTIONS);
  expect(en.functions.map(({ name }) => name)).toEqual(KPI_FUNCTIONS);
});

test("records and words are one list, in the same order", () => {
  expect(FUNCTIONS.map(({ name }) => name)).toEqual(KPI_FUNCTIONS);
  expect(Object.keys(FUNCTION_WORDS)).toEqual(KPI_FUNCTIONS);
});

describe.each(KPI_FUNCTIONS.map((name, i) => [name, en.functions[i]!, th.functions[i]!] as const))(
  "%s",
  (name, english, thai) => {
    const own = FUNCTIONS.find((record) => record.name === name)!;
    const names: readonly string[] = own.parameters.map((parameter) => parameter.name);

    test("takes the arguments that the metadata lists", () => {
      expect(names).toEqual(english.parameters.map((parameter) => parameter.name));
      expect(own.parameters.map(({ isOptional }) => isOptional)).toEqual(
        english.parameters.map(({ optional }) => optional ?? false),
      );
    });

    test("has words for its arguments, in their order, and for no other", () => {
      expect(Object.keys(FUNCTION_WORDS[name].parameters)).toEqual(names);
    });

    test("takes ranges of anything; optional arguments come last", () => {
      const isOptional = english.parameters.map((parameter) => parameter.optional ?? false);
      expect(isOptional).toEqual([...isOptional].sort());
      for (const parameter of english.parameters) {
        expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      }
    });

    test("is described in both languages, in the length that Excel shows", () => {
      const all = ({ description, parameters }: FunctionDeclaration) => [
        description,
        ...parameters.map((p) => p.description),
      ];
      for (const text of [...all(english), ...all(thai)]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text.length).toBeLessThanOrEqual(255);
      }
      for (const text of all(thai)) expect(text).toMatch(/[ก-ฮ]/);
    });

    test("has a name that is no cell address and no reserved form", () => {
      expect(parseRectangle(name)).toBeNull();
      expect(name).toMatch(/^KPI[A-Z]+$/);
    });
  },
);
