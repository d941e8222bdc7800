import type { SubjectId } from '../../../../ledger/index.ts'

/** A team or home, one person of it, or everything one rule owes: `/team?unit=…`, `/team?unit=…&person=…`, `/team?rule=missing/return-interview`. Without any, every unit in sight. */
export function toTeam(show: { readonly unit?: SubjectId; readonly person?: SubjectId; readonly rule?: string } = {}): string {
  const query = new URLSearchParams(Object.entries(show).filter(([, v]) => v !== ''))
  return query.size > 0 ? `/team?${query}` : '/team'
}
