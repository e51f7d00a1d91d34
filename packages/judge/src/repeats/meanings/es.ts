// What questions are about, in Spanish. For the form see en-asked.ts.
export const ES = `
cost costo coste cuesta cuestan cuánto_cuesta precio precios tarifa comisión comisiones cobran cobrar cobro cuánto_cobran cargo gratis sin_costo caro cuánto_es cuánto_sale cuánto_vale gratuito vale pagar_por tasa me_cobraron
fee comisión cargo tarifa cobro recargo descontado cobrado
cheaper barato más_barato económico ahorrar pagar_menos rebaja
duration cuánto_tiempo cuánto_tarda cuántos_días tarda tardan demora plazo cuánto_dura cuánto_demora
when cuándo a_qué_hora hasta_cuándo qué_día desde_cuándo horario
late tarde retraso demora atrasado todavía_no aún_no no_ha_llegado no_llega no_llegó pendiente sigue_pendiente tenía_que_llegar debía_llegar no_he_recibido sigo_esperando llevo_esperando tarda_tanto en_proceso not_llegar not_llegado not_recibido not_llega not_llego retrasado no_aparece not_aparece not_recibi llevo_semanas esperando
wait esperar esperando espera espero fila
arrive llegar llega llegado llegó recibir recibido correo buzón aparece
deliver entrega entregar envío enviar enviado envían enviaron despacho reparto repartidor mensajero mandar_a_casa
track rastrear seguimiento rastreo dónde_está localizar
status estado novedades noticias
where dónde adónde en_qué_lugar
find encontrar buscar ver consultar
work funciona funcionar sirve anda
fail no_funciona fallar falla fallo error no_sirve no_anda problema no_puedo no_me_deja averiado not_funciona not_puedo not_deja not_sirve not_anda not_va qué_pasa qué_le_pasa imposible
decline rechazar rechazada rechazado rechazan rechazó denegada not_acepta denegado not_aceptan
crash se_cierra se_cuelga cierra_sola
freeze congelado se_traba bloqueada_la_pantalla
slow lento lenta despacio
broken roto rota averiado descompuesto
damage roto rota dañado dañada daño en_pedazos golpeado rayado defectuoso quebrado estropeado
wrong incorrecto equivocado mal erróneo mala
mistake error equivoqué equivocado por_error sin_querer
unknown no_reconozco desconocido not_reconozco not_hice no_es_mío sospechoso not_autorice
fraud fraude estafa hackeado hackearon robo_de_datos
twice dos_veces doble duplicado
less menos incompleto falta
more más demasiado subió aumento mayor caro
missing falta faltan desapareció no_está
lose perdí perdido perder perdida extravié extraviado no_encuentro not_encuentro
stolen robo robaron robado robar robada hurto
block bloquear bloqueado bloqueada bloqueen bloqueo congelar
unblock desbloquear desbloqueo
forgot olvidé olvidado olvidar no_recuerdo not_recuerdo not_acuerdo
reset restablecer resetear recuperar
change cambiar modificar cambio_de actualizar editar
edit corregir editar
replace reemplazar sustituir reposición
cancel cancelar anular cancelación dar_de_baja darme_de_baja
undo deshacer revertir anular
end terminar finalizar rescindir dejar salir irme dar_por_terminado poner_fin
close cerrar
delete eliminar borrar
remove quitar sacar_de
stop parar detener desactivar
enable activar habilitar
activate activar activación habilitar
get conseguir obtener recibir consigo
order pedir pedí solicitar pedido encargar
buy comprar compré compra comprado adquirir
pay pagar pago pagué abonar
payment pago compra transacción cargo
add añadir agregar otra_más adicional
invite invitar
share compartir conjunto
link vincular conectar
open abrir abrir_una_cuenta
create crear
register registrar inscribir registro
enrol matricular inscribir
login iniciar_sesión entrar ingresar acceder
access acceso acceder
verify verificar confirmar verificación identificar comprobar acreditar
check revisar comprobar
limit límite máximo tope
allowed permitido permiten se_puede puedo_llevar
possible posible es_posible
available disponible hay tienen hueco
stock agotado existencias
why por_qué motivo razón
refund reembolso devolución_del_dinero reembolsar me_devuelvan devolver_el_dinero dinero_de_vuelta
return devolver devolución devuelvo regresarlo regresar regresarlos
exchange_item cambiar_por talla me_queda quedan otra_talla apretado
claim siniestro reclamo accidente
compensation compensación indemnización
complain queja reclamación quejarme
report informar avisar denunciar reportar notificar
reschedule cambiar_la_cita reprogramar otro_día mover aplazar otra_fecha
book reservar pedir_cita agendar pedir_una_cita sacar_turno
reserve reservar reserva
proof comprobante certificado justificante constancia
document documento documentos papeles formulario
send enviar mandar
download descargar bajar
export exportar
install instalar
update actualización actualizar
upgrade mejorar_el_plan subir_de_plan
move mudanza mudarme mudo mudar
keep conservar mantener
automatic automático automáticamente
expire vence vencer caduca caducar vencida
renew renovar renovación renuevan
calculate calcular calculan calcula convierten
explain explicar significa entender
include incluido incluye incluida
compare diferencia comparar
choose elegir escoger
repair reparar arreglar reparación
clean limpiar limpieza
noise ruido ruidoso
heat calefacción radiador radiadores calientan caldera agua_caliente calor estufa
cold frío helado
sync sincronizar
connect conectar conexión
contact contactar contacto
secure seguridad seguro doble_factor
sick enfermo enferma fiebre resfriado
card tarjeta tarjetas plástico
virtual_card virtual
contactless sin_contacto contactless
pin pin clave número_secreto código_secreto nip
code código clave
password contraseña clave
atm cajero cajeros cajero_automático
cash efectivo dinero_en_efectivo
withdraw retirar sacar_dinero retiro sacar_efectivo extraer
swallow tragó tragado se_tragó retuvo
top_up recargar recarga ingresar_dinero cargar_saldo
transfer transferencia transferir enviar_dinero mandar_dinero giro transferí enviar_plata envié
recipient destinatario beneficiario otra_cuenta
direct_debit domiciliación débito adeudo
transaction transacción movimiento operación
merchant comercio vendedor
shop tienda tiendas negocio comercio
balance saldo
statement extracto estado_de_cuenta
account cuenta
bank banco
money dinero plata
amount importe monto cantidad
currency moneda divisa divisas dólar dólares euros
exchange cambio cambiar_dinero convertir
rate tipo_de_cambio tasa tasa_de_cambio valor_del
identity identidad pasaporte dni carnet
address dirección domicilio
name nombre apellido
email correo email
phone_number número_de_teléfono número
phone teléfono móvil celular
device dispositivo ordenador computadora
app app aplicación
website página web
age edad años menor
child niño niña hijo hija hijos
country país países
abroad extranjero exterior
invoice factura
bill factura recibo
receipt recibo ticket_de_compra
subscription suscripción membresía
plan plan tarifa
contract contrato
discount descuento rebaja
voucher cupón vale código_de_descuento
parcel paquete pedido envío encomienda compré mercancía
order_thing artículo producto pedido
warranty garantía
size talla tamaño
clothes pantalón vestido camisa zapatos
opening_hours horario abierto abren
hotel hotel estancia alojamiento
room habitación cuarto
booking reserva
check_in check_in entrada registro
check_out check_out salida
breakfast desayuno
pet perro mascota gato
park aparcar estacionar parking estacionamiento aparcamiento
wifi wifi
internet internet conexión red
sim sim chip
roaming roaming
data datos gigas
signal señal cobertura
file archivo
user usuario
teammate compañero colega
language idioma
setting ajustes configuración
doctor médico doctora doctor consulta
appointment cita turno hueco hora_con
test_result resultado resultados análisis
medicine medicamento pastillas medicina remedio
prescription receta recetar
insurance seguro póliza aseguradora
car coche carro auto
tyre neumático llantas
battery batería
flat piso apartamento casa departamento
rent alquiler arriendo renta
landlord casero propietario
rental_deposit fianza depósito
key llave llaves copia_de_la_llave
door puerta
neighbour vecino vecinos
flight vuelo avión
ticket billete boleto entrada
train tren
bus autobús
luggage equipaje maleta
seat asiento
visa visado visa
school escuela colegio
homework deberes tarea
grade nota notas
leave vacaciones
salary sueldo salario
payslip nómina
game juego
wallet>card cartera billetera monedero
eat comida comer
`
