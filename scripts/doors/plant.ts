import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { z } from 'zod'

const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      filename: z.string(),
      help: z.string().optional(),
      message: z.string(),
    }),
  ),
})

/** What the linter says of one file: `rule: reason`. */
export type Findings = Record<string, string[]>

const outputOf = (error: unknown): string =>
  error instanceof Error && 'stdout' in error ? String(error.stdout) : ''

/** Writes the files into a folder of their own and runs the project's linter, with its own rules, over them. */
export async function lintFiles(files: Record<string, string>): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'sala-doors-'))
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(name, join(folder, name))
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const linter = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
    const args = [linter, '--type-aware', '--format', 'json']
    const json = await promisify(execFile)(process.execPath, args, { cwd: folder }).then(
      ({ stdout }) => stdout,
      outputOf,
    )
    const { diagnostics } = Report.parse(JSON.parse(json))
    const findings: Findings = {}
    for (const { code, filename, help, message } of diagnostics) {
      ;(findings[filename] ??= []).push(`${code}: ${code.includes('no-restricted-imports') ? help : message}`)
    }
    return findings
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
