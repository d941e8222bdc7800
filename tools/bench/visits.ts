import { mayDo } from '../../src/access/index.ts'
import { england } from '../../src/packs/index.ts'
import { pages } from '../../src/web/index.ts'
import type { Dice } from '../synthetic/dice.ts'
import type { Does, Person } from './people.ts'

/** A page somebody opens, by the name its times are kept under. */
export interface Step { readonly page: string; readonly path: string; /** What is typed into its find box. */ readonly find?: string }

const child = (id: string): Step => ({ page: 'record', path: `/children/${id}` })
const timeline = (id: string): Step => ({ page: 'timeline', path: `/children/${id}/timeline` })
const people = (id: string): Step => ({ page: 'people', path: `/children/${id}/people` })
const search = (name: string): Step => ({ page: 'search', path: '/children', find: name })
const plain = (page: string, path: string): Step => ({ page, path })

/** What a person opens next, by weight. */
const days: { readonly [does in Does]: readonly (readonly [number, (id: string, name: string) => Step])[] } = {
  'social work': [[25, () => plain('my-day', '/my-day')], [35, child], [20, timeline], [5, people], [10, () => plain('list', '/children')], [5, (_, n) => search(n)]],
  home: [[50, () => plain('tonight', '/tonight')], [25, child], [15, timeline], [10, () => plain('my-day', '/my-day')]],
  'front door': [[30, () => plain('my-day', '/my-day')], [30, (_, n) => search(n)], [25, child], [15, timeline]],
  managing: [[20, () => plain('my-day', '/my-day')], [20, () => plain('team', '/team')], [30, child], [15, timeline], [10, () => plain('list', '/children')], [5, (_, n) => search(n)]],
  leading: [[35, () => plain('leaders-home', '/today')], [15, () => plain('figures', '/figures')], [10, () => plain('my-day', '/my-day')], [25, child], [15, () => plain('list', '/children')]],
}

/** Names somebody might look for. */
const names = ['Nowak', 'Smith', 'Tregenza', 'Willow', 'Okonkwo', 'Kai', 'Ahmad', 'Poppy', 'Pengelly', 'Zof', 'Jaxon', 'O’Dwyer']

/** The next page of somebody's day. `children`: those they found in reach; with none they stay with pages that need none. */
export function nextStep(dice: Dice, { does, role }: Pick<Person, 'does' | 'role'>, children: readonly string[]): Step {
  const child = children.length > 0 ? dice.pick(children) : null
  const steps = days[does].map(([weight, make]) => ({ weight, step: make(child ?? '', dice.pick(names)) }))
  const open = steps.filter(({ step }) => mayOpen(role, step) && (child !== null || !step.path.startsWith('/children/')))
  return dice.weighted(open, (s) => s.weight).step
}

/** Whether a role may open the page of a step, or send its form. Nobody is sent where they would be refused. */
function mayOpen(role: string, { path, find }: Step): boolean {
  const parts = path.split('/')
  const page = pages.find((p) => p.path.split('/').length === parts.length && p.path.split('/').every((part, i) => part.startsWith(':') || part === parts[i]))
  const needed = find === undefined ? page?.permission : page?.post?.permission
  return needed === 'anyone signed in' || (needed !== undefined && mayDo(england.roles.filter((r) => r.id === role), needed))
}
