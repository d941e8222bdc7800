import type { Call, Form, Redirect } from '../../../contract.ts'

/** Longest search that is looked for, in characters. */
const longest = 80

/**
 * Leads to where a search is shown. What was typed is kept on the server for its writer, and the address holds only a token for
 * it: a name in an address would stay in the browser's history, in the logs of every proxy and in whatever is copied from it.
 * Going back, paging and asking again all work, which an answer to a form by itself would not give.
 */
export async function keepSearch(call: Call, path: string, form: Form): Promise<Redirect> {
  const typed = typeof form['find'] === 'string' ? form['find'].trim().slice(0, longest) : ''
  if (typed === '') return { redirect: path }
  const token = await call.store.door.held.keep(call.user.worker, { path, fields: [['find', typed]] })
  return { redirect: `${path}?found=${token}` }
}

/** What this person typed to look for here, or null: they looked for nobody, or too long ago. */
export async function searchKept(call: Call, path: string): Promise<string | null> {
  const kept = await call.store.door.held.find(call.query['found'] ?? null, call.user.worker)
  return kept?.path === path ? (kept.fields.find(([name]) => name === 'find')?.[1] ?? null) : null
}
