import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '../calendar/index.ts'

/** Written by us as JSON text, read back parsed. */
type Json<T> = ColumnType<T, string, string>
type Raw = ColumnType<unknown, string, string>

export interface SubjectTable { id: string; about: string; since: Instant }
export interface FactTable {
  id: string; record: string; sequence: number; subject: string; about: string; kind: string; version: number; step: string; act: string
  amends: number | null; happened: Raw; learned: Raw; recorded: Instant; author: string | null; event: string | null; sensitivity: string; body_hash: Buffer
}
export interface FactBodyTable { fact: string; subject: string; about: string; sensitivity: string; salt: Buffer; body: string }
export interface FactLinkTable { fact: string; subject: string; as_field: string }
export interface ReadingTable {
  id: Generated<number>; subject: string; about: string; kind: string; rule: string; key: string; content: Json<unknown>
  state: string | null; due: Instant | null; level: number | null; escalated_to: string | null; owner_role: string | null; owner_worker: string | null
  valid_from: Instant | null; valid_to: Instant | null; on_day: string | null; recorded: string
}
export interface SubjectCursorTable { subject: string; read_to: Instant | null; next_at: Instant | null; behind_since: Instant | null }
export interface DependsTable { subject: string; on_subject: string; naming: boolean; kinds: string[] | null }
export interface SubjectScopeTable { source: string; subject: string; scope: string; because: string; valid_from: Instant; valid_to: Instant | null }
export interface HolderScopeTable { source: string; holder: string; scope: string; because: string; valid_from: Instant; valid_to: Instant | null }
export interface SessionTable {
  id: string; token_hash: Buffer; worker: string; started: Instant; idle_until: Instant; ended: Instant | null
  account: string | null; method: Generated<string>; sid: string | null; idle_minutes: Generated<number>; ends: Instant | null; device: Generated<string>; tablet: string | null
}
export interface TabletTable { id: string; token_hash: Buffer; home: string; name: string; made: Instant; made_by: string; ended: Instant | null; ended_by: string | null }
export interface TabletPinTable { tablet: string; person: string; hash: string; set_at: Instant; proved: Instant; tries: Generated<number> }
export interface AuditEventTable {
  id: string; at: Instant; actor: string; action: string; page: string; subject: string | null; because: string; session: string | null; level: string | null
}
export interface AccessAlertTable {
  id: string; worker: string; kind: string; hour: Instant; first: Instant; last: Instant; looks: number; people: number
  review: string | null; outcome: string | null; reviewed_looks: number | null
}
export interface DraftTable {
  id: string; record: string; kind: string; step: string; act: string; amends: number | null; expects: number; subject: string; about: string
  author: string; started: Instant; saved: Instant; revision: Generated<number>; answers: string; concern_from: Instant | null
}

export interface AccountTable {
  id: string; person: string; name: string; folded: string; issuer: string | null; subject: string | null; password: string | null; password_set: Instant | null
  codes_secret: Buffer | null; codes_step: number | null; handle: Buffer; ready: Instant | null; disabled: Instant | null; made: Instant; made_by: string | null
}
export interface AccountPasskeyTable {
  id: string; account: string; public_key: Buffer; counter: number; transports: string[]; label: string; made: Instant; used: Instant | null
}
export interface AccountRecoveryTable { account: string; code_hash: Buffer; used: Instant | null }
export interface AccountLinkTable {
  token_hash: Buffer; purpose: string; account: string | null; made: Instant; made_by: string | null; expires: Instant; used: Instant | null
}
export interface DoorPassTable { token_hash: Buffer; purpose: string; account: string | null; held: Json<unknown>; expires: Instant }
export interface AccountDeviceTable { token_hash: Buffer; account: string; label: string; made: Instant; used: Instant }
export interface SignInTryTable { who: Buffer; origin: string; tries: number; since: Instant; last: Instant; wait_until: Instant }
export interface AccountNoticeTable { id: string; account: string; at: Instant; says: string; shown: Instant | null }
export interface HeldFormTable { token_hash: Buffer; person: string; path: string; body: string; expires: Instant }

