import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../../../access/index.ts'
import { addRow, decode, encode, removeRow, rowControl, rowIds, typed as typedIn, type Answers } from '../../../../../records/form/index.ts'
import { binDraft, findDraft, Reader, saveDraft, startDraft, type Draft, type NewFact } from '../../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted, type Redirect } from '../../../../contract.ts'
import { toChronology } from '../../../links.ts'
import { tryWrite } from '../../../write/append.ts'
import { notYours } from '../../../write/may.ts'
import { kind, writtenStep } from '../chosen.ts'
import { openChronology, type ChronologyData } from './load.ts'
import { answerOf } from '../../../../form.ts'

/** A press on the page: choosing an entry, leaving one out, other words for it, what it is for, writing it, or beginning again from what stands. */
export async function press(call: Call, form: Form): Promise<Posted<ChronologyData>> {
  if (!mayWrite(call.user.roles, kind, 'written')) return notYours(call, kind, 'written')
  const open = await openChronology(call)
  if (!('record' in open)) return 'notHere' in open ? notHere : open
  const does = answerOf(form, 'do')
  if (!open.draft) return does === 'change' && open.living ? change(call, open) : { redirect: call.url, say: 'This was written into the record already. Change it to choose again.' }
  // What was typed above the press is written with it.
  if (does === 'write') return write(call, open, { ...open.draft, answers: { ...open.draft.answers, ...typedAbout(form) } })
  if (does === 'bin') {
    await binDraft(call.reader, open.draft.id)
    return { redirect: open.living ? toChronology(open.record.child, open.id) : toChronology(open.record.child), say: 'Your choice is gone. What is on the record stays as it was.' }
  }
  if (does === 'about') return about(call, open, open.draft, form)
  const edit = editOf(does, form, open)
  return edit ? kept(call, open.draft, edit.change, edit.to) : notHere
}

interface Edit { readonly change: (answers: Answers) => Answers; readonly to: string }

/** What a press does to the choice. Each can be done again to a later version of the draft, so two tabs never undo one another. */
function editOf(does: string, form: Form, { all, chosen }: ChronologyData): Edit | null {
  const row = answerOf(form, 'row'), entry = answerOf(form, 'entry'), known = chosen.find((c) => c.choice.id === row)
  if (does === 'choose' && all.some((e) => e.fact === entry)) {
    return { to: `#f-${entry}`, change: (a) => (rowIds(a, 'entries').some((r) => a[rowControl('entries', r, 'entry')] === entry) ? a : withEntry(a, entry)) }
  }
  if (!known) return null
  if (does === 'leave') return { to: '#chosen', change: (a) => removeRow(a, 'entries', row) }
  if (does === 'word') {
    // The record's own words, sent back as they stood in the box, are not other words.
    const typed = answerOf(form, 'wording').replaceAll('\r\n', '\n'), wording = typed === known.then?.line.trim() ? '' : typed
    return { to: `#c-${row}`, change: (a) => ({ ...a, [rowControl('entries', row, 'wording')]: wording }) }
  }
  const now = known.entry?.fact
  return does === 'take' && now ? { to: `#c-${row}`, change: (a) => ({ ...a, [rowControl('entries', row, 'entry')]: now }) } : null
}

const withEntry = (answers: Answers, entry: string): Answers => {
  const row = randomUUID()
  return { ...addRow(answers, 'entries', row), [rowControl('entries', row, 'entry')]: entry }
}

/** Saves over whatever was saved last, trying once more if another tab was quicker. */
async function kept(call: Call, draft: Draft, edit: (answers: Answers) => Answers, to: string): Promise<Redirect> {
  for (let at: Draft | null = draft, tries = 0; at && tries < 3; tries++, at = await findDraft(call.reader, draft.id)) {
    if (await saveDraft(call.reader, at.id, at.revision, edit(at.answers))) return { redirect: `${call.url}${to}` }
  }
  return { redirect: call.url, say: 'That was not kept, because you changed it in another window at the same moment. Press again.' }
}

