// French: putting the chat on pages.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Content security policy': 'Politique de sécurité du contenu',
  "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.":
    "Si votre site en envoie une, ajoutez ceci à ce qu’elle autorise. Là où elle a un nonce avec 'strict-dynamic', une ligne de script avec le nonce suffit pour script-src.",
  'Copy the policy': 'Copier la politique',
  'Does it stand there?': 'Est-il en place ?',
  'What your site is made with': 'Avec quoi votre site est fait',
  'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.':
    'La même chose avec le nonce de votre politique de sécurité du contenu. Le lire fait que chaque page est dessinée à chaque requête.',
  'Copy the snippet with the nonce': 'Copier l’extrait avec le nonce',
  "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.":
    "Le chat ne garde rien sur un appareil avant d’être ouvert. Là où un outil de consentement décide, laissez-le déclencher cette balise, ou choisissez plus haut que le chat ne retienne rien. Une politique sans 'unsafe-inline' arrête les balises de ce type : mettez-y la ligne HTML sur la page.",
  'On every page that shall have the chat, before the end of the body.':
    'Sur chaque page qui doit avoir le chat, avant la fin du body.',
  'Draw it once, above your routes. It needs no package, and strict mode is fine.':
    'Dessinez-le une fois, au-dessus de vos routes. Aucun paquet n’est nécessaire, et le mode strict ne gêne pas.',
  'For the App Router: in the root layout, once.':
    'Pour l’App Router : dans le layout racine, une fois.',
  'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.':
    'À la fin de functions.php d’un thème enfant, classique ou par blocs, à partir de WordPress 5.7. Si vous ne pouvez pas modifier les fichiers, une extension de code en pied de page, comme WPCode, accepte la ligne HTML.',
  'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.':
    'Une balise de type HTML personnalisé, déclenchée sur toutes les pages. Tag Manager retire ce qui figure dans une ligne de script hormis son adresse ; la ligne est donc faite à la main.',
  'Could not read where the chat was opened': 'Impossible de lire où le chat a été ouvert',
  'Looking where the chat was opened …': 'Recherche des sites où le chat a été ouvert …',
  'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.':
    'Le chat n’a encore été ouvert sur aucune de vos pages. Ouvrez-le une fois là-bas : cela apparaît ici en quelques secondes.',
  'Where the chat was opened': 'Où le chat a été ouvert',
  'last opened': 'ouvert pour la dernière fois',
}
