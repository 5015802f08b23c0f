import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * What makes Excel offer to repair a file, found without Excel: part names, content types, relationships, order of elements, and
 * references between parts. Written apart from the code that it checks: it shares nothing with it.
 */
interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
}

const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  dxf: "font numFmt fill alignment border protection extLst",
  xf: "alignment protection extLst",
  border: "start left end right top bottom diagonal vertical horizontal",
  c: "f v is extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  dataValidation: "formula1 formula2",
  comments: "authors commentList extLst",
};

const KNOWN_TYPES = [
  /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet\.main|worksheet|chartsheet|styles|sharedStrings|comments|table|pivotTable|pivotCacheDefinition|pivotCacheRecords|externalLink|calcChain|sheetMetadata)\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.printerSettings$/,
  /^application\/vnd\.openxmlformats-officedocument\.(drawing|drawingml\.chart|theme|vmlDrawing|customXmlProperties|extended-properties|custom-properties)(\+xml)?$/,
  /^application\/vnd\.openxmlformats-package\.(relationships|core-properties)\+xml$/,
  /^application\/xml$|^image\//,
];

function parse(text: string): Node {
  const parser = new SaxesParser();
  const top: Node = { name: "", attributes: {}, children: [] };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const node: Node = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open[open.length - 1]!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

const walk = (node: Node): Node[] => [node, ...node.children.flatMap(walk)];
const all = (root: Node, name: string): Node[] => walk(root).filter((node) => node.name === name);
const folder = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
const duplicates = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value, at): value is string => value !== undefined && values.indexOf(value) !== at);

function resolve(owner: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder(owner) + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Every fault found, as text; an empty list is a sound file. */
export function ooxmlFaults(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const trees = new Map<string, Node>();
  for (const [part, content] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/.test(part)) continue;
    try {
      trees.set(part, parse(strFromU8(content)));
    } catch (error) {
      faults.push(`${part}: not well-formed: ${String(error)}`);
    }
  }
  faults.push(...contentTypeFaults(files, trees), ...relationshipFaults(files, trees));
  for (const [part, root] of trees) for (const node of walk(root)) faults.push(...orderFaults(part, node));
  const workbook = trees.get("xl/workbook.xml");
  if (workbook === undefined) return [...faults, "no workbook part"];
  faults.push(...workbookFaults(workbook));
  const styles = trees.get("xl/styles.xml");
  const strings = trees.get("xl/sharedStrings.xml");
  for (const [part, root] of trees)
    if (root.name === "worksheet") faults.push(...sheetFaults(part, root, styles, strings));
  return faults;
}

function contentTypeFaults(files: Readonly<Record<string, unknown>>, trees: ReadonlyMap<string, Node>): string[] {
  const types = trees.get("[Content_Types].xml");
  if (types === undefined) return ["no content types"];
  const faults: string[] = [];
  const defaults = new Map(
    all(types, "Default").map((node) => [node.attributes["Extension"]!.toLowerCase(), node.attributes["ContentType"]!]),
  );
  const overrides = new Map(
    all(types, "Override").map((node) => [node.attributes["PartName"]!, node.attributes["ContentType"]!]),
  );
  for (const name of duplicates([
    ...all(types, "Override").map((node) => node.attributes["PartName"]),
    ...all(types, "Default").map((node) => node.attributes["Extension"]?.toLowerCase()),
  ]))
    faults.push(`content type given twice: ${name}`);
  for (const name of overrides.keys())
    if (files[name.slice(1)] === undefined) faults.push(`content type of a missing part: ${name}`);
  for (const part of Object.keys(files)) {
    if (part === "[Content_Types].xml") continue;
    const type = overrides.get(`/${part}`) ?? defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
    if (type === undefined) faults.push(`no content type: ${part}`);
    else if (!KNOWN_TYPES.some((known) => known.test(type))) faults.push(`unknown content type: ${part} ${type}`);
  }
  return faults;
}

