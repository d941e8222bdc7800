import type { IconName } from './icon.tsx'

/** What a status means. The words carry it, the icon repeats it, the colour repeats it again. */
export type Tone = 'late' | 'today' | 'soon' | 'met' | 'met-late' | 'unknown' | 'none'

/** Statuses, and the three states of being somewhere. 'missing' alone is filled. */
export type ChipTone = Tone | 'missing' | 'in' | 'out'

/** The shape that goes with each meaning. */
export const toneIcon: Readonly<Record<ChipTone, IconName>> = {
  late: 'late', today: 'today', soon: 'soon', met: 'met', 'met-late': 'met-late', unknown: 'unknown', none: 'none',
  missing: 'missing', in: 'in', out: 'out',
}

/** The colour family of a tone: a late 'met' is still green, with an outline. */
export const familyOf = (tone: Tone): Exclude<Tone, 'met-late'> => (tone === 'met-late' ? 'met' : tone)
