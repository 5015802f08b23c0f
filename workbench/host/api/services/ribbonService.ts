import { type ApiContext, ApiObject } from "../base/apiObject";

/** `Office.ribbon`: buttons can be switched on and off; tabs of the add-in's own are not supported. */
export class RibbonService extends ApiObject {
  readonly className = "DynamicRibbon";

  GetButton(id: unknown): RibbonButton {
    return new RibbonButton(this.context, String(id));
  }

  GetTab(): RibbonTab {
    return new RibbonTab(this.context);
  }
}

class RibbonButton extends ApiObject {
  readonly className = "RibbonButton";

  constructor(
    context: ApiContext,
    private readonly id: string,
  ) {
    super(context);
  }

  set Enabled(enabled: unknown) {
    this.context.shell.ribbon.enable(this.id, enabled === true);
  }

  /** The same; the library has both. */
  SetEnabled(enabled: unknown): void {
    this.Enabled = enabled;
  }
}

class RibbonTab extends ApiObject {
  readonly className = "RibbonTab";

  /** The add-in's tab is always there. */
  SetVisibility(): void {}
}
