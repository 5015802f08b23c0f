import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { PaneProvider, useLanguage, type PaneParts } from "./common/paneParts";
import { useOfficeTheme } from "./common/theme";
import "./common/text.css";
import "./common/layout.css";
import "./Root.css";

/** The pane with its surroundings: state, theme, language. */
export function Root({ parts }: { readonly parts: PaneParts }) {
  return (
    <PaneProvider value={parts}>
      <Themed />
    </PaneProvider>
  );
}

function Themed() {
  const language = useLanguage();
  const { theme, colorScheme } = useOfficeTheme(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = colorScheme;
  }, [language, colorScheme]);
  return (
    <FluentProvider theme={theme} className="provider">
      <ErrorBoundary fallback={(error) => <CrashPage error={error} />}>
        <Pane />
      </ErrorBoundary>
    </FluentProvider>
  );
}
