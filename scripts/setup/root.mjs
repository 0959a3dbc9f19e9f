import { fileURLToPath } from 'node:url'

/** The checkout's folder, without a slash at the end: commands work from any current folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string} path a path inside the checkout */
export const at = (path) => `${root}/${path}`