function relationshipFaults(files: Readonly<Record<string, unknown>>, trees: ReadonlyMap<string, Node>): string[] {
  const faults: string[] = [];
  for (const [part, root] of trees) {
    if (!part.endsWith(".rels")) continue;
    const owner = part.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (owner !== "" && files[owner] === undefined) faults.push(`relationships of a missing part: ${part}`);
    const entries = all(root, "Relationship");
    for (const id of duplicates(entries.map((node) => node.attributes["Id"]))) faults.push(`${part}: id twice: ${id}`);
    for (const { attributes } of entries)
      if (attributes["TargetMode"] !== "External" && files[resolve(owner, attributes["Target"]!)] === undefined)
        faults.push(`${part}: missing target ${attributes["Target"]}`);
    const ids = new Set(entries.map((node) => node.attributes["Id"]));
    const tree = trees.get(owner);
    for (const node of tree === undefined ? [] : walk(tree))
      for (const [name, value] of Object.entries(node.attributes))
        if (/^r:(id|embed|link)$/.test(name) && !ids.has(value))
          faults.push(`${owner}: ${node.name} points to missing ${value}`);
  }
  for (const [part, root] of trees) {
    const rels = `${folder(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
    if (files[rels] === undefined && walk(root).some((node) => node.attributes["r:id"] !== undefined))
      faults.push(`${part}: no relationships`);
  }
  return faults;
}

function orderFaults(part: string, node: Node): string[] {
  if (!/^(xl\/(workbook|styles)|xl\/worksheets\/|xl\/comments)/.test(part)) return [];
  const order = ORDERS[node.name]?.split(" ");
  if (order === undefined) return [];
  const ranks = node.children
    .filter(({ name }) => !name.includes(":"))
    .map(({ name }) => ({ name, rank: order.indexOf(name) }));
  const unknown = ranks
    .filter(({ rank }) => rank < 0)
    .map(({ name }) => `${part}: ${name} is no child of ${node.name}`);
  const misplaced = ranks
    .filter(({ rank }, at) => at > 0 && rank >= 0 && rank < ranks[at - 1]!.rank)
    .map(({ name }) => `${part}: ${name} too late in ${node.name}`);
  const single =
    node.name === "worksheet"
      ? duplicates(ranks.map(({ name }) => name))
          .filter((name) => name !== "conditionalFormatting")
          .map((name) => `${part}: ${name} twice`)
      : [];
  return [...unknown, ...misplaced, ...single];
}

function workbookFaults(workbook: Node): string[] {
  const sheets = all(workbook, "sheet").map((node) => node.attributes);
  const names = all(workbook, "definedName").map((node) => node.attributes);
  const active = Number(all(workbook, "workbookView")[0]?.attributes["activeTab"] ?? 0);
  return [
    ...(sheets.length === 0 ? ["no sheets"] : []),
    ...duplicates(sheets.map((sheet) => sheet["name"]?.toLowerCase())).map((name) => `sheet name twice: ${name}`),
    ...duplicates(sheets.map((sheet) => sheet["sheetId"])).map((id) => `sheetId twice: ${id}`),
    ...duplicates(sheets.map((sheet) => sheet["r:id"])).map((id) => `sheet part twice: ${id}`),
    ...(sheets[active] === undefined || sheets[active]["state"] !== undefined
      ? [`active sheet ${active} is hidden or missing`]
      : []),
    ...duplicates(names.map((name) => `${name["name"]?.toLowerCase()}@${name["localSheetId"] ?? ""}`)).map(
      (name) => `defined name twice: ${name}`,
    ),
    ...names
      .filter((name) => name["localSheetId"] !== undefined && sheets[Number(name["localSheetId"])] === undefined)
      .map((name) => `defined name of a missing sheet: ${name["name"]}`),
  ];
}

function columnOf(ref: string): number {
  return [...ref.replace(/\d/g, "")].reduce((total, char) => total * 26 + char.charCodeAt(0) - 64, 0);
}

function sheetFaults(part: string, root: Node, styles: Node | undefined, strings: Node | undefined): string[] {
  const formats = styles === undefined ? 1 : all(styles, "cellXfs")[0]!.children.length;
  const dxfs = styles === undefined ? 0 : (all(styles, "dxfs")[0]?.children.length ?? 0);
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of all(root, "row")) {
    if (Number(row.attributes["r"]) <= lastRow) faults.push(`${part}: row ${row.attributes["r"]} out of order`);
    lastRow = Number(row.attributes["r"]);
    let lastColumn = 0;
    for (const cell of row.children.filter(({ name }) => name === "c")) {
      const ref = cell.attributes["r"] ?? "";
      if (!ref.endsWith(String(lastRow)) || columnOf(ref) <= lastColumn)
        faults.push(`${part}: cell ${ref} out of order`);
      lastColumn = columnOf(ref);
      if (Number(cell.attributes["s"] ?? 0) >= formats)
        faults.push(`${part}: cell ${ref} has no format ${cell.attributes["s"]}`);
    }
  }
  const used = all(root, "c").filter((cell) => cell.attributes["t"] === "s").length;
  if (used > 0 && strings === undefined) faults.push(`${part}: no shared strings`);
  let lastColumn = 0;
  for (const { attributes } of all(root, "col")) {
    if (Number(attributes["min"]) <= lastColumn || Number(attributes["max"]) < Number(attributes["min"]))
      faults.push(`${part}: columns ${attributes["min"]}-${attributes["max"]} overlap`);
    lastColumn = Number(attributes["max"]);
  }
  for (const { attributes } of all(root, "cfRule")) {
    if (Number(attributes["dxfId"] ?? 0) >= Math.max(1, dxfs))
      faults.push(`${part}: no conditional style ${attributes["dxfId"]}`);
    if (!(Number(attributes["priority"]) >= 1)) faults.push(`${part}: priority ${attributes["priority"]}`);
  }
  for (const id of duplicates(all(root, "cfRule").map((rule) => rule.attributes["priority"])))
    faults.push(`${part}: priority ${id} twice`);
  const count = all(root, "dataValidations")[0];
  if (count !== undefined && Number(count.attributes["count"]) !== count.children.length)
    faults.push(`${part}: validations miscounted`);
  for (const ref of duplicates(all(root, "mergeCell").map((merge) => merge.attributes["ref"])))
    faults.push(`${part}: merged twice: ${ref}`);
  for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts"]) {
    const table = styles === undefined ? undefined : all(styles, list)[0];
    if (table !== undefined && Number(table.attributes["count"] ?? table.children.length) !== table.children.length)
      faults.push(`${list} miscounted`);
  }
  return faults;
}
