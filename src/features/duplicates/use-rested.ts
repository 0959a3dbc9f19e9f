import { useEffect, useState } from 'react'

/** A value once it has not changed for so many milliseconds; undefined while it is changing. */
export function useRested<T>(value: T, milliseconds: number): T | undefined {
  const [rested, setRested] = useState<T>()
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return Object.is(rested, value) ? rested : undefined
}
