import fc from "fast-check";
import {
  mapTableReferences,
  parseTableReference,
  spellTableReference,
  type TableReference,
  type TableSection,
} from "../../../src/spreadsheet/formulas/tableReference";

test.each<[text: string, reference: TableReference]>([
  ["表1[分值]", { table: "表1", sections: [], columns: ["分值", "分值"] }],
  ["[@分值]", { table: "", sections: ["This Row"], columns: ["分值", "分值"] }],
  ["T[@[得 分]]", { table: "T", sections: ["This Row"], columns: ["得 分", "得 分"] }],
  ["T[@]", { table: "T", sections: ["This Row"] }],
  ["T[]", { table: "T", sections: [] }],
  ["T[#All]", { table: "T", sections: ["All"] }],
  ["T[[#This Row],[a]]", { table: "T", sections: ["This Row"], columns: ["a", "a"] }],
  ["T[[#Headers], [#Data], [a]:[b]]", { table: "T", sections: ["Headers", "Data"], columns: ["a", "b"] }],
  ["T[[#headers],[#totals]]", { table: "T", sections: ["Headers", "Totals"] }],
  ["T[a'[x']'#]", { table: "T", sections: [], columns: ["a[x]#", "a[x]#"] }],
])("%s", (text, reference) => {
  expect(parseTableReference(text)).toEqual(reference);
});

test.each([
  "T",
  "T[#Rows]",
  "T[[a],[b]]",
  "T[[a],[#Data]]",
  "T[[a]:[b]:[c]]",
  "T[[#Data]",
  "T[[a]",
  "1T[a]",
  "T[a][b]",
])("%s is none", (text) => expect(parseTableReference(text)).toBeNull());

const sections = fc.constantFrom<readonly TableSection[]>(
  [],
  ["This Row"],
  ["All"],
  ["Headers"],
  ["Headers", "Data"],
  ["Data", "Totals"],
);
const name = fc.stringMatching(/^[a-z分值'#[\]@ ,:()]{1,8}$/).filter((text) => text.trim() === text);
const references = fc.record(
  { table: fc.constantFrom("", "T", "表_1.x"), sections, columns: fc.tuple(name, name) },
  { requiredKeys: ["table", "sections"] },
);

test("what is spelled is read as the same, on screen and in a file, alone and in a formula", () => {
  fc.assert(
    fc.property(references, fc.boolean(), ({ table, sections, columns }, inFile) => {
      const reference = { table, sections, ...(columns ? { columns } : {}) } as TableReference;
      const text = spellTableReference(reference, inFile);
      if (text === table) return;
      expect(parseTableReference(text)).toEqual(reference);
      const found: TableReference[] = [];
      const mapped = mapTableReferences(`=SUM( ${text} )+A1`, { change: (one) => (found.push(one), "X") });
      expect([mapped, found]).toEqual(["=SUM( X )+A1", [reference]]);
    }),
  );
});

test.each([
  ['=IF(A1="[a]",T[a],[1]Sheet1!B2)', '=IF(A1="[a]",X,[1]Sheet1!B2)'],
  ["='[b.xlsx]S'!A1+T[a]*[@b]", "='[b.xlsx]S'!A1+X*X"],
  ["=T[a]:T[b]", "=X:X"],
  ["={1,2}+ROWS(t)", "={1,2}+ROWS(X)"],
])("in %s only tables are replaced", (formula, mapped) => {
  expect(mapTableReferences(formula, { isTable: (text) => text === "t", change: () => "X" })).toBe(mapped);
});