const aboutControls = ['purpose', 'about', 'caseNumber', 'from-day', 'from-month', 'from-year', 'to-day', 'to-month', 'to-year', 'because'] as const

/** What was typed of what it is for; a press beside an entry brings none. */
const typedAbout = (form: Form): Answers => Object.fromEntries(aboutControls.flatMap((name) => (name in form || (name === 'purpose' && 'about' in form) ? [[name, answerOf(form, name)]] : [])))

/** What is wrong with what it is for, and where; null when nothing is. */
function wrongWith(call: Call, answers: Answers): ChronologyData['problem'] {
  const { problems: [first], body } = decode(writtenStep, answers, { now: call.now }), { from, to } = body as ChronologyData['says']
  if (first) return { says: first.says, href: first.field === 'from' || first.field === 'to' ? `#${first.field}-day` : '#about' }
  return from && to && from > to ? { says: 'The last day is before the first. Change one of them.', href: '#to-day' } : null
}

/** What it is for. A day that is none is said, and what was typed stays in its box. */
async function about(call: Call, open: ChronologyData, draft: Draft, form: Form): Promise<Posted<ChronologyData>> {
  const typed = typedAbout(form), answers = { ...draft.answers, ...typed }, problem = wrongWith(call, answers)
  if (problem) return { again: { ...open, draft: { ...draft, answers }, problem }, status: 422 }
  return kept(call, draft, (a) => ({ ...a, ...typed }), '#about')
}

/** Begins to choose again from what is on the record. */
async function change(call: Call, { record, id, living, says }: ChronologyData): Promise<Redirect> {
  await startDraft(call.reader, {
    id: randomUUID(), record: id, kind, step: 'written', act: 'step', amends: null, expects: living?.facts.at(-1)?.sequence ?? 0, subject: record.child, about: 'child',
    author: call.user.worker, answers: encode(writtenStep, says, null), concernAfterMinutes: null,
  })
  return { redirect: toChronology(record.child, id) }
}

/** Writes the choice into the record: one fact, with the draft gone in the same moment. */
async function write(call: Call, open: ChronologyData, draft: Draft): Promise<Posted<ChronologyData>> {
  const said = decode(writtenStep, draft.answers, { now: call.now })
  const again = (says: string, href: string, status: 409 | 422): Posted<ChronologyData> => ({ again: { ...open, draft, problem: { says, href } }, status })
  const wrong = wrongWith(call, draft.answers)
  if (wrong) return again(wrong.says, wrong.href, 422)
  if (open.chosen.length === 0) return again('Choose at least one entry before you write it into the record.', '#chosen', 422)
  if (draft.act === 'amend' && typedIn(draft.answers, 'because') === '') return again('Say why it is corrected before you write it into the record.', '#because', 422)
  const refused = await tryWrite(call, [factFrom(call, open, draft, said.body)], (tx) => binDraft(new Reader(tx, call.pack, call.now), draft.id))
  if (refused) return again(refused.message, '#chosen', 409)
  return { redirect: toChronology(open.record.child, open.id), say: 'It is on the record. A second person can agree it now.' }
}

/** The fact a choice becomes: written anew, or a better version of what was sent back. */
function factFrom(call: Call, { living, chosen }: ChronologyData, draft: Draft, said: NewFact['body']): NewFact {
  const rows = (said as ChronologyData['says']).entries ?? []
  // Kept in the order it happened, as it is read.
  const body = { ...said, entries: chosen.flatMap((c) => rows.find((r) => r.id === c.choice.id) ?? []) }
  const fact = {
    id: draft.id, record: draft.record, expects: living?.facts.at(-1)?.sequence ?? 0, subject: draft.subject, about: 'child' as const, kind, step: 'written',
    author: call.user.worker, happened: { at: call.now }, body,
  }
  const corrects = draft.act === 'amend' ? living?.steps.find((s) => s.sequence === draft.amends) : undefined
  return corrects ? { ...fact, act: 'amend', amends: corrects.sequence, why: typedIn(draft.answers, 'because'), happened: corrects.happened } : fact
}
