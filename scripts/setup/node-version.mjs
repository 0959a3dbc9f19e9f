// The first import of every command: an old Node must meet this sentence before anything it cannot run.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22

if (!fits) {
  console.error(
    `Sala needs Node 20.19 or newer (of the 22 line, 22.12 or newer). This is ${process.versions.node}.`,
  )
  process.exit(1)
}
