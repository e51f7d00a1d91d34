import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'Tu cuenta',
  'Password changed. Everywhere else you are signed out.':
    'Contraseña cambiada. Se cerró la sesión en los demás sitios.',
  'The password was not changed': 'La contraseña no se cambió',
  Password: 'Contraseña',
  'Your password now': 'Tu contraseña actual',
  'New password': 'Contraseña nueva',
  'At least 10 characters. Everywhere else you are signed out.':
    'Al menos 10 caracteres. Se cerrará la sesión en los demás sitios.',
  'Change the password': 'Cambiar la contraseña',
  'Not signed out there': 'No se cerró la sesión allí',
  'Not signed out elsewhere': 'No se cerró la sesión en otros sitios',
  'Where you are signed in': 'Dónde tienes la sesión abierta',
  'Could not read your sessions': 'No se pudieron leer tus sesiones',
  'Sign out everywhere else': 'Cerrar sesión en los demás sitios',
  'Unknown browser': 'Navegador desconocido',
  'Signed in': 'Sesión iniciada',
  'Sign out in {browser}': 'Cerrar sesión en {browser}',
  'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.':
    'Lo que se le dice al asistente además de los documentos. Las reglas de la política están por encima: nada escrito aquí aparta a un cliente de una persona.',
  'See the whole prompt in the playground': 'Ver el prompt completo en la zona de pruebas',
  'No model is chosen': 'No hay ningún modelo elegido',
  'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.':
    'Los documentos responden con sus propias palabras y nada de esto se lee. Elige un modelo en Ajustes › Modelo.',
  Instructions: 'Instrucciones',
  'We sell tents. When somebody asks for a size, ask how many people will sleep in it.':
    'Vendemos tiendas de campaña. Si alguien pregunta por una talla, pregunta cuántos dormirán en ella.',
  'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.':
    'Qué debe hacer, preguntar y dejar, en palabras sencillas. Aquí nunca aprende hechos: esos van en los documentos.',
  Tone: 'Tono',
  'Friendly and short; first names.': 'Amable y breve; de tú.',
  'When to use a person': 'Cuándo recurrir a una persona',
  'the customer wants to change an order that has been shipped.':
    'el cliente quiere cambiar un pedido ya enviado.',
  'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.':
    'Continúa «Use it when …». El modelo puede entonces pedir una persona; decide la regla «El asistente quiere una persona».',
  General: 'General',
  'How the assistant is called.': 'Cómo se llama el asistente.',
  'Name of the assistant': 'Nombre del asistente',
  'Customers see it above its answers.': 'Los clientes lo ven sobre sus respuestas.',
  'Your documents as pages that everybody may read and search, with the assistant and a person one step away.':
    'Tus documentos como páginas que todos pueden leer y buscar, con el asistente y una persona a un paso.',
  'Ask the assistant': 'Preguntar al asistente',
  'Questions are answered on the page, as in the chat.':
    'Las preguntas se responden en la página, como en el chat.',
  'Contact form': 'Formulario de contacto',
  'Shows likely answers first, and reaches a person either way.':
    'Muestra primero respuestas probables y llega a una persona en todo caso.',
  'Search engines may list it': 'Los buscadores pueden incluirla',
  'Adds a sitemap, and lets pages be found.':
    'Añade un mapa del sitio y deja encontrar las páginas.',
  'Show the help page': 'Mostrar la página de ayuda',
  'At {origin}/help': 'En {origin}/help',
  Introduction: 'Introducción',
  'One sentence under the title. Empty: none.': 'Una frase bajo el título. Vacío: ninguna.',
  'Open the help page': 'Abrir la página de ayuda',
  Colour: 'Color',
  'Of links and buttons, such as #1a6a52. Empty: green.':
    'De enlaces y botones, como #1a6a52. Vacío: verde.',
  'On white it has a contrast of {toFixed} to 1.':
    'Sobre blanco tiene un contraste de {toFixed} a 1.',
  'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.':
    'Los enlaces se leerían mal, así que se pintan en {readableAs}, el más cercano que se lee.',
  'Could not read the sources': 'No se pudieron leer las fuentes',
  'Published sources': 'Fuentes publicadas',
  'There are none yet. Add documents under Knowledge first.':
    'Aún no hay. Añade primero documentos en Conocimiento.',
  'Everybody can read all documents of a source that is ticked.':
    'Todos pueden leer los documentos de una fuente marcada.',
  'Seconds to wait': 'Segundos de espera',
  'The customer waits as long; later it has failed.':
    'El cliente espera lo mismo; después ha fallado.',
  'Largest answer, in bytes': 'Respuesta más grande, en bytes',
  'A larger one is broken off, and has failed.': 'Una mayor se corta y ha fallado.',
  'Answers customers now: {model}': 'Responde ahora a los clientes: {model}',
  'Nothing has gone wrong lately.': 'Nada ha ido mal últimamente.',
  'API key': 'Clave de API',
  'Name of the model': 'Nombre del modelo',
  'Limits and prices': 'Límites y precios',
  'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.':
    'Lo que escribe las respuestas. Sin modelo, el asistente cita los documentos; las reglas que llaman a una persona son las mismas.',
  'No model: the documents answer': 'Sin modelo: responden los documentos',
  'Try the model': 'Probar el modelo',
  People: 'Personas',
  Work: 'Trabajo',
  'Teams & hours': 'Equipos y horarios',
  'Sign-in': 'Inicio de sesión',
  Privacy: 'Privacidad',
  Keep: 'Guardar',
  'Could not read the settings': 'No se pudieron leer los ajustes',
  'How it begins': 'Cómo empieza',
  Greeting: 'Saludo',
  'Shown as it is in every language. Empty: Baton’s own, in the customer’s.':
    'Se muestra tal cual en todos los idiomas. Vacío: el de Baton, en el idioma del cliente.',
  Languages: 'Idiomas',
  'None chosen: all. Others get the first chosen one.':
    'Ninguno elegido: todos. Los demás reciben el primero elegido.',
  'What it may remember on the customer’s device':
    'Qué puede recordar en el dispositivo del cliente',
  'The conversation, until it is forgotten': 'La conversación, hasta que se olvide',
  'The conversation, while the tab is open': 'La conversación, mientras la pestaña esté abierta',
  Nothing: 'Nada',
  "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).":
    "Tu página puede cambiarlo cuando el cliente acepte: Baton.update({ consent: 'persistent' }).",
  'Suggested questions': 'Preguntas sugeridas',
  'None yet: customers begin with an empty field.':
    'Aún ninguna: los clientes empiezan con un campo vacío.',
  'The first line that is meant for a page counts there.':
    'Vale la primera línea pensada para una página.',
  'On pages': 'En páginas',
  '/pricing or /docs/*': '/pricing o /docs/*',
  Questions: 'Preguntas',
  'One a line, four at most.': 'Una por línea, cuatro como mucho.',
  'Add questions for pages': 'Añadir preguntas para páginas',
  Form: 'Forma',
  'A button in a corner': 'Un botón en una esquina',
  'Part of the page': 'Parte de la página',
  'A sidebar': 'Una barra lateral',
  Side: 'Lado',
  'Where lines end': 'Donde acaban las líneas',
  'As the customer’s device has it': 'Como el dispositivo del cliente',
  'Brand colour': 'Color de marca',
  'As #rrggbb. Empty: Baton’s green.': 'Como #rrggbb. Vacío: el verde de Baton.',
  'Write it as # and six digits, 0 to f.': 'Escríbelo como # y seis cifras, de 0 a f.',
  Words: 'Palabras',
  'White words on it can be read: {ratio}.': 'Las palabras blancas se leen encima: {ratio}.',
  'Black words on it can be read: {ratio}.': 'Las palabras negras se leen encima: {ratio}.',
  'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.':
    'En páginas claras el botón apenas se distingue: {ratio}; hace falta 3 a 1. Elige uno más oscuro, u otro tema.',
  'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.':
    'En páginas oscuras el botón apenas se distingue: {ratio}; hace falta 3 a 1. Elige uno más claro, u otro tema.',
  '{toFixed} to 1': '{toFixed} a 1',
  'Preview of the widget': 'Vista previa del widget',
  'Put it on your pages': 'Ponlo en tus páginas',
  'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.':
    'Forma, lado, tema, color y memoria están en esta línea: cámbiala en tus páginas cuando los cambies aquí. Lo demás sigue solo al guardarse.',
  'The chat fills the element with the id “chat”.': 'El chat llena el elemento con el id «chat».',
  'Copy the snippet': 'Copiar el fragmento',
  'How the chat looks on your pages, and how it begins.':
    'Cómo se ve el chat en tus páginas y cómo empieza.',
  'On the right': 'A la derecha',
  'On the left': 'A la izquierda',
}
