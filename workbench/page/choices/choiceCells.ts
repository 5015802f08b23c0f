import {
  DataValidationRenderMode,
  DataValidationType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
} from "@univerjs/core";
import {
  ComponentManager,
  type IDropdownParam,
  IEditorBridgeService,
  IEditorService,
  ISheetCellDropdownManagerService,
  SheetCanvasPopManagerService,
} from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { createElement } from "react";
import type { Engine } from "../../engine/engine";
import type { Keys } from "../keyboard/keys";
import { ChoiceList } from "./choiceList";
import { listKey } from "./listKeys";
import { matchingItem } from "./matchingItem";

/** Univer's command that opens the list of a cell; its package does not export it. */
const SHOW_LIST = "sheet.operation.show-data-validation-dropdown";
const COMPONENT = "workbench.choice-list";

export interface ChoiceCellParts {
  readonly engine: Engine;
  readonly keys: Keys;
  /** The element of the grid. */
  readonly sheet: HTMLElement;
  /** Writes a chosen item into a cell, as a person types it, in place of what is being typed there. */
  write(sheetId: string, row: number, column: number, item: string): void;
}

/**
 * Cells with a list to choose from, as in Excel: the list opens by Alt+↓ or by its arrow, never by itself. Univer 0.25.1
 * opens it as soon as somebody types, with a search box that takes the keyboard away from the input method.
 */
export class ChoiceCells {
  private opened?: { readonly list: ChoiceList; readonly close: () => void; readonly choose: (item: string) => void };

  constructor(private readonly parts: ChoiceCellParts) {
    const { engine, keys, sheet } = parts;
    this.replaceLists();
    keys.add((event) => this.onKey(event));
    addEventListener("compositionstart", () => this.close(), { capture: true });
    engine.injector.get(ComponentManager).register(COMPONENT, () => {
      const { opened } = this;
      return createElement("div", { ref: (place: HTMLElement | null) => opened && place?.append(opened.list.element) });
    });
    // A list belongs to its place on the screen.
    sheet.addEventListener("wheel", ({ target }) => target instanceof HTMLCanvasElement && this.close(), true);
  }

  private onKey(event: KeyboardEvent): boolean {
    const { sheet } = this.parts;
    if (event.isComposing || !(event.target instanceof Node) || !sheet.contains(event.target)) return false;
    if (this.opened) return listKey(event, this.opened.list, { choose: this.opened.choose, close: () => this.close() });
    if (!event.altKey || event.key !== "ArrowDown" || !this.openAtCursor()) return false;
    event.preventDefault();
    return true;
  }

  private openAtCursor(): boolean {
    const { injector } = this.parts.engine;
    const cell = injector.get(IEditorBridgeService).getEditLocation();
    if (!cell) return false;
    const { unitId, sheetId, row, column } = cell;
    const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, row, column);
    if (rule?.type !== DataValidationType.LIST || rule.renderMode === DataValidationRenderMode.TEXT) return false;
    injector.get(ICommandService).syncExecuteCommand(SHOW_LIST, { unitId, subUnitId: sheetId, row, column });
    return true;
  }

  /** What stands in the cell that is being edited; undefined where none is. */
  private typedText(): string | undefined {
    const { injector } = this.parts.engine;
    if (!injector.get(IEditorBridgeService).isVisible().visible) return undefined;
    const body = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getDocumentData().body;
    return body?.dataStream.replace(/\r\n$/, "");
  }

  private replaceLists(): void {
    const { injector } = this.parts.engine;
    const bridge = injector.get(IEditorBridgeService);
    let editorAppears = false;
    const changeVisible = bridge.changeVisible.bind(bridge);
    bridge.changeVisible = (params) => {
      editorAppears = params.visible;
      changeVisible(params);
      editorAppears = false;
    };
    const dropdowns = injector.get(ISheetCellDropdownManagerService);
    const show = dropdowns.showDropdown.bind(dropdowns);
    dropdowns.showDropdown = (param) => {
      if (editorAppears) return this.stayClosed(param);
      return param.type === "list" && !param.props.multiple ? this.open(param) : show(param);
    };
  }

  /** Univer waits for the end of a list before it opens that cell's list again. */
  private stayClosed({ onHide }: IDropdownParam) {
    queueMicrotask(() => onHide?.());
    return { dispose: () => undefined };
  }

  private open(param: IDropdownParam & { readonly type: "list" }) {
    this.close();
    const { injector } = this.parts.engine;
    const { row, col, unitId, subUnitId } = param.location;
    const items = param.props.options.map(({ value }) => value);
    const choose = (item: string): void => {
      this.close();
      this.parts.write(subUnitId, row, col, item);
    };
    const typed = this.typedText();
    const current = typed === undefined ? param.props.defaultValue : matchingItem(typed, items);
    const list = new ChoiceList(items, current, choose);
    const popups = injector.get(SheetCanvasPopManagerService);
    const popup = { componentKey: COMPONENT, offset: [0, 2] as [number, number], onClickOutside: () => this.close() };
    const popped = popups.attachPopupToCell(row, col, popup, unitId, subUnitId);
    const close = (): void => {
      if (popped) popped.dispose();
      param.onHide?.();
    };
    this.opened = { list, close, choose };
    return { dispose: () => this.close() };
  }

  private close(): void {
    const { opened } = this;
    this.opened = undefined;
    opened?.close();
  }
}
