import { addDays, type Day } from '../src/calendar/index.ts'
import type { DutyDefinition } from '../src/readings/duty/index.ts'

type Dated = Pick<DutyDefinition, 'id' | 'versions'>

/** Walks every day of a span and asks which version of each duty is in force: never two, and no hole between the first and the last. */
export function sweep(duties: readonly Dated[], from: Day, to: Day): readonly string[] {
  return duties.flatMap((duty) => {
    const first = duty.versions.map((v) => v.from).sort()[0]
    if (!first) return [`${duty.id} has no version`]
    const troubles: string[] = []
    let before = ''
    for (let on = from; on <= to; on = addDays(on, 1)) {
      const inForce = duty.versions.filter((v) => v.from <= on && (v.to === undefined || on <= v.to)).length
      const trouble = inForce > 1 ? `${duty.id} has ${inForce} versions in force from ${on}` : inForce === 0 && on >= first ? `${duty.id} has no version in force from ${on}: state the gap with a version whose limit is null` : ''
      if (trouble !== '' && before === '') troubles.push(trouble)
      before = trouble
    }
    return troubles
  })
}

/** Limits shown with more force than anybody checked: law nobody read, a local number dressed as law, a source without an address. */
export function overclaimed(duties: readonly Dated[]): readonly string[] {
  return duties.flatMap((duty) => duty.versions.flatMap((v) => [
    ...(v.law.status === 'verified' && v.law.checkedOn === null ? [`${duty.id} from ${v.from} is called verified, but not when it was checked`] : []),
    ...(v.law.status === 'unverified' && v.law.checkedOn !== null ? [`${duty.id} from ${v.from} is called unverified, but has a day it was checked`] : []),
    ...(v.basis !== 'local default' && v.law.status === 'verified' && v.law.href === null ? [`${duty.id} from ${v.from} is verified law without an address`] : []),
    ...(v.basis === 'local default' && v.numberBasis !== 'local default' ? [`${duty.id} from ${v.from}: the number of a local duty cannot bind more than the duty`] : []),
  ]))
}
