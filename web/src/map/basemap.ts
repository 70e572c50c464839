import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json?url'
import { unwrapped, unwrappedLines } from './unwrapped'

/** Land and borders of Natural Earth, 1 : 50 million, as one file among the page's own. */
export interface Basemap {
  land: FeatureCollection
  coast: Feature<MultiLineString>
  borders: Feature<MultiLineString>
}

type World = Topology<{ countries: GeometryCollection }>

export async function basemap(): Promise<Basemap> {
  const response = await fetch(countries)
  const world = (await response.json()) as World
  const shapes = world.objects.countries
  return {
    land: unwrapped(feature(world, shapes)),
    coast: unwrappedLines(mesh(world, shapes, (one, other) => one === other)),
    borders: unwrappedLines(mesh(world, shapes, (one, other) => one !== other)),
  }
}
