import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter } from 'node:path'

/**
 * Where to look; tests give their own.
 * @typedef {object} Place
 * @property {Record<string, string | undefined>} env
 * @property {string} platform
 * @property {string} home
 * @property {readonly string[]} folders with programs, looked at after the PATH
 * @property {readonly string[]} applications whole paths of programs, looked at after the folders
 */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const folders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin', '/opt/homebrew/bin']

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

const here = () => ({ env: process.env, platform: process.platform, home: homedir(), folders, applications })

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @param {string} folder */
function listed(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Playwright's own downloads, the newest first. @param {Place} place */
function downloads({ env, platform, home }) {
  const cache =
    env['PLAYWRIGHT_BROWSERS_PATH'] ??
    { darwin: `${home}/Library/Caches/ms-playwright`, win32: `${home}/AppData/Local/ms-playwright` }[
      platform
    ] ??
    `${home}/.cache/ms-playwright`
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  return listed(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((program) => `${cache}/${name}/${program}`))
}

/**
 * The Chromium to use: the one that `CHROMIUM` names, one of the system, or Playwright's own.
 * @param {Place} [place]
 * @returns {string | undefined} its path
 */
export function findBrowser(place = here()) {
  const named = place.env['CHROMIUM']
  if (named) return isProgram(named) ? named : undefined
  const path = (place.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const system = [...path, ...place.folders].flatMap((folder) => names.map((name) => `${folder}/${name}`))
  return [...system, ...place.applications, ...downloads(place)].find(isProgram)
}
