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
  General: 'General',
  'How the assistant is called.': 'Cómo se llama el asistente.',
  'Name of the assistant': 'Nombre del asistente',
  'Customers see it above its answers.': 'Los clientes lo ven sobre sus respuestas.',
  'Seconds to wait': 'Segundos de espera',
  'The customer waits as long; later it has failed.':
    'El cliente espera lo mismo; después ha fallado.',
  'Largest answer, in bytes': 'Respuesta más grande, en bytes',
  'A larger one is broken off, and has failed.': 'Una mayor se corta y ha fallado.',
  People: 'Personas',
  Work: 'Trabajo',
  'Teams & hours': 'Equipos y horarios',
  'Sign-in': 'Inicio de sesión',
  Privacy: 'Privacidad',
  Keep: 'Guardar',
  'Could not read the settings': 'No se pudieron leer los ajustes',
}
