// Serves a build on loopback the way a good static host would, so that all apps are compared behind the same server.
import { fail, number, readArguments, text } from './arguments.ts'
import { createStaticServer } from './static-server.ts'

const { positional, options } = readArguments()
const [folder = fail('usage: serve.ts <folder> [--port 4100] [--encoding br|gzip|none] [--base /]')] =
  positional
const port = number(options['port'], 4100)
const encoding = text(options['encoding']) ?? 'br'
const base = text(options['base']) ?? '/'
if (encoding !== 'br' && encoding !== 'gzip' && encoding !== 'none') fail(`unknown encoding: ${encoding}`)

createStaticServer({ folder, encoding, base }).listen(port, '127.0.0.1', () => {
  console.error(`serving on http://127.0.0.1:${port}${base} (${encoding})`)
})
