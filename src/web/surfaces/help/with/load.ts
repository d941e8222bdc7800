import { mayWrite } from '../../../../access/index.ts'
import { isStaff } from '../../../server/places.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { itsOwner, loadLibrary, type Library } from '../../guidance/parts/load.ts'
import { topics, type Topic } from '../topics.ts'

/** Help with one set of pages: the guidance that belongs to it, for whoever works here, and who could write what is missing. */
export interface HelpWith {
  readonly topic: Topic
  /** The form that was being written or read, in words. */
  readonly about: string | null
  readonly guidance: Library | null
  /** Who may write guidance, by name; none: nobody holds such a post. */
  readonly ask: readonly string[]
}

/** Few enough to ring. */
const fewest = 4

export async function loadHelp(call: Call): Promise<Loaded<HelpWith>> {
  const topic = topics.find((t) => t.id === call.params['topic'])
  if (!topic) return notHere
  const type = call.pack.recordTypes.find((t) => t.id === call.query['form'])
  if (!isStaff(call.user)) return { data: { topic, about: type?.title ?? null, guidance: null, ask: [] } }
  const all = await loadLibrary(call, itsOwner), forms = formsOf(topic, type?.id, call)
  const pages = all.pages.filter((p) => p.withdrawn === null && p.beside.some((b) => b === topic.id || forms.has(b)))
  return { data: { topic, about: type?.title ?? null, guidance: { ...all, pages }, ask: pages.length > 0 ? [] : await writers(call) } }
}

/** The one form that is open, or every form of the topic. */
function formsOf(topic: Topic, form: string | undefined, call: Call): ReadonlySet<string> {
  if (form) return new Set([form])
  return new Set(topic.forms === 'child' ? call.pack.recordTypes.filter((t) => t.about.includes('child')).map((t) => t.id) : topic.forms ?? [])
}

/** Those in a post that may write for the whole authority. */
async function writers(call: Call): Promise<readonly string[]> {
  const roles = call.pack.roles.filter((r) => r.reach === 'authority' && mayWrite([r], 'guidance', 'written')).map((r) => r.id)
  const workers = [...new Set((await call.reader.org()).posts.filter((p) => roles.includes(p.role)).map((p) => p.worker))]
  const cards = await call.reader.cards(workers)
  return workers.flatMap((w) => cards.get(w)?.name ?? []).slice(0, fewest)
}
