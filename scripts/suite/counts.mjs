/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts of tests
 * @typedef {'vitest' | 'playwright' | 'size'} Reporter
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** @param {unknown} value */
const number = (value) => (typeof value === 'number' ? value : 0)

/** What the runners' reports say. A flaky test has passed in the end. @type {Record<Reporter, (report: any) => Counts>} */
const readers = {
  vitest: (report) => ({
    passed: number(report.numPassedTests),
    failed: number(report.numFailedTests),
    skipped: number(report.numPendingTests) + number(report.numTodoTests),
  }),
  playwright: ({ stats = {} }) => ({
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected),
    skipped: number(stats.skipped),
  }),
  size: (report) => ({ ...none, passed: number(report.passed), failed: number(report.failed) }),
}

/**
 * The tests of a step that ended. A step that fails in another way than by a test, or that should have written a
 * report and did not, counts as one failed test:
 * the sum at the end must never look whole when something did not run.
 * @param {Reporter | undefined} reporter
 * @param {string | undefined} report the runner's JSON, where it wrote one
 * @param {number} code the step's exit code
 * @returns {Counts}
 */
export function countsOf(reporter, report, code) {
  const counted = reporter && report ? readers[reporter](JSON.parse(report)) : none
  const unreported = reporter !== undefined && !report
  return (code !== 0 || unreported) && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/** `12 passed, 0 failed`, and the skipped ones where there are any. @param {Counts} counts */
export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
