/** What an answer is kept as, and so what it becomes in a column. */
export type Kind = 'text' | 'postcode' | 'yes-no' | 'day' | 'partly-known-day' | 'number' | 'list'

/** A writing of a step: the latest, or the first; of those in which a field has one of these answers (`not`: none of them; without `these`: any). */
export interface Step {
  readonly step: string
  readonly first?: true
  readonly where?: { readonly field: string; readonly these?: readonly (string | boolean)[]; readonly not?: true }
}
/** By its name alone, the latest writing is meant. */
export type StepWanted = string | Step

/** Lists that the store works out beneath the views from several records at once; see `src/store/ssd/beneath`. */
export type List = 'referral' | 'law' | 'stay' | 'stretch' | 'plan' | 'first-conference' | 'review-conference' | 'care-review' | 'immunised'

export type UnitField = 'name' | 'within' | 'ofsted_urn' | 'postcode'

/** Where rows of an object come from. */
export type Rows = {
  /** Of those alone for whom a status ever held, or who have a record of a type: the dataset hangs some lists on others. */
  readonly only?: { readonly was: string } | { readonly has: string }
  /** Of records alone in which this step stands too; not of those in which one of these does. */
  readonly needs?: Step
  readonly unless?: readonly string[]
  /** Not where this is told. */
  readonly not?: Value
} & (
  /** A row for each record of a type in which a step was written (null: any); `each`: for each code of a list in the step; `of`: whom a field names, if that is a child. */
  | { readonly from: 'records'; readonly kind: string; readonly step: Step | null; readonly each?: string; readonly of?: string }
  /** A row for each writing of a step. */
  | { readonly from: 'writings'; readonly kind: string; readonly step: Step }
  /** A row for each person: the latest writing of a step. */
  | { readonly from: 'latest'; readonly kind: string; readonly step: Step }
  /** A row for each time a status held, named after a record of a type. */
  | { readonly from: 'times'; readonly status: string; readonly kind: string }
  | { readonly from: 'list'; readonly list: List; readonly kind: string | null }
  | { readonly from: 'subjects'; readonly about: readonly string[] }
  | { readonly from: 'once' }
)

/** Where the value of a column is told. Made into SQL by the store; nothing here knows any. */
export type Value =
  /** The id of the record, or of the subject, the row is of. */
  | { readonly is: 'record' }
  /** An id of the row's own, where a record gives several. */
  | { readonly is: 'row' }
  | { readonly is: 'person' }
  /** The code the row is for, where it is one of a list. */
  | { readonly is: 'each' }
  /** The day a step was said to have happened, blank when it could be more than one day; null: of the step the row is of. */
  | { readonly is: 'day'; readonly step: Step | null }
  | { readonly is: 'answer'; readonly step: Step; readonly field: string; readonly as: Kind }
  /** An answer in the dataset's words. One that is not among them says nothing. */
  | { readonly is: 'words'; readonly of: Value; readonly words: { readonly [answer: string]: string } }
  /** Y when it is one of these, N when another, blank when nothing is told. */
  | { readonly is: 'one-of'; readonly of: Value; readonly these: readonly string[] }
  /** What to say when a step was written. */
  | { readonly is: 'written'; readonly step: Step; readonly yes: string }
  /** What to say when a value is told. */
  | { readonly is: 'told'; readonly of: Value; readonly says: string }
  /** How often a step was written, but for so many; blank when less often. */
  | { readonly is: 'count'; readonly step: string; readonly but: number }
  | { readonly is: 'always'; readonly text: string }
  | { readonly is: 'first-of'; readonly values: readonly Value[] }
  /** The last of several days. */
  | { readonly is: 'last-of'; readonly values: readonly Value[] }
  /** A value, unless something else is told. */
  | { readonly is: 'unless'; readonly of: Value; readonly told: Value }
  /** An object with every key, empty where nothing is told. */
  | { readonly is: 'json'; readonly parts: { readonly [key: string]: Value } }
  /** What differs by where the row comes from. */
  | { readonly is: 'by-rows'; readonly values: readonly Value[] }
  /** Nobody records it, and why. */
  | { readonly is: 'nobody'; readonly why: string; readonly as: Kind }
  /** A column of the list, or of the times, that the row is from. */
  | { readonly is: 'column'; readonly column: string }
  /** Of the person: what the latest writing of a step of another record says that says anything (no field: its day). */
  | { readonly is: 'latest'; readonly kind: string; readonly step: Step; readonly field: string | null; readonly as: Kind }
  /** What to say when the person has a record with a step and without others; `by`: when one of somebody else's names them in this field. */
  | { readonly is: 'has'; readonly kind: string; readonly step: Step; readonly unless: readonly string[]; readonly by: string | null; readonly yes: string }
  /** Of a record named by its id: what a step of it says (no field: its day). */
  | { readonly is: 'of-record'; readonly id: Value; readonly kind: string; readonly step: Step; readonly field: string | null; readonly as: Kind }
  /** The id of the latest record of a type in which a field of a step names this one, with such a step in it. */
  | { readonly is: 'naming'; readonly kind: string; readonly steps: readonly string[]; readonly field: string; readonly having: string | null }
  /** The referral it belongs to: the one it names, else the one open on the day, else the last before it, else the first. As in the census. */
  | { readonly is: 'referral'; readonly names: Value | null }
  /** The time a status held on the row's day (`now`: holds still): its record, or a detail of it. */
  | { readonly is: 'during'; readonly status: string; readonly now: boolean; readonly detail: string | null; readonly where: { readonly [detail: string]: string } }
  /** The number somebody is known by now, of the first of these schemes that they have. */
  | { readonly is: 'number-of'; readonly who: Value; readonly schemes: readonly string[] }
  /** What is written about a team, home or authority. */
  | { readonly is: 'unit'; readonly which: Value; readonly field: UnitField }
  /** How many children a social worker had on the last 30 September. */
  | { readonly is: 'cases'; readonly who: Value }
  /** Where it would say where somebody lives: blank while that is kept from anybody. */
  | { readonly is: 'unless-kept'; readonly of: Value }
