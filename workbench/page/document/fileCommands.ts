import { confirmDialog } from "../chrome/confirmDialog";
import type { MessageBar } from "../chrome/messageBar";
import { WorkbookFileError } from "../../files/fileError";
import type { Host } from "../../host/types";
import type { Strings } from "../../locale/strings";
import { download } from "./download";
import { pickFile } from "./pickFile";
import type { WorkbookFile } from "./workbookFile";

export interface FileCommandParts {
  readonly host: Host;
  readonly file: WorkbookFile;
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
    await commitEdit();
    if (!(await this.mayDiscard())) return;
    messages.hide();
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

  async save(): Promise<void> {
    const { commitEdit, file, host, messages, strings } = this.parts;
    await commitEdit();
    if (!(await this.mayLose())) return;
    try {
      download(await file.bytes(), file.name);
    } catch {
      messages.show("error", strings.cannotSave);
      return;
    }
    host.markSaved();
    messages.show("done", strings.savedAs(file.name));
  }

  private async mayDiscard(): Promise<boolean> {
    const { file, host, strings } = this.parts;
    if (!host.dirty) return true;
    return confirmDialog({
      title: strings.discardTitle,
      text: strings.discardText(file.name),
      confirm: strings.discardConfirm,
      cancel: strings.cancel,
    });
  }

  private async mayLose(): Promise<boolean> {
    const { file, strings } = this.parts;
    const losses = file.losses();
    if (losses.length === 0) return true;
    return confirmDialog({
      title: strings.lossTitle,
      text: strings.lossText,
      items: losses.map((code) => strings.losses[code]),
      confirm: strings.lossConfirm,
      cancel: strings.cancel,
    });
  }
}

function cannotOpen(error: unknown, name: string, strings: Strings): string {
  if (!(error instanceof WorkbookFileError)) return strings.cannotOpen(name, strings.openingFailed);
  const { code, detail } = error;
  const where = code === "cells" && detail !== undefined ? strings.whereInFile(detail) : "";
  return strings.cannotOpen(name, strings.fileErrors[code] + where);
}
