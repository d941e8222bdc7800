import { mayWrite } from '../../../../access/index.ts'
import { sayDay, sayWhen } from '../../../../calendar/index.ts'
import { signalKeys } from '../../../../readings/signal/index.ts'
import { BackLink, Chip, Empty, InsetText, Panel, Section, Timeline, TimelineEntry, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { toChild, toOwed, toTimeline } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { headingOf, sayAuthor } from '../parts/entry.tsx'
import { RecordLink, To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { loadSignal, patternOf, type SignalPage } from './load.ts'
import { sayAnswered } from './say.ts'

/** One pattern in a child's record: what makes it, what it is not, who answered it and with what, and the place to answer. */
export default definePage<SignalPage>({
  path: '/children/:child/signals/:rule/:key',
  permission: 'child:read',
  audit: 'Read a pattern in the record',
  about: ({ record }) => record.child,
  load: async (call) => {
    const page = await loadSignal(call)
    return 'definition' in page ? { data: page } : page
  },
  title: ({ definition, record }) => `${definition.title}: ${record.card?.name ?? 'a child with no name written'}`,
  view: (page, call) => ({
    place: 'children',
    top: <ChildTop record={page.record} user={call.user} page="signal" />,
    main: (
      <>
        <p class="sl-crumb"><BackLink href={`${toChild(page.record.child)}#patterns`}>Worth a thought</BackLink></p>
        <Title title={page.reading?.says ?? page.definition.title} label="A pattern in the record" lead={page.reading ? standing(page) : 'This is no longer so. What was said about it stays.'} />
        <div class="sl-split">
          <div class="sl-split__main">
            {page.reading?.answer?.again && <InsetText>It was answered before, and is asked again. What was said then may still be right: say so, or say what is different.</InsetText>}
            <Reasons page={page} />
            <Said page={page} />
          </div>
          <div class="sl-split__side">
            <Answer page={page} call={call} />
            <Panel title="What it is" id="what">
              <p>{page.definition.source}</p>
              <p>It is a question about what we do. It is no score, no finding, and nobody’s fault.</p>
            </Panel>
          </div>
        </div>
      </>
    ),
  }),
})

const standing = ({ reading, record }: SignalPage): string => `${sayAnswered(reading?.answer, record.names, record.now)}.`

/** Each thing that makes it, with the record it stands in. */
function Reasons({ page: { reading, reasons, record } }: { readonly page: SignalPage }) {
  if (!reading) return null
  const within = reading.others.filter((o) => record.names(o.subject) !== null), hidden = reading.others.length - within.length
  return (
    <Section id="reasons" title="What makes it" count={reasons.length}>
      {reasons.length === 0
        ? <Empty kind="ask">What makes it is not on the part of the record you can see.</Empty>
        : (
          <Timeline label="What makes it, oldest first">
            {reasons.map((e) => {
              const { title, rest } = headingOf(e.line)
              return (
                <TimelineEntry day={sayWhen(e.happened, record.now)} icon="doc" title={title} meta={<RecordLink record={e.record}>Its record</RecordLink>}>
                  {rest && <p>{rest}</p>}
                </TimelineEntry>
              )
            })}
          </Timeline>
        )}
      {within.map((o) => <p><To href={toChild(o.subject)}>{record.names(o.subject)}</To>: {o.says}.</p>)}
      {hidden > 0 && <p>{hidden === 1 ? 'A child you do not work with shares' : `${hidden} children you do not work with share`} it. Ring the team manager.</p>}
      <p class="sl-quiet"><To href={toTimeline(record.child)}>Everything else, day by day</To></p>
    </Section>
  )
}

/** What was said about it, newest first. */
function Said({ page: { said, record } }: { readonly page: SignalPage }) {
  return (
    <Section id="said" title="What was said about it" count={said.length}>
      {said.length === 0 ? <Empty kind="ask">Nothing yet. Whoever answers does so by name.</Empty> : (
        <Timeline label="What was said about it, newest first">
          {said.map(({ answer, words }) => (
            <TimelineEntry day={sayWhen(answer.at, record.now)} icon="eye"
              title={`${sayAuthor(answer.by, record.names)}${answer.did === 'dismissed' ? ': it is not what it looks like' : ': something was done'}`}
              meta={<RecordLink record={answer.record}>Its record</RecordLink>}>
              {words === null ? <Chip tone="unknown">Nothing more is written</Chip> : <p>“{words}”</p>}
              {answer.lookAgain && <p class="sl-quiet">To be looked at again on {sayDay(answer.lookAgain, record.now)}.</p>}
            </TimelineEntry>
          ))}
        </Timeline>
      )}
    </Section>
  )
}

/** Both answers begin the same form. Neither makes the pattern go: it is read from what happened. */
function Answer({ page, call }: { readonly page: SignalPage; readonly call: Call }) {
  const { record, reading } = page
  if (!reading || record.past) return null
  const pattern = patternOf(page), begin = { csrf: call.csrf, child: record.child, kind: 'signal-answer', step: 'answered' }
  const owed = record.readings.duties.findLast((d) => d.rule === 'signal/answer' && d.key.split('@')[0] === signalKeys.write(page.definition.id, page.key) && d.content.metBy === null)
  return (
    <Panel title="Answer it" id="answer">
      {mayWrite(call.user.roles, 'signal-answer', 'answered')
        ? (
          <>
            <StartWriting {...begin} prefill={{ pattern, what: 'acted' }} label="Say what was done" />
            <StartWriting {...begin} prefill={{ pattern, what: 'dismissed' }} label="Say why it is not what it looks like" secondary />
          </>
        )
        : <p>{record.called}’s social worker or a manager answers it.</p>}
      {owed && <p class="sl-after"><To href={toOwed(record.child, owed.rule, owed.key)}>Who owes an answer, and by when</To></p>}
    </Panel>
  )
}
