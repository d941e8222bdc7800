import type { Body, Fact, Living, SubjectKind, Timeline } from '../ledger/index.ts'
import type { Fields, Values } from './field.ts'

/** Something a person must put right, in a sentence that says how. `field` is null when it is about the whole. */
export interface Problem { readonly code: string; readonly field: string | null; readonly says: string }

/** Gives the name to show for a subject; the surface decides what the reader may see. */
export type NameOf = (subject: string | undefined) => string

export interface StepDefinition<F extends Fields = Fields> {
  /** What a worker would say they are doing: 'Say who was told'. */
  readonly title: string
  /** The question for when it happened; null when the form must not ask (it is the moment of writing). */
  readonly happenedLabel: string | null
  readonly fields: F
  /** Starts a record. Otherwise it is offered on an open record of the type. */
  readonly opens?: true
  /** May be written more than once on one record. */
  readonly repeats?: true
  /** Ends the record's life: no further step is offered. */
  readonly closes?: true
  /** Written by Sightline itself, never offered as a form. */
  readonly automatic?: true
  /** Refusals of decisions and closure, by what is answered, the record so far and what else the writer may see of the subject. Never used to refuse what happened. */
  readonly refuses?: (body: Values<F>, record: Living | null, about: Timeline) => readonly Problem[]
  /** One line for the chronology, present and plain, without the child's name. */
  readonly line: (body: Values<F>, nameOf: NameOf) => string
}

/** While its first step is an unsent draft, the draft itself is a concern and is shown to others. */
export interface UnfinishedIsAConcern { readonly afterMinutes: number; readonly automaticStep: string }

/**
 * A second person looks at what was written, and agrees or sends it back with what to put right. The deciding step asks `agreed`,
 * `by` and `why`; who owes it and by when are duties of the pack.
 */
export interface Approval {
  /** The steps that ask for it. */
  readonly of: readonly string[]
  /** The step in which it is decided. */
  readonly step: string
}

export interface RecordDefinition<S extends { readonly [step: string]: Fields }> {
  /** Kebab-case, the field's standard term. */
  readonly id: string
  /** Shape of the bodies; raised with an upcast when a field changes meaning, name or kind. */
  readonly version: number
  readonly title: string
  readonly about: readonly SubjectKind[]
  /** Needs this record answers, by id. */
  readonly answers: readonly string[]
  readonly icon: string
  /** One sentence, above the form. */
  readonly intro?: string
  readonly sensitivity?: 'ordinary' | 'restricted'
  /** It says where somebody lives, so it is kept from whoever must not know. Always so when it names a home. */
  readonly holdsAddress?: true
  readonly unfinishedIsAConcern?: UnfinishedIsAConcern
  /** It waits for somebody else to agree. */
  readonly approval?: Approval
  readonly steps: { readonly [K in keyof S]: StepDefinition<S[K]> }
  /** From an older version's body to the next version's, by the older version's number. Pure. */
  readonly upcasts?: { readonly [version: number]: (step: string, body: Body) => Body }
}

export interface RecordType<S extends { readonly [step: string]: Fields } = { readonly [step: string]: Fields }> {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly about: readonly SubjectKind[]
  readonly answers: readonly string[]
  readonly icon: string
  readonly intro: string | null
  readonly sensitivity: 'ordinary' | 'restricted'
  readonly holdsAddress: boolean
  readonly unfinishedIsAConcern: UnfinishedIsAConcern | null
  readonly approval: Approval | null
  readonly steps: { readonly [step: string]: StepDefinition }
  /** The body of a fact of any released version, as the newest version. Throws for a version never released. */
  readonly read: (fact: Pick<Fact, 'kind' | 'version' | 'step' | 'body'>) => Body
  /** Never set; carries the types of the answers of each step. */
  readonly bodies?: { readonly [K in keyof S]: Values<S[K]> }
}

/** Defines a record type: one file in a pack, one line in its manifest. */
export function defineRecord<const S extends { readonly [step: string]: Fields }>(d: RecordDefinition<S>): RecordType<S> {
  const read: RecordType['read'] = ({ kind, version, step, body }) => {
    if (version > d.version) throw new Error(`${kind}@${version} is newer than this pack's ${d.id}@${d.version}`)
    let now = body
    for (let v = version; v < d.version; v++) {
      const upcast = d.upcasts?.[v]
      if (!upcast) throw new Error(`${kind}@${v} has no upcast to ${v + 1}`)
      now = upcast(step, now)
    }
    return now
  }
  // The types of each step's own answers are kept in `bodies`; the general reader sees every step alike.
  const steps = d.steps as unknown as RecordType['steps']
  return {
    id: d.id, version: d.version, title: d.title, about: d.about, answers: d.answers, icon: d.icon, steps, read,
    intro: d.intro ?? null, sensitivity: d.sensitivity ?? 'ordinary', unfinishedIsAConcern: d.unfinishedIsAConcern ?? null, approval: d.approval ?? null,
    holdsAddress: d.holdsAddress ?? Object.values(steps).some((s) => namesAHome(s.fields)),
  }
}

/** A step whose fields are inferred, so that `line` and `refuses` see typed answers. */
export const step = <F extends Fields>(definition: StepDefinition<F>): StepDefinition<F> => definition

const namesAHome = (fields: Fields): boolean => Object.values(fields).some(({ type }) =>
  (type.kind === 'subject' && type.of.includes('home')) || (type.kind === 'rows' && namesAHome(type.fields)))
