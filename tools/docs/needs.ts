import * as all from '../../src/packs/common/manifest.ts'
import { needs } from '../../spec/needs.ts'
import type { Story } from '../../spec/story.ts'
import { page, table } from './page.ts'

/** Every need with the stories that prove it, and what is built towards it. A need is proved by what a user can do, not by a record type that exists. */
export function needsPage(stories: readonly Pick<Story<never>, 'title' | 'needs'>[]): string {
  const provedBy = (id: string): readonly string[] => stories.filter((s) => s.needs.includes(id)).map((s) => s.title)
  const proved = needs.filter((n) => provedBy(n.id).length > 0), not = needs.filter((n) => provedBy(n.id).length === 0)
  return page('Needs, and the stories that prove them',
    `${proved.length} of ${needs.length} needs are proved by a story that runs as a test. ${not.length} are not, and stand first.`,
    '## Not proved yet', table(['need', 'what goes wrong', 'built towards it'], not.map((n) => [n.id, n.wrong, built(n.id)])),
    '## Proved', table(['need', 'what goes wrong', 'stories', 'built towards it'], proved.map((n) => [n.id, n.wrong, provedBy(n.id).join('; '), built(n.id)])))
}

interface Item { readonly id: string; readonly answers: readonly string[] }
const kinds: readonly (readonly [string, readonly Item[]])[] = [
  ['record', all.recordTypes], ['duty', all.duties], ['status', all.statuses], ['signal', all.signals], ['indicator', all.indicators],
]
const built = (need: string): string => kinds.flatMap(([kind, items]) => items.filter((i) => i.answers.includes(need)).map((i) => `${kind} ${i.id}`)).join(', ') || 'nothing yet'
