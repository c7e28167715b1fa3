import { formulaFromFile, formulaToFile } from "../../../src/xlsx/formulas/formula-names";

const CUSTOM = new Set(["KPISCORE", "KPIRATING"]);

/** [as a user types it, as a file holds it]: each must turn into the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["SUM(A1:A2)", "SUM(A1:A2)"],
  ["IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
  ["SORT(FILTER(A1:A3,A1:A3>2))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>2))"],
  ["NORM.S.DIST(1,TRUE)", "_xlfn.NORM.S.DIST(1,TRUE)"],
  ['LET(x,2,y,x*3,x+y&"x")', '_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x*3,_xlpm.x+_xlpm.y&"x")'],
  ["LET(คะแนน,SUM(A1:A2),คะแนน*2)", "_xlfn.LET(_xlpm.คะแนน,SUM(A1:A2),_xlpm.คะแนน*2)"],
  ["LET(x,1,LET(x,99,x)+x)", "_xlfn.LET(_xlpm.x,1,_xlfn.LET(_xlpm.x,99,_xlpm.x)+_xlpm.x)"],
  ["LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
  ["LAMBDA(a,b,a*b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(1,2)"],
  [
    "LAMBDA(x,[y],IF(ISOMITTED(y),x,y))(1)",
    "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))(1)",
  ],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["'a b'!B2#*x!C3#", "_xlfn.ANCHORARRAY('a b'!B2)*_xlfn.ANCHORARRAY(x!C3)"],
  ["@A1:A3*2", "_xlfn.SINGLE(A1:A3)*2"],
  ['IF(F12="","",KPISCORE(F12,C12,D12,E12))', 'IF(F12="","",_xldudf_KPISCORE(F12,C12,D12,E12))'],
  ['"IFS(" & "KPISCORE(1)"', '"IFS(" & "KPISCORE(1)"'],
  ["'IFS(x'!A1+'it''s LET('!B2", "'IFS(x'!A1+'it''s LET('!B2"],
  ["ตาราง[[#This Row],[IFS(x)]]", "ตาราง[[#This Row],[IFS(x)]]"],
  ["[1]Sheet1!IFS+LOG10(2)+1E5", "[1]Sheet1!IFS+LOG10(2)+1E5"],
  ["IFERROR(#N/A,#REF!)", "IFERROR(#N/A,#REF!)"],
  ["{1,2;3,4}", "{1,2;3,4}"],
];

test.each(PAIRS)("%s ⇄ %s", (user, file) => {
  expect(formulaToFile(user, CUSTOM)).toBe(file);
  expect(formulaFromFile(file)).toBe(user);
});

test("the leading = of a user's formula is not stored", () => {
  expect(formulaToFile("=1+1", CUSTOM)).toBe("1+1");
});

test("names of custom functions are stored in upper case, and only those that are given", () => {
  expect(formulaToFile("=kpiscore(1)+KPIOTHER(2)", CUSTOM)).toBe("_xldudf_KPISCORE(1)+KPIOTHER(2)");
});

test("a name that LET binds is not taken for one on another sheet", () => {
  expect(formulaToFile("=LET(x,1,x+Sheet1!x)", CUSTOM)).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x+Sheet1!x)");
});

test("a bound name is unknown outside of its LET", () => {
  expect(formulaToFile("=LET(x,1,x)+x", CUSTOM)).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)+x");
});

test("what another program spoiled is shown as Excel shows it", () => {
  expect(formulaFromFile("FUNCRES.XLAM!_xldudf_KPISCORE(1)")).toBe("FUNCRES.XLAM!_xldudf_KPISCORE(1)");
});

test("prefixes inside a text stay", () => {
  expect(formulaFromFile('"_xlfn.IFS("&_xlfn.CONCAT(A1)')).toBe('"_xlfn.IFS("&CONCAT(A1)');
});
