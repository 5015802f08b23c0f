/** How the host plays Excel; may be changed while it runs. */
export interface HostOptions {
  /** What a blank cell gives a custom function: older desktops 0, the web and newer builds null. */
  blankAs: 0 | null;
  /** The ExcelApi set that the host reports, such as "1.19". */
  excelApi: string;
  /** The user's region, which Excel takes from the system: how dates and numbers are written there. */
  culture: "zh-CN" | "en-US";
  /** False plays an Excel that never loaded the add-in's functions: their cells show `#NAME?`. */
  functionsRegistered: boolean;
}

/** The part of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: {
    /** Goes on giving results by `setResult`. */
    readonly stream?: boolean;
    /** Wants to know when its result is no longer needed. */
    readonly cancelable?: boolean;
    /** Is asked again at each calculation. */
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly requiresStreamParameterAddresses?: boolean;
  };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}
