import { IFunctionService } from "@univerjs/engine-formula";
import type { CellValue } from "../../../../src/spreadsheet/ooxml/workbookData";
import { evaluateFormula } from "../../../engine/evaluateFormula";
import { formatArea, quoteSheet } from "../../basics/address";
import { isErrorText } from "../../basics/errorText";
import { fail } from "../../basics/errors";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { RangeAreas } from "../range/rangeAreas";
import { RangeBase } from "../range/rangeBase";

/** The functions of formulas, to be called by an add-in: as many as the engine has. */
export class Functions extends ApiObject {
  readonly className = "Functions";

  /** The protocol writes `Beta_Dist` for BETA.DIST. */
  override methodNamed(name: string): ((...args: readonly unknown[]) => unknown) | undefined {
    const formulaName = name.replaceAll("_", ".").toUpperCase();
    const { injector } = this.context.workbook.engine;
    if (!injector.get(IFunctionService).hasExecutor(formulaName)) return undefined;
    return (...args) => new FunctionResult(this.context, `${formulaName}(${argumentsText(args)})`);
  }
}

/** What a function gives for what it was given. */
export class FunctionResult extends ApiObject {
  readonly className = "FunctionResult";
  private result: CellValue = null;

  constructor(
    context: ApiContext,
    /** Without the leading `=`. */
    readonly formula: string,
  ) {
    super(context);
  }

  override async prepare(): Promise<void> {
    await this.context.workbook.settle();
    this.result = await evaluateFormula(this.context.workbook.engine.injector, `=${this.formula}`);
  }

  get Value(): CellValue {
    return isErrorText(this.result) ? null : this.result;
  }
  get Error(): string | null {
    return isErrorText(this.result) ? String(this.result) : null;
  }
}

/** Arguments as they stand in a formula. */
function argumentsText(args: readonly unknown[]): string {
  // Functions with any number of arguments get them as one list.
  const flat = args.flat();
  while (flat.length > 0 && (flat.at(-1) === undefined || flat.at(-1) === null)) flat.pop();
  return flat.map(argumentText).join(",");
}

function argumentText(argument: unknown): string {
  if (argument === undefined || argument === null) return "";
  if (argument instanceof FunctionResult) return argument.formula;
  if (argument instanceof RangeBase) return `${quoteSheet(argument.sheet.name)}!${formatArea(argument.area, true)}`;
  if (argument instanceof RangeAreas) {
    const sheet = quoteSheet(argument.sheet.name);
    return `(${argument.areas.map((area) => `${sheet}!${formatArea(area, true)}`).join(",")})`;
  }
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  return typeof argument === "number" ? String(argument) : fail("InvalidArgument");
}
