import { Workbook } from "exceljs";

export const FIELDS = "填报";
export const STATES = ["已完成", "部分完成", "未完成"];

/** A sheet whose cells A1:D12 look like a form's; column B lists three states, C holds rates, D texts. */
export async function fieldBook(): Promise<number[]> {
  const book = new Workbook();
  const sheet = book.addWorksheet(FIELDS);
  const thin = { style: "thin" } as const;
  for (let row = 1; row <= 12; row++)
    for (let column = 1; column <= 4; column++)
      Object.assign(sheet.getCell(row, column), {
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } },
        border: { top: thin, bottom: thin, left: thin, right: { style: "medium" } },
        font: { name: "宋体", size: 14, bold: true },
        alignment: { horizontal: "right", vertical: "middle", wrapText: true },
        ...(column === 3 ? { numFmt: "0.00%" } : {}),
        ...(column === 4 ? { numFmt: "@" } : {}),
      });
  for (let row = 1; row <= 12; row++)
    sheet.getCell(row, 2).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [`"${STATES.join(",")}"`],
      showErrorMessage: true,
      errorStyle: "stop",
    };
  return [...new Uint8Array(await book.xlsx.writeBuffer())];
}

/** How the cells of the sheet look in a saved file. */
export async function looks(file: readonly number[]): Promise<unknown[]> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  const sheet = book.getWorksheet(FIELDS);
  const places = Array.from({ length: 48 }, (_, index) => [1 + Math.floor(index / 4), 1 + (index % 4)] as const);
  return places.map(([row, column]) => {
    const { fill, border, font, alignment, numFmt } = sheet?.getCell(row, column) ?? {};
    return { row, column, fill, border, font, alignment, numFmt };
  });
}
