import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'
import { tokensCss } from './tokens-css.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where what is served is kept. */
export const builtFolder = here('built')

/** Every file served from the built folder as it would be built now: the stylesheet, and the pictures as they are. */
export const buildLook = (): ReadonlyMap<string, string> => new Map([
  ['sightline.css', compileStyles()],
  ...['icons.svg', 'mark.svg'].map(name => [name, readFileSync(here(name), 'utf8')] as const),
])

/** The stylesheet its sources compile to now. Colours come last, so that they win over GOV.UK's own. */
function compileStyles(): string {
  const { css } = compile(here('scss/sightline.scss'), {
    loadPaths: [here('../../../node_modules')],
    style: 'compressed',
    quietDeps: true,
  })
  return `${css}\n${tokensCss()}`
}
