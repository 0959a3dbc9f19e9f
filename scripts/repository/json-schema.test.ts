import { expect, test } from 'vitest'

import { linesWith, sourceFiles } from './files.ts'

const app = sourceFiles().filter(
  (path) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|^src\/contract\/openapi/.test(path),
)

// vite.config.ts leaves that part of the library out of the app: there it would silently answer nothing
test('the app neither writes JSON Schema nor imports what does', () => {
  expect(app).toContain('src/main.tsx')
  expect(linesWith(app, /toJSONSchema|#contract\/openapi/)).toEqual([])
})
