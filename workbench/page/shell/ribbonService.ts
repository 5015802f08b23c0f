import type { ShellObject } from "./batch";

/** What `Office.ribbon.requestUpdate()` can change. */
export interface RibbonState {
  enable(controlId: string, enabled: boolean): void;
}

/** `Office.ribbon`: buttons can be switched on and off; tabs of the add-in's own are not supported. */
export function ribbonService(ribbon: RibbonState): ShellObject {
  return {
    call(method, [id]) {
      if (method === "GetButton") return button(ribbon, String(id));
      if (method === "GetTab") return {};
      throw new Error(`Office.ribbon: ${method} is not supported`);
    },
  };
}

function button(ribbon: RibbonState, id: string): ShellObject {
  return {
    set(property, value) {
      if (property === "Enabled") ribbon.enable(id, value === true);
    },
  };
}
