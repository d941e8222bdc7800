import type { SubjectId } from '../../../../ledger/index.ts'

/** A team or home, or everything one rule owes: `/team?unit=…`, `/team?rule=missing/return-interview`. Without either, every unit in sight. */
export function toTeam(show: { readonly unit?: SubjectId; readonly rule?: string } = {}): string {
  const query = new URLSearchParams(Object.entries(show).filter(([, v]) => v !== ''))
  return query.size > 0 ? `/team?${query}` : '/team'
}
