import { isAtOrBefore, type Day } from '../../../../calendar/index.ts'
import type { SubjectId, Timeline } from '../../../../ledger/index.ts'
import { between, say, type Bringing, type RowAt, type Said, type Sending } from '../../../../returns/exchange/index.ts'
import { allocation } from '../../../common/records/allocation.ts'
import { identifier } from '../../../common/records/identifier.ts'
import { organisation } from '../../../common/records/organisation.ts'
import { post } from '../../../common/records/post.ts'
import { inOrder } from './days.ts'

// Annex A gives workers and teams by their names. A name stands for one worker until somebody writes on a worker's own record that it is
// theirs (`name-in-files`).

/** Record types that a named worker or team is told of by. */
export const kindsOfWorkers = [identifier, organisation]
const scheme = 'name-in-files'

/** The worker and team of a row. `said`: what is to be said of them before anything can name them. */
export interface Allocated { readonly worker: SubjectId | null; readonly team: SubjectId | null; readonly said: readonly Said[] }

export function allocatedIn(workerName: string | null, teamName: string | null, row: RowAt, b: Bringing, column = 'Allocated Worker'): Allocated {
  const worker = workerName === null ? null : b.subject('worker', scheme, workerName), team = teamName === null ? null : b.subject('team', scheme, teamName)
  const happened = { day: b.period.start }, rows = [row]
  return {
    worker, team, said: [
      ...(worker === null ? [] : [say(b, identifier, 'given', {
        name: `${scheme} ${workerName}`, lasting: ['scheme', 'value'], happened, body: { scheme, value: workerName }, columns: { value: column }, rows, of: { subject: worker, about: 'worker' },
      })]),
      ...(team === null ? [] : [say(b, organisation, 'described', { name: 'organisation', lasting: ['name'], happened, body: { name: teamName }, columns: { name: 'Allocated Team' }, rows, of: { subject: team, about: 'team' } })]),
    ],
  }
}

/** That somebody is a child's named worker on the day of the lists. Since when is not told: at the earliest from a day. */
export function isAllocated({ worker, team, said }: Allocated, name: string | null, role: 'social-worker' | 'personal-adviser', from: Day, row: RowAt, b: Bringing, column = 'Allocated Worker'): readonly Said[] {
  if (worker === null) return said
  return [...said, say(b, allocation, 'allocated', {
    name: `${role} ${name}`, happened: between(from, b.period.end), spell: { on: b.period.end, to: null, ends: 'ended', alike: ['worker', 'role'] },
    body: { worker, role, team }, columns: { worker: column, team: 'Allocated Team' }, rows: [row],
  })]
}

/** What a worker is called: in their post, else as files name them. */
export function nameOfWorker(worker: SubjectId | null | undefined, s: Sending): string | null {
  if (!worker) return null
  const t = s.of(worker), given = t.all(identifier, 'given')
  return t.all(post, 'started').findLast((p) => p.body.name)?.body.name ?? given.findLast((g) => g.body.scheme === scheme)?.body.value ?? given.at(-1)?.body.value ?? null
}
export const nameOfTeam = (team: SubjectId | null | undefined, s: Sending): string | null => (team ? s.of(team).all(organisation, 'described').at(-1)?.body.name ?? null : null)

type Cells = { readonly [column: string]: string | null }
/** The cells of a worker and a team that a record of its own names. */
export const allocatedCells = (worker: SubjectId | null | undefined, team: SubjectId | null | undefined, s: Sending): Cells => ({ 'Allocated Team': nameOfTeam(team, s), 'Allocated Worker': nameOfWorker(worker, s) })

/** Who was a child's named worker in a role on a day: the last named. */
function namedOn(t: Timeline, role: string, on: Day) {
  const named = t.each(allocation).flatMap((e) => {
    const step = e.at('allocated'), ended = e.at('ended')
    return step?.body.role === role && isAtOrBefore(step.happened, { day: on }) !== 'no' && !(ended && isAtOrBefore(ended.happened, { day: on }) === 'yes') ? [step] : []
  })
  return inOrder(named).at(-1)?.body ?? null
}

/** The named social worker and their team on a day: the day of the lists, or the day a time of help ended. */
export function socialWorkerOn(t: Timeline, ended: Day | null, s: Sending): Cells {
  const named = namedOn(t, 'social-worker', ended !== null && ended < s.period.end ? ended : s.period.end)
  return allocatedCells(named?.worker, named?.team, s)
}
export const adviserOn = (t: Timeline, s: Sending): string | null => nameOfWorker(namedOn(t, 'personal-adviser', s.period.end)?.worker, s)

/** Whether something has not ended by the day of the lists. */
export const isOpen = (ended: Day | null, s: Pick<Sending, 'period'>): boolean => ended === null || ended > s.period.end
