import { beInstallable } from './installable.ts'
import { startWorker } from './start-worker.ts'

export function later(): void {
  beInstallable()
  // in development there is none
  if (import.meta.env.PROD) startWorker()
}
