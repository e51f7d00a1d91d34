import type { Catalog } from '../translate.ts'

/** Programs that come in by OAuth. */
export const words: Catalog = {
  'This question is not open any more': 'Esta pregunta ya no está abierta',
  'It was answered, or is too old. Connect once more in the program.':
    'Se respondió o es demasiado antigua. Conéctate de nuevo en el programa.',
  'You may not let programs in': 'No puedes dar acceso a programas',
  'Who may make access keys may: ask an admin to connect it.':
    'Puede hacerlo quien puede crear claves de acceso: pide a un administrador que lo conecte.',
  'A program wants to come in': 'Un programa quiere entrar',
  'Could not read what it asks for': 'No se pudo leer lo que pide',
  'You are signed in to {workspace} as {name}.': 'Has iniciado sesión en {workspace} como {name}.',
  'Let it only read': 'Permitirle solo leer',
  'The program goes on. You can close this page.':
    'El programa continúa. Puedes cerrar esta página.',
  Refuse: 'Rechazar',
  'You can end it at any time under Settings › Access keys.':
    'Puedes anularlo en cualquier momento en Ajustes › Claves de acceso.',
  'It calls itself': 'Se hace llamar',
  'Nobody has checked that.': 'Nadie lo ha comprobado.',
  'Its access goes to': 'Su acceso va a',
  'A program on the computer you sit at.': 'Un programa en el ordenador que estás usando.',
  'Allow it only if you were just about to connect {host}.':
    'Permítelo solo si estabas a punto de conectar {host}.',
  'It will be able to': 'Podrá',
  'search your documents': 'buscar en tus documentos',
  'see how a ticket stands, and what people have answered in it':
    'ver cómo está un ticket y qué han respondido las personas en él',
  'open tickets and ask for people': 'abrir tickets y pedir personas',
  'To the desk': 'Al desk',
  'Connected programs': 'Programas conectados',
  'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.':
    'Un programa que habla MCP e inicia sesión por OAuth no necesita clave: introduce {code} en él y abrirá una página del desk que te pregunta.',
  'Could not read the programs': 'No se pudieron leer los programas',
  'No program is connected.': 'No hay ningún programa conectado.',
  '{name} is not connected any more': '{name} ya no está conectado',
  'The program was not ended': 'El acceso no se anuló',
  'End the access of {name}': 'Anular el acceso de {name}',
  'End the access of {name}?': '¿Anular el acceso de {name}?',
  'It is refused from then on, and has to be allowed anew.':
    'Desde entonces se le rechaza y hay que permitirlo de nuevo.',
  'Allowed by {name} {when};': 'Permitido por {name} {when};',
  'Let a program in': 'Dio acceso a un programa',
  'Ended a program’s access': 'Anuló el acceso de un programa',
  'refused, as {name} may not allow it any more':
    'se rechaza, porque {name} ya no puede permitirlo',
}
