import type { SubjectId } from '../../ledger/index.ts'
import { noteListed, noteLooks, openedBy, type LookLevel, type OpenedNow } from '../../store/index.ts'
import type { Call, Loaded, Page, Posted } from '../contract.ts'

/** A record that stands open to whoever is signed in because they opened it in an emergency. */
export interface OpenedRecord extends OpenedNow { readonly child: SubjectId }

type Result = Loaded<unknown> | Posted<unknown>
interface About { readonly action: string; readonly level: LookLevel; readonly subjects: readonly SubjectId[] }

/** What is about to be shown or handed out, and of whom; null when nothing is. */
function aboutOf(page: Page<unknown>, result: Result): About | null {
  if ('file' in result) return { action: result.took, level: 'file', subjects: listOf(result.about) }
  const data = 'data' in result ? result.data : 'again' in result ? result.again : null
  if (data === null) return null
  const about = page.about(data)
  return { action: page.audit, level: typeof about === 'string' ? 'record' : 'list', subjects: listOf(about) }
}

const listOf = (about: SubjectId | readonly SubjectId[] | null): readonly SubjectId[] => (about === null ? [] : typeof about === 'string' ? [about] : [...new Set(about)])

/** Notes the look before it is shown, with everybody it is about. Returns the record among them that was opened in an emergency, if one was. */
export async function noteAbout(page: Page<unknown>, call: Call, result: Result): Promise<OpenedRecord | null> {
  const about = aboutOf(page, result)
  if (about === null) return null
  const noted = await noteLooks(call.reader, { actor: call.user.worker, page: page.path, session: call.user.session, ...about })
  for (const [child, because] of noted) {
    const opened = because.includes('>break-glass') ? await openedBy(call.reader, call.user.worker, child) : null
    if (opened) return { ...opened, child }
  }
  return null
}

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Where the other three dashes of an id stand after its first. */
const dashes = [5, 10, 15]

/** Every id in a page, each once. Looked for by its dashes, since a pattern asked of every letter of every page costs more than what it finds. */
function idsIn(html: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = html.indexOf('-'); at !== -1; at = html.indexOf('-', at + 1)) {
    if (!dashes.every((d) => html[at + d] === '-')) continue
    const text = html.slice(Math.max(0, at - 8), at + 28)
    if (id.test(text)) found.add(text)
  }
  return found
}

/**
 * Notes everybody a finished page names besides those it is about: a list of children, a colleague's work, brothers and sisters.
 * Found by the ids of its links, so that no page can forget to say whom it shows.
 */
export async function noteNamed(page: Page<unknown>, call: Call, result: Result, html: string): Promise<void> {
  const already = new Set(aboutOf(page, result)?.subjects)
  const named = [...idsIn(html)].filter((one) => !already.has(one))
  await noteListed(call.reader, { actor: call.user.worker, action: page.audit, page: page.path, session: call.user.session }, named)
}
