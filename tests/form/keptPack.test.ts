import fc from "fast-check";
import { isPackPart, packJson, packXml } from "../../src/form/keptPack";
import { packKey, packNameFormula, packNameOf, readPackName } from "../../src/form/packName";
import { PACK_NAMESPACE } from "../../src/form/packMarks";
import type { Rubric } from "../../src/rubric/rubric";
import { parseXml, textOf } from "../../src/spreadsheet/xml/xmlTree";
import { XmlProblem } from "../../src/spreadsheet/xml/xmlProblem";
import { changedPack, ownPack } from "../support/ownPack";

const anyText = fc.string({ unit: "binary" });
const anyRubric = fc
  .record({ id: anyText, version: fc.nat(), title: anyText, footnotes: fc.array(anyText) })
  .map((any) => ({ ...ownPack(), ...any }));

test("a pack comes out as it went in, whatever signs stand in its texts", () => {
  fc.assert(
    fc.property(anyRubric, (rubric) => {
      expect(JSON.parse(packJson(packXml(rubric)) ?? "")).toEqual(JSON.parse(JSON.stringify(rubric)));
    }),
  );
});

test("the part is XML for any other reader, and for one that writes it anew", () => {
  fc.assert(
    fc.property(anyRubric, (rubric) => {
      const root = parseXml(packXml(rubric));
      expect(root.attributes["xmlns"]).toBe(PACK_NAMESPACE);
      expect(JSON.parse(textOf(root))).toEqual(JSON.parse(JSON.stringify(rubric)));
    }),
  );
  const renamed = packXml(ownPack()).replace("<pack xmlns=", "<ns0:pack xmlns:ns0=").replace("</pack>", "</ns0:pack>");
  expect(JSON.parse(packJson(`<?xml version="1.0"?>\n${renamed}`) ?? "")).toEqual(ownPack());
});

test("parts of others are not ours, and one that breaks off is no XML", () => {
  expect(isPackPart(`<pack xmlns="urn:their">{}</pack>`)).toBe(false);
  expect(isPackPart(`<corrections xmlns="${PACK_NAMESPACE}"/>`)).toBe(false);
  expect(packJson("no XML at all")).toBeNull();
  expect(() => packJson(`<pack xmlns="${PACK_NAMESPACE}">{`)).toThrow(XmlProblem);
});

test("the hidden name says id and version, and which of several when the pack travels", () => {
  const pack = ownPack();
  expect(readPackName(packNameFormula(pack, false))).toEqual({ id: "own-2024", version: 3, key: null });
  expect(readPackName(packNameFormula(pack, true))).toEqual({ id: "own-2024", version: 3, key: packKey(pack) });
  expect(packKey(changedPack(pack))).not.toBe(packKey(pack));
  expect(packKey(JSON.parse(JSON.stringify(pack)) as Rubric)).toBe(packKey(pack));
});

test.each(['="a"', "=A1", '="a|b"', '="|1"', '="a|1|zz"', "", '"a|1"&"b"'])(
  "a name of others says nothing: %s",
  (formula) => {
    const grid = { sheet: "x", top: 0, left: 0, values: [], formulas: [], merges: null };
    expect(packNameOf({ ...grid, names: new Map([["_RUBRIC_PACK", formula]]) })).toBeNull();
    expect(packNameOf(grid)).toBeNull();
  },
);
