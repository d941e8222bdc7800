import { dayOf, sayLongDay, sayTime } from '../../../../calendar/index.ts'
import { Button, Chip, Empty, ErrorSummary, Icon, Jumps, Panel, Title, type Tally } from '../../../kit/index.ts'
import { called, calledFirst, near } from '../../../words/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toAmend, toRecord, toTonight } from '../../links.ts'
import { Waiting } from '../../staff/my-day/waiting.tsx'
import { Switch } from '../tablets/switch.tsx'
import { isNight } from '../nights/read.ts'
import { Nights } from '../nights/section.tsx'
import { pressChecks } from '../nights/press.ts'
import { NotTakenOn } from '../shift/panel.tsx'
import { pressTakeOn } from '../shift/take-on.ts'
import { Children, freeBeds, shadeOf, stateOf } from './board.tsx'
import type { HomeChild } from './child.ts'
import { loadTonight, type Board, type Choose, type Tonight } from './load.ts'
import { Log } from './log.tsx'
import { MissingNowPanel } from './missing.tsx'
import { pressLog } from './presses/log.ts'
import { pressBack, pressMissing, pressSighted, pressTakeBack, pressTold } from './presses/missing.ts'
import { Side } from './side.tsx'
import { answerOf } from '../../../form.ts'

/** A home tonight: who is missing and who knows, where each child is as far as we know, what just happened. */
export default definePage<Tonight>({
  path: '/tonight',
  permission: 'home:read',
  audit: 'Opened the home’s board',
  about: (tonight) => (tonight.show === 'board' ? tonight.children.map((c) => c.child) : null),
  load: async (call) => {
    const tonight = await loadTonight(call, call.query['home'])
    return 'notHere' in tonight ? tonight : { data: tonight }
  },
  title: (tonight) => (tonight.show === 'board' ? `Tonight at ${tonight.home.name}` : 'Tonight'),
  view: (tonight, call) => ({
    place: 'tonight', scripts: ['missing-since.js'],
    main: tonight.show === 'board' ? <TheBoard board={tonight} call={call} /> : <ChooseHome choose={tonight} call={call} />,
  }),
  post: { permission: 'home:read', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Tonight>> {
  const tonight = await loadTonight(call, answerOf(form, 'home'))
  if ('notHere' in tonight || tonight.show !== 'board') return notHere
  const home = tonight.home.id
  switch (answerOf(form, '_do')) {
    case 'missing': return pressMissing(call, home, form)
    case 'back': return pressBack(call, home, form)
    case 'told': return pressTold(call, home, form)
    case 'sighted': return pressSighted(call, home, form)
    case 'take-back': return pressTakeBack(call, form, tonight)
    case 'take-on': return pressTakeOn(call, form, tonight)
    case 'checks': return pressChecks(call, form, tonight)
    case 'log': return pressLog(call, form, tonight)
    default: return notHere
  }
}

function talliesOf(board: Board, call: Call): readonly Tally[] {
  const count = (state: string): number => board.children.filter((c) => stateOf(c, call.now) === state).length
  const beds = freeBeds(board)
  const first = board.children.find((c) => c.missing)?.missing?.episode.record
  return [
    { count: count('missing'), words: 'missing', tone: count('missing') > 0 ? 'late' : 'none', icon: 'missing', href: first ? `#m-${first}` : '#children' },
    { count: count('in'), words: 'in, as far as we know', tone: 'met', icon: 'in', href: '#children' },
    ...(count('unknown') > 0 ? [{ count: count('unknown'), words: 'we cannot tell', tone: 'unknown', icon: 'unknown', href: '#children' } as const] : []),
    ...(beds === null ? [] : [{ count: beds, words: beds === 1 ? 'bed free' : 'beds free', tone: 'none', icon: 'bed', href: '#children' } as const]),
  ]
}

function TheBoard({ board, call }: { readonly board: Board; readonly call: Call }) {
  const missing = board.children.filter((c) => c.missing)
  return (
    <>
      {board.problem && <ErrorSummary errors={[{ text: board.problem.says, href: board.problem.href }]} />}
      {board.several && <p class="sl-crumb"><a class="govuk-back-link" href="/tonight">All your homes</a></p>}
      <Title title={`Tonight at ${board.home.name}`} label={`${sayLongDay(dayOf(call.now))}, ${sayTime(call.now)}`} tallies={talliesOf(board, call)} />
      <Switch board={board} call={call} />
      <Jumps links={[{ text: 'Children', href: '#children' }, ...(isNight(call.now) ? [{ text: 'Night checks', href: '#nights' }] : []), { text: 'Shift log', href: '#log' }, { text: 'Between shifts', href: '#shift' }, { text: 'Who to ring', href: '#on-call' }]} />
      <Waiting waiting={board.waiting} desk={board.desk} call={call} />
      {missing.length > 0 && (
        missing.map((child) => child.missing && (
          <MissingNowPanel child={child} missing={child.missing} board={board} call={call} shade={shadeOf(board.children.indexOf(child))} />
        ))
      )}
      {board.children.filter((c) => c.back).map((child) => <Back child={child} call={call} />)}
      <NotTakenOn board={board} call={call} />
      {board.children.length === 0
        ? <Panel><Empty kind="ask">Nobody lives here now, as far as anybody has written.</Empty></Panel>
        : <Children board={board} call={call} />}
      <Nights board={board} call={call} />
      <div class="sl-split">
        <div class="sl-split__main"><Log board={board} call={call} /></div>
        <div class="sl-split__side"><Side board={board} call={call} /></div>
      </div>
    </>
  )
}

/** Somebody who came back, and about whom nobody has written how they are. */
function Back({ child, call }: { readonly child: HomeChild; readonly call: Call }) {
  if (!child.back) return null
  const { returned, episode } = child.back
  return (
    <section class="sl-handover" aria-labelledby={`back-${episode.record}`}>
      <div class="sl-handover__top">
        <Icon name="in" /><h2 id={`back-${episode.record}`} class="sl-h3">{calledFirst(child.card)} is back, since {near(returned.happened, call.now)}</h2>
        <Chip tone="today">How they are is not written</Chip>
      </div>
      <p>A welcome first: warm, fed, no questions. When {called(child.card)} is settled, write how they are, anything they say, and how they came back.</p>
      <div class="sl-press">
        <form method="post" action={toAmend(episode.record, returned.sequence)}>
          <input type="hidden" name="_csrf" value={call.csrf} />
          <Button preventDoubleClick>Write how they are</Button>
        </form>
        <To href={toRecord(episode.record)}>Open the record</To>
      </div>
    </section>
  )
}

function ChooseHome({ choose, call }: { readonly choose: Choose; readonly call: Call }) {
  return (
    <>
      <Title title="Which home?" label={`${sayLongDay(dayOf(call.now))}, ${sayTime(call.now)}`} />
      {choose.homes.length === 0
        ? <Panel><Empty kind="ask">Your post is in no home, so there is no board to show.</Empty></Panel>
        : (
          <Panel>
            <ul class="sl-rows" role="list">
              {choose.homes.map((h) => (
                <li>
                  <div>
                    <span><To href={toTonight(h.id)}>{h.name}</To></span>
                    <span class="sl-quiet">{h.children} {h.children === 1 ? 'child lives' : 'children live'} here</span>
                  </div>
                  {h.waits && <Chip tone="late">Nobody took the handover on</Chip>}
                  {h.missing > 0 && <Chip tone="missing" icon="missing">{`${h.missing} missing`}</Chip>}
                </li>
              ))}
            </ul>
          </Panel>
        )}
    </>
  )
}
