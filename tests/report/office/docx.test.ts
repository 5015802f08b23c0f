import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { figuresIn, gapsOf } from "../../../src/report/office/document";
import { docxBytes } from "../../../src/report/office/docxBytes";
import { readDocx } from "../../../src/report/office/readDocx";
import { tagOf } from "../../../src/report/office/ties";
import { compareReport } from "../../../src/report/selfReport/compare";
import { draftReport } from "../../../src/report/selfReport/draft";
import { outlines } from "../../../src/report/selfReport/outlines";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { pdfPages, pdfText, withoutSpace } from "../../support/pdfText";
import { goldenForm } from "../support/goldenForms";

jest.setTimeout(180_000);

const [general] = outlines;

const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);

/** As somebody saves it after writing into it. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts["word/document.xml"] as Uint8Array);
  const after = change(before);
  expect(after === before).toBe(false);
  return zipSync({ ...parts, "word/document.xml": strToU8(after) });
}

async function drafted(name = "sichuan"): Promise<Uint8Array> {
  return docxBytes(draftReport(await goldenForm(name), general));
}

describe("the layout of offices", () => {
  const paragraphWith = (xml: string, text: string): string =>
    (xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).find((each) => each.includes(text)) ?? "";

  test.each([
    ["绩效自评报告", "方正小标宋简体", "44", "center"],
    ["一、基本情况", "黑体", "32", "left"],
    ["（一）年度绩效目标".replace("一", "二"), "楷体_GB2312", "32", "left"],
    ["改造管网12公里", "仿宋_GB2312", "32", "both"],
  ])("%s", async (text, font, halfPoints, align) => {
    const paragraph = paragraphWith(documentXml(await drafted()), text);
    expect(paragraph).toContain(`w:eastAsia="${font}"`);
    expect(paragraph).toContain('w:ascii="Times New Roman"');
    expect(paragraph).toContain(`<w:sz w:val="${halfPoints}"/>`);
    expect(paragraph).toContain(`<w:jc w:val="${align}"/>`);
    expect(paragraph).toMatch(
      /<w:spacing [^>]*w:line="600"[^>]*w:lineRule="exact"|<w:spacing [^>]*w:lineRule="exact"[^>]*w:line="600"/,
    );
  });

  test("A4, and gaps that are seen", async () => {
    const xml = documentXml(await drafted());
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    expect(paragraphWith(xml, "【待填：评价等级】")).toContain('<w:highlight w:val="yellow"/>');
  });
});

describe("a report beside its form", () => {
  test("a fresh draft has every figure, and its gaps open", async () => {
    const form = await goldenForm("sichuan");
    const document = draftReport(form, general);
    const read = readDocx(await docxBytes(document));
    expect(read?.figures.map(({ key }) => key)).toEqual(figuresIn(document));
    expect(read?.gaps).toEqual(gapsOf(document));
    const compared = compareReport(form, read!);
    expect({ differences: compared.differences, equal: compared.equal }).toEqual({
      differences: [],
      equal: figuresIn(document).length,
    });
  });

  const control = (xml: string, key: string): string => {
    const tag = xml.indexOf(`"${tagOf(key)}"`);
    const from = xml.lastIndexOf("<w:sdt>", tag);
    return xml.slice(from, xml.indexOf("</w:sdt>", tag) + "</w:sdt>".length);
  };

  test("a figure that was typed over, one that went with its words, a gap that was filled", async () => {
    const form = await goldenForm("sichuan");
    const bytes = edited(await drafted(), (xml) => {
      const total = control(xml, "total");
      const lost = control(xml, "total.weight");
      return xml
        .replace(total, total.replace(">98<", ">9</w:t></w:r><w:r><w:t>9<"))
        .replace(lost, "<w:r><w:t>100</w:t></w:r>")
        .replace("【待填：评价等级】", "优");
    });
    const read = readDocx(bytes)!;
    expect(read.figures.filter(({ key }) => key === "total.weight")).not.toEqual([]);
    const { differences, gaps } = compareReport(form, read);
    expect(differences).toEqual([
      { kind: "differs", written: "99", figure: expect.objectContaining({ key: "total", text: "98" }) },
    ]);
    expect(gaps).not.toContain("评价等级");
  });

  test("another spelling is the same figure; a total that lost its tie is told", async () => {
    const form = await goldenForm("sichuan");
    const spelled = edited(await drafted(), (xml) => {
      const total = control(xml, "total");
      return xml.replace(total, total.replace(">98<", ">９８.00<"));
    });
    expect(compareReport(form, readDocx(spelled)!).differences).toEqual([]);
    const untied = edited(await drafted(), (xml) => xml.replaceAll('<w:tag w:val="rubric:1:total"/>', ""));
    expect(compareReport(form, readDocx(untied)!).differences).toEqual([
      { kind: "missing", figure: expect.objectContaining({ key: "total" }) },
    ]);
  });

  test("the form changed after the report was written", async () => {
    const form = await goldenForm("sichuan");
    const read = readDocx(await drafted())!;
    const lines = form.lines.filter(({ path }) => path.at(-1) !== "受益人口");
    const { differences } = compareReport({ ...form, lines }, read);
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(["gone"]));
  });

  test("what is no .docx", () => {
    expect(readDocx(strToU8("no zip"))).toBeNull();
    expect(readDocx(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBeNull();
  });
});

testWithLibreOffice("LibreOffice prints it: every sentence, on pages of A4", async () => {
  const pdf = convert(await drafted(), "docx", "pdf");
  const { pages, width, height } = pdfPages(pdf);
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  expect(pages).toBeGreaterThan(2);
  const text = pdfText(pdf);
  for (const sentence of [
    "某县供水服务中心2023年度绩效自评报告",
    "经自评，满分100分，自评得分98分，评价等级为“【待填：评价等级】”。",
    "2．受益人口：分值20分，得分19分，扣1分。原因：三个村组搬迁，实际受益人口减少。",
  ])
    expect(text).toContain(withoutSpace(sentence));
});

test("a figure in its control looks as the words around it, by its paragraph's style too", async () => {
  const parts = unzipSync(await drafted());
  const styles = strFromU8(parts["word/styles.xml"]!);
  const xml = documentXml(await drafted());
  const paragraphs = xml.match(/<w:p>(?:(?!<w:p>).)*?<w:sdt>.*?<\/w:p>/gs) ?? [];
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const paragraph of paragraphs) {
    const [, id = ""] = /<w:pStyle w:val="([^"]+)"/.exec(paragraph) ?? [];
    const [style = ""] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles) ?? [];
    const sizes = [...(paragraph + style).matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => size);
    expect(new Set(sizes).size).toBe(1);
  }
});
