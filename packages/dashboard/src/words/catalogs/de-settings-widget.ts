// German: putting the chat on pages.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Content security policy': 'Content Security Policy',
  "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.":
    "Wenn Ihre Website eine sendet, fügen Sie dies dem Erlaubten hinzu. Hat sie eine Nonce mit 'strict-dynamic', genügt für script-src eine Skriptzeile mit der Nonce.",
  'Copy the policy': 'Richtlinie kopieren',
  'Does it stand there?': 'Steht er dort?',
  'What your site is made with': 'Womit Ihre Website gemacht ist',
  'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.':
    'Dasselbe mit der Nonce Ihrer Content Security Policy. Sie zu lesen, heißt, dass jede Seite für jede Anfrage gezeichnet wird.',
  'Copy the snippet with the nonce': 'Baustein mit der Nonce kopieren',
  "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.":
    "Der Chat merkt sich auf einem Gerät nichts, bevor er geöffnet wird. Wo ein Einwilligungswerkzeug entscheidet, lassen Sie es dieses Tag starten, oder wählen Sie oben, dass sich der Chat nichts merkt. Eine Richtlinie ohne 'unsafe-inline' hält Tags dieser Art auf: Setzen Sie dort die HTML-Zeile auf die Seite.",
  'On every page that shall have the chat, before the end of the body.':
    'Auf jede Seite, die den Chat haben soll, vor das Ende des body.',
  'Draw it once, above your routes. It needs no package, and strict mode is fine.':
    'Einmal zeichnen, über Ihren Routen. Kein Paket ist nötig, und der Strict Mode stört nicht.',
  'For the App Router: in the root layout, once.': 'Für den App Router: einmal, im Root-Layout.',
  'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.':
    'Ans Ende der functions.php eines Child-Themes, ob klassisches oder Block-Theme, ab WordPress 5.7. Wo Sie keine Dateien ändern können, nimmt ein Plugin für Code in der Fußzeile wie WPCode die HTML-Zeile.',
  'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.':
    'Ein Tag vom Typ „Benutzerdefiniertes HTML“, ausgelöst auf allen Seiten. Der Tag Manager lässt weg, was in einer Skriptzeile außer der Adresse steht; deshalb entsteht die Zeile von Hand.',
  'Could not read where the chat was opened':
    'Wo der Chat geöffnet wurde, konnte nicht gelesen werden',
  'Looking where the chat was opened …': 'Es wird nachgesehen, wo der Chat geöffnet wurde …',
  'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.':
    'Der Chat wurde noch auf keiner Ihrer Seiten geöffnet. Öffnen Sie ihn dort einmal: Nach Sekunden erscheint es hier.',
  'Where the chat was opened': 'Wo der Chat geöffnet wurde',
  'last opened': 'zuletzt geöffnet',
}
