/** What happens in the grid on the way to something else, and is none of the add-in's business. */
export class Unheard {
  /** Nothing is to be told. */
  all = false;
  /** Selections come and go, and are as before in the end. */
  selections = false;

  quietly(action: () => void): void {
    this.during("all", action);
  }

  keepingSelection(action: () => void): void {
    this.during("selections", action);
  }

  private during(what: "all" | "selections", action: () => void): void {
    this[what] = true;
    try {
      action();
    } finally {
      this[what] = false;
    }
  }
}
