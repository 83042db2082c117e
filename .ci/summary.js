// Adds up what the test runners reported, on one line: `N passed, N failed`. A report that is missing is a failure.
import fs from 'node:fs';

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Test files that failed before any of their tests ran. */
function filesThatBroke(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

const suites = ['unit', 'faults'].map((suite) => read(`test-results/${suite}.json`));
const browser = read('test-results/e2e.json');
const passed = suites.reduce((sum, report) => sum + (report?.numPassedTests ?? 0), 0) + (browser?.stats.expected ?? 0);
const failed =
  suites.reduce((sum, report) => sum + (report ? report.numFailedTests + filesThatBroke(report) : 1), 0) +
  (browser ? browser.stats.unexpected + browser.stats.flaky + browser.errors.length : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
