import { sayMoment, sayWhen } from '../../../../calendar/index.ts'
import type { Body, StepView } from '../../../../ledger/index.ts'
import type { Attached, Field, NameOf } from '../../../../records/index.ts'
import { notWritten, openingSteps, sayAnswer } from '../../../../records/form/index.ts'
import type { Call } from '../../../contract.ts'
import { outlines, unquoted } from '../../../kit/index.ts'
import { Paper } from '../../../paper/paper.ts'
import { nameInLine, sayBorn, sayWriter } from '../../../words/index.ts'
import { referenceOf } from '../../child/chronology/chosen.ts'
import { placeIn } from '../body.tsx'
import { readable } from '../readable.ts'
import type { RecordPage } from '../record/load.ts'
import { knownIn } from '../record/steps.tsx'
import { drawBody } from './body.ts'
import { filesOnPaper, photosOf } from './photos.ts'

/** A record on paper: every step as it stands, under its questions, with who wrote it and when, and what is not written. */
export async function recordOnPaper(page: RecordPage, call: Call): Promise<Uint8Array> {
  const { record, type, card } = page, photos = await photosOf(page, call)
  const name = card?.name ?? (page.about === 'child' ? 'A child you cannot see the name of' : 'No name here')
  const printed = `Printed by ${call.user.name}, ${sayMoment(call.now, call.now)}.`
  // A name in letters this paper cannot set names nobody: the day of birth and a reference do, on every page.
  const reference = `Reference ${referenceOf(record.record)}`, born = card && sayBorn(card.born)
  const paper = new Paper({ title: `${type.title}: ${name}`, foot: `${reference}. ${printed} ${[type.title, born, name].filter(Boolean).join(', ')}` })
  paper.heading(1, type.title)
  paper.say([name, card?.full && card.full !== name ? `in full ${card.full}` : null, born].filter(Boolean).join(', '), 'strong')
  paper.say(`${reference}. ${printed} What was written after that is not on this paper.`, 'quiet')
  if (record.withdrawn) paper.say(`Withdrawn ${sayMoment(record.withdrawn.recorded, call.now)}, because: ${record.withdrawn.why ?? 'no reason was written'}. Nothing is read from it any more.`, 'strong')
  for (const view of record.steps) stepOnPaper(paper, page, { view, photos, call })
  return paper.bytes()
}

function stepOnPaper(paper: Paper, page: RecordPage, { view, photos, call }: { readonly view: StepView; readonly photos: ReadonlyMap<string, Uint8Array>; readonly call: Call }): void {
  const step = page.type.steps[view.step], nameOf = nameInLine(page.names)
  paper.heading(2, openingSteps(page.type).join() === view.step ? 'What was written' : (step?.title ?? view.step))
  const { happened, learned, recorded } = view.current
  const known = 'at' in learned && learned.at === recorded ? '' : ` Known ${sayWhen(learned, call.now)}.`
  paper.say(`Happened ${sayWhen(happened, call.now)}.${known} Written by ${sayWriter(view.current, (a) => page.names(a) ?? 'someone you cannot see')}, ${sayMoment(recorded, call.now)}.`, 'quiet')
  if (view.before.length > 0) paper.say(`Corrected ${view.before.length === 1 ? 'once' : `${view.before.length} times`}, last because: ${view.current.why ?? 'no reason was written'}. What it said before is kept on the record.`, 'quiet')
  if (!step) return
  const body = readable(call, page.type.id, page.type.read(view.current), page.names)
  for (const [id, field] of Object.entries(step.fields)) {
    if (body[id] === undefined) continue
    if (isDrawn(field)) paper.room(drawnRoom)
    paper.say(field.label, 'strong')
    if (field.type.kind === 'files') filesOnPaper(paper, body[id] as readonly Attached[], photos)
    else answerOnPaper(paper, page, { field, value: body[id], nameOf, call })
  }
  const missing = step.automatic || page.record.withdrawn ? [] : notWritten(step, page.type.read(view.current))
  if (missing.length > 0) paper.say(`Not written: ${missing.map((m) => m.label).join(' ')}`, 'quiet')
}

/** Points that a question takes with a body or a photograph beneath it. */
const drawnRoom = 310
const isDrawn = ({ type }: Field): boolean => type.kind === 'files' || (type.kind === 'rows' && placeIn(type.fields) !== undefined)

interface Answer { readonly field: Field; readonly value: unknown; readonly nameOf: NameOf; readonly call: Call }

function answerOnPaper(paper: Paper, page: RecordPage, { field, value, nameOf, call }: Answer): void {
  const { type } = field
  const say = (of: Field, v: unknown): string => (of.type.kind === 'record' || of.type.kind === 'text' ? knownIn(page).get(String(v)) ?? (of.type.kind === 'record' ? 'Another record' : String(v)) : sayAnswer(of, v, nameOf, call.now))
  if (type.kind !== 'rows') { paper.say(type.kind === 'voice' ? `“${unquoted(say(field, value))}”` : say(field, value)); return }
  const rows = value as readonly Body[], place = placeIn(type.fields)
  if (place) drawBody(paper, outlines(page.body?.figure ?? 'child'), rows.flatMap((r) => (typeof r[place.id] === 'string' ? [String(r[place.id])] : [])))
  rows.forEach((row, i) => paper.say(`${i + 1}. ${Object.entries(type.fields).filter(([id]) => row[id] !== undefined).map(([id, f], n) => (n === 0 ? say(f, row[id]) : `${f.label} ${say(f, row[id])}`)).join('. ') || 'Not written'}`))
}
