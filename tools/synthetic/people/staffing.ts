import { addDays, type Day } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { cast, units, type UnitKey } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { members, type Member } from './staff-list.ts'

export interface Worker {
  readonly id: SubjectId
  readonly name: string
  readonly first: string
  readonly role: string
  readonly unit: UnitKey
  readonly from: Day
  readonly to: Day | null
  readonly member: Member
}

/** Who works where, and who was there on a day. */
export class Staffing {
  readonly workers: readonly Worker[]
  readonly #turn = new Map<string, number>()
  readonly #children = new Map<SubjectId, number>()

  constructor(today: Day, dice: Dice) {
    this.workers = members.map((member) => ({
      id: member.key ? cast[member.key].worker : dice.uuid(), name: member.name, first: member.name.split(' ')[0] ?? member.name,
      role: member.role, unit: member.unit,
      from: addDays(today, -member.started), to: member.left === undefined ? null : addDays(today, -member.left), member,
    }))
  }

  /** Everybody in a role in a unit on a day. */
  on(day: Day, unit: UnitKey, role: string): readonly Worker[] {
    return this.workers.filter((w) => w.unit === unit && w.role === role && w.from <= day && (w.to === null || day < w.to))
  }

  /** The next one in turn, so that work is shared. */
  next(day: Day, unit: UnitKey, role: string): Worker {
    const there = this.on(day, unit, role)
    const key = `${unit} ${role}`
    const n = this.#turn.get(key) ?? 0
    this.#turn.set(key, n + 1)
    return there[n % there.length] ?? this.manager(unit)
  }

  /** The social worker of a team with the fewest children, of those who stay some weeks yet; null when nobody is there. */
  lightest(day: Day, unit: UnitKey, not: SubjectId | null): Worker | null {
    const there = this.on(day, unit, 'social-worker').filter((x) => x.id !== not && (x.to === null || addDays(day, 20) < x.to))
    return there.toSorted((a, b) => (this.#children.get(a.id) ?? 0) - (this.#children.get(b.id) ?? 0))[0] ?? null
  }

  /** Counts children as a worker’s own. */
  give(worker: SubjectId, children: number): void { this.#children.set(worker, (this.#children.get(worker) ?? 0) + children) }

  /** The manager of a unit. */
  manager(unit: UnitKey): Worker {
    const there = this.workers.filter((w) => w.unit === unit)
    const found = there.find((w) => w.role === 'team-manager' || w.role === 'home-manager') ?? there[0]
    if (!found) throw new Error(`nobody works at ${units[unit].name}`)
    return found
  }

  named(name: string): Worker {
    const found = this.workers.find((w) => w.name === name)
    if (!found) throw new Error(`no worker is called ${name}`)
    return found
  }

  of(id: SubjectId): Worker {
    const found = this.workers.find((w) => w.id === id)
    if (!found) throw new Error('nobody works here by that id')
    return found
  }
}
