import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defineConfig, type Plugin } from 'vite'

/**
 * Folders that the host reads at run time, `[from, to]`: `from` in the source, `to` beside dist/server/main.js.
 * A module finds its folder by `new URL('./name/', import.meta.url)` in both places, so `to` is the folder's own name.
 */
const assets: [from: string, to: string][] = [['server/database/migrations', 'migrations']]

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function copyAssets(): Plugin {
  return {
    name: 'sala-copy-assets',
    writeBundle({ dir }) {
      for (const [from, to] of assets) {
        cpSync(fromHere(from), `${dir}/${to}`, { recursive: true, filter: (path) => !path.endsWith('.ts') })
      }
    },
  }
}

/** The host as one file that plain node starts; packages stay in node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [copyAssets()],
  ssr: { external: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    outDir: 'dist/server',
    rolldownOptions: {
      input: 'server/main.ts',
      // one flat folder: a chunk must find the asset folders where main.js does
      output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
