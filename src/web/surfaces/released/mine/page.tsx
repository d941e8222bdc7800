import { living, type Living } from '../../../../ledger/index.ts'
import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { nameInLine } from '../../../words/index.ts'
import { namesOf, peopleIn } from '../../write/known.ts'
import { toMyFile, toMyLooked } from '../../links.ts'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'
import { AsRead, firstNames, partsRead } from '../as-read.tsx'

interface Mine { readonly records: readonly Living[]; readonly names: Awaited<ReturnType<typeof namesOf>>; readonly child: boolean; readonly part: Part }

/** Records on one part of the page. */
const perPage = 20

/** What was released to whoever signed in as themself: a child, a parent or a carer. */
export default definePage<Mine>({
  path: '/mine',
  permission: 'released:read',
  audit: 'Read what was released to them',
  about: ({ records }) => [...new Set(records.map((r) => r.subject))],
  load: async (call) => {
    const all = living(await call.reader.released()).filter((r) => r.withdrawn === null).reverse(), part = partOf(call, all.length, perPage), records = rowsOf(all, part)
    const child = (await call.reader.about(call.user.worker)) === 'child'
    return { data: { records, part, child, names: await namesOf(call, peopleIn(records)) } }
  },
  title: () => 'What you can read here',
  view: ({ records, names, child, part }, call) => ({
    main: (
      <>
        <Title title="What you can read here" lead="What has been written and shared with you. If something is wrong, tell your worker: it can be put right, and what you say is kept." />
        {child && <p><a class="govuk-link" href={toMyLooked()}>Who reads about me</a></p>}
        {records.length === 0 && <Empty kind="ask">Nothing has been shared with you here yet. Ask your worker what is written about you.</Empty>}
        {records.map((record) => {
          const type = call.pack.recordTypes.find((t) => t.id === record.kind)
          return (
            <Section id={`record-${record.record}`} title={type?.title ?? 'A record'}>
              <div class="sl-panel">
                {type && <AsRead parts={partsRead(type, record)} nameOf={child ? firstNames(names) : nameInLine(names)} now={call.now} fileHref={(hash) => toMyFile(record.record, hash)} />}
              </div>
            </Section>
          )
        })}
        <Pages part={part} call={call} />
      </>
    ),
  }),
})
