import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by their folder; '' is the project itself
 */

/** @param {string} folder the checkout */
export const stampOf = (folder) => `${folder}/node_modules/.sala-lock`

/** @param {string} folder */
export const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex')

/**
 * Whether what npm noted as installed is what the lock asks for. Packages for other systems may be missing.
 * @param {Packages} wanted
 * @param {Packages} found
 */
export function matches(wanted, found) {
  const strays = Object.entries(found).some(
    ([folder, { version, integrity }]) =>
      wanted[folder]?.version !== version || wanted[folder]?.integrity !== integrity,
  )
  const missing = Object.entries(wanted).some(
    ([folder, { optional, devOptional }]) =>
      folder !== '' && !optional && !devOptional && found[folder] === undefined,
  )
  return !strays && !missing
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** Whether node_modules holds what the lock says: by our stamp, else by npm's own note. @param {string} folder */
export function isInstalled(folder) {
  const stamp = stampOf(folder)
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash(folder)
  const found = packagesOf(`${folder}/node_modules/.package-lock.json`)
  const wanted = packagesOf(`${folder}/package-lock.json`)
  return found !== undefined && wanted !== undefined && matches(wanted, found)
}
