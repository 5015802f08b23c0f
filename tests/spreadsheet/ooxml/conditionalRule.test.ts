import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { ConditionalFormatData } from "../../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { unwritableFormats } from "../../../src/spreadsheet/ooxml/workbook/unwritable";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { formWorkbook } from "./fixtures/formWorkbook";
import { richWorkbook } from "./fixtures/richWorkbook";

const RULES: readonly (readonly [string, Record<string, unknown>])[] = [
  ["cellValue", { operator: "Between", formula1: "=1", formula2: "=$B$1" }],
  ["cellValue", { operator: "GreaterThanOrEqual", formula1: '="甲"' }],
  ["containsText", { operator: "Contains", text: '未"完成' }],
  ["containsText", { operator: "NotContains", text: "a" }],
  ["containsText", { operator: "BeginsWith", text: "a" }],
  ["containsText", { operator: "EndsWith", text: "a" }],
  ["topBottom", { type: "TopItems", rank: 3 }],
  ["topBottom", { type: "BottomPercent", rank: 20 }],
  ...[
    "Blanks",
    "NonBlanks",
    "Errors",
    "NonErrors",
    "DuplicateValues",
    "UniqueValues",
    "AboveAverage",
    "BelowAverage",
  ].map((criterion): [string, Record<string, unknown>] => ["presetCriteria", { criterion }]),
];

test.each(RULES)("a rule of kind %s made by an add-in (%j) reads back", async (kind, rule) => {
  const format: ConditionalFormatData = {
    ranges: ["B2:B9"],
    kind,
    rule,
    style: { fill: "#FFC7CE" },
    priority: 0,
    stopIfTrue: false,
  };
  const bytes = await writeWorkbook({
    ...formWorkbook,
    sheets: formWorkbook.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [format] })),
  });
  expect(ooxmlFaults(bytes)).toEqual([]);
  const { data, source } = await readWorkbook(bytes);
  expect(data.sheets[0]!.conditionalFormats).toMatchObject([{ ...format, priority: 1 }]);
  expect((await readWorkbook(await writeWorkbook(data, source))).data).toEqual(data);
});

test("what cannot be written is named; what was read from a file always can", async () => {
  const made: ConditionalFormatData = {
    ranges: ["A1:A9"],
    kind: "dataBar",
    rule: { config: {} },
    priority: 0,
    stopIfTrue: false,
  };
  expect(
    unwritableFormats({ ...formWorkbook, sheets: [{ ...formWorkbook.sheets[0]!, conditionalFormats: [made] }] }),
  ).toEqual([{ sheet: "自评表", kind: "dataBar", ranges: ["A1:A9"] }]);
  expect(unwritableFormats(formWorkbook)).toEqual([]);
  expect(unwritableFormats((await readWorkbook(richWorkbook())).data)).toEqual([]);
});
