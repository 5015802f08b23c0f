/** What an application answered to a question that no document answers, or how it refused. */
export interface Answered {
  readonly question: string;
  readonly milliseconds: number;
  /** As JSON can hold it. */
  readonly answer?: unknown;
  /** The application's own code and place. */
  readonly error?: string;
}

/** What was learnt of the application, on a sheet that is gone again; nothing of the user's workbook is in it. */
export interface ApplicationAnswers {
  readonly application: Readonly<Record<string, string | null>>;
  readonly answers: readonly Answered[];
  /** The name of the sheet that could not be taken away; null where none is left. */
  readonly leftSheet: string | null;
}
