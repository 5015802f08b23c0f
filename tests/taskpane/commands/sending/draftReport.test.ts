import { readDocx } from "../../../../src/report/office/readDocx";
import { oneProblemGrid } from "../../support/publishedGrid";
import { started } from "../../support/started";

interface Link {
  href: string;
  download: string;
  click(): void;
}

test("the draft tells the form as it stands when the button is pressed, and is handed to the browser", async () => {
  const made: Blob[] = [];
  const saved: string[] = [];
  URL.createObjectURL = (blob) => `blob:${String(made.push(blob as Blob))}`;
  const link: Link = { href: "", download: "", click: () => void saved.push(link.download) };
  Object.assign(globalThis, { document: { createElement: () => link } });
  const { state, controller, excel } = await started({ keepsUndo: false, sheets: { f: oneProblemGrid() } });
  excel.edit("f", { I13: 17.5 });
  await controller.perform({ kind: "draft-report" });
  Reflect.deleteProperty(globalThis, "document");
  expect(saved).toEqual([expect.stringMatching(/自评报告\.docx$/)]);
  const read = readDocx(new Uint8Array(await (made[0] as Blob).arrayBuffer()));
  expect(read?.figures.map(({ text }) => text)).toContain("17.5");
  expect(state().outcome).toEqual({ kind: "draft-report", result: { file: saved[0], gaps: read?.gaps.length } });
});
