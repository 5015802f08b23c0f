import type { IDocumentData } from "@univerjs/core";
import { EditingRenderController, type IEditorBridgeServiceVisibleParam } from "@univerjs/preset-sheets-core";
import type { SheetInterceptorService } from "@univerjs/sheets";

/** What takes the place of Univer's way from the text in the editor to the cell. */
export interface EditorEnd {
  /** The editor opens: what it shows is what the cell holds. */
  opened(params: IEditorBridgeServiceVisibleParam): void;
  /**
   * The editor was left with this in it.
   * @param whole for all selected cells, as by Ctrl+Enter
   * @param univers Univer's own way
   * @returns whether the selection moves on
   */
  left(
    document: IDocumentData,
    whole: boolean,
    univers: (document: IDocumentData) => Promise<boolean>,
  ): Promise<boolean>;
}

interface Editing {
  readonly _sheetInterceptorService: SheetInterceptorService;
  _handleEditorVisible(params: IEditorBridgeServiceVisibleParam): void;
  _submitEdit(document: IDocumentData, whole?: boolean): Promise<boolean>;
}

const ends = new WeakMap<SheetInterceptorService, EditorEnd>();

// Univer 0.25.1 writes a cell whenever its editor is left: without the line breaks of a text, since its editor never got
// them, as one font, and read by rules that are not Excel's. There is no other way in than its private methods.
const editing = EditingRenderController.prototype as unknown as Editing;
const { _handleEditorVisible: handleEditorVisible, _submitEdit: submitEdit } = editing;
editing._handleEditorVisible = function (params) {
  ends.get(this._sheetInterceptorService)?.opened(params);
  handleEditorVisible.call(this, params);
};
editing._submitEdit = function (document, whole = false) {
  const univers = (given: IDocumentData): Promise<boolean> => submitEdit.call(this, given, whole);
  const end = ends.get(this._sheetInterceptorService);
  return end ? end.left(document, whole, univers) : univers(document);
};

/** From now on editors of this workbook end so. */
export function endEditorsBy(interceptors: SheetInterceptorService, end: EditorEnd): void {
  ends.set(interceptors, end);
}
