import { get } from '../api/client'
import type { Lang } from '../api/documents/package'

/**
 * The words of the page, from the same bundles as the command line's. A key without words shows itself, so that a
 * missing one is seen; a test makes sure that none is.
 */
let bundle: Record<string, string> = $state.raw({
  // Only these are needed before the bundle is here, or when it cannot come.
  'web.problem.unreachable': 'The server does not answer.',
  'web.problem.unreachable.fix': 'Start it with keruen serve and try again.',
  'web.problem.retry': 'Try again',
})
let spoken: Lang = $state('en')

export async function speak(language: Lang): Promise<void> {
  const told = await get<Record<string, string>>(`/words/${language}`)
  bundle = told
  spoken = language
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language
}

export function language(): Lang {
  return spoken
}

export function say(key: string, ...given: (string | number)[]): string {
  const text = bundle[key]
  if (text === undefined) return key
  return given.reduce<string>((told, value, index) => told.replaceAll(`{${index}}`, String(value)), text)
}

/** The words for a key if there are any, else the text itself: for what a package may name and no bundle foresees. */
export function sayOr(key: string, text: string): string {
  return bundle[key] ?? text
}
