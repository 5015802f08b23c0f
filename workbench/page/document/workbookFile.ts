import { type LostPart, unwritableFormats } from "../../../src/spreadsheet/ooxml/workbook/unwritable";
import { bytesOf } from "../../../src/spreadsheet/ooxml/workbook/workbookSource";
import { readWorkbook, type OpenedWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import type { Host } from "../../host/types";
import type { RestoredWorkbook } from "../journal/restoreWorkbook";
import { blankWorkbook } from "./blankWorkbook";

/** The file behind the open workbook: its name, what it was read from, and what of it could not be kept. */
export class OpenedFile {
  private opened?: OpenedWorkbook;

  constructor(
    private readonly host: Host,
    /** The name that the file is saved under. */
    public name: string,
    /** The namespaces of the add-in's functions, which a file spells in its own way. */
    private readonly namespaces: readonly string[],
  ) {}

  /** What saving would lose: of the file that was opened, and of what was made here. */
  losses(): readonly LostPart[] {
    const formats = unwritableFormats(this.host.store()).length > 0 ? (["formats"] as const) : [];
    return [...new Set(this.opened?.losses.map(({ code }) => code)), ...formats];
  }

  /** Reads a file without touching the workbook. */
  read(bytes: Uint8Array): Promise<OpenedWorkbook> {
    return readWorkbook(bytes, { namespaces: this.namespaces });
  }

  /** The bytes of the file that was opened; undefined for a workbook that was begun here. */
  get base(): Uint8Array | undefined {
    return this.opened && bytesOf(this.opened.source);
  }

  /** Replaces the workbook by that of a file. */
  async use(opened: OpenedWorkbook, name: string): Promise<void> {
    await this.replace(() => this.host.load(opened.data));
    this.opened = opened;
    this.name = name;
  }

  /** Replaces the workbook by one that was never saved. */
  async restore({ name, data, uncalculated, opened }: RestoredWorkbook): Promise<void> {
    await this.replace(() => this.host.load(data, uncalculated));
    this.host.markUnsaved();
    // It is not what the file or an empty workbook would be.
    this.host.changeAll();
    this.opened = opened;
    this.name = name;
  }

  /** Replaces the workbook by an empty one. */
  async start(name: string): Promise<void> {
    await this.host.load(blankWorkbook());
    this.opened = undefined;
    this.name = name;
  }

  /** The workbook as an .xlsx file. */
  async bytes(): Promise<Uint8Array> {
    return (await this.snapshot()).bytes;
  }

  /** The same, and the state of the workbook that is in it. Waits until nothing computes and the add-in has ended what it does. */
  async snapshot(): Promise<{ readonly bytes: Uint8Array; readonly revision: number }> {
    await this.host.quiet();
    const { revision } = this.host;
    const bytes = await writeWorkbook(this.host.store(), this.opened?.source, { namespaces: this.namespaces });
    return { bytes, revision };
  }

  /** Loads another workbook; where that fails, this one stays, unsaved as it was. */
  private async replace(load: () => Promise<void>): Promise<void> {
    const before = this.host.store();
    const { dirty } = this.host;
    try {
      await load();
    } catch (error) {
      await this.host.load(before);
      if (dirty) this.host.markUnsaved();
      throw error;
    }
  }
}
