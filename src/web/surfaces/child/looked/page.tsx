import { sayMoment } from '../../../../calendar/index.ts'
import { whoLooked, type Looked } from '../../../../store/index.ts'
import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { namesFrom, sayNotedReach, upper, type NameBook } from '../../../words/index.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { ChildTop } from '../parts/top.tsx'
import { WideTable } from '../parts/wide-table.tsx'

interface Looks { readonly record: ChildRecord; readonly looks: readonly Looked[]; readonly names: NameBook }

/** Looks on the page, newest first. */
const atMost = 200

function sayLooks(looks: readonly Looked[]): string {
  if (looks.length === atMost) return `The last ${atMost} looks`
  const people = new Set(looks.map((l) => l.actor)).size
  return people === 1 ? 'One person' : `${people} people`
}

/** Who has opened a child's record, when, and why they could. */
export default definePage<Looks>({
  path: '/children/:child/looked',
  permission: 'audit:read',
  audit: 'Read who has looked',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    if (!('child' in record)) return record
    const looks = await whoLooked(call.reader, record.child, atMost)
    const covered = looks.flatMap((l) => [...l.because.matchAll(/covering:([0-9a-f-]{36})/g)].flatMap((m) => m[1] ?? []))
    return { data: { record, looks, names: namesFrom(await call.reader.cards([...looks.map((l) => l.actor), ...covered])) } }
  },
  title: ({ record }) => `Who has looked: ${record.card?.name ?? 'a child with no name written'}`,
  view: ({ record, looks, names }, call) => ({
    place: 'children',
    top: <ChildTop record={record} user={call.user} page="looked" />,
    main: (
      <>
        <Title title="Who has looked" lead={`Everyone who opened ${record.called}’s record, when, and why they could. Nothing is shown before it is noted here.`} />
        <Section id="looks" title="Newest first" more={sayLooks(looks)}>
          {looks.length === 0
            ? <Empty kind="met">Nobody had opened this record before you did, just now.</Empty>
            : <WideTable label="Looks" head={['When', 'Who', 'What they did', 'Why they could']} rows={looks.map((l) => [
                sayMoment(l.at, call.now), names(l.actor) ?? 'Somebody whose name is not written', l.action, upper(sayNotedReach(l.because, { pack: call.pack, names })),
              ])} />}
        </Section>
      </>
    ),
  }),
})
