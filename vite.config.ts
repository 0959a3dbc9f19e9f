import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const host = process.env['SALA_URL'] ?? 'http://127.0.0.1:4600'

/** In development these go to the host; everything else is the app. */
const hostPaths = '^/(v\\d|sala/|authorization/|openapi\\.json|reference)'

/** Files that every visit needs go into few chunks: each request costs a round trip. */
const chunks = [
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|set-cookie-parser)[\\/]/,
  },
]

export default defineConfig({
  plugins: [react()],
  // the host puts a fresh nonce in place of this on each answer
  html: { cspNonce: '__NONCE__' },
  server: { proxy: { [hostPaths]: { target: host } } },
  build: {
    outDir: 'dist/web',
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
})
