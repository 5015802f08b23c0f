import { Button } from "@fluentui/react-components";
import { useState } from "react";
import packageJson from "../../../../package.json";
import { fill } from "../../../language/fill";
import type { FileReport } from "../../../report/fileReport";
import { saveFile } from "../../control/saveFile";
import { useLanguage, useTexts } from "../common/paneContext";

/** A name with its folders as an address: `#` and `?` of a name would begin another part of it. */
const uriOf = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** 导出台账: the same workbook that the command writes. */
export function ExportRegister({ files }: { readonly files: readonly FileReport[] }) {
  const language = useLanguage();
  const words = useTexts().fileCheck;
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const { registerReport } = await import(/* webpackChunkName: "register" */ "../../../report/register/workbook");
    const day = new Date().toLocaleDateString("sv-SE");
    const bytes = registerReport(files, { language, version: packageJson.version, uriOf, day });
    setSaved(saveFile(bytes, `${words.register}${day.replaceAll("-", "")}`, "xlsx"));
  };
  return (
    <>
      <Button size="small" appearance="primary" onClick={() => void save()}>
        {words.exportRegister}
      </Button>
      <span role="status" className="caption">
        {saved !== null && fill(words.exported, { name: saved })}
      </span>
    </>
  );
}
