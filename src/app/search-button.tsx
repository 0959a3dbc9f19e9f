import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { paths } from '#lib/paths.ts'
import { Kbd } from '#ui/kbd.tsx'
import { useKey } from '#ui/use-key.ts'

import { focusSearch } from './focus-search.ts'
import { loadPalette, openPalette } from './palette-slot.tsx'
import styles from './search-button.module.css'

/** How long the customers' list may take to appear, in ms. */
const PATIENCE = 3000

/** Looks like a field and opens the palette. `/` goes to the search of the list on the page, else to that of customers. */
export function SearchButton() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const search = async () => {
    if (focusSearch()) return
    await navigate(paths.customers())
    const until = Date.now() + PATIENCE
    while (!focusSearch() && Date.now() < until) await new Promise(requestAnimationFrame)
  }
  useKey('/', () => void search())
  const fetchAhead = () => void loadPalette().catch(() => undefined) // opening it says what is wrong

  return (
    <button
      type="button"
      className={styles.search}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => void openPalette()}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.words}>{t('nav.palette')}</span>
      <Kbd>Ctrl K</Kbd>
    </button>
  )
}
