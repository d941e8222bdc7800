import type { Import } from '../../../../store/imports/index.ts'

/** How far an import has come, in a percentage and in words. */
export function sayProgress({ state, part, doing }: Pick<Import, 'state' | 'part' | 'doing'>): { readonly percent: number; readonly words: string } {
  if (state === 'waiting') return { percent: 0, words: 'Waiting its turn' }
  const percent = Math.min(99, Math.round(part * 100))
  return { percent, words: `${doing || 'Under way'}, ${percent}%` }
}
