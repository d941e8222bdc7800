import { BackLink, Button, Input, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { keepSearch, searchKept } from '../../child/list/kept.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'
import { loadStaff, sayAccount, sayPost, type Member } from '../parts/staff.ts'

interface Data { readonly staff: readonly Member[]; readonly find: string; readonly part: Part }
const perPage = 50
const here = '/admin/people'

/** Everybody who works here or did, with how their accounts stand. */
export default definePage<Data>({
  path: here,
  permission: 'account:manage',
  audit: 'Looked at people and their accounts',
  about: () => null,
  load: async (call) => {
    const find = (await searchKept(call, here)) ?? ''
    const all = (await call.reader.cardsOf('worker')).filter((c) => c.content.name.toLowerCase().includes(find.toLowerCase()))
      .sort((a, b) => a.content.name.localeCompare(b.content.name) || (a.subject < b.subject ? -1 : 1))
    const part = partOf(call, all.length, perPage)
    return { data: { staff: await loadStaff(call, rowsOf(all, part)), find, part } }
  },
  title: () => 'People and their accounts',
  view: ({ staff, find, part }, call) => ({
    place: 'admin',
    main: <>
      <BackLink href="/admin">Administration</BackLink>
      <Title title="People and their accounts" lead={<a class="govuk-link" href="/admin/invite">Somebody new</a>} />
      <form action={here} method="post" role="search">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Input name="find" label="Find by name" value={find} width={20} type="search" />
        <Button tone="secondary">Find</Button>
      </form>
      {staff.length === 0 ? <p class="govuk-body">Nobody here has that in their name.</p> : <WideTable label="People" head={['Name', 'Posts', 'Account']} rows={staff.map((m) => [
        <a class="govuk-link" href={`/admin/people/${m.worker}`}>{m.name}</a>,
        postsInWords(m, call.now),
        sayAccount(m.account, undefined, call.now),
      ])} />}
      <Pages part={part} call={call} />
    </>,
  }),
  post: { permission: 'account:manage', handle: (call, form) => keepSearch(call, here, form) },
})

function postsInWords(m: Member, now: Parameters<typeof sayPost>[1]): string {
  const current = m.posts.filter((p) => p.now || p.from > now)
  return current.length > 0 ? current.map((p) => sayPost(p, now)).join('; ') : 'No post now'
}
