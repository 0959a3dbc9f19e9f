import '#app/no-eval.ts'
import '#ui/mantine.css'
import '#ui/base.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'

import { readConfig } from '#app/config.ts'
import { doLater } from '#app/do-later.ts'
import { shareNonce } from '#app/nonce.ts'
import { Providers } from '#app/providers.tsx'
import { startApp } from '#app/start.ts'
import { guardMarkup } from '#app/trusted-types.ts'
import { firstLanguage } from '#i18n/language.ts'
import { startWords } from '#i18n/start.ts'
import { invariant } from '#lib/invariant.ts'

guardMarkup()
shareNonce()

const root = document.getElementById('root')
invariant(root, 'index.html has the root element')

const words = startWords(firstLanguage())
const { client, session, router } = startApp(await readConfig())

try {
  await words
  createRoot(root).render(
    <StrictMode>
      <Providers client={client} session={session}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
  doLater()
} catch {
  // the network went while the page was loading: there are no words yet, so both languages stand here
  root.textContent = 'โหลด Sala ไม่สำเร็จ โหลดหน้านี้ใหม่ · Sala could not be loaded. Reload this page.'
}
