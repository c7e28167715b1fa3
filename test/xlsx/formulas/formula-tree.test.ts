import { type FormulaNode, parseFormula } from "../../../src/xlsx/formulas/formula-tree";
import { hasSeveralValues } from "../../../src/xlsx/formulas/several-values";
import { cellReference } from "../../../src/xlsx/model/cell-reference";

/** A tree with every parenthesis that it stands for. */
function shown(node: FormulaNode | null): string {
  if (node === null) return "unread";
  switch (node.kind) {
    case "constant":
    case "array":
      return node.text;
    case "omitted":
      return "";
    case "area": {
      const { startRow, startColumn, endRow, endColumn } = node.area;
      const sheet = node.sheet === null ? "" : `${node.sheet}!`;
      const [first, last] = [cellReference(startRow, startColumn), cellReference(endRow, endColumn)];
      return `<${sheet}${first === last ? first : `${first}:${last}`}>`;
    }
    case "name":
      return `[${node.sheet === null ? "" : `${node.sheet}!`}${node.name}]`;
    case "call":
      return `${node.name}(${node.args.map(shown).join(",")})`;
    case "unary":
      return `(${node.sign}${shown(node.operand)})`;
    case "binary":
      return `(${shown(node.left)}${node.sign}${shown(node.right)})`;
    case "beyond":
      return node.beyond;
  }
}

test.each([
  ["=1+2*3", "(1+(2*3))"],
  ["=(1+2)*3", "((1+2)*3)"],
  ["=-2^2", "((-2)^2)"],
  ["=2^3^2", "((2^3)^2)"],
  ["=5%%", "(%(%5))"],
  ["=1-2-3", "((1-2)-3)"],
  ['=A1&"x""y"=B2', '((<A1>&"x""y")=<B2>)'],
  ["=1<=2", "(1<=2)"],
  ["=1<>2", "(1<>2)"],
  ["= SUM( A1 : B2 , , 3 ) ", "unread"],
  ["= SUM( A1:B2 , , 3 ) ", "SUM(<A1:B2>,,3)"],
  ["=sum(b2:a1)", "SUM(<A1:B2>)"],
  ["=PI()", "PI()"],
  ["=$A$1:B$2", "<A1:B2>"],
  ["=A:B", "<A1:B1048576>"],
  ["=$3:$1", "<A1:XFD3>"],
  ["='ผล ''ก'''!A1", "<ผล 'ก'!A1>"],
  ["=ผล!A1:A2", "<ผล!A1:A2>"],
  ["=Rate*2", "([Rate]*2)"],
  ["=ผล!Rate", "[ผล!Rate]"],
  ["=ชื่อ+1", "([ชื่อ]+1)"],
  ["=XFE1", "[XFE1]"],
  ["=A1048577", "[A1048577]"],
  ["=TRUE", "TRUE"],
  ["=TRUE()", "TRUE()"],
  ["=#REF!", "#REF!"],
  ["=Sheet1!#REF!", "#REF!"],
  ["={1,2;3,4}", "{1,2;3,4}"],
  ["=1E+3", "1E+3"],
  ["=.5", ".5"],
  ["=@A1:A3", "(@<A1:A3>)"],
  ["=A1:INDEX(B:B,2)", "(<A1>:INDEX(<B1:B1048576>,2))"],
  ["=A1#", "spill-reference"],
  ["=SUM(ผล!A1#)", "SUM(spill-reference)"],
  ["=[1]Sheet1!A1", "other-workbook"],
  ["='[Book 1.xlsx]ก'!$A$1:$B$2+1", "(other-workbook+1)"],
  ["=[2]!Name", "other-workbook"],
  ["=SUM(Table1[Score])", "SUM(table)"],
  ["=Table1[[#This Row],[a]]*[@b]", "(table*table)"],
  ["=SUM(Sheet1:Sheet3!A1:B2)", "SUM(sheet-span)"],
  ["='a:b'!A1", "sheet-span"],
  ["=LOG10(A1)", "LOG10(<A1>)"],
  ["=A1 B1", "unread"],
  ["=(A1,B1)", "unread"],
  ["=LAMBDA(x,x)(1)", "unread"],
  ["=1+", "unread"],
  ["=SUM(1", "unread"],
  ['="a', "unread"],
  ["=", "unread"],
  [`=${"(".repeat(5000)}1${")".repeat(5000)}`, "unread"],
  [`=${"-".repeat(5000)}1`, "unread"],
])("%s", (formula, expected) => expect(shown(parseFormula(formula))).toBe(expected));

test("a long formula is read in no time", () => {
  const formula = `=${Array.from({ length: 1500 }, (_, i) => `A${i + 1}`).join("+")}`;
  expect(parseFormula(formula)).not.toBeNull();
});

test.each([
  ["=A1:A3", true],
  ["=A1", false],
  ["=A1:A3*2", true],
  ["=-A1:B1", true],
  ["=@A1:A3", false],
  ["=SUM(A1:A3)", false],
  ["=SUM(A1:A3)+B1:B2", true],
  ["={1,2}", true],
  ["=1+", false],
])("%s comes to several values: %p", (formula, expected) => expect(hasSeveralValues(formula)).toBe(expected));
