import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const host = process.env['SALA_URL'] ?? 'http://127.0.0.1:4600'

/** In development these go to the host; everything else is the app. */
const hostPaths = '^/(v\\d|sala/|authorization/|openapi\\.json|reference)'

/**
 * Few chunks, since each request of a first visit costs a round trip: the libraries and the frame that every page
 * needs. What only some pages need stays with them.
 */
const chunks = [
  { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 2 },
  { name: 'frame', test: /[\\/]src[\\/]/, tags: ['$initial' as const], priority: 1 },
]

export default defineConfig({
  plugins: [react()],
  // the host puts a fresh nonce in place of this on each answer
  html: { cspNonce: '__NONCE__' },
  server: { proxy: { [hostPaths]: { target: host } } },
  build: {
    outDir: 'dist/web',
    manifest: true,
    chunkSizeWarningLimit: 700, // the size check holds what counts, in compressed bytes
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
})
