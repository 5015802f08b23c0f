import { type LostPart, unwritableFormats } from "../../files/unwritable";
import { readWorkbook, type OpenedWorkbook } from "../../files/readWorkbook";
import { writeWorkbook } from "../../files/writeWorkbook";
import type { Host } from "../../host/types";
import { blankWorkbook } from "./blankWorkbook";

/** The file behind the open workbook: its name, what it was read from, and what of it could not be kept. */
export class WorkbookFile {
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

  /** Replaces the workbook by that of a file. */
  async use(opened: OpenedWorkbook, name: string): Promise<void> {
    const before = this.host.store();
    try {
      await this.host.load(opened.data);
    } catch (error) {
      await this.host.load(before);
      throw error;
    }
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
    await this.host.settled();
    return writeWorkbook(this.host.store(), this.opened?.source, { namespaces: this.namespaces });
  }
}
