import { mayDo } from '../../../../access/index.ts'
import type { SignalReading } from '../../../../readings/signal/index.ts'
import { IdentityBar, iconNames, Subnav, TelLink, type ChipTone, type ChipValue, type IconName, type IdentityFact } from '../../../kit/index.ts'
import { isUnborn, lower, sayAge, sayBorn, tallyOwed, upper } from '../../../words/index.ts'
import type { User } from '../../../contract.ts'
import { howToTalk } from '../../../../packs/index.ts'
import { sayInterpreter, sayNotWritten } from '../../write/being.tsx'
import { toChild, toChronology, toDocuments, toFamily, toJourney, toKept, toLooked, toPeople, toPlans, toTimeline, toVoice, toWhy } from '../../links.ts'
import { AddressWarning } from './address-warning.tsx'
import { holding, type ChildRecord } from './open-child.ts'
import { responsibilityOf, sayCouncil, sayRelation } from './responsibility.ts'
import { codeWords } from './telling.ts'
import { To } from './to.tsx'
import { whereIs } from './whereabouts.ts'
import { sayAway, sayHeld, workersNow } from './workers.ts'

const iconNamed = (name: string): IconName | undefined => iconNames.find((i) => i === name)

/** What a chip says beside its name, because the name alone would say too much or too little. */
const saidBeside: { readonly [status: string]: { readonly kind: string; readonly step: string; readonly field: string; readonly detail: string } | undefined } = {
  'exploitation-risk': { kind: 'exploitation-assessment', step: 'assessed', field: 'level', detail: 'level' },
  'protection-plan': { kind: 'protection-plan', step: 'begun', field: 'category', detail: 'category' },
}

/** Somebody looked, and said by name why it is not what it looks like: it stays beneath, and no longer stands beside the name. */
const isSetAside = ({ answer }: SignalReading): boolean => answer?.did === 'dismissed' && answer.again === null

/** Statuses and patterns that hold now, as chips in the pack's order. */
export function chipsOf(record: ChildRecord): readonly ChipValue[] {
  const now = holding(record)
  const statuses = record.pack.statuses.filter((d) => d.chip && d.about === 'child').flatMap((d): readonly ChipValue[] => {
    const span = now.find((s) => s.rule === d.id)
    if (!span) return []
    const law = d.id === 'looked-after' ? codeWords(record.pack, 'care-episode', 'started', 'legalStatus', span.content.detail?.['legalStatus']) : null
    const more = saidBeside[d.id]
    const beside = more ? codeWords(record.pack, more.kind, more.step, more.field, span.content.detail?.[more.detail]) : null
    const tone: ChipTone = d.tone === 'filled' ? 'missing' : d.tone
    return [{ tone, icon: iconNamed(d.icon), text: law === null ? (beside ? `${d.title}: ${lower(beside)}` : d.title) : law.replace(/ \(section \d+\)$/, '').replace(/^By /, 'In care by ') }]
  })
  return [...statuses, ...record.readings.signals.filter((s) => !isSetAside(s.content)).map((s): ChipValue => ({ tone: 'today', icon: 'flag', text: s.content.says }))]
}

function responsibility(record: ChildRecord): IdentityFact {
  const r = responsibilityOf(record)
  const list = (all: typeof r.holds): string => all.map(sayRelation).join(', ')
  const nobody = r.holds.length + r.doesNot.length + r.notKnown.length === 0
  return {
    icon: 'shield', name: 'Parental responsibility', words: (
      <>
        {nobody && 'Nobody has written who holds it. '}
        {r.holds.length > 0 && `${list(r.holds)}. `}
        {r.notKnown.length > 0 && <><strong>Not known:</strong> {list(r.notKnown)}. </>}
        {r.doesNot.length > 0 && <><strong>Does not:</strong> {list(r.doesNot)}. </>}
        {sayCouncil(r.council)} <To href={toPeople(record.child)}>How we know</To>
      </>
    ),
  }
}

function worker(record: ChildRecord): IdentityFact {
  const named = workersNow(record).find((w) => w.role === 'social-worker')
  if (!named) return { icon: 'person', name: 'Social worker', words: <><strong>Nobody is named</strong> as {record.called}’s social worker.</> }
  const away = sayAway(record, named.worker)
  return {
    icon: 'person', name: 'Social worker',
    words: <>{named.name}, {sayHeld(named, record)}. {away && <><strong>{upper(away)}.</strong> </>}{named.phone && <TelLink number={named.phone} />}</>,
  }
}

function being(record: ChildRecord): IdentityFact {
  const talk = howToTalk(record.timeline), missing = sayNotWritten(talk, record.called), interpreter = sayInterpreter(talk)
  return {
    icon: 'ear', name: `Being with ${record.called}`, words: (
      <>
        {record.card?.being ?? (missing ? <><strong>{missing}</strong> Ask them, or who knows them best.</> : 'Nobody has written how to be with them yet. Ask them, or who knows them best.')}
        {interpreter && <> <strong>{interpreter}</strong></>}
      </>
    ),
  }
}

function factsOf(record: ChildRecord): readonly IdentityFact[] {
  const { card } = record
  return [
    ...(card && isUnborn(card) ? [] : [being(record)]),
    responsibility(record), worker(record),
    ...(card?.language ? [{ icon: 'talk' as const, name: 'Language', words: card.language }] : []),
  ]
}

export type ChildPage = 'family' | 'documents' | 'chronology' | 'voice' | 'plans' | 'homes' | 'overview' | 'timeline' | 'journey' | 'people' | 'looked' | 'owed' | 'why' | 'signal'

/** On every page about a child: who they are, where they are now, and the pages of their record. In full on the overview only. */
export function ChildTop(props: { readonly record: ChildRecord; readonly user: User; readonly page: ChildPage }) {
  const { record, page } = props
  const { card, child } = record
  const full = page === 'overview'
  const tally = tallyOwed(record.readings.duties, record.now)
  const about = card ? [sayBorn(card.born), card.pronouns].filter((x): x is string => x !== null) : []
  return (
    <>
      <IdentityBar name={card?.name ?? 'A child with no name written'} called={record.called} fullName={card?.full ?? undefined}
        age={card ? sayAge(card, record.now) : 'Age not known'} about={about} chips={chipsOf(record)} now={whereIs(record).shown} facts={full ? factsOf(record) : []} brief={!full} past={record.past} />
      <Subnav label={`${upper(record.called)}’s record`} owed={{ href: `${toChild(child)}#owed`, overdue: tally.overdue, today: tally.today }} items={[
        { text: 'Overview', href: toChild(child), current: full },
        { text: 'Timeline', href: toTimeline(child), current: page === 'timeline' },
        { text: 'Chronology', href: toChronology(child), current: page === 'chronology' },
        { text: 'Journey', href: toJourney(child), current: page === 'journey' },
        { text: 'Plans', href: toPlans(child), current: page === 'plans' },
        { text: 'People', href: toPeople(child), current: page === 'people' },
        { text: 'Family', href: toFamily(child), current: page === 'family' },
        { text: 'Documents', href: toDocuments(child), current: page === 'documents' },
        { text: 'In their words', href: toVoice(child), current: page === 'voice' },
        ...(mayDo(props.user.roles, 'retention:read') ? [{ text: 'How it is kept', href: toKept(child), current: false }] : []),
        { text: 'Why can I see this?', href: toWhy(child), current: page === 'why' },
        ...(mayDo(props.user.roles, 'audit:read') ? [{ text: 'Who has looked', href: toLooked(child), current: page === 'looked' }] : []),
      ]} />
      <AddressWarning record={record} />
    </>
  )
}

