import { ageOn, day, dayIn, type Day, type When } from '../../../calendar/index.ts'
import type { Timeline } from '../../../ledger/index.ts'
import type { CountedFrom, Retention, RetentionRule } from '../../../readings/retention/index.ts'
import { assessment } from '../records/assessment.ts'
import { careEpisode } from '../records/care-episode.ts'
import { contact } from '../records/contact.ts'
import { earlyHelp } from '../records/early-help.ts'
import { enquiry } from '../records/enquiry.ts'
import { person } from '../records/person.ts'
import { privateFostering } from '../records/private-fostering.ts'
import { protectionConference } from '../records/protection-conference.ts'
import { protectionPlan } from '../records/protection-plan.ts'
import { referral } from '../records/referral.ts'
import { needsWork } from '../statuses/child-in-need.ts'

const checkedOn = day('2026-11-21')
/** A council's procedures, in which the regulations' times were read. The regulations themselves were not. */
const restatedAt = 'https://salfordcs.trixonline.co.uk/chapter/childrens-services-retention-of-records'
const adopted: ReadonlySet<string | undefined> = new Set(['E11', 'E12'])

const births = (t: Timeline): Day | null => t.all(person, 'described').findLast((d) => d.body.born)?.body.born ?? null
function death(t: Timeline): When | null {
  const died = t.all(person, 'died').at(-1)
  return died ? (died.body.on ? { day: died.body.on } : died.happened) : null
}
const inCare = (t: Timeline): boolean => t.each(careEpisode).some((c) => c.at('started'))
/** Whether a child in care died before 18; null when that cannot be told. */
function diedYoung(t: Timeline): boolean | null {
  const died = death(t), born = births(t)
  if (!died) return false
  const on = dayIn(died)
  return born && on ? ageOn(born, on).years < 18 : null
}

const fromBirth = (t: Timeline): CountedFrom => {
  const born = births(t)
  return born ? { from: { day: born }, what: 'from birth' } : { cannotTell: 'Nobody has written when they were born.' }
}

const care: RetentionRule = {
  id: 'care', title: 'Looked after, at any time', years: 75, basis: 'regulation', applies: (t) => inCare(t) && diedYoung(t) !== true,
  counted: (t) => (diedYoung(t) === null ? { cannotTell: 'They died, and it cannot be told whether before 18.' } : fromBirth(t)),
  law: {
    cite: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50', href: restatedAt, status: 'partly verified', checkedOn,
    says: 'The case record of a child who was looked after is kept until the 75th anniversary of their birth. Read in a council’s procedures that restate it.',
  },
}
const diedInCare: RetentionRule = {
  id: 'care-died', title: 'Looked after, and died before 18', years: 15, basis: 'regulation', applies: (t) => inCare(t) && diedYoung(t) === true,
  counted: (t) => { const at = death(t); return at ? { from: at, what: 'from death' } : { cannotTell: 'It is not written when they died.' } },
  law: { ...care.law, says: 'When a child who was looked after dies before 18, the record is kept for 15 years from their death. Read in a council’s procedures that restate it.' },
}
const adoption: RetentionRule = {
  id: 'adoption', title: 'Left care by adoption', years: 100, basis: 'regulation',
  applies: (t) => t.each(careEpisode).some((c) => adopted.has(c.at('ended')?.body.reason)),
  counted: (t) => {
    const left = t.each(careEpisode).map((c) => c.at('ended')).findLast((e) => adopted.has(e?.body.reason))
    return left ? { from: left.happened, what: 'from the day care ended by adoption, which stands for the order' } : { cannotTell: 'It is not written when care ended.' }
  },
  law: {
    cite: 'Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, regulation 6', href: restatedAt, status: 'partly verified', checkedOn,
    says: 'An adoption record is kept for at least 100 years from the adoption order. Read in a council’s procedures that restate it. The order itself is not recorded here yet.',
  },
}

/** Records that only a child who was helped has, also one who moved here and was never referred. */
const help = [referral, earlyHelp, assessment, enquiry, protectionConference, protectionPlan, privateFostering] as const
const wasHelped = (t: Timeline): boolean => help.some((type) => t.factsOf(type.id).length > 0)

/** Times Tarrowmouth, the demonstration authority, chose. Another authority sets its own. */
const ours = (says: string): RetentionRule['law'] => ({ cite: 'Tarrowmouth Council', href: null, status: 'unverified', checkedOn: null, says })
const helped: RetentionRule = {
  id: 'helped', title: 'Referred or helped, never looked after', years: 25, basis: 'local default', applies: (t) => !inCare(t) && wasHelped(t), counted: fromBirth,
  law: ours('25 years from birth: a choice of this council, in no law we know of.'),
}
const asked: RetentionRule = {
  id: 'contact-only', title: 'Somebody rang, and no more came of it', years: 6, basis: 'local default', applies: (t) => !inCare(t) && !wasHelped(t),
  counted: (t) => {
    const last = t.all(contact, 'received').at(-1)
    return last ? { from: last.happened, what: 'from the last contact' } : { cannotTell: 'Nothing is written that a time could be counted from.' }
  },
  law: ours('6 years from the last contact: a choice of this council, in no law we know of.'),
}

/** How long a child's record is kept in England. Households that foster, homes and workers have no time yet, and are on no list. */
export const retention: Retention = {
  rules: [care, diedInCare, adoption, helped, asked],
  reads: [person.id, careEpisode.id, contact.id, ...help.map((r) => r.id)],
  open: (t) => {
    if (t.each(careEpisode).some((c) => c.at('started') && !c.at('ended'))) return 'In care now.'
    if (t.each(protectionPlan).some((p) => p.at('begun') && !p.at('ended'))) return 'On a protection plan now.'
    if (t.each(earlyHelp).some((e) => e.at('opened') && !e.at('closed'))) return 'Helped early now.'
    if (t.each(privateFostering).some((p) => p.first('notified') && !p.at('ended'))) return 'Privately fostered now.'
    if (t.each(referral).some((r) => !r.at('closed') && !r.at('decided'))) return 'A referral is not decided.'
    if (t.each(referral).some((r) => r.all('decided').some((d) => needsWork.has(d.body.outcome)) && !r.at('closed'))) return 'A child in need now.'
    return t.each(contact).some((c) => !c.at('decided')) ? 'A contact is not decided.' : null
  },
}
