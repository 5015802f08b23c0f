import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { generateRandomId } from "@univerjs/core";
import { parseArea } from "../basics/address";
import { fail } from "../basics/errors";
import type { Engine } from "../../engine/engine";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The id of the sheet that it belongs to; undefined where it belongs to the workbook. */
  readonly sheetId: string | undefined;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The workbook's names. Univer keeps them, so formulas use them and they follow their cells. */
export class Names {
  private byName: ReadonlyMap<string, string> | undefined;

  constructor(private readonly engine: Engine) {
    this.service.update$.subscribe(() => (this.byName = undefined));
  }

  /** Those of the workbook, or of one sheet; in the order in which Excel lists them. */
  list(sheet?: { readonly id: string }): DefinedName[] {
    const stored = this.service.getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(stored)
      .map(fromUniver)
      .filter(({ sheetId }) => sheetId === sheet?.id)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** The name as seen from a sheet: its own come first. */
  find(name: string, sheet?: { readonly id: string }): DefinedName | undefined {
    const same = (item: DefinedName): boolean => item.name.toLowerCase() === name.toLowerCase();
    return (sheet && this.list(sheet).find(same)) ?? this.list().find(same);
  }

  /** What a name stands for as seen from a sheet; looked up without going through all names. */
  formulaOf(name: string, sheetId: string): string | undefined {
    const byName = (this.byName ??= this.indexed());
    const key = name.toLowerCase();
    return byName.get(`${sheetId} ${key}`) ?? byName.get(` ${key}`);
  }

  private indexed(): ReadonlyMap<string, string> {
    const stored = Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {}).map(fromUniver);
    return new Map(stored.map(({ name, formula, sheetId = "" }) => [`${sheetId} ${name.toLowerCase()}`, formula]));
  }

  byId(id: string): DefinedName | undefined {
    const found = this.service.getValueById(this.engine.unitId, id);
    return found ? fromUniver(found) : undefined;
  }

  /** Takes the names of a file in the place of all others, also those that nobody could define by hand. */
  load(names: readonly Omit<DefinedName, "id">[]): void {
    const { calculation, unitId } = this.engine;
    const stored = names.map((name) => toUniver({ ...name, id: generateRandomId(10) }));
    // One by one Univer 0.25.1 sorts all names anew for each.
    this.service.registerDefinedNames(unitId, Object.fromEntries(stored.map((name) => [name.id, name])));
    calculation.namesDefined(stored, unitId);
  }

  add(name: string, formula: string, comment: string, sheet?: { readonly id: string }, visible = true): DefinedName {
    if (!VALID.test(name) || name.length > 255 || parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name))
      fail("InvalidArgument");
    if (this.list(sheet).some((item) => item.name.toLowerCase() === name.toLowerCase())) fail("ItemAlreadyExists");
    const added: DefinedName = { id: generateRandomId(10), name, formula, visible, comment, sheetId: sheet?.id };
    this.engine.run(InsertDefinedNameCommand.id, toUniver(added));
    return added;
  }

  change(before: DefinedName, change: Partial<DefinedName>): DefinedName {
    const after = { ...before, ...change };
    this.engine.run(SetDefinedNameCommand.id, toUniver(after));
    return after;
  }

  remove(name: DefinedName): void {
    this.engine.run(RemoveDefinedNameCommand.id, toUniver(name));
  }

  private get service(): IDefinedNamesService {
    return this.engine.injector.get(IDefinedNamesService);
  }
}

function fromUniver(item: IDefinedNamesServiceParam): DefinedName {
  const text = item.formulaOrRefString;
  const sheetId = item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : item.localSheetId;
  return {
    id: item.id,
    name: item.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    visible: !item.hidden,
    comment: item.comment ?? "",
    sheetId,
  };
}

/** Univer writes references without `=`, and only those. */
function toUniver({ id, name, formula, visible, comment, sheetId }: DefinedName): IDefinedNamesServiceParam {
  const reference = /^=((?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)$/.exec(formula);
  return {
    id,
    name,
    formulaOrRefString: reference?.[1] ?? formula,
    hidden: !visible,
    comment,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}
