import { typed } from '../../../records/form/index.ts'
import type { Draft } from '../../../store/index.ts'

/** The control in which the other children are ticked whom a form is for as well. A press that begins writing may bring it. */
export const alsoControl = 'also'

/** The control in which a press names the record whose answers, files among them, it brings along. */
export const fromControl = '_from'

/** The control in which a second version of a draft remembers the first: kept by the server, and never in a form. */
export const versionControl = 'version-of'

/** The draft that a version is one of; its own id when it is the first. */
export const firstOf = (draft: Draft): string => typed(draft.answers, versionControl) || draft.id

/** Most versions of one draft that stand beside each other: more than anybody has windows for it, and no more than somebody could still choose from. A page that runs away makes no more. */
export const mostVersions = 12
