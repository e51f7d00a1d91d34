// Spanish, for the ear: what `ask/lexicon.ts` says about each letter.
import type { Lexicon } from '../ask/lexicon.ts'

export const es: Lexicon = {
  language: 'es',
  small: `el la los las un una unos unas de del al a en con por para que y o u e es lo le les se su sus ya muy mas como si pero este esta esto ese esa eso directamente
    algun alguna algunos algunas tan porque ser estar siendo bien ahi ver mismo misma todo toda todos vez solo hasta desde sobre entre tambien
    usted ustedes era fue he ha han va voy aun todavia nada cual alli donde cuando aqui hacer quien_sea`,
  words: {
    T: `hablar hablo hable hablarle hablando contactar contacto contacte contactarme comunicarme comunicarnos comunicar comunicacion chatear conversar platicar charlar dialogar consultar dirigirme tratar entenderme tratarlo hablarlo hablemos ponerme_en_contacto poner_en_contacto contactarse contactarnos preguntarle conversacion plantear preguntar_a ablar hablarme explicarselo`,
    C: `pasar pasarme pasame paseme pasenme pasadme pasen pase pasa pasas transferir transfiere transfiera transfierame transferirme transferencia_a transfiereme transferencia_con conectar conectame conecteme conectarme conecta conecte comunicame comuniqueme comunicarme_con comuniquenme derivar derivame deriveme derivarme redirigir redirigeme redirijame remitir escalar escala escale escalar_esto ponme pongame ponganme ponerme enlazar enlace_con poneme derivenme remita traspasar`,
    G: 'dame deme denme da den dar darme dadme traer traiga traeme llamar_a enviar envie envieme enviame mandar mandame mande manden mandenme buscar busca consigue consigueme consigame conseguir asignar asigne asignenme deja_que avisa avise dejame dejeme',
    W: 'quiero quisiera necesito deseo prefiero preferiria exijo busco gustaria querria querer queremos necesitamos pido solicito solicitar requiero ocupo urge interesa necesita quieres exigimos quero falta me_hace_falta demando hace_falta agradeceria',
    m: 'puedo puede podria podrian podeis podemos pueden puedes podrias posible dejame cabe debo se_puede pudiera pueda permite permitame',
    M: 'me nos mi_caso conmigo',
    i: 'yo nosotros',
    y: 'tu vos te eres',
    o: 'cliente clientes usuario usuarios marido mujer esposa esposo hijo hija madre padre mama papa hermano hermana amigo amiga vecino vecina novio novia abuela abuelo jefe_dice ellos ellas suegra primo tia tio vendedor repartidor huespedes huesped',
    H: 'humano humana humanos persona personas ser_humano seres_humanos carne_y_hueso alguien_real alguien_de_verdad gente_real gente_de_verdad gente alguien_humano humanas umano',
    R: `agente agentes operador operadora operadores representante representantes asesor asesora asesores ejecutivo ejecutiva empleado empleada empleados trabajador trabajadora supervisor supervisora encargado encargada gerente director directora jefe jefa superior responsable companero companera
      teleoperador teleoperadora gestor gestora comercial tecnico tecnica especialista experto experta profesional operario recepcionista personal_humano personal miembro_del_equipo miembro_de_su_equipo abogado medico enfermera conserje consejero funcionario funcionaria administrador mando`,
    S: 'alguien cualquiera alguno alguno_de_ustedes otra_persona alguien_mas',
    D: `atencion_al_cliente servicio_al_cliente servicio_de_atencion servicio_de_atencion_al_cliente atencion_a_clientes soporte_al_cliente soporte_tecnico servicio_tecnico atencion_humana atencion_personal atencion_personalizada soporte_humano servicio_humano servicios_humanos centro_de_atencion call_center mesa_de_ayuda linea_de_ayuda atencion_al_usuario servicio_de_ayuda asistencia_humana equipo_de_soporte servicio_cliente atencion_cliente ayuda_humana`,
    d: 'soporte atencion servicio equipo recepcion departamento restaurante ventas facturacion cocina piscina gimnasio limpieza mantenimiento seguridad sucursal oficina banco hotel servicio_de_habitaciones centralita asistencia reclamaciones gerencia direccion tienda spa contabilidad almacen',
    B: 'bot bots robot robots maquina maquinas chatbot ia inteligencia_artificial ordenador computadora asistente_virtual contestador automatico automatica automaticas grabacion programa algoritmo maquinita asistentes_virtuales',
    z: 'real reales verdadero verdadera vivo viva verdad en_vivo autentico humano_real',
    E: 'ayude ayudar ayudarme ayuda ayuden ayudeis atienda atender atenderme atiendan atiendame atendido atendida resolver resuelva resuelvan responda responder explique expliquen revise revisar solucione solucionar mire asesore asesorarme explicar conteste contestar ocupe resolverme ayudarnos atiende responde eche_un_vistazo se_haga_cargo mirar explicarme',
    L: 'llamar llame llamen llamarme llamada llamas llama telefonear telefonee telefono',
    K: 'de_vuelta de_regreso',
    J: 'llamame llameme llamenme llamadme devuelvanme_la_llamada devolverme_la_llamada devuelveme_la_llamada devolucion_de_llamada me_llame me_llamen me_llamas me_llama me_llameis me_llamais llamarme nos_llamen nos_llame una_llamada telefoneeme pegame_un_telefonazo dadme_un_toque que_me_llamen',
    N: 'no sin nunca jamas ni ningun ninguna tampoco',
    n: 'no_puedo no_puedes no_puede no_pueden no_podeis',
    V: 'hay existe habra disponible disponibles tienen teneis tienes tiene queda',
    a: 'estoy soy estas estamos',
    q: 'viajes inmobiliario inmobiliaria fisica juridica recursos id cuota tarifa precio horario horarios rol roles comision numero cuesta fisicas plazas maximo',
    v: 'anadir agregar invitar contratar eliminar quitar borrar cambiar crear ser trabajar trabajo empleo vacante pagar editar dar_de_alta registrar actualizar convertirme traducir',
    r: 'recuerdame recordarme recordatorio pon reproduce tuit tuitea twitter facebook whatsapp alarma calendario reunion evento volumen cancion correo_a musica agenda',
    $: 'dinero euros dolares pesos saldo pago transferencia transferencias',
    u: 'hable ayer dijo dijeron llamo hablamos atendio dijiste prometio comento conteste contactado llamaron paso hablado explico anterior pasada aseguro quedo',
    F: 'inutil inutiles estupido estupida tonto tonta idiota basura absurdo no_sirve no_sirves no_ayuda no_me_ayudas no_me_ayuda me_rindo harto harta cansado cansada ridiculo perdida_de_tiempo no_entiendes no_me_entiendes no_entiende no_funciona no_resuelves no_sabes mierda pesimo vergonzoso imbecil desastre',
    k: 'quien quienes',
    e: 'otro otra distinto mas_alguien otros',
    A: 'encima arriba manda a_cargo al_mando por_encima mandamas se_encarga encarga autoridad',
    t: 'manana hoy tarde noche lunes martes miercoles jueves viernes sabado antes despues pronto numero urgente cuanto_antes luego al partir',
    h: 'aqui ahi alli alla detras',
    Q: 'dejar deja basta odio paso_de saltar evitar harto_de harta_de en_vez_de en_lugar_de niego nada_de me_niego detesto saltarme cansado_de cansada_de aborrezco quita',
    p: 'por_favor favor porfavor porfa hola gracias ahora buenos buenas dias tardes noches ok vale oye bueno disculpa perdon si urgente ya inmediatamente porfis xfa pues mira senor cordial saludo',
    X: `hay_alguien hay_alguien_ahi hay_alguien_con_quien alguien_ahi hay_alguna_persona hay_algun_humano pasame_con paseme_con ponme_con pongame_con comunicame_con comuniqueme_con conectame_con conecteme_con transfiereme_a transfierame_a transfierame escalar_mi_caso escala_mi_caso me_pasas_con me_pasa_con me_pueden_pasar me_pones_con hay_gente_ahi me_comunica_con`,
    Z: 'no_quiero_un_bot no_quiero_bots nada_de_bots nada_de_robots no_eres_humano no_un_robot no_un_bot no_una_maquina no_con_un_robot no_con_una_maquina no_con_un_bot bot_inutil robot_inutil bot_estupido maquina_estupida estupido_bot estupido_robot maldito_bot maldito_robot puto_bot basta_de_bots bots_no robots_no sin_bots sin_robots',
    I: `quien_esta_por_encima quien_manda quien_esta_a_cargo quien_es_tu_jefe quien_es_el_responsable a_quien_puedo a_quien_acudo con_quien_puedo con_quien_hablo me_rindo no_me_sirves no_me_sirve_de_nada no_me_estas_ayudando no_sirves_para_nada no_me_ayudas ya_que_no_puedes si_tu_no_puedes si_no_puedes ya_que_usted_no_puede quien_me_puede quien_puede_ayudarme quien_me_atiende no_hay_nadie nadie_que_me alguien_que_sepa alguien_que_entienda quien_puede`,
    x: `recursos_humanos derechos_humanos agente_de_viajes agente_inmobiliario agente_de_seguros por_persona persona_juridica persona_fisica tercera_persona cada_persona otra_persona_usa en_persona persona_de_contacto de_contacto datos_de_contacto lista_de_contactos numero_de_contacto telefono_de_contacto lentes_de_contacto sin_contacto hablar_espanol habla_mas_despacio habla_mas_lento habla_como hablame_como alguien_mas_uso
      alguien_uso alguien_ha_usado tiempo_real a_nombre hablas_espanol horario_de_atencion atencion_al_cliente_abre persona_que personas_que para_personas dos_personas por_si_alguien personal_shopper datos_personales informacion_personal prestamo_personal cuenta_personal`,
  },
}
