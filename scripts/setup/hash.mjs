import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

/** Every file of a folder, deep, as paths from `base`, in a stable order. @param {string} base @param {string} path @returns {string[]} */
export function filesOf(base, path) {
  const full = `${base}/${path}`
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesOf(base, `${path}/${name}`))
}

/** SHA-256 over names and contents of files and folders; tests are left out. @param {string} base @param {string[]} paths */
export function hashOf(base, paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesOf(base, path))) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash
      .update(`${file}\0`)
      .update(readFileSync(`${base}/${file}`))
      .update('\0')
  }
  return hash.digest('hex')
}
