import { mayWrite } from '../../../../access/index.ts'
import { day, dayOf, sayDay, sayWhen } from '../../../../calendar/index.ts'
import { participation } from '../../../../packs/index.ts'
import { Chip, Empty, Section, Silence, Title, VoiceLine } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { calledOwn, isUnborn, upper } from '../../../words/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { sayAuthor, stopped } from '../parts/entry.tsx'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { RecordLink } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { askedIn, silence, spokenIn, unaskedIn, type Asked, type Spoken, type Unasked } from './spoken.ts'

interface VoicePage { readonly record: ChildRecord; readonly spoken: readonly Spoken[]; readonly asked: readonly Asked[]; readonly unasked: readonly Unasked[] }

/** Days without a word after which the silence is drawn. */
const quietAfter = 28
/** On one part of each list. */
const perPage = 40

/** `/children/:child/voice`: everything a child said, in their words; what they asked for and what came of it; and where their words are missing. */
export default definePage<VoicePage>({
  path: '/children/:child/voice',
  permission: 'child:read',
  audit: 'Read what they said',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    return 'child' in record ? { data: { record, spoken: spokenIn(record), asked: askedIn(record), unasked: unaskedIn(record) } } : record
  },
  title: ({ record }) => `In their words: ${record.card?.name ?? 'a child with no name written'}`,
  view: (page, call) => ({
    place: 'children', top: <ChildTop record={page.record} user={call.user} page="voice" />,
    main: (
      <>
        <Title title={page.record.card && isUnborn(page.record.card) ? 'What was seen and heard of the baby' : `In ${page.record.called}’s words`} lead={<LastHeard {...page} />} />
        <Quiet {...page} />
        <AskedFor {...page} call={call} />
        <Said {...page} call={call} />
        <Missing {...page} call={call} />
      </>
    ),
  }),
})

function LastHeard({ record, spoken }: VoicePage) {
  const heard = silence(record, spoken)
  if (!heard) return <>Nobody has written down a word that {record.called} said or showed. Ask, and write it as it was said.</>
  return <>What {record.called} said or showed, as it was written down. The last is from {sayWhen(heard.last, record.now)}.</>
}

/** Silence is said, and not left to be noticed. */
function Quiet({ record, spoken }: VoicePage) {
  const heard = silence(record, spoken)
  if (!heard || heard.days < quietAfter) return null
  return <Silence text={`Nothing in ${calledOwn(record.card)} own words for ${heard.days} days`}>Since {sayWhen(heard.last, record.now)}. Whatever was decided since was decided without them being heard here.</Silence>
}

function AskedFor({ record, asked, call }: VoicePage & { readonly call: Call }) {
  const waiting = asked.filter((a) => a.told === null).length, part = partOf(call, asked.length, perPage, 'asked')
  return (
    <Section id="asked" title="You said, we did" more={waiting > 0 ? `${waiting} not answered yet` : undefined}>
      {asked.length === 0 && <Empty kind="ask">Nobody has written what {record.called} wants changed. That is not the same as nothing.</Empty>}
      <ul class="govuk-list" role="list">{rowsOf(asked, part).map((a) => <li class="sl-part"><AskedOne record={record} asked={a} /></li>)}</ul>
      <Pages part={part} call={call} />
      {mayWrite(call.user.roles, participation.id, 'said') && (
        <StartWriting csrf={call.csrf} child={record.child} kind={participation.id} step="said" label={call.pack.say('Write what they want changed')} secondary />
      )}
    </Section>
  )
}

function AskedOne({ record, asked: a }: { readonly record: ChildRecord; readonly asked: Asked }) {
  const late = a.told === null && a.by !== null && day(a.by) < dayOf(record.now)
  const who = a.answers === null ? 'Nobody is named to answer' : `${record.names(a.answers) ?? 'Somebody whose name you cannot see'} answers`
  return (
    <>
      <VoiceLine>{a.words ?? 'Their words are not written.'}</VoiceLine>
      <p class="sl-quiet">{upper(sayWhen(a.said, record.now))}. {who}{a.by && `, promised by ${sayDay(day(a.by), record.now)}`}. <RecordLink record={a.record}>Its record</RecordLink></p>
      {a.done.map((what) => <p><strong>What was done:</strong> {stopped(what)}</p>)}
      {a.told === null
        ? <p><Chip tone={late ? 'late' : 'today'}>{a.done.length > 0 ? 'Done, and nobody has told them' : late ? 'No answer, and the day has passed' : 'No answer yet'}</Chip></p>
        : <p><Chip tone="met">Told {sayWhen(a.told.on, record.now)}</Chip></p>}
      {a.told?.words && <VoiceLine>{a.told.words}</VoiceLine>}
    </>
  )
}

function Said({ record, spoken, call }: VoicePage & { readonly call: Call }) {
  const part = partOf(call, spoken.length, perPage, 'said')
  return (
    <Section id="said" title={`Everything ${record.called} said`} count={spoken.length} more="Newest first">
      {spoken.length === 0 && <Empty kind="ask">Nothing is written yet.</Empty>}
      <SpokenList record={record} spoken={rowsOf(spoken, part)} />
      <Pages part={part} call={call} />
    </Section>
  )
}

const SpokenList = ({ record, spoken }: { readonly record: ChildRecord; readonly spoken: readonly Spoken[] }) => (
  <ul class="govuk-list" role="list">
    {spoken.map((s) => (
      <li class="sl-part">
        {s.words === null ? <p>Told in confidence. It stays on its own record.</p> : <VoiceLine>{s.words}</VoiceLine>}
        <p class="sl-quiet">
          {upper(sayWhen(s.happened, record.now))}. {s.words !== null && <>{s.question} {s.how && `${s.how}. `}</>}Written down by {sayAuthor(s.author, record.names)}.{' '}
          <RecordLink record={s.record}>{s.title}</RecordLink>
        </p>
      </li>
    ))}
  </ul>
)

/** Plans, reviews and visits on which their words were asked for and nobody wrote any. */
function Missing({ record, unasked, call }: VoicePage & { readonly call: Call }) {
  if (unasked.length === 0) return null
  const part = partOf(call, unasked.length, perPage, 'missing')
  const line = (u: Unasked) => <li>{upper(sayWhen(u.happened, record.now))}: <RecordLink record={u.record}>{u.title}</RecordLink>. <span class="sl-quiet">{u.question}</span></li>
  return (
    <Section id="missing" title={`Where ${calledOwn(record.card)} words are missing`} count={unasked.length}>
      <p>These asked what {record.called} says or wants, and nobody wrote it. It can be added where it was said.</p>
      <ul class="govuk-list govuk-list--bullet">{rowsOf(unasked, part).map(line)}</ul>
      <Pages part={part} call={call} />
    </Section>
  )
}
