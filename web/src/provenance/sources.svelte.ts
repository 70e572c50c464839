import { get } from '../api/client'
import type { Source } from '../api/documents/common'

/** All sources of the package with licence and quote, fetched when the first pop-up asks. */
let all: Map<string, Source> | undefined = $state.raw()
let asked = false

export function source(id: string, known: Source[] = []): Source | undefined {
  return all?.get(id) ?? known.find((one) => one.id === id)
}

export async function loadSources(): Promise<void> {
  if (asked) return
  asked = true
  try {
    const { sources } = await get<{ sources: Source[] }>('/sources')
    all = new Map(sources.map((one) => [one.id, one]))
  } catch {
    // The document's own list still names publisher, title and date.
    asked = false
  }
}
