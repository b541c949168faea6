import { Section } from '../frame/section.tsx'
import { Still } from '../frame/still.tsx'
import { WidePageHead } from '../frame/wide-page-head.tsx'
import { words } from '../words.ts'
import { ControlList } from './control-list.tsx'
import { draw } from './drawing.ts'
import { Legend } from './legend.tsx'
import { MapDrawing } from './map-drawing.tsx'
import styles from './map-page.module.css'
import { PanAndZoom } from './pan-and-zoom.tsx'
import { PlaceList } from './place-list.tsx'
import { RouteRows, tellRoutes } from './route-rows.tsx'
import { survey } from './survey.ts'

/** Units of the drawing that a pixel of a label takes: on a wide screen, with some ease, and on the narrowest. */
const scales = [1.2, 2.1]

/** The page of the map: the drawing with who controls what beside it, the routes, and all of it as a list. */
export async function MapPage() {
  const surveyed = await survey()
  const drawing =
    surveyed.places.near.length === 0
      ? undefined
      : draw(surveyed, { width: 840, height: 600, detail: 0.3, scales, pointers: true })
  const routes = await tellRoutes(
    surveyed.routes
      .map((route) => ({ route, course: drawing?.routes.find((drawn) => drawn.route === route)?.course }))
      .toSorted((a, b) => Number(b.course !== undefined) - Number(a.course !== undefined)),
  )
  const { closer, farther, whole, hint, controls } = words.map
  return (
    <>
      <WidePageHead title={words.map.title} lede={words.map.lede} />
      <div className={styles['spread']}>
        {drawing && (
          <figure>
            <PanAndZoom words={{ closer, farther, whole, hint, controls }}>
              <Still>
                <MapDrawing drawing={drawing} name={words.map.drawing} linked />
              </Still>
            </PanAndZoom>
            <Legend
              hasRoutes={drawing.routes.length > 0}
              hasPointers={drawing.labels[0]?.some(({ label }) => label.kind === 'far') ?? false}
            />
          </figure>
        )}
        <Still>
          <ControlList />
        </Still>
      </div>
      <Still>
        {routes.length > 0 && (
          <Section title={words.map.routes} id="routes">
            {routes.map((told) => (
              <RouteRows key={told.route.project.id} told={told} />
            ))}
          </Section>
        )}
        <Section title={words.map.places} id="places" note={words.map.placesNote}>
          <PlaceList places={surveyed.places} />
        </Section>
      </Still>
    </>
  )
}
