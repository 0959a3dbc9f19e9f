import { z } from 'zod'

/** `public/config.json`: where the API is. One build serves every API. */
const Config = z.object({
  /** `host`: people sign in to our host. `direct`: the page itself proves who it is to an API elsewhere. */
  mode: z.enum(['host', 'direct']),
  /** Origin and path prefix of the API; empty: where this page comes from. */
  api: z.string(),
})
export type Config = z.output<typeof Config>

const usual: Config = { mode: 'host', api: '' }

export const parseConfig = (file: unknown): Config => Config.safeParse(file).data ?? usual

/** Read at the start. Without it the page's own origin is asked: that is what it says nearly everywhere. */
export async function readConfig(): Promise<Config> {
  try {
    const answer = await fetch('/config.json')
    return parseConfig(await answer.json())
  } catch {
    return usual
  }
}
