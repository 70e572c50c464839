import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../../..')
const BUNDLES = join(HOME, 'report/src/main/resources/org/keruen/report/text')
const LANGUAGES = ['en', 'kk', 'ru', 'zh'] as const

function keys(language: string): Set<string> {
  const lines = readFileSync(join(BUNDLES, `words_${language}.properties`), 'utf8').split('\n')
  return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.match(/^([^=]+)=/)?.[1] ?? []))
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|svelte)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : []
  })
}

const texts = sources(join(import.meta.dirname, '../../src'))

/** Keys written out in the pages: the first word in quotes after `say(`, on either side of a question mark too. */
const written = [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\bsay(?:Or)?\(([^)]*)/g)].flatMap((call) => [...(call[1] ?? '').matchAll(/'([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)'/g)].map((key) => key[1] ?? '')))),
].sort()

/** Beginnings of keys that are put together, such as `web.key.` and a kind of line. */
const begun = [...new Set(texts.flatMap((text) => [...text.matchAll(/\bsay(?:Or)?\(`([a-zA-Z0-9.]+\.)\$\{/g)].map((key) => key[1] ?? '')))].sort()

for (const language of LANGUAGES) {
  test(`every key the pages say has words in ${language}`, () => {
    const known = keys(language)
    expect(written.length).toBeGreaterThan(150)
    expect(written.filter((key) => !known.has(key))).toEqual([])
    expect(begun.filter((start) => ![...known].some((key) => key.startsWith(start)))).toEqual([])
  })
}

test('no word of the pages is there for nobody', () => {
  const dead = [...keys('en')].filter(
    (key) => key.startsWith('web.') && !begun.some((start) => key.startsWith(start)) && !texts.some((text) => text.includes(`'${key}'`)),
  )
  expect(dead).toEqual([])
})

test('every country, kind of place and mode of the package has words', () => {
  const known = keys('kk')
  const rows = (table: string) => readFileSync(join(HOME, 'corridors/eurasia', table), 'utf8').trim().split('\n').slice(1)
  const countries = rows('places.csv').flatMap((row) => row.match(/,([A-Z]{2}),-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?,/)?.[1] ?? [])
  expect(countries.length).toBeGreaterThan(300)
  const modes = rows('links.csv').flatMap((row) => row.match(/,(rail|road|sea|feeder|ferry|air|pipeline),/)?.[1] ?? [])
  const wanted = [...countries.map((code) => `web.country.${code}`), ...modes.map((mode) => `mode.${mode}`)]
  expect([...new Set(wanted)].filter((key) => !known.has(key))).toEqual([])
})
