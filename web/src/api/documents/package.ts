import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import type { PackageStamp } from './common'

// What the server tells of its package: places, network, scenarios, goods.

export type Lang = 'en' | 'kk' | 'ru' | 'zh'

/** The package that is open, and how the rows of all its tables are known. */
export interface OpenPackage extends PackageStamp {
  known: { rows: number; sourced: number; derived: number; assumed: number; illustrative: number }
}

export interface FoundPlace {
  id: string
  name: string
  names: Partial<Record<Lang, string>>
  country: string
  lat: number
  lon: number
  kinds: string[]
}

export interface LinkProperties {
  id: string
  mode: string
  gauge?: string | number
  from: string
  to: string
  km?: number
  status?: string
  basis?: string
}

export interface PlaceProperties {
  id: string
  name: string
  names?: Partial<Record<Lang, string>>
  country: string
  kinds: string[]
}

export type NetworkLink = Feature<LineString, LinkProperties>
export type NetworkPlace = Feature<Point, PlaceProperties>
export type Network = FeatureCollection<LineString | Point, LinkProperties | PlaceProperties>

export interface Scenario {
  name: string
  title: string
}

export interface Commodity {
  id: string
  name: string
}
