// Prints one plain closing line that any log reader understands, whatever jest's own summary looks like.
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    process.stdout.write(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed\n`);
  }
};
