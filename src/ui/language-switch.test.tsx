import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useTranslation } from 'react-i18next'
import { beforeAll, expect, test } from 'vitest'

import { currentLanguage } from '#i18n/language.ts'
import { startWords } from '#i18n/start.ts'

import { LanguageSwitch } from './language-switch.tsx'

beforeAll(() => startWords('th'))

function Page() {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('nav.customers')}</h1>
      <input aria-label="note" />
      <LanguageSwitch />
    </>
  )
}

test('the other language comes in place: the page says its words, and what was typed stays', async () => {
  const person = userEvent.setup()
  render(<Page />)
  expect(screen.getByRole('heading').textContent).toBe('ลูกค้า')
  await person.type(screen.getByLabelText('note'), 'half a sent')
  await person.click(screen.getByRole('radio', { name: 'English' }))

  await waitFor(() => expect(screen.getByRole('heading').textContent).toBe('Customers'))
  expect(screen.getByLabelText<HTMLInputElement>('note').value).toBe('half a sent')
  expect(document.documentElement.lang).toBe('en')
  expect(currentLanguage()).toBe('en')
  expect(localStorage.getItem('sala.language')).toBe('en')
})
