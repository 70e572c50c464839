import type { PackageStamp, Provenance, Source } from './common'

/** `keruen.board/1`: what leaves a place, what holds there, how long one waits. */
export interface BoardDocument {
  package: PackageStamp
  scenario: string
  first: string
  last: string
  places: { id: string; name: string; country: string; zone: string }[]
  terminals: { id: string; placeName: string; roles: string[]; status: string; hours?: string; provenance: Provenance }[]
  services: BoardService[]
  orders: BoardOrder[]
  capacity: BoardCapacity[]
  waits: BoardWait[]
  sources: Source[]
}

export interface BoardService {
  id: string
  name: string
  carrier: string
  mode: string
  traffic: string
  placeName: string
  boards: boolean
  to?: string[]
  headwayHours?: number
  cutoffHours?: number
  capacityTeu?: number
  departures?: BoardDeparture[]
  schedule: Provenance[]
}

export interface BoardDeparture {
  local?: string
  utc?: string
  departure?: string
  cutoff?: string
  cancelled?: boolean
}

export interface BoardOrder {
  id: string
  authority: string
  kind: string
  number?: string
  placeName?: string
  direction?: string
  goods?: string
  from: string
  to?: string
  chainFrom?: string
  chainTo?: string
  binds: boolean
  basis: Provenance['basis']
  sources: string[]
  row: string
  note?: string
}

export interface BoardCapacity {
  id: string
  placeName: string
  link?: string
  direction?: string
  term: string
  about: string[]
  nominal?: number
  practical?: number
  achieved?: number
  unit: string
  least: boolean
  provenance: Provenance
}

export interface BoardWait {
  id: string
  operation: string
  direction?: string
  mode?: string
  situation: string
  processHours: number
  waitP10Hours: number
  waitP50Hours: number
  waitP90Hours: number
  now: boolean
  general: boolean
  provenance: Provenance
}
