import type { Logger } from 'pino'

import { codeOf } from '#server/database/database-start-error.ts'

import { ReplyMisfit } from './reply-misfit.ts'

/** Errors whose messages are made of code, not of data: a database's may quote the row. */
const speaksOfCode = (error: Error): boolean =>
  error instanceof ReplyMisfit ||
  error instanceof TypeError ||
  error instanceof ReferenceError ||
  error.message.startsWith('This should not happen')

const framesOf = ({ stack }: Error): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .map((line) => line.trim())

const member = (error: Error, name: string): unknown =>
  Object.entries(error).find(([key]) => key === name)?.[1]

/** A fault of ours, with where it happened and without anybody's data. */
export function logFailure(log: Logger, id: string, route: string, error: unknown): void {
  if (!(error instanceof Error)) return log.error({ id, route, name: typeof error }, 'failed')
  log.error(
    {
      id,
      route,
      name: error.name,
      code: codeOf(error),
      constraint: member(error, 'constraint'),
      routine: member(error, 'routine'),
      ...(speaksOfCode(error) ? { message: error.message } : {}),
      frames: framesOf(error),
    },
    'failed',
  )
}
