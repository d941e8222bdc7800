import { randomUUID } from 'node:crypto'
import { idFrom, living, type SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'
import { chosen, formControls, typed, type Answers } from '../../../../records/form/index.ts'
import { binDraft, findDraft, myDrafts, saveDraft, startDraft, type Draft } from '../../../../store/index.ts'
import type { Call, Form, Redirect } from '../../../contract.ts'
import { toDraft } from '../../links.ts'
import { loadKnown, namesOf, type Known } from '../known.ts'
import { firstOf, mostVersions, versionControl } from '../controls.ts'
import type { FoundDraft } from './load.ts'
import { sayControls } from './said.ts'

/** A draft as it was written in more than one place at once, the first of them first. */
export interface Versions {
  readonly found: FoundDraft
  readonly card: Card | null
  readonly drafts: readonly Draft[]
  /** The questions that were answered differently, with what each version says; null where it says nothing. */
  readonly differ: readonly { readonly key: string; readonly label: string; readonly says: readonly (string | null)[] }[]
  /** How many questions were answered alike. */
  readonly alike: number
}

/** The other versions of a draft, oldest first. */
export const othersOf = async (call: Call, draft: Draft): Promise<readonly Draft[]> =>
  (await myDrafts(call.reader, call.user.worker)).filter((d) => d.id !== draft.id && typed(d.answers, versionControl) === draft.id).reverse()

/**
 * Keeps what was typed where a draft had been changed elsewhere: a second version beside it. The same thing typed twice is kept once. Null where so many stand there
 * already that none is added: nothing was kept, and whoever typed it is told so and shown it again.
 */
export async function keepBeside(call: Call, { draft, step }: FoundDraft, answers: Answers): Promise<{ readonly id: string; readonly first: string } | null> {
  const first = firstOf(draft), root = await findDraft(call.reader, first) ?? draft, versions = [root, ...await othersOf(call, root)]
  const same = versions.find((d) => differing(step, d.answers, answers).length === 0)
  if (same) return { id: same.id, first }
  // In a version that is not the first only the page writes for which it was made. It has fallen behind itself: the answer to its last saving was lost on the way.
  if (draft.id !== first && goesOn(step, answers, draft.answers) && await saveDraft(call.reader, draft.id, draft.revision, answers)) return { id: draft.id, first }
  if (versions.length >= mostVersions) return null
  const id = randomUUID()
  const { record, kind, act, amends, expects, subject, about, author } = draft
  await startDraft(call.reader, { id, record, kind, step: draft.step, act, amends, expects, subject, about, author, answers: { ...answers, [versionControl]: first }, concernAfterMinutes: null })
  return { id, first }
}

/** Said when what was typed is one version too many. */
export const tooMany = `You wrote this in ${mostVersions} places already, so what stands here is not kept. Leave this page open. In another window, choose which of them to go on with; then press again here.`

/** Said when what was typed could not simply be saved. */
export const bothKept = 'This was changed in another tab, or on another computer, while you wrote. Both versions are kept. Nothing was sent.'

/** Loads the versions of a draft side by side, or null when there is only one. */
export async function loadVersions(call: Call, found: FoundDraft): Promise<Versions | null> {
  const drafts = [found.draft, ...await othersOf(call, found.draft)]
  if (drafts.length === 1) return null
  const facts = await call.reader.facts(found.draft.subject)
  const all = Object.assign({}, ...drafts.map((d) => d.answers)) as Answers
  const known = await loadKnown(call, {
    kind: found.draft.kind, step: found.draft.step, definition: found.step, subject: found.draft.subject, record: living(facts).find((r) => r.record === found.draft.record) ?? null, facts, answers: all,
  })
  const names = await namesOf(call, [found.draft.subject, ...drafts.flatMap((d) => Object.values(d.answers).flat()), ...drafts.flatMap((d) => childrenIn(d.answers))])
  const keys = [...new Set(drafts.flatMap((d) => drafts.flatMap((e) => differing(found.step, d.answers, e.answers))))]
  const asked = new Set(drafts.flatMap((d) => Object.keys(d.answers).map(keyOf)).filter((key) => !quiet.has(key) && !keys.includes(key)))
  const says = (key: string, d: Draft): string | null => sayControls(call, found, key, d.answers, { ...known, names })
  return {
    found, drafts, card: (await call.reader.cards([found.draft.subject])).get(found.draft.subject) ?? null, alike: [...asked].filter((key) => says(key, found.draft) !== null).length,
    differ: inOrder(keys, found).map((key) => ({ key, label: labelOf(key, found, names), says: drafts.map((d) => says(key, d)) })),
  }
}

/** What is not an answer: what a page remembers of itself. */
const quiet: ReadonlySet<string> = new Set([versionControl, 'also-shown', 'ask-apart', 'as-last-time', 'happened-begun'])

/** The question a control answers: its own name up to the first dash, with the child it is for where it is for another. */
const keyOf = (control: string): string => {
  const [, child = '', rest = ''] = /^(for\.[0-9a-f-]{36}\.)(.*)$/i.exec(control) ?? []
  const of = child === '' ? control : rest
  return quiet.has(of) || of === 'also' ? of : `${child}${of.split('-')[0] ?? of}`
}
/** What stands in the controls of one question. An empty row is nothing: it is there for whoever wants to fill it in. */
function controlsOf(step: StepDefinition, answers: Answers, key: string): readonly (readonly [string, readonly string[]])[] {
  const filled = Object.keys(answers).filter((c) => keyOf(c) === key && !quiet.has(c)).map((c): [string, readonly string[]] => [c, chosen(answers, c)]).filter(([, v]) => v.length > 0)
  const field = step.fields[key.split('.').at(-1) ?? key]
  return (field?.type.kind === 'rows' ? filled.flatMap(([c, v]): [string, readonly string[]][] => {
    const rows = c === key ? v.filter((row) => filled.some(([other]) => other.startsWith(`${key}-${row}-`))) : v
    return rows.length > 0 ? [[c, rows]] : []
  }) : filled).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The questions two versions answer differently. Space around an answer is no difference. */
export function differing(step: StepDefinition, a: Answers, b: Answers): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)].map(keyOf))
  return [...keys].filter((key) => !quiet.has(key) && JSON.stringify(controlsOf(step, a, key)) !== JSON.stringify(controlsOf(step, b, key)))
}

