import type { RecordId, Timeline } from '../../../../../ledger/index.ts'
import type { Bringing, NotTaken, Said, Sending, SentRow } from '../../../../../returns/exchange/index.ts'
import type { RecordType } from '../../../../../records/index.ts'
import type { CinDetails, FieldOf, ModuleName, ModuleOf, ProtectionPlan } from '../modules.ts'
import type { Year } from '../year.ts'
import type { Episode } from './episodes.ts'
import type { Told } from './told.ts'

/** A module to be sent. */
export interface SentModule extends SentRow {
  /** The record of the module it stands in; null where it stands in the child itself. */
  readonly within: RecordId | null
}
/** What a writer of modules is given beside the child's timeline. */
export interface Asking extends Sending {
  readonly year: Year
  /** The episodes the census is about, in the order of their referrals. There is always one, though nobody may have written a referral. */
  readonly episodes: readonly Episode[]
}

/** A module with what stands in it. */
type Whole<M extends ModuleName> = M extends 'CINdetails' ? CinDetails : M extends 'ChildProtectionPlans' ? ProtectionPlan : ModuleOf<M>

/** How one module of the census is read into records, and written from them again. */
export interface ModuleCin<M extends ModuleName = ModuleName> {
  readonly module: M
  /** Elements without which a module says nothing. */
  readonly needs: readonly FieldOf<M>[]
  /** Record types it tells of. */
  readonly kinds: readonly RecordType[]
  /** Why a module cannot be taken although it has all it needs. */
  readonly refuses?: (m: Whole<M>) => Pick<NotTaken, 'column' | 'why'> | null
  /** Elements with something in them that is left out, though the module is taken. */
  readonly leaves?: (m: Whole<M>) => readonly FieldOf<M>[]
  /** What a child's modules of the kind say: those that can be taken. */
  readonly says: (modules: readonly Whole<M>[], b: Bringing, told: Told) => readonly Said[]
  /** The modules a census of the year has of this child, in the order of their days. */
  readonly sends: (t: Timeline, s: Asking) => readonly SentModule[]
}

/** Defines a module: one file, its cases beside it, one line in the manifest. */
export const moduleCin = <M extends ModuleName>(definition: ModuleCin<M>): ModuleCin => definition as unknown as ModuleCin
