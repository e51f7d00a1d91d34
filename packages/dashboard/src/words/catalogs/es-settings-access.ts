import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Access keys': 'Claves de acceso',
  'With a key, another agent gets a person through Baton: it speaks MCP with {code} and sends {code2} and the key.':
    'Con una clave, otro agente consigue una persona por Baton: habla MCP con {code} y envía {code2} y la clave.',
  'No key was made': 'No se creó ninguna clave',
  'Who will use it': 'Quién la usará',
  'Shop agent': 'Agente de la tienda',
  'Make a key': 'Crear una clave',
  'The key of {name}': 'La clave de {name}',
  'It is shown only now. Keep it where secrets are kept.':
    'Solo se muestra ahora. Guárdala donde se guardan los secretos.',
  'Copy the key': 'Copiar la clave',
  'Could not read the keys': 'No se pudieron leer las claves',
  'No access keys yet': 'Aún no hay claves de acceso',
  'Make one for each program that asks, so that each can be ended by itself.':
    'Crea una para cada programa que pregunta, para poder anularlas por separado.',
  'The key of {name} was ended': 'La clave de {name} se anuló',
  'The key was not ended': 'La clave no se anuló',
  'Made by {name} {when};': 'Creada por {name} {when};',
  'last used {whenshort}': 'último uso {whenshort}',
  'not used yet': 'sin usar aún',
  'End the key of {name}': 'Anular la clave de {name}',
  End: 'Anular',
  'End the key of {name}?': '¿Anular la clave de {name}?',
  'End it': 'Anular',
  'Whoever uses it is refused from then on. Another key can be made at any time.':
    'Quien la use será rechazado desde entonces. Se puede crear otra cuando sea.',
  'Changed the settings': 'Cambió los ajustes',
  'Made an access key': 'Creó una clave de acceso',
  'Ended an access key': 'Anuló una clave de acceso',
  'Came in by the provider': 'Entró por el proveedor',
  'Changed a role': 'Cambió un rol',
  'Deactivated a teammate': 'Desactivó a un compañero',
  'Let a teammate in again': 'Readmitió a un compañero',
  'Changed their password': 'Cambió su contraseña',
  'Signed out everywhere else': 'Cerró sesión en los demás sitios',
  'Made an invitation': 'Creó una invitación',
  'Ended an invitation': 'Anuló una invitación',
  'Accepted an invitation': 'Aceptó una invitación',
  'Exported a customer': 'Exportó un cliente',
  'Erased a customer': 'Borró un cliente',
  'Erased old conversations': 'Borró conversaciones antiguas',
  'Audit log': 'Registro de auditoría',
  'Who changed what, when and from where. Nothing is ever taken out of it; secrets are never in it.':
    'Quién cambió qué, cuándo y desde dónde. Nunca se quita nada; los secretos nunca están.',
  Everybody: 'Todos',
  'What was done': 'Qué se hizo',
  Everything: 'Todo',
  'Download as CSV': 'Descargar como CSV',
  'Show everything': 'Mostrar todo',
  'Could not read the audit log': 'No se pudo leer el registro de auditoría',
  'Nothing here': 'Nada aquí',
  'Nothing was changed that fits what you look for.':
    'No se cambió nada que encaje con lo que buscas.',
  'Show earlier ones': 'Mostrar anteriores',
  Baton: 'Baton',
  'Before:': 'Antes:',
  'After:': 'Después:',
  'Identity & limits': 'Identidad y límites',
  'Who customers are, which pages they may write from, and how much at once.':
    'Quiénes son los clientes, desde qué páginas pueden escribir y cuánto a la vez.',
  Anonymous: 'Anónimo',
  'Who may write': 'Quién puede escribir',
  'Only customers who are signed in': 'Solo clientes con sesión iniciada',
  'Allowed pages': 'Páginas permitidas',
  Limits: 'Límites',
  'One customer': 'Un cliente',
  'E-mail, telephone number or id': 'Correo, teléfono o id',
  'Exactly as they gave it.': 'Exactamente como lo dio.',
  Find: 'Buscar',
  'Could not look': 'No se pudo mirar',
  'Nothing is kept of anybody like that': 'No se guarda nada de nadie así',
  'Try another address they may have used.': 'Prueba otra dirección que haya podido usar.',
  'Not erased': 'No se borró',
  'Erase {name}': 'Borrar a {name}',
  Erase: 'Borrar',
  'Erase {name}?': '¿Borrar a {name}?',
  'Erase for good': 'Borrar para siempre',
  '{n} conversations with their files go, from every list and from the log. There is no way back.':
    {
      one: '{n} conversación desaparece con sus archivos, de toda lista y del registro. No hay vuelta atrás.',
      other:
        '{n} conversaciones desaparecen con sus archivos, de toda lista y del registro. No hay vuelta atrás.',
    },
  Erased: 'Borrado',
  '{n} files': { one: '{n} archivo', other: '{n} archivos' },
  'The audit log has it, without saying who it was, as':
    'El registro lo tiene, sin decir quién era, como',
  'Tickets in other desks have to be erased there:':
    'Los tickets de otros desks hay que borrarlos allí:',
  'How long what customers say is kept, and what is kept of one of them.':
    'Cuánto se guarda lo que dicen los clientes, y qué se guarda de uno de ellos.',
  'Card numbers whose check digit is right': 'Números de tarjeta con dígito de control correcto',
  'IBANs whose check digits are right': 'IBAN con dígitos de control correctos',
  'Try redaction': 'Probar el borrado de datos',
  'Each connection has its own rules, under Integrations. Here you see what they make of a text; it does not leave this page.':
    'Cada conexión tiene sus reglas, en Integraciones. Aquí ves qué hacen con un texto; no sale de esta página.',
  'What is taken out': 'Lo que se quita',
  'Words of your own': 'Palabras tuyas',
  'A text': 'Un texto',
  'What is left of it': 'Lo que queda',
  Retention: 'Conservación',
  'Erase old conversations': 'Borrar conversaciones antiguas',
  'Closed ones, and those nobody waits in. Erased is erased: there is no way back.':
    'Las cerradas y aquellas en que nadie espera. Lo borrado está borrado: no hay vuelta atrás.',
  'Days after the last word': 'Días tras la última palabra',
  'Erase what is older than {days} days?': '¿Borrar lo anterior a {days} días?',
  'Save and erase': 'Guardar y borrar',
  '{n} conversations would be erased within ten minutes.': {
    one: '{n} conversación se borraría en diez minutos.',
    other: '{n} conversaciones se borrarían en diez minutos.',
  },
  'How teammates sign in: with a password, at a provider of your own, or both.':
    'Cómo inicia sesión el equipo: con contraseña, con un proveedor propio o ambos.',
  'OpenID Connect': 'OpenID Connect',
  'Teammates sign in at a provider': 'El equipo inicia sesión con un proveedor',
  'Keycloak, Okta, Google Workspace, Microsoft Entra and every other that speaks OpenID Connect.':
    'Keycloak, Okta, Google Workspace, Microsoft Entra y cualquier otro que hable OpenID Connect.',
  'Domains whose people may come in': 'Dominios cuya gente puede entrar',
  'One a line. Whoever has such an address becomes a teammate when they sign in first. Empty: only who is a teammate or was invited.':
    'Uno por línea. Quien tenga tal dirección se une al equipo al iniciar sesión por primera vez. Vacío: solo quien ya está o fue invitado.',
  'As what they come in': 'Con qué rol entran',
  Passwords: 'Contraseñas',
  'Teammates may sign in with a password': 'El equipo puede iniciar sesión con contraseña',
  'Can be turned off once an owner has signed in at the provider. On the server, “baton user allow-passwords” turns it on again.':
    'Puede desactivarse cuando un propietario haya iniciado sesión con el proveedor. En el servidor, «baton user allow-passwords» lo reactiva.',
  'Redirect address, to be entered at the provider':
    'Dirección de redirección, para indicar al proveedor',
  'Copy the address': 'Copiar la dirección',
  'Name of the provider': 'Nombre del proveedor',
  Acme: 'Acme',
  'The button says: Sign in with …': 'El botón dice: Iniciar sesión con …',
  Issuer: 'Emisor',
  'Where its /.well-known/openid-configuration begins.':
    'Donde empieza su /.well-known/openid-configuration.',
  'Client id': 'Id de cliente',
  'Client secret': 'Secreto de cliente',
  'Known by their device alone.': 'Se le conoce solo por su dispositivo.',
  'They, or the page, gave a name or an address. It opens nothing of anybody’s.':
    'El cliente, o la página, dio un nombre o una dirección. No abre nada de nadie.',
  'Your server signed who they are: they find their conversations on every device.':
    'Tu servidor firmó quién es: encuentra sus conversaciones en cualquier dispositivo.',
  'Conversations begin with a token that your server has signed. Nobody else can write, or reach a person.':
    'Las conversaciones empiezan con un token firmado por tu servidor. Nadie más puede escribir ni llegar a una persona.',
  'One origin a line; https://*.example.com is every name below it. Empty: any page. While Baton runs on your own machine, its other pages may always talk to it.':
    'Un origen por línea; https://*.example.com es cualquier nombre bajo él. Vacío: cualquier página. Mientras Baton corre en tu máquina, las demás páginas de esta siempre pueden hablar con él.',
  'Days in which a closed conversation can be opened again':
    'Días en que se puede reabrir una conversación cerrada',
  'Later, what a customer writes begins a new one.':
    'Después, lo que escriba un cliente empieza una nueva.',
  'Messages of one customer': 'Mensajes de un cliente',
  'Messages from one address': 'Mensajes desde una dirección',
  'The first six of each customer are not counted: an office shares one address.':
    'Los seis primeros de cada cliente no cuentan: una oficina comparte una dirección.',
  'Messages of all customers': 'Mensajes de todos los clientes',
  'New conversations of one customer': 'Conversaciones nuevas de un cliente',
  'New conversations from one address': 'Conversaciones nuevas desde una dirección',
  'Of customers who have not been here before.': 'De clientes que no han estado antes.',
  'New conversations of all customers': 'Conversaciones nuevas de todos los clientes',
  'Per minute, in each process of Baton. Whoever asks for a person, or waits for one, has a quarter more that nobody else can use up.':
    'Por minuto, en cada proceso de Baton. Quien pide una persona, o la espera, tiene un cuarto más que nadie más puede agotar.',
  'Identity secrets': 'Secretos de identidad',
  'Could not read the secrets': 'No se pudieron leer los secretos',
  'No identity secret yet': 'Aún no hay secretos de identidad',
  'Make one, and keep it on your server. Until then every customer is anonymous or not verified.':
    'Crea uno y guárdalo en tu servidor. Hasta entonces cada cliente es anónimo o sin verificar.',
  'No secret was made': 'No se creó ningún secreto',
  'Make a secret': 'Crear un secreto',
  'A new identity secret': 'Un nuevo secreto de identidad',
  'It is shown only now. Keep it where secrets of your server are kept.':
    'Solo se muestra ahora. Guárdalo donde se guardan los secretos de tu servidor.',
  'Id (kid)': 'Id (kid)',
  'Copy the id': 'Copiar el id',
  'Copy the secret': 'Copiar el secreto',
  'The secret was ended': 'El secreto se anuló',
  'The secret was not ended': 'El secreto no se anuló',
  'Ends in {code}': 'Acaba en {code}',
  '; made {whenshort}': '; creado {whenshort}',
  'End the secret {id}': 'Anular el secreto {id}',
  'End this secret?': '¿Anular este secreto?',
  'What is signed with it proves nothing from then on. Give your server another one first.':
    'Lo firmado con él no prueba nada desde entonces. Dale antes otro a tu servidor.',
  'Sign on your server': 'Firma en tu servidor',
  'Your page asks your server for a token whenever it needs one. Take the id and the secret from the environment; the secret never goes to a browser.':
    'Tu página pide un token a tu servidor siempre que lo necesita. Toma el id y el secreto del entorno; el secreto nunca va a un navegador.',
  'the last {when}': 'la última {when}',
  'The right to': 'El derecho a',
}
