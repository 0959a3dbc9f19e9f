import { beforeAll, expect, test } from 'vitest'

import { lintFiles, type Findings } from './plant.ts'

/** A file in a folder, what it imports, and what the rule of that folder says to it. */
type Fault = [path: string, from: string, says: string]

const faults: Fault[] = [
  ['src/contract/a.ts', '#api/b.ts', 'The contract imports zod and itself'],
  ['src/contract/b.ts', '#lib/b.ts', 'The contract imports zod and itself'],
  ['src/contract/c.ts', 'react', 'The contract imports zod and itself'],
  ['src/contract/d.ts', '@tanstack/react-query', 'The contract imports zod and itself'],
  ['src/contract/e.test.ts', '#rules/b.ts', "The contract's tests import the contract"],
  ['src/lib/a.ts', '#contract/b.ts', 'lib imports nothing of ours but lib'],
  ['src/lib/b.ts', 'react', 'rules and lib are pure'],
  ['src/rules/a.ts', '#api/b.ts', 'rules import contract and lib'],
  ['src/rules/b.ts', 'hono', 'rules and lib are pure'],
  ['src/api/a.ts', '#ui/b.tsx', 'api imports contract, rules and lib'],
  ['src/api/b.ts', '#features/deals/public.ts', 'api imports contract, rules and lib'],
  ['src/api/c.ts', '#i18n/b.ts', 'api imports contract, rules and lib'],
  ['src/i18n/a.ts', '#ui/b.tsx', 'i18n imports lib'],
  ['src/i18n/b.ts', '#api/b.ts', 'i18n imports lib'],
  ['src/ui/a.tsx', '#features/deals/public.ts', 'ui imports i18n and lib'],
  ['src/ui/b.tsx', '#contract/b.ts', 'ui imports i18n and lib'],
  ['src/features/deals/a.ts', '#features/customers/queries.ts', 'of other features only public.ts'],
  ['src/features/deals/b.ts', '#app/router.tsx', 'of other features only public.ts'],
  ['src/features/deals/c.ts', '#server/app.ts', 'of other features only public.ts'],
  ['src/features/customers/a.ts', '#features/deals/public.ts', 'A reference feature imports no other'],
  ['src/features/customers/b.ts', '#features/employees/queries.ts', 'A reference feature imports no other'],
  ['src/features/employees/a.ts', '#features/customers/public.ts', 'A reference feature imports no other'],
  ['src/features/products/a.ts', '#features/employees/public.ts', 'A reference feature imports no other'],
  ['src/features/settings/a.ts', '#features/employees/public.ts', 'A reference feature imports no other'],
  ['src/features/views/a.ts', '#features/customers/public.ts', 'A reference feature imports no other'],
  ['src/app/a.ts', '#server/app.ts', 'The page never imports the host'],
  ['src/main.tsx', '#scripts/b.ts', 'The page never imports the host'],
  ['server/a.ts', '#api/b.ts', 'The host imports contract, rules, lib and itself'],
  ['server/b.ts', '#i18n/b.ts', 'The host imports contract, rules, lib and itself'],
  ['server/c.test.ts', '#ui/b.tsx', "The host's tests import"],
  ['e2e/a.e2e.ts', '#server/app.ts', 'End-to-end tests import'],
  ['e2e/b.e2e.ts', '#features/deals/public.ts', 'End-to-end tests import'],
  ['e2e/interleaving.ts', '#features/customers/customer-edit.tsx', 'this file alone calls it'],
  ['scripts/seed/a.ts', '#ui/b.tsx', 'Scripts import no screen'],
  ['tools/faults/a.ts', '#lib/b.ts', 'Tools stand alone'],
  ['src/features/deals/d.ts', '../customers/public.ts', 'Inside a folder import ./file.ts'],
  ['src/lib/c.ts', './parts/b.ts', 'Inside a folder import ./file.ts'],
  ['src/contract/f.ts', './sala/b.ts', 'Inside a folder import ./file.ts'],
  ['src/ui/c.tsx', '#lib/../../server/b.ts', 'Inside a folder import ./file.ts'],
  ['src/features/customers/c.ts', './form/b.ts', 'Inside a folder import ./file.ts'],
  ['server/d.ts', '/src/api/b.ts', 'Inside a folder import ./file.ts'],
]

