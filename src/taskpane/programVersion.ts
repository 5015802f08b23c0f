import packageJson from "../../package.json";

/** The program's own, such as `1.4.0`. */
export const programVersion = packageJson.version;
