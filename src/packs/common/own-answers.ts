import type { Field, RecordType, StepDefinition } from '../../records/index.ts'

/** Records that are about one child by nature: who they are, who may read about them, what they alone told us or were found to be. */
const ofOneChild: ReadonlySet<string> = new Set([
  'disclosure', 'person', 'relationship', 'same-person', 'identifier', 'release', 'share', 'address-hidden', 'kept-from', 'sensitivity-decision', 'access-grant',
  'legal-hold', 'expunge-order', 'break-glass', 'dip-sample', 'signal-answer', 'strengths-and-difficulties', 'night-check', 'handover-note', 'case-handover', 'injury', 'curated-chronology',
])

/** Whether one event may be written for several children with one form: then each has a record of their own. */
export const forSeveralChildren = (type: RecordType, step: StepDefinition): boolean =>
  type.about.includes('child') && type.unfinishedIsAConcern === null && step.opens === true && !step.automatic && !ofOneChild.has(type.id)

/** Codes that say how one child was seen or took part. */
const codesOfOne: ReadonlySet<string> = new Set(['seen', 'child-took-part', 'better-for-the-child', 'in-touch', 'talked-with-officer'])
/** Questions in words about one child, where several were seen together. */
const wordsOfOne: { readonly [step: string]: readonly string[] | undefined } = { 'visit.happened': ['whyNotAlone', 'bedroomSeen', 'meaning'] }

/**
 * The questions of a step that are asked for each child on their own, however many it is written for: the child’s own words, whether
 * they were seen, how it is for them, and whatever names a record of theirs. With them, questions that hang from one, and those they hang from.
 */
export function ownQuestions(type: RecordType, stepId: string, step: StepDefinition): ReadonlySet<string> {
  const listed = wordsOfOne[`${type.id}.${stepId}`] ?? []
  const own = new Set(Object.entries(step.fields).filter(([id, f]) => listed.includes(id) || isOfOne(f)).map(([id]) => id))
  return withHanging(own, step)
}

const isOfOne = ({ type }: Field): boolean => type.kind === 'voice' || type.kind === 'record' || type.kind === 'number'
  || ((type.kind === 'code' || type.kind === 'codes') && codesOfOne.has(type.codes.id))

/** These questions with those that hang from them and those they hang from: asked apart, none would make sense. */
export function withHanging(of: ReadonlySet<string>, step: StepDefinition): ReadonlySet<string> {
  const all = new Set(of)
  for (let before = -1; before !== all.size;) {
    before = all.size
    for (const [id, { onlyWhen }] of Object.entries(step.fields)) {
      if (onlyWhen && all.has(onlyWhen.field)) all.add(id)
      if (onlyWhen && all.has(id)) all.add(onlyWhen.field)
    }
  }
  return all
}

/**
 * Whether an answer may begin as it stood the last time a record of the same kind was written. Only what people put in words, and whom they named:
 * never the child’s own words, a day, a figure, a tick or a choice, since each of those says what was so that time. Rows come with
 * them, but not those with a day in them, which were agreed then.
 */
export function carriesOn(type: RecordType, stepId: string, id: string): boolean {
  const step = type.steps[stepId], field = step?.fields[id]
  if (!step || !field || ofOneChild.has(type.id) || wordsOfOne[`${type.id}.${stepId}`]?.includes(id) || aboutThatTime.has(id)) return false
  if (field.type.kind !== 'rows') return isWords(field)
  return Object.values(field.type.fields).every((f) => isWords(f) || f.type.kind === 'code')
}

const isWords = ({ type }: Field): boolean => type.kind === 'text' || type.kind === 'long-text' || type.kind === 'subject'

/** Who was there, where, and who said so: asked afresh each time, though answered in words. */
const aboutThatTime: ReadonlySet<string> = new Set(['present', 'absent', 'where', 'from', 'fromPhone', 'decidedBy', 'agreedBy', 'acceptedBy', 'by', 'lastSeen', 'wearing'])
