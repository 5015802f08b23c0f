import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";

/** The cell that a call stands in. */
export interface CallSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A function of the add-in as the formula engine sees it: it takes references, so that blanks can be told apart. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: (site: CallSite, args: FunctionVariantType[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    return this.evaluate({ sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, args);
  }
}
