import { choiceDialog } from "../chrome/choiceDialog";
import type { MessageBar } from "../chrome/messageBar";
import { WorkbookFileError } from "../../../src/spreadsheet/ooxml/package/fileError";
import type { Host } from "../../host/types";
import type { Strings } from "../../locale/strings";
import type { RestoredWorkbook } from "../journal/restoreWorkbook";
import { download } from "./download";
import { pickFile } from "./pickFile";
import type { OpenedFile } from "./workbookFile";

export interface FileCommandParts {
  readonly host: Host;
  readonly file: OpenedFile;
  readonly messages: MessageBar;
  readonly strings: Strings;
  /** Takes over what is being typed into a cell. */
  commitEdit(): Promise<void>;
  /** Runs around everything that replaces the workbook: the add-in starts anew with the new one. */
  replacing(replace: () => Promise<void>): Promise<void>;
}

/** New, open and save, as a person does them: asking first where something would be lost. */
export class FileCommands {
  constructor(private readonly parts: FileCommandParts) {}

  async startNew(): Promise<void> {
    const { commitEdit, file, messages, replacing, strings } = this.parts;
    messages.hide();
    await commitEdit();
    if (!(await this.mayDiscard())) return;
    await replacing(() => file.start(strings.newFileName));
  }

  async pickAndOpen(): Promise<void> {
    const picked = await pickFile();
    if (picked) await this.open(picked);
  }

  async open(picked: File): Promise<void> {
    const { commitEdit, file, host, messages, replacing, strings } = this.parts;
    await commitEdit();
    if (!(await this.mayDiscard())) return;
    messages.show("note", strings.opening(picked.name));
    try {
      const opened = await file.read(new Uint8Array(await picked.arrayBuffer()));
      await replacing(() => file.use(opened, picked.name));
    } catch (error) {
      messages.show("error", cannotOpen(error, picked.name, strings));
      return;
    }
    const told = [
      ...(file.losses().length > 0 ? [strings.openedWithLosses(picked.name)] : []),
      ...(host.uncomputed() > 0 ? [strings.uncomputed(host.uncomputed())] : []),
    ];
    if (told.length > 0) messages.show("note", told.join(" "));
    else messages.show("done", strings.opened(picked.name));
  }

  /** True where the file was handed to the browser. */
  async save(): Promise<boolean> {
    const { commitEdit, file, host, messages, strings } = this.parts;
    await commitEdit();
    if (!(await this.mayLose())) return false;
    try {
      const { bytes, revision } = await file.snapshot();
      download(bytes, file.name);
      host.markSaved(revision);
    } catch {
      messages.show("error", strings.cannotSave);
      return false;
    }
    messages.show("done", strings.savedAs(file.name));
    return true;
  }

  /** Puts unsaved work of a page that has ended in the place of the workbook. True where that was done. */
  async restore(read: () => Promise<RestoredWorkbook>): Promise<boolean> {
    const { commitEdit, file, messages, replacing, strings } = this.parts;
    await commitEdit();
    if (!(await this.mayDiscard())) return false;
    try {
      const restored = await read();
      await replacing(() => file.restore(restored));
      const left = this.putText(restored);
      if (left !== undefined) messages.show("note", strings.restoredWithoutText(restored.name, left));
      else if (restored.damaged) messages.show("note", strings.restoredInPart(restored.name));
      else messages.show("done", strings.restored(restored.name));
      return true;
    } catch {
      messages.show("error", strings.cannotRestore);
      return false;
    }
  }

  /** Puts what was being typed into its cell, as one step that can be undone. Gives the text back where it cannot stand there. */
  private putText({ openText }: RestoredWorkbook): string | undefined {
    if (!openText) return undefined;
    const { sheet, row, column, text } = openText;
    try {
      return this.parts.host.type(sheet, { row, column }, text) ? undefined : text;
    } catch {
      return text;
    }
  }

  /** Asks where work would be lost; saves first where that is the answer. */
  private async mayDiscard(): Promise<boolean> {
    const { file, host, strings } = this.parts;
    if (!host.dirty) return true;
    const answer = await choiceDialog({
      title: strings.unsavedTitle,
      text: strings.unsavedText(file.name),
      choices: [
        { value: "save", label: strings.saveFirst },
        { value: "discard", label: strings.dontSave },
      ],
      preferred: "save",
      cancel: strings.cancel,
    });
    return answer === "save" ? this.save() : answer === "discard";
  }

  private async mayLose(): Promise<boolean> {
    const { file, strings } = this.parts;
    const losses = file.losses();
    if (losses.length === 0) return true;
    const answer = await choiceDialog({
      title: strings.lossTitle,
      text: strings.lossText,
      items: losses.map((code) => strings.losses[code]),
      choices: [{ value: "save", label: strings.lossConfirm }],
      cancel: strings.cancel,
    });
    return answer === "save";
  }
}

function cannotOpen(error: unknown, name: string, strings: Strings): string {
  if (!(error instanceof WorkbookFileError)) return strings.cannotOpen(name, strings.openingFailed);
  const { code, detail } = error;
  const where = code === "cells" && detail !== undefined ? strings.whereInFile(detail) : "";
  return strings.cannotOpen(name, strings.fileErrors[code] + where);
}
