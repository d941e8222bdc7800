import { sayMoment, sayWhen, type Instant } from '../../../../calendar/index.ts'
import { Button, RedLine, TelLink, type RedLineProps } from '../../../kit/index.ts'
import { basisWords, roleWords, sayOwner, sayWithin, shortAge, versionUsed } from '../../../words/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { headingOf } from '../../child/parts/entry.tsx'
import { tellingFor } from '../../child/parts/telling.ts'
import { toChild, toRed } from '../../links.ts'
import { nameOf, type Desk } from '../../staff/owing/index.ts'
import { missingTooLong, type Red } from './lines.ts'

/** Something done about it so far, for the chain on its own page. */
export interface Step {
  readonly at: Instant
  readonly when: string
  readonly words: string
  readonly counts: 'yes' | 'no' | 'cannot tell' | null
  readonly why: string | null
}

/** What was tried and written about it, oldest first: of a child missing, everything since they went. A child's own words are left to the record. */
export function doneAbout(red: Red, desk: Desk, call: Call): readonly Step[] {
  const telling = tellingFor(call.pack, desk.names, call.now)
  const about = (s: StepView): boolean => red.rule === missingTooLong.rule && s.record === red.key
  const steps = red.timeline.records.flatMap((r) => r.steps).filter((s) => about(s) || red.content.attempts.some((a) => a.fact === s.current.id))
  return steps.sort((a, b) => (a.recorded < b.recorded ? -1 : 1)).map((s): Step => {
    const attempt = red.content.attempts.find((a) => a.fact === s.current.id)
    const words = telling.line(s.current, telling.body(s.current))
    return { at: s.recorded, when: sayWhen(s.happened, call.now), words, counts: attempt?.counts ?? null, why: attempt?.why ?? null }
  })
}

/** 'Told Helen Ashworth, team manager'. */
export const sayTold = (n: Red['notices'][number], desk: Desk, call: Call): string =>
  `Told ${(n.to && desk.names(n.to)) ?? 'nobody: there was nobody to tell'}${n.role ? `, ${roleWords(call.pack, n.role)}` : ''}`

/** What has been done so far, short: the last thing tried, and who was told on the way. */
function shortly(red: Red, desk: Desk, call: Call): string {
  const last = doneAbout(red, desk, call).at(-1)
  const tried = last ? `${headingOf(last.words).title}, ${last.when}.` : 'Nothing is written.'
  const told = [...new Set(red.notices.flatMap((n) => (n.to && n.to !== call.user.worker ? [desk.names(n.to) ?? 'a colleague'] : [])))]
  return told.length > 0 ? `${tried} Told on the way up: ${told.join(', ')}.` : tried
}

/** The limit in a few words, with how far the number binds. */
function limitOf(red: Red, call: Call): Pick<RedLineProps, 'basis' | 'unverified' | 'limit'> {
  const version = versionUsed(red.duty, red.content, call.now)
  if (!version) return { basis: 'local default', limit: red.duty.title }
  const words = basisWords(version)
  if (red.rule === missingTooLong.rule) return { basis: words.basis, unverified: words.unverified, limit: `Missing over ${missingTooLong.hours} hours` }
  return { basis: words.basis, unverified: words.unverified, limit: [`${red.duty.title}, ${sayWithin(version.within)}`, words.number].filter(Boolean).join('. ') }
}

/** How it stands, in a sentence. */
function sayState({ content, rule }: Red): string {
  if (content.why !== null) return `${content.why.replace(/\.$/, '')}.`
  if (rule !== missingTooLong.rule) return 'Nothing is written about it.'
  return content.metBy === null ? 'No decision is written about what is tried next.' : 'What is tried next was decided.'
}

/** A red line as the list and its own page show it. `act`: the presses of the place it stands in. */
export function RedWords({ red, desk, call, act }: { readonly red: Red; readonly desk: Desk; readonly call: Call; readonly act: RedLineProps['act'] }) {
  const card = desk.cards.get(red.subject)
  const age = card && shortAge(card, call.now)
  const href = toRed(red.subject, red.rule, red.key)
  return (
    <RedLine title={red.title} href={href} {...limitOf(red, call)} whyHref={`${href}#why`}
      since={red.since ? `Since ${sayWhen(red.since, call.now)}` : 'Since when is not written'}
      whoHasIt={sayOwner(red.owner, { pack: call.pack, names: desk.names, now: call.now })} doneSoFar={shortly(red, desk, call)}
      acknowledged={red.acknowledged.map((s) => ({ by: (s.by && desk.names(s.by)) ?? 'Somebody', at: sayMoment(s.at, call.now), words: s.words }))} act={act}>
      <p>
        <To href={toChild(red.subject)}>{nameOf(card)}</To>{age && `, ${age}`}.
        {` ${sayState(red)}`}
      </p>
    </RedLine>
  )
}

/** Rings whoever has it, when a number is known. */
export function RingOwner({ red, desk }: { readonly red: Red; readonly desk: Desk }) {
  const worker = red.owner.worker
  const card = worker === null ? undefined : desk.cards.get(worker)
  return card?.phone ? <span>Ring {card.name.split(' ')[0]}: <TelLink number={card.phone} /></span> : null
}

/** The presses of a red line in a list. */
export const RedPresses = ({ red, desk }: { readonly red: Red; readonly desk: Desk }) => (
  <>
    {red.acknowledged.length > 0
      ? <Button tone="secondary" href={`${toRed(red.subject, red.rule, red.key)}#say`}>Add a note</Button>
      : <Button href={`${toRed(red.subject, red.rule, red.key)}#say`}>Acknowledge<span class="govuk-visually-hidden">: {red.title}</span></Button>}
    <RingOwner red={red} desk={desk} />
  </>
)
