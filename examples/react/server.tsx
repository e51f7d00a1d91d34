// Draws the same page where there is no browser.
import { version } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'

export const drawn = { version, html: renderToString(<App />) }
