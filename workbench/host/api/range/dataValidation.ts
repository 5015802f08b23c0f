import { fail } from "../../basics/errors";
import { isValid } from "../../rules/isValid";
import { alertFrom, kindOfRule, promptFrom, ruleFrom, ruleOf } from "./validationShapes";
import type { Validation } from "../../rules/validationRules";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { rules } from "../../rules/rules";
import { checkAllowed } from "../../workbook/protection";
import type { Place } from "../../workbook/place";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** A new rule refuses what it does not allow; one from a file only where the file says so. */
const ALERT = { show: true, style: "Stop", title: "", message: "" } as const;

const NONE: Validation = { kind: "any", ignoreBlanks: true, errorAlert: ALERT };

/** What may be typed into cells. */
export class DataValidation extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetInvalidCells", "GetInvalidCellsOrNullObject"],
    write: ["Rule", "Clear"],
  } satisfies FactsOf<DataValidation>;

  readonly className = "DataValidation";

  constructor(
    context: ApiContext,
    private readonly places: readonly Place[],
  ) {
    super(context);
  }

  get Type(): string {
    const rules = this.distinct();
    return rules.length === 0
      ? "None"
      : rules.length > 1 || !this.covered()
        ? "Inconsistent"
        : kindOfRule(rules[0] ?? NONE);
  }
  get Rule(): object | null {
    const rules = this.distinct();
    return rules.length > 1 ? null : ruleOf(rules[0] ?? NONE);
  }
  set Rule(rule: unknown) {
    const made = ruleFrom(rule, this.places[0]?.sheet ?? fail("InvalidArgument"));
    const { errorAlert, prompt, ignoreBlanks } = this.distinct()[0] ?? NONE;
    this.write({ ...made, ignoreBlanks, ...(errorAlert ? { errorAlert } : {}), ...(prompt ? { prompt } : {}) });
  }
  get IgnoreBlanks(): boolean | null {
    const rules = this.distinct();
    return rules.length > 1 ? null : (rules[0] ?? NONE).ignoreBlanks;
  }
  set IgnoreBlanks(ignoreBlanks: unknown) {
    this.write({ ...(this.distinct()[0] ?? NONE), ignoreBlanks: ignoreBlanks === true });
  }
  get ErrorAlert(): object | null {
    const { errorAlert = { ...ALERT, show: false } } = this.distinct()[0] ?? NONE;
    const { message, show, style, title } = errorAlert;
    return { message, showAlert: show, style, title };
  }
  set ErrorAlert(alert: unknown) {
    this.write({ ...(this.distinct()[0] ?? NONE), errorAlert: alertFrom(alert) });
  }
  get Prompt(): object | null {
    const prompt = (this.distinct()[0] ?? NONE).prompt;
    return { message: prompt?.message ?? "", showPrompt: prompt?.show ?? true, title: prompt?.title ?? "" };
  }
  set Prompt(prompt: unknown) {
    this.write({ ...(this.distinct()[0] ?? NONE), prompt: promptFrom(prompt) });
  }
  /** Null where it depends on a formula. */
  get Valid(): boolean | null {
    const answers = this.places.flatMap(({ sheet, area }) =>
      rules.validation.list(sheet, [area]).flatMap((rule) => isValid(sheet, area, rule)),
    );
    return answers.includes(false) ? false : answers.includes(null) ? null : true;
  }
  Clear(): void {
    for (const { sheet, area } of this.places) rules.validation.clear(sheet, [area]);
  }
  GetInvalidCells(): ApiObject {
    return this.GetInvalidCellsOrNullObject();
  }
  GetInvalidCellsOrNullObject(): ApiObject {
    const sheet = this.places[0]?.sheet;
    const cells = this.places.flatMap((place) =>
      rules.validation.list(place.sheet, [place.area]).flatMap((rule) => isValid.cells(place.sheet, place.area, rule)),
    );
    return sheet && cells.length > 0 ? this.context.rangeAreas(sheet, cells) : this.context.nothing();
  }

  private distinct(): Validation[] {
    const found = this.places.flatMap(({ sheet, area }) => rules.validation.list(sheet, [area]));
    const seen = new Map(found.map((rule): [string, Validation] => [JSON.stringify({ ...rule, areas: [] }), rule]));
    return [...seen.values()];
  }

  private covered(): boolean {
    return this.places.every(({ sheet, area }) => rules.validation.covers(sheet, area));
  }

  private write(validation: Validation): void {
    const bySheet = new Map(this.places.map((place) => [place.sheet.id, place.sheet]));
    for (const sheet of bySheet.values()) {
      const areas = this.places.filter((place) => place.sheet.id === sheet.id).map(({ area }) => area);
      for (const area of areas) checkAllowed(sheet, area, "structure");
      rules.validation.set(sheet, areas, validation);
    }
  }
}
