import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, type Plugin, type ResolvedConfig } from 'vite'

import { buildOf } from './build-of.ts'

let config: ResolvedConfig | undefined

/**
 * Builds the service worker when the app stands, since it holds the names of the app's files. One script without
 * imports: not every browser takes modules there.
 */
export const serviceWorker: Plugin = {
  name: 'sala-service-worker',
  apply: 'build',
  configResolved(resolved) {
    config = resolved
  },
  async writeBundle({ dir = '' }, bundle) {
    const publicDir = config?.publicDir ?? ''
    const boot = readFileSync(join(publicDir, 'boot.js'), 'utf8')
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: { __BUILD__: JSON.stringify(buildOf(bundle, boot)) },
      build: {
        outDir: dir,
        emptyOutDir: false,
        rolldownOptions: {
          input: 'src/app/worker/worker.ts',
          output: { format: 'iife', entryFileNames: 'worker.js' },
        },
      },
    })
  },
}
