/**
 * One key each, pressed by itself outside any field. Off until somebody switches them on: a single letter gets in the way of
 * dictation and of some screen readers. Only '?' is there from the start, and it can be switched off too.
 */
export const shortcuts = { find: '/', first: 'd', write: 'w', told: 't', help: 'h', next: 'j', previous: 'k', list: '?' } as const

/** Which are on: none, only the one that leads to their list, or all. */
export type Keys = 'none' | 'list' | 'all'

/** What a link or field says of its key: nothing where that is off. */
export const keyOf = (keys: Keys | undefined, what: keyof typeof shortcuts): { readonly 'aria-keyshortcuts'?: string } =>
  (keys === 'all' || (keys === 'list' && what === 'list') ? { 'aria-keyshortcuts': shortcuts[what] } : {})
