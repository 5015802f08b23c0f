import type { ParsingOptions, WorkBook } from "@e965/xlsx";

declare module "@e965/xlsx" {
  /**
   * Exported by the library, not in its types: a package whose parts were unpacked before. Texts are strings of bytes, one
   * character each.
   */
  export function parse_zip(
    zip: { readonly files: Readonly<Record<string, { readonly name: string; readonly data: string }>> },
    options?: ParsingOptions,
  ): WorkBook;
  /** Exported by the library, not in its types: an OLE container that was read before. */
  export function parse_xlscfb(container: unknown, options?: ParsingOptions): WorkBook;
}
