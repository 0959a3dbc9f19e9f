import { expect, test } from 'vitest'

import { filesOf, Manifest, wordsOf } from './manifest.ts'

const manifest = Manifest.parse({
  'index.html': { file: 'index.js', imports: ['_frame.js'] },
  '_frame.js': { file: 'frame.js', imports: ['_libraries.js'], css: ['frame.css'] },
  '_libraries.js': { file: 'libraries.js', imports: ['_frame.js'] },
  'src/features/customers/customer-list.tsx': { file: 'list.js', imports: ['_frame.js'], css: ['list.css'] },
  'src/features/customers/words.th.ts': { file: 'words.th-1.js' },
  'src/features/customers/words.en.ts': { file: 'words.en-1.js' },
  'src/i18n/words/shared.th.ts': { file: 'shared.th-1.js' },
})

test('a page needs its chunk, what that imports, and their styles, each once', () => {
  const page = ['index.html', 'src/features/customers/customer-list.tsx']
  const needed = ['index.js', 'frame.js', 'frame.css', 'libraries.js', 'list.js', 'list.css']
  expect(filesOf(manifest, page)).toEqual(needed)
})

test('the words of a language are known by the names of their sources', () => {
  expect(wordsOf(manifest, 'th')).toEqual(['words.th-1.js', 'shared.th-1.js'])
})
