import { SaxesParser } from "saxes";
import { XmlProblem } from "../../../src/spreadsheet/xml/xmlProblem";
import { parseXml, type XmlElement, type XmlNode } from "../../../src/spreadsheet/xml/xmlTree";
import { changedText } from "../../../tools/fuzz/mutations";
import { Random } from "../../../tools/fuzz/random";
import { richParts } from "../ooxml/fixtures/richParts";

/** The tree that a parser of others' makes of a text; null where it is not well-formed. */
function judged(text: string): XmlElement | null {
  const parser = new SaxesParser();
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  const put = (node: XmlNode): void => void open.at(-1)?.children.push(node);
  const putText = (written: string): void => void (open.length > 1 && put(written));
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const node: XmlElement = {
      name,
      attributes: { ...attributes },
      children: [],
      ...(isSelfClosing ? {} : { spelledOut: true }),
    };
    put(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", putText);
  parser.on("cdata", putText);
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return (top.children[0] as XmlElement | undefined) ?? null;
}

function ours(text: string): XmlElement | null {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}

/** Where a text is cut into pieces is nobody's concern. */
function joined(node: XmlElement): XmlElement {
  const children: XmlNode[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (typeof child !== "string") children.push(joined(child));
    else if (typeof last === "string") children.splice(-1, 1, last + child);
    else if (child !== "") children.push(child);
  }
  return { ...node, children };
}

const same = (text: string): void => {
  const [expected, made] = [judged(text), ours(text)];
  expect({ text, tree: made && joined(made) }).toEqual({ text, tree: expected && joined(expected) });
};

test.each([
  "",
  " ",
  "<a/>",
  "\ufeff<a/>",
  " <a/>",
  "text<a/>",
  "<a/>text",
  "<a/><b/>",
  "<a></b>",
  "<a><b></a></b>",
  "<a",
  "<a>",
  "</a>",
  "< a/>",
  "<1a/>",
  "<-a/>",
  "<a.b-c_d·1/>",
  "<得分 单位='分'/>",
  "<a😀/>",
  "<a b/>",
  "<a b=1/>",
  "<a b='1'c='2'/>",
  "<a b='1' b='2'/>",
  "<a b='1' bc='2' x:b='3'/>",
  "<a b='<'/>",
  "<a b='>'/>",
  "<a b='1\t2\r\n3\n4&#10;5'/>",
  "<a b = '1' ></a >",
  "<a/ >",
  "<a>&amp;&lt;&gt;&quot;&apos;</a>",
  "<a>&AMP;</a>",
  "<a>&nbsp;</a>",
  "<a>&</a>",
  "<a>& b;</a>",
  "<a>&#65;&#x41;&#x1F600;</a>",
  "<a>&#X41;</a>",
  "<a>&#0;</a>",
  "<a>&#xD800;</a>",
  "<a>&#x110000;</a>",
  "<a>&#;</a>",
  "<a b='&what;'/>",
  "<a>]]></a>",
  "<a b=']]>'/>",
  "<a><![CDATA[<b>&x]] >\r\n]]>c</a>",
  "<a><![CDATA[</a>",
  "<![CDATA[ ]]><a/>",
  "<a>\r\n1\r2\n3&#13;</a>",
  "<a>\u0001</a>",
  "<a b='\u0000'/>",
  "<a>\ufffe</a>",
  "<a>\ud83d\ude00</a>",
  "<!-- - -> --><a/><!----> ",
  "<!-- a -- b --><a/>",
  "<!-- a ---><a/>",
  "<!--<a/>",
  "<a><!-- & < \u0002 --></a>",
  "<?x?><a/>",
  "<?x a & < ?><a/>",
  "<??><a/>",
  "<a><?xml version='1.0'?></a>",
  "<?xml version='1.0'?><a/>",
  " <?xml version='1.0'?><a/>",
  "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a/>",
  "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>",
  "<?xml version='1.0' standalone='perhaps'?><a/>",
  "<?xml encoding='UTF-8'?><a/>",
  "<?xml version='2.0'?><a/>",
  "<!DOCTYPE a><a/>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
  "<a/><!DOCTYPE a>",
  "<a><!DOCTYPE a></a>",
  "<!ELEMENT a><a/>",
  "<a __proto__='1' constructor='2'><__proto__/></a>",
])("%j is read, or refused, as by another parser", same);

test("so are texts that are changed in any way", () => {
  const random = new Random(Number(process.env["SEED"] ?? 77));
  const texts = Object.values(richParts).filter((part) => typeof part === "string");
  for (let left = 2000; left > 0; left--) {
    const text = changedText(random.pick(texts), random);
    // The other parser refuses instructions whose names begin like xml.
    if (!/<\?x(?!ml\s)/.test(text)) same(text);
  }
});
