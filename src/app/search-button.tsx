import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { paths } from '#lib/paths.ts'
import { Kbd } from '#ui/kbd.tsx'
import { useKey } from '#ui/use-key.ts'

import { focusSearch } from './focus-search.ts'
import styles from './search-button.module.css'

/** How long the customers' list may take to appear, in ms. */
const PATIENCE = 3000

/** Looks like the field it leads to: the search of the list on the page, else that of customers. `/` does the same. */
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

  return (
    <button type="button" className={styles.search} aria-keyshortcuts="/" onClick={search}>
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.words}>{t('nav.searchCustomers')}</span>
      <Kbd>/</Kbd>
    </button>
  )
}
