import { whoLookedAtMe } from '../../../../store/index.ts'
import { Title } from '../../../kit/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { PlainLooks, type PlainLooker } from './plain.tsx'

/** Who has looked at my record: for the young person it is about. */
export default definePage<{ readonly lookers: readonly PlainLooker[]; readonly me: string }>({
  path: '/mine/looked',
  permission: 'released:read',
  audit: 'Read who has looked at their own record',
  about: ({ me }) => me,
  load: async (call) => {
    if ((await call.reader.about(call.user.worker)) !== 'child') return notHere
    const titleOf = (role: string | null): string | null => call.pack.roles.find((r) => r.id === role)?.title ?? null
    return { data: { me: call.user.worker, lookers: (await whoLookedAtMe(call.reader)).map((l) => ({ ...l, role: titleOf(l.role) })) } }
  },
  title: () => 'Who reads this',
  view: ({ lookers }, call) => ({
    main: <><Title title="Who reads this" lead="Everybody who looked at what is written about you. Nobody can look without it being kept here." /><PlainLooks lookers={lookers} call={call} /></>,
  }),
})
