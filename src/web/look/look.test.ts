import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assets, pairs, themes } from './index.ts'
import { buildLook, builtFolder } from './compile.ts'
import type { Theme } from './index.ts'

const built = readFileSync(join(builtFolder, 'sightline.css'), 'utf8')

test('what is served is what its sources build', () => {
  for (const [name, content] of buildLook()) assert.ok(readFileSync(join(builtFolder, name), 'utf8') === content, `${name} is old: npm run look`)
})

test('the stylesheet asks for nothing that this server does not have', () => {
  const asked = [...built.matchAll(/url\(["']?(?!data:)([^)"']+)/g)].map(match => match[1] ?? '')
  assert.ok(asked.length > 0)
  for (const path of asked) assert.ok(assets.has(path), `${path} is not served`)
  // a namespace and two selectors name an address; nothing may ask for one
  assert.doesNotMatch(built.replaceAll('http://www.w3.org/2000/svg', '').replace(/\[href\^="https?:\/\/"\]/g, ''), /https?:\/\//)
  assert.doesNotMatch(built, /@import/)
})

test('every file a page may ask for is there', () => {
  for (const [path, file] of assets) assert.ok(existsSync(file), `${path} is missing at ${file}`)
})

test('every module of the kit is served', () => {
  const modules = readdirSync(new URL('../kit/browser', import.meta.url)).filter(name => name.endsWith('.js'))
  assert.deepEqual([...assets.keys()].filter(path => path.startsWith('/assets/kit/')).toSorted(), modules.map(name => `/assets/kit/${name}`).toSorted())
})

/** Relative luminance, by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is measured as WCAG 2 says', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
  assert.ok(contrast('#777777', '#ffffff') < 4.5, 'the well-known grey that just fails')
  assert.ok(contrast('#767676', '#ffffff') >= 4.5, 'and the one that just passes')
})

for (const theme of Object.keys(themes) as Theme[]) {
  test(`everything that is read can be read: ${theme}`, () => {
    assert.ok(pairs.length > 100)
    for (const { ink, on, least, leastInContrast } of pairs) {
      const ratio = contrast(themes[theme][ink], themes[theme][on])
      const floor = theme === 'contrast' ? leastInContrast : least
      assert.ok(ratio >= floor, `${ink} on ${on} is ${ratio.toFixed(2)} and must be ${floor}`)
    }
  })
}

test('every theme has every colour', () => {
  for (const theme of Object.values(themes)) assert.deepEqual(Object.keys(theme), Object.keys(themes.light))
})
