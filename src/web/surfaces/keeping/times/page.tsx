import { sayDay, sayLongDay, type Instant } from '../../../../calendar/index.ts'
import { timesOfKeeping, type TimeOf } from '../../../../store/index.ts'
import { BasisBadge, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { namesFrom, sayNumber, type NameBook } from '../../../words/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'
import { KeepingNav, toKept, toTimes } from '../parts.tsx'
import { isId } from '../../../../ledger/index.ts'

interface Times { readonly found: readonly TimeOf[]; readonly part: Part; readonly looked: number; readonly next: string | null; readonly first: boolean; readonly names: NameBook }

/** Closed records looked at at once, and those found among them on one part of the list. */
const atOnce = 2000, perPage = 100

const saying = ({ kept, held }: TimeOf, now: Instant): string => {
  const hold = held ? ' A legal hold keeps it.' : ''
  return kept.state === 'time has come' ? `Its time came on ${sayDay(kept.until, now)}.${hold}` : kept.state === 'cannot tell' ? `Cannot tell. ${kept.why}${hold}` : ''
}
const ruleOf = ({ kept }: TimeOf) => ('rule' in kept ? kept.rule : null)

/** Whose record has been kept as long as a rule says, and where that cannot be told. Clears nothing. */
export default definePage<Times>({
  path: '/keeping/times',
  permission: 'retention:read',
  audit: 'Looked at times of keeping',
  about: ({ found }) => found.map((f) => f.child),
  load: async (call) => {
    const from = call.query['from']
    const some = await timesOfKeeping(call.reader.db, call.pack, call.now, { looked: atOnce, ...(from && isId(from) ? { from } : {}) })
    const part = partOf(call, some.found.length, perPage), found = rowsOf(some.found, part)
    return { data: { ...some, found, part, first: !from, names: namesFrom(await call.reader.cards(found.map((f) => f.child))) } }
  },
  title: () => 'Times of keeping',
  view: ({ found, part, looked, next, names }, call) => ({
    place: 'retention',
    top: <KeepingNav at="times" />,
    main: (
      <>
        <Title title="Times of keeping" lead="Records of children nobody works with now, kept as long as a rule says. Nothing is ever cleared by itself: one person asks, another decides." />
        <Section id="come" title="Come to their time, or cannot be told" count={part.total} more={`${sayNumber(looked)} closed ${looked === 1 ? 'record' : 'records'} looked at`}>
          {found.length === 0 ? <Empty kind="met">None of the {looked} closed records within your reach has come to its time.</Empty> : (
            <WideTable label="Times of keeping" head={['Whose', 'Rule', 'What it comes to']} rows={found.map((f) => [
              <a class="govuk-link" href={toKept(f.child)}>{names(f.child) ?? 'A child with no name written'}</a>,
              ruleOf(f) ? <>{ruleOf(f)?.title}, {ruleOf(f)?.years} years</> : 'None', saying(f, call.now),
            ])} />
          )}
          <Pages part={part} call={call} />
          {next && <p><a class="govuk-link" href={`${toTimes}?from=${next}`}>Look at the next {sayNumber(atOnce)}</a></p>}
        </Section>
        <Section id="rules" title="The times">
          <WideTable label="The times" head={['What', 'How long', 'Where that is written', 'How binding']} rows={call.pack.retention.rules.map((r) => [
            r.title, `${r.years} years`, <>{r.law.says}<br /><span class="sl-quiet">{r.law.href ? <a class="govuk-link" href={r.law.href}>{r.law.cite}</a> : r.law.cite}; {r.law.status}{r.law.checkedOn ? `, ${sayLongDay(r.law.checkedOn)}` : ''}</span></>,
            <BasisBadge basis={r.basis} />,
          ])} />
          <p class="sl-quiet">When more than one applies, the longest. Homes, carers and workers have no time here yet, and are on no list.</p>
        </Section>
      </>
    ),
  }),
})
