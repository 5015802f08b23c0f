/** @jest-environment jsdom */
import { hasCells, readHtmlCells } from "../../../../workbench/page/clipboard/htmlCells";

const texts = (html: string): (string | undefined)[][] =>
  readHtmlCells(html).map((row) => row.map((cell) => cell?.text));

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"\\@"; color:red;} .xl66 {mso-number-format:Percent;}--></style></head>
<body><table border=0 cellpadding=0><!--StartFragment--><col width=72 span=2>
 <tr height=19><td class=xl65 width=72>00123</td><td class=xl66 align=right x:num="9.7699999999999995E-2">9.77%</td>
  <td>招标流标<br style='mso-data-placement:same-cell'/>下一步<span style='mso-spacerun:yes'>&nbsp; </span>提前</td></tr>
 <tr height=19><td colspan=2 style='mso-ignore:colspan'>很长的一段文字，
  没有地方</td><td>丙</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;

const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document></head>
<body lang=ZH-CN><!--StartFragment--><p class=MsoNormal>表前的话<o:p></o:p></p><table class=MsoTableGrid border=1><tr>
<td rowspan=2><p class=MsoNormal><span style='font-family:宋体'>产出</span></p></td>
<td><p class=MsoNormal>一是招标
流标；<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>二是未验收。</p></td></tr>
<tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table><!--EndFragment--></body></html>`;

const WPS = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="Generator" content="Microsoft Excel">
</head><body><table><tr height="18"><td class="et2" height="18" x:num="">19.5</td><td class="et2" x:str="">001</td>
<td class="et3" x:num="0.977">97.70%</td><td class="et2" x:str="">甲<br/>乙</td></tr></table></body></html>`;

test("Excel's cells come with their figures, lines and texts, without its hidden row", () => {
  const [first, ...others] = readHtmlCells(EXCEL);
  expect(first).toEqual([
    { text: "00123", isText: true },
    { text: "9.77%", number: 0.0977 },
    { text: "招标流标\n下一步  提前" },
  ]);
  expect(others.map((row) => row.map((cell) => cell?.text))).toEqual([["很长的一段文字，没有地方", "", "丙"]]);
});

test("paragraphs of a Word cell are lines of one cell, a blank one too", () => {
  expect(texts(WORD)).toEqual([["表前的话"], ["产出", "一是招标流标；\n\n二是未验收。"], ["", ""]]);
});

test("WPS's cells come with their figures and texts", () => {
  expect(readHtmlCells(WPS)).toEqual([
    [
      { text: "19.5" },
      { text: "001", isText: true },
      { text: "97.70%", number: 0.977 },
      { text: "甲\n乙", isText: true },
    ],
  ]);
});

test.each([
  [
    "merged cells keep their room",
    "<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>",
    [
      ["a", "", "b"],
      ["c", "d", "e"],
      ["", "f", "g"],
    ],
  ],
  [
    "a cell that reaches down beside one that reaches across",
    "<table><tr><td>a<td rowspan=3>b<td>c<tr><td>d<td>e<tr><td>f<td>g</table>",
    [
      ["a", "b", "c"],
      ["d", "", "e"],
      ["f", "", "g"],
    ],
  ],
  [
    "a table in a cell stays in it",
    "<table><tr><td><table><tr><td>1<td>2<tr><td>3<td>4</table><td>b</table>",
    [["1 2\n3 4", "b"]],
  ],
  ["lists and headings of a web page", "<h2>标题</h2><ul><li>一<li>二</ul>", [["标题"], ["一"], ["二"]]],
  ["what is preformatted", '<table><tr><td style="white-space:pre-wrap">a\n  b</table>', [["a\n  b"]]],
  [
    "no scripts, styles and hidden things",
    "<style>p{}</style><p>a<script>b</script><span hidden>c</span></p>",
    [["a"]],
  ],
  ["two tables below each other", "<table><tr><td>a</table><p>x</p><table><tr><td>b</table>", [["a"], ["x"], ["b"]]],
  [
    "a row span without an end",
    "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
    [
      ["a", "b"],
      ["", "c"],
      ["", "d"],
    ],
  ],
  ["blanks between words, none between Chinese characters", "<p>two\nwords 和\n汉字</p>", [["two words 和汉字"]]],
])("%s", (_, html, rows) => {
  expect(texts(html)).toEqual(rows);
});

test("HTML counts where it knows of cells or comes from Word", () => {
  expect([EXCEL, WORD, WPS].map(hasCells)).toEqual([true, true, true]);
  expect(hasCells("<p class=MsoNormal>一段</p>")).toBe(true);
  expect(hasCells("<div><span>code</span></div>")).toBe(false);
});

test("a table that claims to reach endlessly far is read at once", () => {
  const [row] = readHtmlCells("<table><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr></table>");
  expect(row?.[row.length - 1]?.text).toBe("b");
  expect(row?.length).toBeLessThanOrEqual(1001);
});
