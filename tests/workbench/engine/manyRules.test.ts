import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { type Loaded, loadEngine } from "./support/loadEngine";

// Univer is loaded twice, with the mends and without.
jest.setTimeout(120_000);

let plain: Loaded;
let mended: Loaded;
beforeAll(() => {
  plain = loadEngine(false);
  mended = loadEngine(true);
});
afterAll(() => {
  plain.engine.dispose();
  mended.engine.dispose();
});

const COUNT = 60;
/** What may be counted for each thing that is done, whatever the number of rules. */
const FEW = 10;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Rules for one cell each that count how often somebody asks for their ids. */
function countingRules(at: number): { readonly rules: IConditionFormattingRule[]; asked(): number } {
  let asked = 0;
  const rules = Array.from({ length: COUNT }, (_, row) => {
    const range = { startRow: row, endRow: row, startColumn: at, endColumn: at };
    const rule = { ranges: [range], stopIfTrue: false, rule: { type: "highlightCell", subType: "formula" } };
    Object.assign(rule.rule, { value: `=A${row + 1}>1`, style: {} });
    return Object.defineProperty(rule, "cfId", {
      enumerable: true,
      get: () => (asked++, `rule-${at}-${row}`),
    }) as unknown as IConditionFormattingRule;
  });
  return { rules, asked: () => asked };
}

const add = ({ engine, conditional }: Loaded, rules: readonly IConditionFormattingRule[]): void => {
  for (const rule of rules) engine.run(conditional.AddConditionalRuleMutation.id, { subUnitId: "sheet-1", rule });
};

/** What is counted, for {@link COUNT} rules, names or results. */
interface Case {
  readonly mend: string;
  readonly count: (loaded: Loaded) => number | Promise<number>;
  /** How much the mend allows. */
  readonly most: number;
}

const CASES: readonly Case[] = [
  {
    mend: "closedRules: rules of a workbook that is closed leave no place for their results",
    count: async ({ engine, conditional }) => {
      const view = engine.injector.get(conditional.ConditionalFormattingViewModel);
      view.markRuleDirty("closed", "sheet-1", "rule");
      await new Promise((resolve) => setTimeout(resolve, 150));
      return Number(view["_calculateUnitManagers"].has("closed"));
    },
    most: 0,
  },
  {
    mend: "formulasTogether: formulas of one moment are one command",
    count: async (loaded) => {
      const { engine, formula } = loaded;
      let commands = 0;
      const listening = engine.onAfter(({ id }) => {
        if (id === formula.SetOtherFormulaMutation.id || id === formula.OtherFormulaMarkDirty.id) commands++;
      });
      add(loaded, countingRules(1).rules);
      await settled();
      await engine.calculation.settle();
      listening.dispose();
      return commands;
    },
    most: 2,
  },
  {
    mend: "rulesById: a rule's id is not looked for among all rules",
    count: ({ engine, conditional }) => {
      const model = engine.injector.get(conditional.ConditionalFormattingRuleModel);
      const { rules, asked } = countingRules(2);
      for (const rule of rules) model.addRule("another", "sheet", rule);
      const before = asked();
      for (let row = 0; row < COUNT; row++) expect(model.getRule("another", "sheet", `rule-2-${row}`)).toBe(rules[row]);
      return asked() - before;
    },
    most: 0,
  },
  {
    mend: "rulesOfCell: a cell without rules asks none",
    count: (loaded) => {
      const { engine, conditional } = loaded;
      const { rules, asked } = countingRules(3);
      add(loaded, rules);
      const before = asked();
      const view = engine.injector.get(conditional.ConditionalFormattingViewModel);
      expect(view.getCellCfs(engine.unitId, "sheet-1", 5, 20)).toEqual([]);
      return asked() - before;
    },
    most: 0,
  },
  {
    mend: "resultsByRule: results do not go through the formulas of all rules",
    count: async (loaded) => {
      const { engine, core } = loaded;
      let listed = 0;
      const { getValues } = core.RefAlias.prototype;
      core.RefAlias.prototype.getValues = function () {
        listed++;
        return getValues.call(this);
      };
      add(loaded, countingRules(4).rules);
      await settled();
      await engine.calculation.settle();
      core.RefAlias.prototype.getValues = getValues;
      return listed;
    },
    most: FEW,
  },
  {
    mend: "changedNames: a word of a formula is not compared with all changed names",
    count: ({ engine, formula }) => {
      let listed = 0;
      const names = new Proxy({ name: "name" }, { ownKeys: (target) => (listed++, Reflect.ownKeys(target)) });
      const lexer = engine.injector.get(formula.LexerTreeBuilder) as unknown as {
        _checkDefinedNameDirty(token: string, given: object): boolean;
      };
      const given = { unitId: "unit", getDirtyDefinedNameMap: () => ({ unit: names }) };
      for (let word = 0; word < COUNT; word++) expect(lexer._checkDefinedNameDirty(`word${word}`, given)).toBe(false);
      expect(lexer._checkDefinedNameDirty("name", given)).toBe(true);
      return listed;
    },
    most: 0,
  },
  {
    mend: "formulasWithoutCell: the formulas of a rule stand in no cell",
    count: ({ formula }) => {
      const first = new formula.FormulaDependencyTree(1);
      const second = new formula.FormulaDependencyTreeVirtual();
      Object.assign(second, { refTree: first, refOffsetX: 1, refOffsetY: 1 });
      for (const tree of [first, second]) tree.type = formula.FormulaDependencyTreeType.OTHER_FORMULA;
      return [first, second].flatMap((tree) => tree.toRTreeItem()).length;
    },
    most: 0,
  },
];

