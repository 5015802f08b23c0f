import type { ICommandService, IExecutionOptions } from "@univerjs/core";
import {
  type IRemoveOtherFormulaMutationParams,
  type ISetOtherFormulaMutationParams,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  RemoveOtherFormulaMutation,
  SetOtherFormulaMutation,
} from "@univerjs/engine-formula";

type Execute = ICommandService["executeCommand"];
type Join = (all: readonly object[]) => object[];

/** What several commands of one kind say, by sheets. */
function bySheet<P extends { readonly unitId: string; readonly subUnitId: string }>(
  join: (all: readonly P[]) => P,
): Join {
  return (all) => {
    const sheets = new Map<string, P[]>();
    for (const params of all as readonly P[]) {
      const key = `${params.unitId} ${params.subUnitId}`;
      const known = sheets.get(key);
      if (known) known.push(params);
      else sheets.set(key, [params]);
    }
    return [...sheets.values()].map(join);
  };
}

type Marks = Record<string, Record<string, Record<string, boolean>>>;

function joinedMarks(all: readonly Marks[]): Marks {
  const joined: Marks = {};
  for (const marks of all)
    for (const [unitId, sheets] of Object.entries(marks))
      for (const [subUnitId, formulas] of Object.entries(sheets))
        Object.assign(((joined[unitId] ??= {})[subUnitId] ??= {}), formulas);
  return joined;
}

const JOINS: Readonly<Record<string, Join>> = {
  [SetOtherFormulaMutation.id]: bySheet<ISetOtherFormulaMutationParams>((all) => ({
    ...all[0]!,
    formulaMap: Object.assign({}, ...all.map(({ formulaMap }) => formulaMap)) as never,
  })),
  [RemoveOtherFormulaMutation.id]: bySheet<IRemoveOtherFormulaMutationParams>((all) => ({
    ...all[0]!,
    formulaIdList: all.flatMap(({ formulaIdList }) => formulaIdList),
  })),
  [OtherFormulaMarkDirty.id]: (all) => [joinedMarks(all as readonly Marks[])],
};

/** Commands of one kind that are asked for in one moment are run as one, right after it. */
function together(execute: Execute): Execute {
  const waiting = new Map<string, { readonly all: object[]; readonly done: Promise<unknown> }>();
  const run = async (id: string, join: Join, options: IExecutionOptions | undefined): Promise<unknown> => {
    await Promise.resolve();
    const all = waiting.get(id)?.all ?? [];
    waiting.delete(id);
    return Promise.all(join(all).map((params) => execute(id, params, options)));
  };
  const gather = (id: string, params: object = {}, options?: IExecutionOptions): Promise<unknown> => {
    const join = JOINS[id];
    if (!join) return execute(id, params, options);
    const known = waiting.get(id);
    if (known) {
      known.all.push(params);
      return known.done;
    }
    const done = run(id, join, options);
    waiting.set(id, { all: [params], done });
    return done;
  };
  return gather as Execute;
}

interface Registering {
  _commandService: ICommandService;
  _initFormulaRegister(): void;
}

// The formulas of conditional formats and validations are told to the engine one by one, by two commands each that end only
// after everything that runs at once (seen in 0.25.1): with so many of them under way, each further one looks through them
// all for its cause, and all listeners hear of each. Those of one moment become one command.
const service = RegisterOtherFormulaService.prototype as unknown as Registering;
const init = service._initFormulaRegister;
service._initFormulaRegister = function () {
  const commands = this._commandService;
  this._commandService = Object.create(commands, {
    executeCommand: { value: together((...given) => commands.executeCommand(...given)) },
  }) as ICommandService;
  init.call(this);
};
