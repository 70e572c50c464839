// What every document of Keruen has in common. The shapes are those the command line prints with --json.

export type Basis = 'sourced' | 'derived' | 'assumed' | 'illustrative'

export interface PackageStamp {
  name: string
  version: string
  hash: string
  /** The day the data speak of, never the day they are looked at. */
  asOf: string
}

/** Where a figure comes from: a row of the package, and the sources that row names. */
export interface Provenance {
  basis: Basis
  source: string[]
  file?: string
  /** A row number, or `file, row N` where the document has no `file`. */
  row?: number | string
  note?: string
}

export interface Source {
  id: string
  publisher: string
  title: string
  url: string
  date?: string
  licence?: string
  quote?: string
}

export interface Place {
  id: string
  name: string
  country: string
  lat: number
  lon: number
}
