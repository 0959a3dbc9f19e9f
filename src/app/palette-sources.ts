import { customerPalette } from '#features/customers/palette.ts'
import { peoplePalette } from '#features/employees/palette.ts'
import { viewPalette } from '#features/views/palette.ts'
import type { PaletteSource } from '#ui/palette.ts'

/** What the palette finds, in this order: one line for each feature. Pages and actions come after them. */
export const paletteSources: readonly PaletteSource[] = [customerPalette, peoplePalette, viewPalette]
