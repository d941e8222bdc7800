import { naming, say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { legalStatus } from '../../../../common/records/legal-status.ts'
import { placement } from '../../../../common/records/placement.ts'
import type { ChildTables } from '../child.ts'
import { bornIn } from './born.ts'
import { byThen } from './by-then.ts'
import { careCells } from './care-cells.ts'
import { timesInCareOf, toldBy, type Care, type Stay, type Stretch } from './care-rows.ts'
import { homeSaid, registeredHome } from './homes.ts'
import { dayIn, type Day } from '../../../../../calendar/index.ts'

/** What the rows of a child's episodes say: times in care, the laws they were under, and the homes they lived in. */
export function careSaid(rows: ChildTables['Episodes'], b: Bringing, child: ChildTables): readonly Said[] {
  const teller = new Teller(b, bornIn(child)?.day ?? null)
  return timesInCareOf(rows).flatMap((care) => [...teller.care(care), ...care.laws.flatMap((law) => teller.law(law)), ...care.stays.flatMap((stay) => teller.stay(stay))])
}

/** Short breaks: what begins under these laws is no time of being looked after all along. */
const shortBreaks: ReadonlySet<string | null> = new Set(['V3', 'V4'])

class Teller {
  readonly #b: Bringing
  readonly #born: Day | null
  readonly #names = { care: naming(), law: naming(), stay: naming() }

  constructor(b: Bringing, born: Day | null) { this.#b = b; this.#born = born }

  care(care: Care): readonly Said[] {
    const [first] = care.rows, needed = care.rows.find((r) => r.CIN !== null), begins = this.#begins(care, 'care')
    // Under which law it began is told only where its beginning is.
    const legalStatus = care.known || shortBreaks.has(first.LS) ? first.LS : null
    return [
      say(this.#b, careEpisode, 'started', {
        ...begins, body: { legalStatus, need: needed?.CIN }, columns: { legalStatus: 'LS', need: 'CIN', happened: 'DECOM' }, rows: needed && needed !== first ? [first, needed] : [first], cells: careCells(care),
      }),
      ...(care.end ? [say(this.#b, careEpisode, 'ended', { name: begins.name, happened: care.end.when, body: { reason: care.end.reason }, columns: { reason: 'REC', happened: 'DEC' }, rows: [care.end.row] })] : []),
    ]
  }

  law(law: Stretch): readonly Said[] {
    const under = toldBy(law, 'LS')
    if (under === null) return []
    const begins = this.#begins(law, 'law', ['under'])
    return [
      say(this.#b, legalStatus, 'began', { ...begins, body: { under }, columns: { under: 'LS', happened: 'DECOM' }, rows: law.rows }),
      ...(law.end ? [say(this.#b, legalStatus, 'ended', { name: begins.name, happened: law.end.when, body: { how: law.end.reason }, columns: { happened: 'DEC' }, rows: [law.end.row] })] : []),
    ]
  }

  stay(stay: Stay): readonly Said[] {
    const begins = this.#begins(stay, 'stay', ['type']), home = registeredHome(stay, this.#b)
    return [
      ...(home ? homeSaid(home, stay.rows[0], this.#b) : []),
      say(this.#b, placement, 'started', {
        ...begins, rows: stay.rows,
        body: {
          home: home?.subject, type: toldBy(stay, 'PLACE'), sameCarer: stay.sameCarer, provider: toldBy(stay, 'PLACE_PROVIDER'), urn: toldBy(stay, 'URN'),
          postcode: toldBy(stay, 'PL_POST'), homePostcode: toldBy(stay, 'HOME_POST'),
        },
        columns: { home: 'URN', type: 'PLACE', sameCarer: 'RNE', provider: 'PLACE_PROVIDER', urn: 'URN', postcode: 'PL_POST', homePostcode: 'HOME_POST', happened: 'DECOM' },
      }),
      ...(stay.end ? [say(this.#b, placement, 'ended', { name: begins.name, happened: stay.end.when, body: { reason: stay.end.reason }, columns: { reason: 'REASON_PLACE_CHANGE', happened: 'DEC' }, rows: [stay.end.row] })] : []),
    ]
  }

  /** What it is called, when it began and how it is known again in the file of another year. */
  #begins({ rows: [{ DECOM }], known, end }: Stretch, of: 'care' | 'law' | 'stay', alike: readonly string[] = []) {
    return {
      name: this.#names[of](known ? DECOM : `by ${DECOM}`), happened: known ? { day: DECOM } : byThen(DECOM, this.#born),
      spell: { on: DECOM, to: end && dayIn(end.when), ends: 'ended', alike },
    }
  }
}
