import type { FastifyReply, FastifyRequest } from 'fastify'
import type { User } from '../contract.ts'
import { TourStep } from '../kit/index.ts'
import { toTour } from '../surfaces/links.ts'
import { tourOf, type Tour } from '../surfaces/help/tours/index.ts'
import { startOf } from './places.ts'

const cookieName = 'sightline-tour'
const aYear = 31_536_000
/** Steps count from 1; nought is a tour that is over. */
const over = 0

/** Where a tour goes from here in this browser: to a step, to its end, or to its first step unless it was ever begun here. */
export interface TourMove { readonly role: string; readonly at: number | 'first' | 'end' }

/** What this browser remembers: which work's tours were begun, and where they stand. It says nothing of anybody. */
function begun(request: FastifyRequest): ReadonlyMap<string, number> {
  const kept = (request.cookies[cookieName] ?? '').split('_').flatMap((one): [string, number][] => {
    const [, role, at] = /^([a-z-]{1,40})\.(\d)$/.exec(one) ?? []
    return role && at ? [[role, Number(at)]] : []
  })
  return new Map(kept)
}

/** Keeps where a tour goes. */
export function keepTour(request: FastifyRequest, reply: FastifyReply, { role, at }: TourMove): void {
  const now = begun(request)
  if (at === 'first' && now.has(role)) return
  const kept = new Map([...now, [role, at === 'first' ? 1 : at === 'end' ? over : at] as const])
  reply.setCookie(cookieName, [...kept].map(([r, n]) => `${r}.${n}`).join('_'), { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear })
}

/** The step a person stands at, when this is the page on which they begin. */
export interface Touring { readonly tour: Tour; readonly at: number }
export function touring(request: FastifyRequest, user: User, path: string): Touring | null {
  if (path !== startOf(user)) return null
  const now = begun(request)
  for (const { id } of user.roles) {
    const tour = tourOf(id), at = now.get(id) ?? over
    if (tour && at !== over && at <= tour.steps.length) return { tour, at }
  }
  return null
}

/** The step, in the page it is about. */
export function TourHere({ touring: { tour, at }, csrf }: { readonly touring: Touring; readonly csrf: string }) {
  const step = tour.steps[at - 1]
  if (!step) return null
  const see = step.see && { text: step.see.startsWith('#') ? 'Show it on this page' : 'Open it', href: step.see }
  return <TourStep at={at} of={tour.steps.length} title={step.title} words={step.words} {...(see ? { see } : {})} press={{ action: toTour(), fields: { _csrf: csrf, role: tour.role, at: String(at) } }} />
}