/** Whether one version says all that another does, with more put in: what was chosen is chosen still, and every word written stands as it stood. */
export const goesOn = (step: StepDefinition, later: Answers, earlier: Answers): boolean => differing(step, later, earlier).every((key) => {
  const says = new Map(controlsOf(step, later, key))
  return controlsOf(step, earlier, key).every(([control, was]) => {
    const [before = ''] = was, [now = ''] = says.get(control) ?? []
    return isWritten(step, key, control) ? isPutInto(now, before) : was.every((v, i) => says.get(control)?.[i] === v)
  })
})

/** Whether a control holds words, in a question or in a row of one. */
function isWritten(step: StepDefinition, key: string, control: string): boolean {
  const type = step.fields[key.split('.').at(-1) ?? key]?.type
  return ['text', 'long-text', 'voice'].includes((type?.kind === 'rows' ? type.fields[control.split('-').at(-1) ?? ''] : { type })?.type?.kind ?? '')
}

/** Whether words are others with something put in at one place. */
function isPutInto(later: string, earlier: string): boolean {
  let from = 0
  while (from < earlier.length && earlier[from] === later[from]) from += 1
  return later.length >= earlier.length && later.endsWith(earlier.slice(from))
}

const childrenIn = (answers: Answers): readonly SubjectId[] => Object.keys(answers).flatMap((c) => /^for\.([0-9a-f-]{36})\./i.exec(c)?.[1] ?? [])

const inOrder = (keys: readonly string[], { step }: FoundDraft): readonly string[] => {
  const order = [formControls.happened, formControls.learned, 'also', ...Object.keys(step.fields)]
  const at = (key: string): number => { const i = order.indexOf(key); return i < 0 ? order.length : i }
  return keys.toSorted((a, b) => at(a) - at(b) || (a < b ? -1 : 1))
}

function labelOf(key: string, { step, draft }: FoundDraft, names: Known['names']): string {
  const [, child, id = ''] = /^for\.([^.]+)\.(.*)$/.exec(key) ?? []
  if (child) return `${names(child)?.split(' ')[0] ?? 'A child you cannot see'}: ${step.fields[id]?.label ?? id}`
  if (key === formControls.happened) return step.happenedLabel ?? 'When was it?'
  if (key === formControls.learned) return 'When did you learn of it?'
  if (key === formControls.because) return draft.act === 'amend' ? 'What was wrong, and how do you know?' : 'Why is this record wrong?'
  return key === 'also' ? 'Who else it is for' : key === 'apart' ? 'What is asked for each' : (step.fields[key]?.label ?? key)
}

/** What a page showed of a version, in short: a tab that is left may save the same thing once more, and that changes nothing. */
export const asSeen = ({ answers }: Draft): string => idFrom(JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/**
 * Goes on with one version, or with answers chosen from each, in the draft that was there first; the others are binned. Null when one of them was
 * changed since the page was shown: then it has to be looked at again.
 */
export async function choose(call: Call, first: Draft, form: Form, version: string | null): Promise<Redirect> {
  const drafts = [first, ...await othersOf(call, first)], here = toDraft(first.id)
  const again = { redirect: here, say: 'One of them was changed since you looked. Here is how they stand now.' }
  if (drafts.some((d) => typed(form, `seen.${d.id}`) !== asSeen(d))) return again
  const base = drafts.find((d) => d.id === version) ?? (version === null ? drafts.at(-1) : undefined)
  if (!base) return again
  const picked = version === null ? mixed(base.answers, drafts, form) : base.answers
  const { [versionControl]: _, ...answers } = picked
  if (!(await saveDraft(call.reader, first.id, first.revision, answers))) return again
  for (const d of drafts) if (d.id !== first.id) await binDraft(call.reader, d.id)
  return { redirect: here, say: 'You are going on with what you chose. Nothing was sent yet.' }
}

/** The answers of one version with those chosen from others in their place. */
function mixed(base: Answers, drafts: readonly Draft[], form: Form): Answers {
  const picks = Object.keys(form).flatMap((c) => { const from = c.startsWith('pick.') ? drafts.find((d) => d.id === typed(form, c)) : undefined; return from ? [{ key: c.slice('pick.'.length), from }] : [] })
  return picks.reduce<Answers>((answers, { key, from }) => Object.fromEntries([
    ...Object.entries(answers).filter(([c]) => keyOf(c) !== key), ...Object.entries(from.answers).filter(([c]) => keyOf(c) === key),
  ]), base)
}
