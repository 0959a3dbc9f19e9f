// The first import of every command: an old Node must meet this sentence before anything it cannot run.

/** What the libraries admit. @param {string} version as in `process.versions.node` */
export function admits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

if (!admits(process.versions.node)) {
  console.error(
    `Sala needs Node 20.19 or newer (of the 22 line, 22.12 or newer). This is ${process.versions.node}.`,
  )
  process.exit(1)
}
