import type { Instant } from '../../../../calendar/index.ts'
import type { SessionRow } from '../../../../store/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import type { Problems } from '../../door/parts/field.tsx'
import type { Person } from '../../somebody.tsx'
import { loadStaff, type Member } from '../parts/staff.ts'
import { loadUnits, type Unit } from '../parts/units.ts'
import { handle } from './handle.ts'
import { PersonView } from './view.tsx'

export interface Data {
  readonly member: Member
  readonly units: readonly Unit[]
  readonly colleagues: readonly Person[]
  /** What was typed to find who covers. */
  readonly cover: string
  readonly sessions: readonly SessionRow[]
  /** Until when their unused link works. */
  readonly waiting: Instant | null
  /** Whether it is the administrator themself: somebody else changes their posts and account. */
  readonly mine: boolean
  readonly problems: Problems
  /** A link to show once. */
  readonly link: string | null
}

/** What the page shows of one worker, or null when there is no such worker. */
export async function loadPerson(call: Call, more: { readonly problems?: Problems; readonly link?: string; readonly cover?: string } = {}): Promise<Data | null> {
  const worker = call.params['worker'] ?? ''
  const staff = await call.reader.cardsOf('worker')
  const [member] = await loadStaff(call, staff.filter((c) => c.subject === worker))
  if (!member) return null
  return {
    member, units: await loadUnits(call), colleagues: staff.filter((c) => c.subject !== worker).map((c) => ({ value: c.subject, text: c.content.name })), cover: more.cover ?? '',
    sessions: member.account ? await call.store.sessions.openOf(worker) : [], waiting: member.account ? await call.store.door.links.waiting(member.account.id) : null,
    mine: worker === call.user.worker, problems: more.problems ?? {}, link: more.link ?? null,
  }
}

/** One worker: posts, who covers, and their account. */
export default definePage<Data>({
  path: '/admin/people/:worker',
  permission: 'account:manage',
  audit: 'Looked at a worker’s posts and account',
  about: ({ member }) => member.worker,
  load: async (call) => {
    const data = await loadPerson(call)
    return data ? { data } : { notHere: true }
  },
  title: ({ member }) => member.name,
  view: (data, call) => ({ place: 'admin', main: <PersonView data={data} call={call} /> }),
  post: { permission: 'account:manage', handle },
})
