import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { accessGrant } from '../records/access-grant.ts'
import { opened } from './span.ts'

/** A grant lets somebody by name see what is restricted until its last day; with no last day it opens nothing. Nobody grants themself. */
export const granted = defineReachRule({
  id: 'access-grant',
  reads: accessGrant.id,
  about: ['child', 'adult', 'worker'],
  effects: (t) => t.each(accessGrant).flatMap((r): readonly Effect[] => {
    const given = r.at('given')
    const { worker, until, aboutRecord } = given?.body ?? {}
    if (!given || !worker || !until || given.current.author === worker) return []
    return [{ does: 'grant', record: aboutRecord || null, who: worker, ...opened(given, r.at('ended'), until) }]
  }),
})
