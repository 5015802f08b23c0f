import { fail } from "../../basics/errors";
import type { Rule } from "../../rules/ruleConversion";
import { readable } from "../../rules/readable";
import { rules } from "../../rules/rules";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, ApiObject } from "../base/apiObject";

type Parameters = Readonly<Record<string, unknown>>;

/** A part of one conditional format, found anew each time: formulas follow their cells. */
export abstract class ConditionalPart extends ApiObject {
  constructor(
    context: ApiContext,
    protected readonly sheet: Sheet,
    protected readonly id: string,
  ) {
    super(context);
  }

  protected get rule(): Rule {
    return readable(this.sheet, rules.conditional.get(this.sheet, this.id));
  }

  protected change(change: Partial<Rule>): void {
    const { conditional } = rules;
    conditional.change(this.sheet, readable(this.sheet, conditional.changeable(this.sheet, this.id)).id, change);
  }

  protected get parameters(): Parameters {
    return (this.rule.rule ?? {}) as Parameters;
  }

  protected set parameters(parameters: Parameters) {
    this.change({ rule: parameters });
  }

  /** Sets one of the parameters. */
  protected set(name: string, value: unknown): void {
    this.parameters = { ...this.parameters, [name]: value };
  }

  protected given(value: unknown): Parameters {
    return typeof value === "object" && value !== null ? (value as Parameters) : fail("InvalidArgument");
  }
}