const good: [path: string, imports: string[]][] = [
  ['src/contract/z.ts', ['zod', '#contract/b.ts', './b.ts']],
  ['src/rules/z.ts', ['big.js', '#contract/b.ts', '#lib/b.ts']],
  ['src/api/z.ts', ['zod', '#contract/b.ts', '#lib/b.ts']],
  ['src/ui/z.tsx', ['@mantine/core', '#i18n/b.ts', '#lib/b.ts', './b.tsx']],
  ['src/features/customers/z.ts', ['#api/b.ts', '#ui/b.tsx', '#features/employees/public.ts']],
  ['src/features/customers/form/z.ts', ['#features/customers/queries.ts', './b.ts']],
  ['src/features/deals/z.ts', ['react', '#rules/b.ts', '#features/customers/public.ts']],
  ['src/app/z.ts', ['#features/deals/deals-board.tsx', '#api/b.ts']],
  ['server/store/z.ts', ['kysely', 'node:fs', '#server/database/open.ts', '#rules/b.ts']],
  ['server/z.test.ts', ['#api/client.ts', './app.ts']],
  ['e2e/z.e2e.ts', ['#contract/b.ts', '#api/b.ts', '#lib/b.ts', '#tools/faults/proxy.ts']],
  ['scripts/seed/main.ts', ['#server/database/open.ts', '#contract/b.ts', '#scripts/setup/say.mjs']],
]

const useOf = (from: string, n: number) => `import * as m${n} from '${from}'\nexport const use${n} = m${n}\n`

let findings: Findings

beforeAll(async () => {
  findings = await lintFiles({
    ...Object.fromEntries(faults.map(([path, from]) => [path, useOf(from, 0)])),
    ...Object.fromEntries(good.map(([path, imports]) => [path, imports.map(useOf).join('')])),
    'src/ui/types.ts': "import type { b } from '#api/b.ts'\nexport type B = b\n",
    'src/features/deals/lazy.ts': "export const lazy = () => import('#features/customers/customer.tsx')\n",
    'src/features/deals/again.ts': "export { b } from '#features/customers/queries.ts'\n",
    'src/features/deals/file.ts': useOf('node:fs', 0),
    'src/lib/ring-a.ts': "import { b } from './ring-b.ts'\nexport const a = (): unknown => b\n",
    'src/lib/ring-b.ts': "import { a } from './ring-a.ts'\nexport const b = (): unknown => a\n",
    'src/lib/any.ts': 'export const loose = (value: any): unknown => value\n',
    'src/lib/default.ts': 'export default 1\n',
    'src/lib/CamelCase.ts': 'export const camel = 1\n',
    'src/ui/hook.tsx':
      "import { useState } from 'react'\nexport const useMaybe = (on: boolean) => (on ? useState(1) : null)\n",
    'src/lib/floating.ts': 'export const start = (go: () => Promise<void>) => {\n  go()\n}\n',
    'src/ui/picture.tsx': 'export const Picture = () => <img src="a.png" />\n',
  })
}, 60_000)

test.each(faults)('%s may not import %s', (path, _from, says) => {
  expect(findings[path]).toEqual([expect.stringContaining(says)])
})

test.each(good)('%s may import %s', (path) => {
  expect(findings[path]).toBeUndefined()
})

test('a shared screen part may know the types of the wire, not its code', () => {
  expect(findings['src/ui/types.ts']).toBeUndefined()
})

test.each([
  ['src/features/deals/lazy.ts', 'public.ts'],
  ['src/features/deals/again.ts', 'public.ts'],
  ['src/features/deals/file.ts', 'no-nodejs-modules'],
  ['src/lib/ring-a.ts', 'no-cycle'],
  ['src/lib/ring-b.ts', 'no-cycle'],
  ['src/lib/any.ts', 'no-explicit-any'],
  ['src/lib/default.ts', 'no-default-export'],
  ['src/lib/CamelCase.ts', 'filename-case'],
  ['src/ui/hook.tsx', 'rules-of-hooks'],
  ['src/ui/picture.tsx', 'alt-text'],
  ['src/lib/floating.ts', 'no-floating-promises'],
])('the fault planted in %s is found: %s', (path, says) => {
  expect(findings[path]).toEqual([expect.stringContaining(says)])
})
