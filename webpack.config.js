require("tsx/cjs");
const { addin } = require("./tools/build/addin");
const { buildSettings, SettingError } = require("./tools/build/settings");
const { workbench } = require("./tools/build/workbench");

/** `npm run build` takes the add-in only; `npm start` both. */
module.exports = (env) => {
  try {
    return [addin(buildSettings(env)), workbench()];
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
};
