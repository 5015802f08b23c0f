const { TestEnvironment } = require("jest-environment-node");

/** Node, and jsdom from outside: loaded once for all test files of a process, where each would load its 485 modules anew. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.jsdomOutside = require("jsdom");
  }
};
