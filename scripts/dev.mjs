import '#scripts/setup/node-version.mjs'
import '#scripts/setup/with-parent.mjs'

import { ensureInstalled } from '#scripts/setup/install.mjs'
import { run } from '#scripts/setup/programs.mjs'
import { say } from '#scripts/setup/say.mjs'

await ensureInstalled()

const port = process.env['PORT'] ?? '4600'
say(`The host runs on port ${port} and starts again when its sources change; Vite serves the app.`)

const node = process.execPath
const { code } = await Promise.race([
  run(node, ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts'], {
    env: { PORT: port },
  }),
  run(node, ['node_modules/vite/bin/vite.js'], {
    env: { SALA_URL: process.env['SALA_URL'] ?? `http://127.0.0.1:${port}` },
  }),
])

// one without the other is of no use; the signal stops the one that is left
process.exitCode = code
process.kill(process.pid, 'SIGTERM')
