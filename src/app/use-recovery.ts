import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useRevalidator } from 'react-router'

import { hasUnsaved } from '#ui/leave-guard.ts'

import type { Fault } from './fault.ts'
import { reloadOnce } from './new-version.ts'

/**
 * How to read everything of the page again. By itself when the network comes back, and after a new version was
 * installed, whose parts only a fresh page can fetch.
 */
export function useRecovery({ kind }: Fault): () => void {
  const { revalidate } = useRevalidator()
  const { reset } = useQueryErrorResetBoundary()
  const retry = () => {
    reset()
    void revalidate()
  }
  const back = useEffectEvent(retry)
  useEffect(() => {
    if (kind === 'newVersion') reloadOnce(hasUnsaved())
    if (kind !== 'offline') return
    const online = () => back()
    window.addEventListener('online', online)
    return () => window.removeEventListener('online', online)
  }, [kind])
  return retry
}
