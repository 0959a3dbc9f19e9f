import i18next from 'i18next'
import { useSyncExternalStore, type ComponentType } from 'react'

import { loadWords } from '#i18n/start.ts'
import { toast } from '#ui/toast.ts'
import { useKey } from '#ui/use-key.ts'

import type { PaletteProps } from './palette.tsx'

type Shown = { Palette: ComponentType<PaletteProps>; typed: string }
let shown: Shown | undefined
let isComing = false
const listeners = new Set<() => void>()

function show(next: Shown | undefined): void {
  shown = next
  for (const changed of listeners) changed()
}

/** Fetches the palette; on hover already, so that a press opens it at once. */
export async function loadPalette(): Promise<ComponentType<PaletteProps>> {
  const [{ AppPalette }] = await Promise.all([import('./palette.tsx'), loadWords('palette')])
  return AppPalette
}

/** What is typed before the palette is there belongs to it, and not to the keys of the page. */
function catchKeys(): () => string {
  let typed = ''
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key.length === 1) typed += event.key
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
  }
  window.addEventListener('keydown', press, true)
  return () => {
    window.removeEventListener('keydown', press, true)
    return typed
  }
}

/** Opens the palette over the page. */
export async function openPalette(): Promise<void> {
  if (shown || isComing) return
  isComing = true
  const caught = catchKeys()
  try {
    const Palette = await loadPalette()
    show({ Palette, typed: caught() })
  } catch {
    caught()
    toast({ kind: 'failed', text: i18next.t('errors:paletteNotLoaded') })
  } finally {
    isComing = false
  }
}

const watch = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Where the palette appears, within the frame: nothing of it outlives the person. */
export function PaletteSlot() {
  const palette = useSyncExternalStore(watch, () => shown)
  useKey('mod+k', () => void openPalette())
  return palette && <palette.Palette typed={palette.typed} onClose={() => show(undefined)} />
}
