import type { Feature, FeatureCollection, LineString, Point } from 'geojson'

// What the server tells of its package: places, network, scenarios, goods.

export type Lang = 'en' | 'kk' | 'ru' | 'zh'

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
