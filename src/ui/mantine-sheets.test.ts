import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const base = readFileSync(new URL('mantine.css', import.meta.url), 'utf8')
const sheets = new Set(
  Object.keys(import.meta.glob('/node_modules/@mantine/core/styles/*.layer.css', { query: '?url' })).map(
    (file) => /(\w+)\.layer\.css$/.exec(file)?.[1] ?? '',
  ),
)

/** Sheets of the parts that a component is made of, besides its own. */
const parts: Record<string, readonly string[]> = {
  Anchor: ['Text'],
  Select: ['Combobox', 'Popover', 'ScrollArea'],
  MultiSelect: ['Combobox', 'Popover', 'ScrollArea', 'Pill', 'PillsInput'],
  Combobox: ['Popover'],
  Modal: ['ModalBase', 'Overlay', 'Paper', 'CloseButton'],
  Menu: ['Popover'],
  Checkbox: ['InlineInput'],
  Radio: ['InlineInput'],
  Switch: ['InlineInput'],
}

const componentsIn = (source: string): string[] =>
  [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w+$/.test(name))

const sheetsOf = (component: string): string[] =>
  [component, ...(parts[component] ?? [])].filter((name) => sheets.has(name))

/** A file and what it imports directly: sheets that several parts need stand in one of them. */
const withImports = (file: string, source: string): string[] => [
  base,
  source,
  ...[...source.matchAll(/from '(\.\/|#)([\w/.-]+)'/g)].map(
    ([, start, rest]) => sources[(start === '#' ? '/src/' : file.replace(/[^/]+$/, '')) + rest] ?? '',
  ),
]

test('a component of the kit comes with its style sheet: beside it, or for every page', () => {
  const bare = Object.entries(sources).flatMap(([file, source]) =>
    componentsIn(source)
      .flatMap(sheetsOf)
      .filter(
        (sheet) => !withImports(file, source).some((text) => text.includes(`styles/${sheet}.layer.css`)),
      )
      .map((sheet) => `${file}: ${sheet}`),
  )
  expect(bare).toEqual([])
})

test('the search knows the components and their sheets', () => {
  expect(componentsIn("import { Button, type ButtonProps, useMantineTheme } from '@mantine/core'")).toEqual([
    'Button',
  ])
  expect(sheetsOf('Button')).toEqual(['Button'])
})

test('all sheets lie in a layer, so that our own rules win whatever is loaded first', () => {
  const loose = Object.entries(sources).filter(([, source]) =>
    /@mantine\/[\w/]+styles[\w/]*(?<!\.layer)\.css/.test(source),
  )
  expect(loose.map(([file]) => file)).toEqual([])
})
