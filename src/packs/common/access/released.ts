import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { release } from '../records/release.ts'
import { opened } from './span.ts'

/** A release opens one record to one reader: whoever it is about, or somebody named. */
export const released = defineReachRule({
  id: 'release',
  reads: release.id,
  about: ['child', 'adult'],
  effects: (t) => t.each(release).flatMap((r): readonly Effect[] => {
    const given = r.at('given')
    const record = given?.body.aboutRecord
    return given && record ? [{ does: 'release', record, who: given.body.person ?? r.subject, ...opened(given, r.at('ended'), given.body.until) }] : []
  }),
})
