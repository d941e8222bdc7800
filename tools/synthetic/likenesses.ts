import { cast, units } from './cast.ts'
import { districtOf } from './district.ts'
import { homeNames } from './words/districts.ts'
import { backgrounds } from './words/names.ts'

/** Of which there is one, however many districts: the council and its director. */
export const sharedByAll = new Set([units.council.id, cast.ruth.worker])

/** Words that are names and also stand at the beginning of sentences or in titles: these stay. */
const alsoWords = new Set(['Summer', 'Amber', 'Will', 'Lee', 'Mai', 'May', 'Ho', 'An', 'Jun', 'Wei', 'Dean', 'Pike', 'Hawke', 'Oates', 'Mason', 'Harper', 'Skye', 'Daisy', 'Poppy', 'Ruby', 'Rosie'])

/**
 * Other names for a copy of a region: every list of names turned by so many places, so that a girl of one background gets
 * another girl's name of the same; and other names for its districts and homes. `districts`: how many the region has.
 */
export function wordsOf(copy: number, districts: number): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const turn = (list: readonly string[], by: number): void => {
    const whole = list.filter((n) => !n.includes(' ') && !alsoWords.has(n))
    // A double name for a double name, since what somebody with one is called is its first half.
    for (const some of [whole.filter((n) => !n.includes('-')), whole.filter((n) => n.includes('-'))]) some.forEach((name, i) => {
      const other = some[(i + by) % some.length] ?? name
      if (!words.has(name)) words.set(name, other)
      const half = name.split('-')[0] ?? name
      if (!words.has(half)) words.set(half, other.split('-')[0] ?? other)
    })
  }
  for (const b of backgrounds) for (const list of [b.girls, b.boys, b.women, b.men, b.family]) turn(list, copy)
  turn(homeNames, copy * 3)
  const names = ['Tarrowmouth', ...Array.from({ length: districts - 1 }, (_, i) => districtOf(i + 1, 0).name)]
  names.forEach((name, i) => words.set(name, districtOf(copy * districts + i, 0).name))
  return words
}
