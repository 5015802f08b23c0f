import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { inFormat, knownWorkbook } from "./support/knownWorkbook";

/** What Excel writes beside an open file: the user's name twice, in bytes and in UTF-16. */
function excel(): Uint8Array {
  const bytes = Buffer.alloc(165, 0x20);
  bytes[0] = 3;
  bytes.write("abc", 1);
  return new Uint8Array(bytes);
}

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

test.each([
  ["~$自评表.xlsx", excel(), "自评表.xlsx"],
  ["~$自评表.xls", excel(), "自评表.xls"],
  [".~自评表.et", excel(), "自评表.et"],
  [".~自评表.xlsx", new Uint8Array(0), "自评表.xlsx"],
  [".~lock.自评表.ods#", text(",LAPTOP,user,30.11.2023 08:00,file:///home/user/.config;"), "自评表.ods"],
  ["._自评表.xlsx", Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0), "自评表.xlsx"],
])("%s is told as what was left beside a file", async (name, bytes, original) => {
  await expect(readWorkbookFile(name, bytes)).rejects.toMatchObject({ code: "lock-file", args: { original } });
});

test("a workbook of such a name is a workbook", async () => {
  const { grids } = await readWorkbookFile("~$a.xlsx", inFormat(knownWorkbook(), "xlsx"));
  expect(grids).toHaveLength(1);
});
