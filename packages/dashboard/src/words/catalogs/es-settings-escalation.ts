import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Channels: 'Canales',
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
  'Copy the {toLowerCase}': 'Copiar: {toLowerCase}',
  'Only this machine reaches these addresses': 'Solo esta máquina llega a estas direcciones',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'Se la deja en paz hasta {clocktime}. Una prueba que salga bien lo termina.',
  'Last success: {whenshort}.': 'Último éxito: {whenshort}.',
  'Nothing has gone well yet. ': 'Nada ha ido bien aún. ',
  'Last failure: {whenshort}.': 'Último fallo: {whenshort}.',
  'Nothing has failed.': 'Nada ha fallado.',
  Escalation: 'Escalado',
  Message: 'Mensaje',
  Reasons: 'Motivos',
  Integrations: 'Integraciones',
  'It works': 'Funciona',
  'It does not work': 'No funciona',
  'Nothing was sent.': 'No se envió nada.',
  'Kept {bdi}': 'Guardado {bdi}',
  'Replace: {label}': 'Reemplazar: {label}',
  Replace: 'Reemplazar',
}
