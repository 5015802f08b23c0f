require("tsx/cjs");
const { addin } = require("./tools/build/addin");
const { buildSettings, SettingError } = require("./tools/build/settings");

/** Rspack reads what webpack reads. `npm run build` builds the add-in; the workbench's page is built by tools/build/workbench.ts. */
module.exports = (env) => {
  try {
    return addin(buildSettings(env));
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
};
