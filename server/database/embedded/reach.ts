import { dirname } from 'node:path'

import { command } from './command.ts'
import type { Identity } from './identity.ts'

/** Whether a shell test, with a path as `$1`, holds for that user. Asked by doing: ACLs and capabilities count too. */
export async function shellTest(script: string, path: string, who: Identity): Promise<boolean> {
  const { code } = await command('/bin/sh', ['-c', script, 'sh', path], who)
  return code === 0
}

/** Whether the user can go into a folder. */
export const canEnter = (folder: string, who: Identity): Promise<boolean> =>
  who.uid === undefined ? Promise.resolve(true) : shellTest('cd "$1"', folder, who)

/** The outermost folder on the way that the user cannot enter, for a folder that it cannot. */
export async function barrierOn(folder: string, who: Identity): Promise<string> {
  for (const step of ancestors(folder)) if (!(await canEnter(step, who))) return step
  return folder
}

const ancestors = (folder: string): string[] => {
  const parent = dirname(folder)
  return parent === folder ? [] : [...ancestors(parent), parent]
}
