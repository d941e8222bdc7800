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
export interface DependsTable { subject: string; on_subject: string; naming: boolean }
export interface SubjectScopeTable { source: string; subject: string; scope: string; because: string; valid_from: Instant; valid_to: Instant | null }
export interface HolderScopeTable { source: string; holder: string; scope: string; because: string; valid_from: Instant; valid_to: Instant | null }
export interface SessionTable { id: string; token_hash: Buffer; worker: string; started: Instant; idle_until: Instant; ended: Instant | null }
export interface AuditEventTable {
  id: string; at: Instant; actor: string; action: string; page: string; subject: string | null; because: string; session: string | null
}
export interface DraftTable {
  id: string; record: string; kind: string; step: string; act: string; amends: number | null; expects: number; subject: string; about: string
  author: string; started: Instant; saved: Instant; revision: Generated<number>; answers: string; concern_from: Instant | null
}

/** The tables, as the query builder types them. */
export interface Database {
  setting: { key: string; value: Json<unknown> }
  subject: SubjectTable; fact: FactTable; fact_body: FactBodyTable; fact_link: FactLinkTable; reading: ReadingTable
  subject_cursor: SubjectCursorTable; depends: DependsTable; subject_scope: SubjectScopeTable; holder_scope: HolderScopeTable
  session: SessionTable; audit_event: AuditEventTable; draft: DraftTable
}
