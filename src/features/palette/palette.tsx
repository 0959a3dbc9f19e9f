import { IconSearch } from '@tabler/icons-react'
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import type { PaletteEntry, PaletteSource } from '#ui/palette.ts'
import { useMe } from '#ui/session.ts'

import { Foot } from './foot.tsx'
import { Lines } from './lines.tsx'
import styles from './palette.module.css'
import { useResults } from './use-results.ts'

type Props = {
  sources: readonly PaletteSource[]
  /** What was typed while it was being loaded. */
  typed: string
  onClose: () => void
}

/** Finds records and does things by a few letters. A dialog of the browser: focus comes in, and goes back. */
export function Palette({ sources, typed, onClose }: Props) {
  const { t } = useTranslation('palette')
  const navigate = useNavigate()
  const me = useMe()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(typed)
  const [chosen, choose] = useState<string>()
  const { sections, wanted, asking } = useResults(text, sources, me.username)
  const lines = sections.flatMap((section) => section.lines)
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === chosen),
  )
  const active = lines[at]?.key
  const dialog = useModal(onClose)

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const open = (entry: PaletteEntry, inNewTab: boolean) => {
    if ('to' in entry && inNewTab) return void window.open(entry.to, '_blank', 'noopener')
    onClose()
    if ('to' in entry) void navigate(entry.to)
    else entry.run()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || lines.length === 0) return
    const to = placeFor(event.key, at, lines.length)
    if (to !== undefined) choose(lines[to]?.key)
    const line = lines[at]
    if (event.key === 'Enter' && line) open(line.entry, event.ctrlKey || event.metaKey)
    if (to !== undefined || event.key === 'Enter') event.preventDefault()
  }

  return (
    <dialog ref={dialog} className={styles.palette} aria-label={t('title')}>
      <div className={styles.content}>
        <label className={styles.head}>
          <IconSearch size={20} stroke={1.6} aria-hidden="true" />
          <input
            className={styles.input}
            role="combobox"
            aria-label={t('title')}
            aria-expanded="true"
            aria-controls={id}
            aria-activedescendant={active && `${id}-${active}`}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={t('hint')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              choose(undefined)
            }}
            onKeyDown={press}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            {t('close')}
          </button>
        </label>
        <Lines {...{ id, sections, active, wanted }} ref={list} onChoose={choose} onOpen={open} />
        <Foot asking={asking} text={text} count={lines.length} />
      </div>
    </dialog>
  )
}

/** Arrows go round; Page keys go by seven, as far as there is. Home and End belong to the text. */
function placeFor(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'PageDown') return Math.min(count - 1, at + 7)
  if (key === 'PageUp') return Math.max(0, at - 7)
  return undefined
}

/** Mounted means open; Escape and a press outside close it. */
function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null)
  const closed = useEffectEvent(onClose)
  const pressed = useEffectEvent((event: PointerEvent) => {
    if (event.target === ref.current) onClose()
  })
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const cancel = (event: Event) => {
      event.preventDefault() // the owner unmounts it
      closed()
    }
    dialog.showModal()
    dialog.addEventListener('cancel', cancel)
    dialog.addEventListener('pointerdown', pressed)
    return () => {
      dialog.removeEventListener('cancel', cancel)
      dialog.removeEventListener('pointerdown', pressed)
      dialog.close()
    }
  }, [])
  return ref
}
