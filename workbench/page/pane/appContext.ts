import { requirementSets } from "../../host/api/services/requirementSets";

/** Everything that `Office.context` tells an add-in about its host and document. */
export interface AppContextFacts {
  readonly addinId: string;
  readonly addinName: string;
  readonly conversation: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly excelApi: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly width: number;
  readonly height: number;
}

const EXCEL_WEB = 16;
const EDIT_MODE = 1;
const TASK_PANE = 1;
const SHOWN_AS_TASKPANE = 2;

/** The data that answers `ContextActivationManager_getAppContextAsync`. */
export function appContext(facts: AppContextFacts): Record<string, unknown> {
  return {
    _id: facts.addinId,
    _appName: EXCEL_WEB,
    _appVersion: "16.01",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: EDIT_MODE,
    _settings: [...facts.settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: facts.conversation,
    _requirementMatrix: JSON.stringify(supportedSets(facts.excelApi)),
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _clientWindowHeight: facts.height,
    _clientWindowWidth: facts.width,
    _addinName: facts.addinName,
    _initialDisplayMode: SHOWN_AS_TASKPANE,
  };
}

/**
 * What `isSetSupported` answers from: the host's sets, and the page's own. Dialogs are left out, since the library
 * refuses them over plain http; so are ribbon tabs of the add-in's own, which came with RibbonApi 1.2.
 */
export function supportedSets(excelApi: string): Readonly<Record<string, string>> {
  const { DialogApi: _dialogs, ...host } = requirementSets(excelApi);
  return {
    ...host,
    RibbonApi: "1.1",
    DocumentEvents: "1.1",
    MatrixCoercion: "1.1",
    Selection: "1.1",
    Settings: "1.1",
    TextCoercion: "1.1",
  };
}
