const { TestEnvironment } = require("jest-environment-node");

/** jest's Node, and beside it packages that hold nothing between tests, loaded once for all test files of a process. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadOnce = (name) => require(name);
  }
};
