/** Where a reply left the contract: wire paths with `[]` for any index, and never the data itself. */
export type DriftReport = { endpoint: string; paths: readonly string[] }

/** Passes on each operation and shape once, so that a list polled all day is reported once. */
export function reportOnce(report: ((drift: DriftReport) => void) | undefined) {
  const seen = new Set<string>()
  return (drift: DriftReport): void => {
    const shape = [drift.endpoint, ...drift.paths].join('\n')
    if (drift.paths.length === 0 || seen.has(shape)) return
    seen.add(shape)
    report?.(drift)
  }
}
