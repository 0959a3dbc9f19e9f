import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import i18next, { type Resource } from 'i18next'
import type { ReactNode } from 'react'
import { initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'

import { words as common } from '#i18n/words/common.en.ts'
import { words as errors } from '#i18n/words/errors.en.ts'
import { words as parts } from '#i18n/words/parts.en.ts'

type Around = { more?: Resource[string]; cache?: readonly (readonly [QueryKey, unknown])[] }

/**
 * A piece of the interface as the app would show it: words (English), theme, router and cache are there. `more` are
 * words of features, by namespace; `cache` what was read before.
 */
export async function show(piece: ReactNode, at = '/', { more = {}, cache = [] }: Around = {}) {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { common, errors, parts, ...more } },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  for (const [key, data] of cache) client.setQueryData(key, data)
  const router = createMemoryRouter([{ path: '*', element: piece }], { initialEntries: [at] })
  const shown = render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...shown, client, router }
}
