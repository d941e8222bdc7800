import { ageOn, dayOf, latest, type Day } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import type { Problem } from '../../../records/index.ts'
import { consultedAboutHome } from '../codes/consulted-about-home.ts'
import { person } from '../records/person.ts'
import { readinessAssessment } from '../records/readiness-assessment.ts'
import { label, small } from '../words.ts'

/** Who may decide: an officer the director named for it, or the director. */
type Level = 'officer' | 'director'

/** What was asked for that only the director may agree to. */
const onlyTheDirector = ['FAR', 'BB', 'UNREG']
/** Places no child under 16 may be placed in, and nobody should stay in long. */
const notForUnder16 = ['BB', 'SEMI', 'UNREG']
/** Agreed only until a day. */
const untilADay = ['BB', 'UNREG']

interface Deciding { readonly agreed?: boolean; readonly by?: string; readonly until?: Day }
interface Asked { readonly for?: string; readonly emergency?: boolean; readonly registered?: boolean; readonly moveOn?: Day }

/** Who must have been asked before it is agreed to. In an emergency the child is asked, and the others are told within days. */
function mustBeAsked(asked: Asked): readonly string[] {
  if (asked.for === 'OFF') return ['child', 'parent', 'court']
  if (asked.for !== 'NEXT' && asked.for !== 'FAR') return ['child', 'reviewing-officer']
  return asked.emergency ? ['child'] : ['child', 'reviewing-officer', 'area-authority']
}

/**
 * Why a decision about where a child will live cannot stand yet. Saying no never needs anything. The move itself is another
 * record and saves whatever is said here.
 */
export function cannotBeAgreed(body: Deciding, record: Living | null, about: Timeline, level: Level): readonly Problem[] {
  const request = record?.steps.findLast((s) => s.step === 'asked')
  if (body.agreed !== true || !request) return []
  const asked = request.body as Asked
  return [
    ...tooYoung(asked, asked.moveOn ?? dayOf(latest(request.happened)), about),
    ...wrongPerson(asked, body, request.current.author, level),
    ...notAsked(asked, record),
    ...notSaid(asked, body),
    ...(asked.for === 'SEMI' ? notReady(about, level) : []),
  ]
}

const problem = (code: string, field: string | null, says: string): Problem => ({ code: `placement-approval/${code}`, field, says })

function tooYoung(asked: Asked, on: Day, about: Timeline): readonly Problem[] {
  const born = about.all(person, 'described').findLast((s) => s.body.born)?.body.born
  if (!born || !notForUnder16.includes(asked.for ?? '') || ageOn(born, on).years >= 16) return []
  return [problem('under-16', null, 'They are under 16 on that day, and nobody under 16 is placed in such a place. In England the law forbids it. Go on looking for a home.')]
}

function wrongPerson(asked: Asked, body: Deciding, writer: string | null, level: Level): readonly Problem[] {
  const director = onlyTheDirector.includes(asked.for ?? '') || (asked.for === 'SEMI' && asked.registered === false)
  return [
    ...(director && level === 'officer' ? [problem('director', null, 'Only the director may agree to this. Ask them, and leave this undecided until they have.')] : []),
    ...(body.by ? [] : [problem('nobody', 'by', 'Say who agrees to it, by name.')]),
    ...(body.by && body.by === writer ? [problem('own-work', 'by', 'Somebody else must agree: this person asked for it.')] : []),
  ]
}

function notAsked(asked: Asked, record: Living | null): readonly Problem[] {
  const consulted = (record?.steps ?? []).filter((s) => s.step === 'consulted')
  const known = new Set(consulted.filter((s) => said(s.body['said'])).map((s) => s.body['who']))
  const missing = mustBeAsked(asked).filter((who) => !known.has(who)).map((who) => problem(
    `not-asked-${who}`, null, `Not written yet: what was said when this was asked: ${small(label(consultedAboutHome, who))}. Ask, write the answer, then agree.`,
  ))
  const planGiven = asked.for !== 'FAR' || asked.emergency === true || consulted.some((s) => s.body['who'] === 'area-authority' && s.body['carePlanGiven'] === true)
  return planGiven ? missing : [...missing, problem('no-care-plan', null, 'The council of the area is to have the care plan before a home this far away is agreed. Send it, and write that you did.')]
}

function notSaid(asked: Asked, body: Deciding): readonly Problem[] {
  return untilADay.includes(asked.for ?? '') && !body.until
    ? [problem('no-last-day', 'until', 'Give the last day. This is agreed only until a day, and every night is counted.')] : []
}

/** Nobody is moved because they turned 16: how ready they are was looked at with them. Where that said not yet, it is for the director. */
function notReady(about: Timeline, level: Level): readonly Problem[] {
  const found = about.all(readinessAssessment, 'written').findLast((s) => s.body.judgement)?.body.judgement
  if (!found) return [problem('not-ready', null, 'Nobody has looked with them at how ready they are to live there. Write “Ready to live half on their own?” with them first, then agree.')]
  return found === 'NOTYET' && level === 'officer'
    ? [problem('not-yet', null, 'They were found not ready yet. Only the director may agree all the same. Look for a home where they can stay and learn.')] : []
}

const said = (words: unknown): boolean => typeof words === 'string' && words.trim() !== ''
