import '#scripts/setup/node-version.mjs'
import '#scripts/setup/with-parent.mjs'
import { existsSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { ensureInstalled } from '#scripts/setup/install.mjs'
import { at } from '#scripts/setup/root.mjs'
import { giveUp } from '#scripts/setup/say.mjs'

const [name = '', ...args] = process.argv.slice(2)
const names = readdirSync(at('scripts')).filter((folder) => existsSync(at(`scripts/${folder}/main.ts`)))
if (!names.includes(name)) giveUp(`There is no script "${name}". There are: ${names.join(', ')}.`)

await ensureInstalled()

// In this process, not in a child, for the reason that scripts/start.mjs gives.
const { register } = await import('tsx/esm/api')
register()
const main = at(`scripts/${name}/main.ts`)
process.argv = [process.execPath, main, ...args]
await import(pathToFileURL(main).href)
