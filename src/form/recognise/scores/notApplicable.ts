import { normalised } from "../../../rubric/normalised";
import type { TextCell } from "../../cell";
import type { FormLine } from "../../form";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import type { FormTable } from "../tables/formTables";

const words =
  /^(?:(?:本?单位|该项|本项)?(?:不适用|不涉及|未涉及|不考核|不评分|不参评|免评)|无|无此[项类](?:指标|内容)?|N\/?A|notapplicable)$/i;
const signs = /^[-/\\—–―]+$/;
const longest = 60;
/** Why it does not apply, or where a sentence ends. */
const remark = /(?<![)。.;,!])(?:\([^()]*\)|[。.;,!])+$/;

/** Whether a text where a score is due says that there is none to give: 不适用, `/`, `—`, N/A. */
export function saysNotApplicable(text: string): boolean {
  if (text.length > longest) return false;
  const plain = plainText(text).replace(/^\((.*)\)$/, "$1");
  return words.test(plain.replace(remark, "")) || signs.test(plain);
}

/** How a line without a score counts: in full, as 0, or not at all, so that the others stand for all. */
type Counting = "full" | "zero" | "nothing";

const about = /不适用|不涉及|未涉及|无此[项类]|没有[此该这][项类]|缺项|不考核|不参评/;
/** In this order: `不适用的不扣分，按满分计` is full marks. */
const rules: readonly (readonly [Counting, RegExp])[] = [
  ["full", /(?:得|计|按|给|视同|视为|记|作)[为作]?(?:该项|本项|此项)?满分|不扣分|计满|[得计]全分/],
  [
    "nothing",
    /按比例|折算|换算|折合|百分制|调整[到至]|分摊|分配|剔除|扣除|扣减|除以|÷|调减|不(?:计入|纳入|参与|计算|计分|评分|打分|评价)/,
  ],
  ["zero", /(?:得|计|记|按|为|作)(?:0|零)分|不得分/],
];
const longestRule = 2000;

function countingIn(text: string): Counting | null {
  if (text.length > longestRule || !about.test(text)) return null;
  const sentences = normalised(text)
    .replace(/[ \t]/g, "")
    .split(/[。;\n]/);
  for (const sentence of sentences.filter((each) => about.test(each))) {
    const rule = rules.find(([, says]) => says.test(sentence));
    if (rule) return rule[0];
  }
  return null;
}

const first = (texts: readonly string[]): Counting | null => {
  for (const text of texts) {
    const counting = countingIn(text);
    if (counting) return counting;
  }
  return null;
};

function textsIn(reader: GridReader, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    for (const cell of reader.row(row)) if (typeof cell === "string" && about.test(cell)) texts.push(cell);
  }
  return texts;
}

/** What the form says of lines that do not apply: around its table, and in its headings. */
function countingOf(
  reader: GridReader,
  { headFrom, first: header, bodies, tailFrom, tailTo }: FormTable,
): Counting | null {
  const headings = bodies.map(({ header: { firstRow, lastRow } }) => textsIn(reader, firstRow, lastRow + 1));
  return first([
    ...textsIn(reader, tailFrom, tailTo),
    ...textsIn(reader, headFrom, header.firstRow),
    ...headings.flat(),
  ]);
}

const textOf = (cell: TextCell | null): readonly string[] => (cell ? [cell.text] : []);

/** Gives lines whose score says 不适用 the points that the form, or the line's own criteria, count them as. */
export function notApplicable(reader: GridReader, table: FormTable): (line: FormLine) => FormLine {
  let ofForm: Counting | null | undefined;
  return (line) => {
    const { reading } = line.score;
    if (reading.kind !== "text" || line.kind === "bonus" || !saysNotApplicable(reading.text)) return line;
    const own = first([line.criteria, line.explanation, line.note].flatMap(textOf));
    ofForm ??= countingOf(reader, table);
    const counting = own ?? ofForm;
    if (counting === null || (counting === "full" && line.weight === null)) return line;
    const points = counting === "full" ? line.weight : counting === "zero" ? 0 : null;
    return { ...line, score: { ...line.score, reading: { kind: "not-applicable", text: reading.text, points } } };
  };
}
