import type { RibbonButton, RibbonGroup } from "./manifest";
import { SHOW_PANE } from "./ribbonGroups";

export interface CommandDoings {
  showPane(title?: string): void;
  /** Runs the add-in's function; resolves when it has called `event.completed()`. */
  run(functionName: string, controlId: string): Promise<void>;
  /** Shows on the ribbon that a command runs. */
  busy(controlId: string, busy: boolean): void;
}

/** The add-in's ribbon commands. Pressing a button whose command still runs does nothing, as in Excel. */
export class AddinCommands {
  private readonly buttons: readonly RibbonButton[];
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    groups: readonly RibbonGroup[],
    private readonly doings: CommandDoings,
  ) {
    this.buttons = groups.flatMap((group) => group.buttons);
  }

  /** The label of a button, for messages about it. */
  label(id: string): string {
    return this.find(id)?.label ?? id;
  }

  /** Presses the button with this control id or function name. */
  press(id: string): Promise<void> {
    if (id === SHOW_PANE) return Promise.resolve(this.doings.showPane());
    const button = this.find(id);
    if (!button) return Promise.reject(new Error(`The ribbon has no command ${id}.`));
    if (button.action.kind === "showPane") return Promise.resolve(this.doings.showPane(button.action.title));
    return this.running.get(button.id) ?? this.run(button.id, button.action.functionName);
  }

  private find(id: string): RibbonButton | undefined {
    return (
      this.buttons.find((button) => button.id === id) ??
      this.buttons.find(({ action }) => action.kind === "run" && action.functionName === id)
    );
  }

  private run(id: string, functionName: string): Promise<void> {
    this.doings.busy(id, true);
    const run = this.doings.run(functionName, id).finally(() => {
      this.running.delete(id);
      this.doings.busy(id, false);
    });
    this.running.set(id, run);
    return run;
  }
}
