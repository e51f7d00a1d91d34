// Spanish: putting the chat on pages.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Content security policy': 'Política de seguridad de contenido',
  "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.":
    "Si su sitio envía una, añada esto a lo que permite. Donde tenga un nonce con 'strict-dynamic', para script-src basta una línea de script con el nonce.",
  'Copy the policy': 'Copiar la política',
  'Does it stand there?': '¿Está puesto?',
  'What your site is made with': 'Con qué está hecho su sitio',
  'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.':
    'Lo mismo con el nonce de su política de seguridad de contenido. Leerlo hace que cada página se dibuje para cada petición.',
  'Copy the snippet with the nonce': 'Copiar el fragmento con el nonce',
  "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.":
    "El chat no guarda nada en un dispositivo antes de abrirse. Donde decida una herramienta de consentimiento, deje que active esta etiqueta, o elija arriba que el chat no recuerde nada. Una política sin 'unsafe-inline' detiene las etiquetas de este tipo: ponga allí la línea HTML en la página.",
  'On every page that shall have the chat, before the end of the body.':
    'En cada página que deba tener el chat, antes del final del body.',
  'Draw it once, above your routes. It needs no package, and strict mode is fine.':
    'Dibújelo una vez, por encima de sus rutas. No necesita ningún paquete, y el modo estricto no molesta.',
  'For the App Router: in the root layout, once.':
    'Para el App Router: en el layout raíz, una vez.',
  'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.':
    'Al final de functions.php de un tema hijo, clásico o de bloques, desde WordPress 5.7. Donde no pueda cambiar archivos, un plugin de código en el pie, como WPCode, acepta la línea HTML.',
  'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.':
    'Una etiqueta del tipo HTML personalizado, activada en todas las páginas. Tag Manager quita lo que hay en una línea de script aparte de su dirección, así que la línea se crea a mano.',
  'Could not read where the chat was opened': 'No se pudo leer dónde se abrió el chat',
  'Looking where the chat was opened …': 'Mirando dónde se abrió el chat …',
  'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.':
    'El chat aún no se ha abierto en ninguna página suya. Ábralo allí una vez: aparece aquí en segundos.',
  'Where the chat was opened': 'Dónde se abrió el chat',
  'last opened': 'abierto por última vez',
}
