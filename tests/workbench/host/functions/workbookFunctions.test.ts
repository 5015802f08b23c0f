import { open, run } from "../open";

test("functions of formulas are called by the add-in, with cells, values and one another", async () => {
  open();
  const values = await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    const { functions } = context.workbook;
    const scores = sheet.getRange("B1:B3");
    const results = [
      functions.sum(scores, 10),
      functions.vlookup("b", sheet.getRange("A1:B3"), 2, false),
      functions.sum(functions.max(scores), functions.min(scores)),
      functions.upper('say "x"'),
      functions.isText(sheet.getRange("A1")),
      functions.vlookup("z", sheet.getRange("A1:B3"), 2, false),
    ];
    for (const result of results) result.load("value,error");
    await context.sync();
    return results.map(({ value, error }): unknown => error ?? value);
  });
  expect(values).toEqual([16, 2, 4, 'SAY "X"', true, "#N/A"]);
});

test("a function that the engine lacks is refused, and a call leaves nothing in the workbook", async () => {
  const { host } = open();
  await run((_, { workbook }) => workbook.functions.sum(1, 2).load("value"));
  expect([host.dirty, host.sheets()]).toEqual([false, ["Sheet1"]]);
  const request = {
    Actions: [{ Id: 1, ActionType: 3, Name: "NoFunction", ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Functions", ParentObjectPathId: 1 },
    },
  };
  expect(JSON.parse(await host.request(JSON.stringify(request)))).toMatchObject({ Error: { Code: "ApiNotFound" } });
});
