import fc from "fast-check";
import type { Finding, Severity } from "../../../src/checks/finding";
import { markedCells } from "../../../src/checks/marks/markedCells";
import { NOTE_AUTHOR, noteOrigin, noteText } from "../../../src/checks/marks/markNote";
import { isMarkFormula, markedSeverity, markFormula } from "../../../src/checks/marks/markRule";

const severities: readonly Severity[] = ["error", "warning", "information"];
const severity = fc.constantFrom(...severities);
const findings = fc.array(
  fc.record({ severity, name: fc.string({ unit: "binary" }) }).map(({ severity: grave, name }): Finding => ({
    id: "total-differs",
    severity: grave,
    sheet: "表",
    address: "A1",
    line: "总分",
    args: { stated: name, sum: 97, difference: 1 },
  })),
  { minLength: 1, maxLength: 4 },
);

test("a note is ours as long as nobody writes a line into it", () => {
  fc.assert(
    fc.property(findings, fc.constantFrom("zh-CN" as const, "en-US" as const), (found, language) => {
      const text = noteText(found, language);
      expect(text.split("\n")).toHaveLength(found.length);
      expect(noteOrigin({ author: NOTE_AUTHOR, text })).toBe("own");
      expect(noteOrigin({ author: NOTE_AUTHOR, text: `${text}\n已改` })).toBe("answered");
      expect(noteOrigin({ author: "张三", text })).toBe("foreign");
      expect(noteOrigin({ text })).toBe("foreign");
    }),
  );
});

test("each cell is marked once, by its gravest finding", () => {
  const mark = fc.record({ severity, sheet: fc.constantFrom("甲", "乙"), address: fc.constantFrom("A1", "B2", "C3") });
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const cells = markedCells(marks).flatMap(({ addresses, ...group }) =>
        addresses.map((address) => ({ ...group, address })),
      );
      expect(new Set(cells.map(({ sheet, address }) => sheet + address)).size).toBe(cells.length);
      for (const { sheet, address, severity: shown } of marks) {
        const marked = cells.find((cell) => cell.sheet === sheet && cell.address === address)!;
        expect(severities.indexOf(marked.severity)).toBeLessThanOrEqual(severities.indexOf(shown));
      }
    }),
  );
});

test("a rule of ours is known by its formula, and no other is", () => {
  for (const each of severities) expect(markedSeverity(markFormula(each))).toBe(each);
  for (const other of ['=AND($C5<$B5,$D5="")', '="RUBRIC.MARK:"<>""', 1, undefined])
    expect(isMarkFormula(other)).toBe(false);
});