export interface ImportTable {
  id: string; series: string; period: string | null; worker: string | null; made: Instant; state: string; wants: string; part: Generated<number>; doing: Generated<string>
  says: string | null; files: Json<unknown>; asked: Json<unknown>; tables: Generated<Json<unknown>>; problems: Generated<Json<unknown>>
  looked: Instant | null; written: Instant | null; signed: Instant | null; signed_by: string | null
}
export interface ImportRowTable { import: string; at_table: string; at_row: number; fared: string; subject: string | null }
export interface ImportTroubleTable {
  id: Generated<number>; import: string; kind: string; at_table: string | null; at_row: number | null; at_column: string | null; why: string
  key: string | null; subject: string | null; detail: Json<unknown> | null
}
export interface ImportDecisionTable { series: string; kind: string; key: string; answer: string; subject: string | null; by: string; at: Instant }
export interface BroughtTable { fact: string; record: string; step: string; subject: string; import: string; series: string; period: string; at_table: string; at_row: number }
export interface ImportUnreadTable { subject: string; import: string }

export interface EmergencyPackTable {
  pack: string; made: Instant; key: string; file: string; children: number; left_out: number; bytes: number; sha256: string; cleared: Instant | null
}
export interface EmergencyPackEventTable {
  id: string; pack: string; at: Instant; what: 'handed' | 'read' | 'destroyed'; worker: string; reader: string | null; children: number | null
}

export interface SessionProviderTable { session: string; refresh: Buffer; checked: Instant; silent_since: Instant | null }
export interface ProviderLogoutTable { id: string; at: Instant }

export interface ToldTable { person: string; fact: string; what: string; record: string; subject: string; at: Instant; seen: Instant | null; mailed: Instant | null }
export interface MessageToTable {
  person: string; address: string | null; wanted: string | null; code_hash: Buffer | null; code_until: Instant | null; code_tries: Generated<number>
  codes_sent: Generated<number>; codes_since: Instant | null; how: Generated<string>; quiet_from: Generated<number>; quiet_to: Generated<number>
  daily_at: Generated<number>; working_days_only: Generated<boolean>; last_sent: Instant | null; refused: Instant | null
}
export interface CalendarFeedTable { token_hash: Buffer; person: string; says: string; made: Instant; ended: Instant | null; asked: Instant | null; times: Generated<number> }

/** The tables, as the query builder types them. */
export interface Database {
  told: ToldTable; message_to: MessageToTable; calendar_feed: CalendarFeedTable
  session_provider: SessionProviderTable; provider_logout: ProviderLogoutTable
  import: ImportTable; import_row: ImportRowTable; import_trouble: ImportTroubleTable; import_decision: ImportDecisionTable; brought: BroughtTable; import_unread: ImportUnreadTable
  emergency_pack: EmergencyPackTable; emergency_pack_event: EmergencyPackEventTable
  setting: { key: string; value: Json<unknown> }
  subject: SubjectTable; fact: FactTable; fact_body: FactBodyTable; fact_link: FactLinkTable; reading: ReadingTable
  subject_cursor: SubjectCursorTable; depends: DependsTable; subject_scope: SubjectScopeTable; holder_scope: HolderScopeTable
  session: SessionTable; audit_event: AuditEventTable; access_alert: AccessAlertTable; draft: DraftTable
  account: AccountTable; account_passkey: AccountPasskeyTable; account_recovery: AccountRecoveryTable; account_link: AccountLinkTable
  door_pass: DoorPassTable; account_device: AccountDeviceTable; sign_in_try: SignInTryTable; account_notice: AccountNoticeTable; held_form: HeldFormTable; tablet: TabletTable; tablet_pin: TabletPinTable
}
