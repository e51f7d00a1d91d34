import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Redirect address': 'Dirección de redirección',
  'Webhook address': 'Dirección del webhook',
  'What customers can do': 'Qué pueden hacer los clientes',
  'Sent once': 'Se envía una vez',
  'A proxy': 'Un proxy',
  'Baton knows no channel of this name.': 'Baton no conoce ningún canal con este nombre.',
  'It may have been removed meanwhile.': 'Quizá se quitó entretanto.',
  'There is no such channel': 'No existe tal canal',
  'Connect {title}': 'Conectar {title}',
  'Remove this channel': 'Quitar este canal',
  'What customers write there is not heard any more, and nothing that is said here reaches them there. Conversations stay in Baton’s desk.':
    'Lo que los clientes escriban allí ya no se oye, y nada de aquí les llega. Las conversaciones quedan en el desk de Baton.',
  Channels: 'Canales',
  'Where customers write besides your own pages. What they write there becomes a conversation like any other, and what is said in it is sent to them. The chat widget, the help page and the API need nothing here.':
    'Dónde escriben los clientes además de tus páginas. Lo que escriben allí es una conversación como cualquiera, y lo que se dice en ella se les envía. El widget, la página de ayuda y la API no necesitan nada aquí.',
  'Loading the channels': 'Cargando los canales',
  'No channel is connected yet. Customers write in your own pages only.':
    'Aún no hay canales conectados. Los clientes solo escriben en tus páginas.',
  'Connect a channel': 'Conectar un canal',
  'This could not be saved': 'No se pudo guardar',
  'When the customer has left the chat': 'Cuando el cliente ha dejado el chat',
  'No e-mail channel is connected': 'No hay canal de correo conectado',
  'Until one is, nobody gets a mail.': 'Hasta entonces nadie recibe correo.',
  Connect: 'Conectar',
  'Test connection': 'Probar la conexión',
  'Sign in to {title}': 'Iniciar sesión en {title}',
  'Connect first; then sign in to {title} here.':
    'Primero conecta; luego inicia sesión en {title} aquí.',
  'Could not read what can be connected': 'No se pudo leer qué se puede conectar',
  'Test the connection, and it is ready.': 'Prueba la conexión y estará lista.',
  'The sign-in did not work': 'No se pudo iniciar sesión',
  'What the vendor said stands below. Correct it and sign in again.':
    'Abajo está lo que dijo el proveedor. Corrígelo e inicia sesión de nuevo.',
  Connected: 'Conectado',
  'Last success: {whenshort}': 'Último éxito: {whenshort}',
  'Remove {title}?': '¿Quitar {title}?',
  'How to set up {title}': 'Cómo configurar {title}',
  'Only this machine reaches these addresses': 'Solo esta máquina llega a estas direcciones',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'Se la deja en paz hasta {clocktime}. Una prueba que salga bien lo termina.',
  'Last success: {whenshort}.': 'Último éxito: {whenshort}.',
  'Nothing has gone well yet. ': 'Nada ha ido bien aún. ',
  'Last failure: {whenshort}.': 'Último fallo: {whenshort}.',
  'Nothing has failed.': 'Nada ha fallado.',
  'Correct what is marked above.': 'Corrige lo marcado arriba.',
  'Save and enable': 'Guardar y activar',
  'When to use it': 'Cuándo usarla',
  'Move {name} up': 'Subir {name}',
  'Move {name} down': 'Bajar {name}',
  'For every reason': 'Para cualquier motivo',
  'Ticket platform': 'Sistema de tickets',
  'Baton’s own desk always has it, whatever happens to the others.':
    'El desk de Baton siempre lo tiene, pase lo que pase con los demás.',
  'Choose a ticket system': 'Elegir un sistema de tickets',
  'Not connected': 'Sin conectar',
  'No ticket system is connected. {link}': 'Ningún sistema de tickets conectado. {link}',
  'Connect one': 'Conectar uno',
  'Baton’s own desk alone': 'Solo el desk de Baton',
  Escalation: 'Escalado',
  'When a conversation goes to a person, the first action here that fits says where it becomes a ticket and what the customer is told. Baton’s own desk has it in any case. Under Policy you decide when that happens.':
    'Cuando una conversación pasa a una persona, la primera acción que encaja aquí dice dónde se vuelve ticket y qué se le dice al cliente. El desk de Baton la tiene en todo caso. En Política decides cuándo ocurre.',
  'No escalation actions yet': 'Aún no hay acciones de escalado',
  Fields: 'Campos',
  Field: 'Campo',
  'Handoff message': 'Mensaje de entrega',
  Message: 'Mensaje',
  'Add a language': 'Añadir un idioma',
  Reasons: 'Motivos',
  Integrations: 'Integraciones',
  'What it is called here. Customers read it where nobody over there is named.':
    'Cómo se llama aquí. Los clientes lo leen donde allí no se nombra a nadie.',
  'Ticket systems where your people work. What is escalated waits in Baton’s desk in any case; connected here, it becomes a ticket there too, and answers come back into the chat.':
    'Sistemas de tickets donde trabaja tu equipo. Lo escalado espera en el desk de Baton en todo caso; conectado aquí, es también un ticket allí y las respuestas vuelven al chat.',
  'Nothing is connected yet. Escalations wait in Baton’s own desk.':
    'Aún no hay nada conectado. Los escalados esperan en el desk de Baton.',
  'Connect a ticket system': 'Conectar un sistema de tickets',
  'It works': 'Funciona',
  'It does not work': 'No funciona',
  'Nothing was sent.': 'No se envió nada.',
  'Kept {bdi}': 'Guardado {bdi}',
  'Replace: {label}': 'Reemplazar: {label}',
  Replace: 'Reemplazar',
  'Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing that is sent to these addresses arrives.':
    'Pon en PUBLIC_URL la dirección en la que {title} puede llegar a Baton. Hasta entonces no llega nada de lo que se envía a estas direcciones.',
  'Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own.':
    'De lo que dice allí el propio Baton, como es, en o pt-BR. El asistente responde en el del cliente.',
  'Hours until a new conversation': 'Horas hasta una conversación nueva',
  'Who writes sooner after a conversation was closed goes on in it. 0: each begins anew.':
    'Quien escribe antes de ese plazo tras cerrarse una conversación sigue en ella. 0: siempre empieza una nueva.',
  'Switched off, nothing is heard from there and nothing is sent.':
    'Desactivado, no se oye nada de allí ni se envía nada.',
  'Address in place of the vendor’s': 'Dirección en lugar de la del proveedor',
  'All requests of this channel go there, with its credentials. Empty: to the vendor.':
    'Todas las peticiones de este canal van ahí, con sus credenciales. Vacío: al proveedor.',
  'Mail them what they missed': 'Enviarle por correo lo que se ha perdido',
  'One mail with what a person wrote, or that it was solved. Their answer goes on in the same conversation. Who reads it in the chat first gets none.':
    'Un correo con lo que escribió una persona, o que se resolvió. Su respuesta sigue en la misma conversación. Quien lo lee antes en el chat no recibe ninguno.',
  'Minutes unseen, and away, before it is sent': 'Minutos sin verlo, y ausente, antes de enviarlo',
  'Who asks for mail gets it at once.': 'Quien pide un correo lo recibe al instante.',
  'Sent from': 'Enviado desde',
  'The page of a request': 'La página de una consulta',
  'Let customers follow their request on a page':
    'Dejar que los clientes sigan su consulta en una página',
  'Whoever has its address sees how it stands and what was said, never a note, and can add to it. It is linked in every mail.':
    'Quien tenga su dirección ve cómo está y qué se dijo, nunca una nota, y puede añadir algo. Cada correo lleva el enlace.',
  'Days until a link ends': 'Días hasta que caduca un enlace',
  'End all links there are': 'Anular todos los enlaces',
  'End all links?': '¿Anular todos los enlaces?',
  'End them': 'Anularlos',
  'No link that was mailed until now opens a page any more. Mails from now on have new ones.':
    'Ningún enlace enviado hasta ahora abrirá ya una página. Los correos desde ahora llevan otros nuevos.',
  'Refund disputes': 'Disputas de reembolso',
  'What it is called here and in the log.': 'Cómo se llama aquí y en el registro.',
  'The customer disputes a charge, or waits for money.':
    'El cliente disputa un cargo o espera dinero.',
  'In plain words. A model that asks for a person reads it, and may choose this action. Without it, the reasons below decide.':
    'En palabras sencillas. Un modelo que pide una persona lo lee y puede elegir esta acción. Sin ello, deciden los motivos de abajo.',
  'Else, when that one fails': 'Si ese falla, otro',
  'Choose…': 'Elegir…',
  'Seconds that one may fail before the next is asked':
    'Segundos que puede fallar uno antes de pasar al siguiente',
  '10 to 86,400. One that clearly says no is not waited for.':
    'De 10 a 86.400. No se espera a uno que dice claramente que no.',
  'Ask {title} earlier': 'Probar {title} antes',
  'Ask {title} later': 'Probar {title} después',
  'Take {title} out': 'Quitar {title}',
  '{titles}; and Baton’s own desk': '{titles}; y el desk de Baton',
  ', else ': ' o, si falla, ',
  'Escalations wait in Baton’s own desk. Add an action to send some of them, or all, to a ticket system, or to say something else to the customer.':
    'Los escalados esperan en el desk de Baton. Añade una acción para enviar algunos, o todos, a un sistema de tickets, o para decirle otra cosa al cliente.',
  'The first that is for the reason and the channel is taken. What none of them is for waits in Baton’s own desk alone.':
    'Se toma la primera que vale para el motivo y el canal. Si no vale ninguna, espera solo en el desk de Baton.',
  'By their names or numbers over there. {code}, {code2}, {code3}, {code4} and whatever else the packet has are filled in; what stays empty is not sent.':
    'Por sus nombres o números de allí. Se rellenan {code}, {code2}, {code3}, {code4} y todo lo demás que lleve el paquete; lo que queda vacío no se envía.',
  'What goes there': 'Qué va ahí',
  'Remove the field {name}': 'Quitar el campo {name}',
  'Add a field of {title}': 'Añadir un campo de {title}',
  'Add a field': 'Añadir un campo',
  'Preview what {title} gets': 'Vista previa de lo que recibe {title}',
  'What {title} gets': 'Lo que recibe {title}',
  'Told to the customer once a person has been asked. Without one in their language or in English, Baton uses its own words.':
    'Se le dice al cliente cuando se ha llamado a una persona. Si no hay uno en su idioma o en inglés, Baton usa sus propias palabras.',
  'Remove the message {name}': 'Quitar el mensaje {name}',
  'None is ticked: for every reason.': 'Ninguno marcado: para cualquier motivo.',
  'For these reasons only.': 'Solo para estos motivos.',
  'None is ticked: for every channel.': 'Ninguno marcado: para cualquier canal.',
  'For these channels only.': 'Solo para estos canales.',
  'Copy the redirect address': 'Copiar la dirección de redirección',
  'Copy the webhook address': 'Copiar la dirección del webhook',
  '{title} (off)': '{title} (desactivada)',
}
