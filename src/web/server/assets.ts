import path from 'node:path'
import fixed from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const aDay = 86_400_000

/** Styles, fonts, icons and the small scripts, all from this server: no page asks anybody else for anything. */
export async function addAssets(app: FastifyInstance, web: string): Promise<void> {
  const modules = path.join(web, '..', '..', 'node_modules')
  const folders: readonly (readonly [prefix: string, root: string])[] = [
    ['/assets/', path.join(web, 'look', 'built')],
    ['/assets/kit/', path.join(web, 'kit', 'browser')],
    ['/assets/govuk/', path.join(modules, 'govuk-frontend', 'dist', 'govuk')],
    ['/assets/webauthn/', path.join(modules, '@simplewebauthn', 'browser', 'esm')],
    ['/assets/fonts/', path.join(modules, '@fontsource', 'atkinson-hyperlegible-next', 'files')],
  ]
  for (const [prefix, root] of folders) {
    await app.register(fixed, { root, prefix, decorateReply: prefix === '/assets/', index: false, dotfiles: 'deny', maxAge: aDay })
  }
}
