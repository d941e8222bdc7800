import type { Pack } from '../../packs/index.ts'

let say: Pack['say'] = (text) => text

/**
 * Makes a page in a place's words: what `here` is given while it runs is said as that place says it. Pages are made in one go,
 * without waiting, so that no two ever share it.
 */
export function inWordsOf<T>(pack: Pick<Pack, 'say'>, make: () => T): T {
  const before = say
  say = pack.say
  try { return make() } finally { say = before }
}

/** A text of ours in the words of the place whose page is being made. Never for what somebody wrote. */
export const here = (text: string): string => say(text)
