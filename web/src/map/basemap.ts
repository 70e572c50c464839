import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-50m.json?url'

/** Land and borders of Natural Earth, 1 : 50 million, as one file among the page's own. */
export interface Basemap {
  land: FeatureCollection
  borders: Feature<MultiLineString>
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

export async function basemap(): Promise<Basemap> {
  const response = await fetch(countries)
  const world = (await response.json()) as World
  return {
    land: feature(world, world.objects.land),
    borders: {
      type: 'Feature',
      properties: {},
      geometry: mesh(world, world.objects.countries, (one, other) => one !== other),
    },
  }
}
