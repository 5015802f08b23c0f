import { element } from "../chrome/dom";

/** The drop-down list of a choice cell. The keyboard stays in the sheet; {@link move} marks what Enter would take. */
export class ChoiceList {
  readonly element = element("div", { class: "choice-list", role: "listbox" });
  private readonly options: readonly HTMLElement[];
  private marked: number;

  /** `current` is the item that is marked at first; `choose` is called with what is clicked. */
  constructor(
    private readonly items: readonly string[],
    current: string | undefined,
    choose: (item: string) => void,
  ) {
    this.options = items.map((item) => {
      const option = element("div", { class: "choice", role: "option" }, item);
      // The sheet keeps the keyboard.
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => choose(item));
      return option;
    });
    this.marked = current === undefined ? -1 : items.indexOf(current);
    this.element.append(...this.options);
    this.show();
  }

  get current(): string | undefined {
    return this.items[this.marked];
  }

  /** Marks the item that lies `steps` further down, or up where negative; stays within the list. */
  move(steps: number): void {
    const from = this.marked < 0 && steps < 0 ? this.items.length : this.marked;
    this.marked = Math.max(0, Math.min(this.items.length - 1, from + steps));
    this.show();
  }

  private show(): void {
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.marked)));
    this.options[this.marked]?.scrollIntoView({ block: "nearest" });
  }
}
