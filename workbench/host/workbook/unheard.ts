/** What happens in the grid on the way to something else, and is none of the add-in's business. */
export class Unheard {
  /** Nothing is to be told. */
  all = false;
  /** Selections come and go, and are as before in the end. */
  selections = false;
  /** Sheets come to the front, and in the end the same one is there. */
  activations = false;

  quietly(action: () => void): void {
    this.during("all", action);
  }

  keepingSelection(action: () => void): void {
    this.during("selections", action);
  }

  keepingActivation(action: () => void): void {
    this.during("activations", action);
  }

  private during(what: "all" | "selections" | "activations", action: () => void): void {
    this[what] = true;
    try {
      action();
    } finally {
      this[what] = false;
    }
  }
}