test.each(CASES)("$mend", async ({ count, most }) => {
  expect(await count(mended)).toBeLessThanOrEqual(most);
});

test.each(CASES)("Univer still needs it: $mend", async ({ count, most }) => {
  expect(await count(plain)).toBeGreaterThan(most);
});

test("the rules of a cell are told in their order, also after it has changed", () => {
  const { engine, conditional } = mended;
  const first = { startRow: 40, endRow: 40, startColumn: 0, endColumn: 0 };
  const run = (id: string, params: object): void => void engine.run(id, { subUnitId: "sheet-1", ...params });
  const addRule = (cfId: string): void => {
    const style = { cl: { rgb: cfId } };
    const rule = { type: "highlightCell", subType: "text", operator: "containsBlanks", style };
    run(conditional.AddConditionalRuleMutation.id, { rule: { cfId, ranges: [first], stopIfTrue: false, rule } });
    view["_cellCache"].clear();
  };
  const view = engine.injector.get(conditional.ConditionalFormattingViewModel);
  const service = engine.injector.get(conditional.ConditionalFormattingService);
  const order = (): [string[], unknown] => {
    const rules = view.getCellCfs(engine.unitId, "sheet-1", 40, 0)?.map(({ cfId }) => cfId) ?? [];
    return [rules, service.composeStyle(engine.unitId, "sheet-1", 40, 0)?.style?.cl?.rgb];
  };
  for (const cfId of ["c", "b", "a"]) addRule(cfId);
  expect(order()).toEqual([["a", "b", "c"], "a"]);
  const start = { id: "a", type: "self" };
  run(conditional.MoveConditionalRuleMutation.id, { start, end: { id: "c", type: "after" } });
  view["_cellCache"].clear();
  expect(order()).toEqual([["b", "c", "a"], "b"]);
  run(conditional.DeleteConditionalRuleMutation.id, { cfId: "b" });
  view["_cellCache"].clear();
  expect(order()).toEqual([["c", "a"], "c"]);
  addRule("b");
  expect(order()).toEqual([["b", "c", "a"], "b"]);
});
