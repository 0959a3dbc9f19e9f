import { z } from 'zod'

/** Vite's own list of what it made: each chunk, and what it cannot do without. */
export const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
)
export type Manifest = z.output<typeof Manifest>

/** The files of one language's words, by the names that its sources have: `words.th.ts`, `shared.th.ts`. */
export const wordsOf = (manifest: Manifest, language: string): string[] =>
  Object.entries(manifest)
    .filter(([source]) => source.endsWith(`.${language}.ts`))
    .map(([, { file }]) => file)

/** Every file that these sources need before they run. */
export function filesOf(manifest: Manifest, sources: string[]): string[] {
  const seen = new Set<string>()
  const visit = (source: string): string[] => {
    const chunk = manifest[source]
    if (!chunk || seen.has(source)) return []
    seen.add(source)
    return [chunk.file, ...chunk.css, ...chunk.imports.flatMap(visit)]
  }
  return [...new Set(sources.flatMap(visit))]
}
