import { conflictIn } from '../../../../access/index.ts'
import { idFrom, Timeline } from '../../../../ledger/index.ts'
import type { Problem } from '../../../../records/index.ts'
import { formControls, typed, type Answers } from '../../../../records/form/index.ts'
import type { NewFact } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { mayWriteAbout } from '../may.ts'
import type { FoundDraft } from './load.ts'
import { loadSeveral, maySeveral, ownControl, sameAs, severalControls, type OtherChild, type Several } from './several.ts'

/** The other children a draft is ticked for, as it is sent: none, when nobody is. */
export async function ticked(call: Call, found: FoundDraft, answers: Answers): Promise<{ readonly several: Several; readonly children: readonly OtherChild[] } | null> {
  if (!maySeveral(found) || typed(answers, severalControls.also) === '') return null
  // Only what their own questions say matters here; the lists they are chosen from do not.
  const several = await loadSeveral(call, found, answers, { people: new Map(), records: new Map(), listed: new Map(), names: () => null })
  const children = several?.children.filter((c) => c.ticked) ?? []
  return several && children.length > 0 ? { several, children } : null
}

/**
 * Why it cannot be written for some of them, each on their own: out of reach, questions nobody was shown, an answer that cannot be read, and whatever the
 * kind of record itself refuses for that child. One refusal writes for nobody. `said`: what is refused for the child it is about.
 */
export async function problemsOf(call: Call, found: FoundDraft, answers: Answers, to: NonNullable<Awaited<ReturnType<typeof ticked>>>, said: readonly Problem[]): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const one of to.children) problems.push(...await problemsOfOne(call, found, answers, one, to.several))
  // What is wrong with an answer that is the same for all was said once, of the child the draft is about.
  return problems.filter((p) => p.field === null || p.field.startsWith('for.') || !said.some((s) => s.code === p.code && s.field === p.field))
}

async function problemsOfOne(call: Call, { draft, step }: FoundDraft, answers: Answers, one: OtherChild, { own }: Several): Promise<readonly Problem[]> {
  const { child, called } = one
  const refused = (code: string, says: string): readonly Problem[] => [{ code, field: severalControls.also, says }]
  if (one.gone || !one.own) return refused('several/out-of-reach', 'A child you ticked is not within your reach any more, so nothing was sent. Untick them to send it for the others. What you wrote for them is not on any record.')
  if (!(await mayWriteAbout(call, draft.kind, draft.step, child, 'child'))) return refused('several/not-yours', `Your post does not include writing this about ${called}. Untick ${called} to send it for the others.`)
  if (!chosenShown(answers, child)) return refused('several/not-asked', `${one.name} was ticked, and you had not been asked their own questions. They are below now. Answer what you can, then send.`)
  const { says } = one.own
  const refusals = step.refuses?.(says.body as never, null, new Timeline(child, await call.reader.facts(child))) ?? []
  const conflict = conflictIn(await call.reader.org(), { by: call.user.worker, kind: draft.kind, step: draft.step, subject: child, body: says.body }, [])
  const theirs = refusals.flatMap((p) => { const said = sameAs(p, { child, called, own }); return said.length > 0 ? said : [{ ...p, says: `For ${called}: ${p.says}` }] })
  return [...says.problems.filter((p) => p.field !== ownControl(child, formControls.happened)), ...theirs, ...conflict ? [{ code: `conflict/${conflict.code}`, field: null, says: `For ${called}: ${conflict.says}` }] : []]
}

const chosenShown = (answers: Answers, child: string): boolean => [answers[severalControls.shown] ?? []].flat().includes(child)

/** One fact for each of them, of the same event as the draft’s own: a record of their own, written as if for them alone. Sent again they would be the same, and refused. */
export const factsOf = (call: Call, { draft }: FoundDraft, children: readonly OtherChild[]): readonly NewFact[] => children.flatMap(({ child, own }): readonly NewFact[] => (own ? [{
  id: idFrom(`${draft.id} for ${child}`), record: idFrom(`record of ${draft.id} for ${child}`), expects: 0, subject: child, about: 'child', kind: draft.kind, step: draft.step,
  happened: own.says.happened ?? { at: call.now }, ...(own.says.learned ? { learned: own.says.learned } : {}), author: call.user.worker, event: draft.id, body: own.says.body,
}] : []))
