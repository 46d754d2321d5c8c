namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Spanish operative verbs by what they do. After <c>&gt;</c> stand a stem of the present that changes, and after <c>/</c> one of the past.</summary>
internal static class SpanishVerbTable
{
    public static IEnumerable<(ActClass Class, string Entry)> All =>
        from row in Rows
        from entry in row.Verbs.Split(
            [' ', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        )
        select (row.Class, entry);

    private static readonly (ActClass Class, string Verbs)[] Rows =
    [
        (
            ActClass.Decides,
            """
            aprobar>aprueb aceptar acoger avalar adoptar autorizar crear otorgar conformar establecer>establezc instalar instituir>instituy
            constituir>constituy acordar>acuerd decidir resolver>resuelv disponer>dispong/dispus convenir>convien/convin designar nombrar
            elegir>elig/elig ratificar modificar enmendar>enmiend derogar declarar determinar denominar validar refrendar endosar admitir
            reservar delegar seleccionar conceder definir suscribir proclamar renovar prorrogar oficializar fijar
            """
        ),
        (
            ActClass.Requests,
            """
            solicitar pedir>pid/pid encomendar>encomiend instruir>instruy/instruy encargar requerir>requier/requir mandatar ordenar exigir
            demandar comisionar mandar rogar>rueg asignar
            """
        ),
        (
            ActClass.Urges,
            "instar exhortar invitar alentar>alient animar urgir llamar motivar estimular conminar incitar apremiar"
        ),
        (
            ActClass.Records,
            """
            recibir destacar reconocer>reconozc reafirmar reiterar subrayar resaltar enfatizar señalar recordar>recuerd observar constatar
            conocer>conozc registrar saludar apreciar afirmar manifestar>manifiest expresar lamentar condenar respaldar
            ponderar concluir>concluy coincidir ver escuchar
            admirar confirmar aplaudir deplorar rechazar repudiar acusar mencionar advertir>adviert/advirt concordar>concuerd
            """
        ),
        (ActClass.Thanks, "agradecer>agradezc felicitar congratular"),
        (
            ActClass.Forwards,
            "recomendar>recomiend proponer>propong/propus sugerir>sugier/sugir someter elevar"
        ),
        (
            ActClass.Plans,
            """
            comprometer realizar convocar celebrar organizar desarrollar elaborar preparar presentar enviar remitir transmitir circular distribuir>distribuy
            difundir publicar actualizar revisar analizar examinar estudiar evaluar considerar valorar implementar ejecutar aplicar
            iniciar continuar>continu proseguir>prosig/prosig mantener>manteng/mantuv fortalecer>fortalezc reforzar>refuerz promover>promuev
            impulsar fomentar facilitar apoyar contribuir>contribuy colaborar cooperar coordinar participar compartir intercambiar
            informar reportar rendir>rind/rind consultar incluir>incluy incorporar integrar anexar agregar adjuntar adaptar adecuar
            ampliar profundizar consolidar diseñar formular identificar explorar buscar procurar garantizar asegurar velar proteger>protej
            prevenir>preveng/previn combatir atender>atiend brindar proporcionar proveer ofrecer>ofrezc suministrar financiar gestionar tramitar
            activar reactivar retomar concretar culminar finalizar completar entregar capacitar sensibilizar
            divulgar visibilizar monitorear supervisar vigilar sostener>sosteng/sostuv reunir trabajar avanzar lograr
            alcanzar cumplir adelantar acelerar agilizar armonizar homologar formalizar trasladar estandarizar sistematizar recopilar recabar documentar cuantificar
            aprovechar utilizar emplear usar emitir firmar redactar traducir>traduzc/traduj reestructurar reorganizar reformular
            invertir>inviert/invirt movilizar destinar aportar pagar contratar nominar acreditar verificar responder
            notificar comunicar dialogar debatir discutir abordar tratar incidir construir>construy generar producir>produzc/produj
            efectuar proceder hacer>hag/hic tener>teng/tuv dar poner>pong/pus tomar llevar dejar ajustar corregir>corrij/corrig
            """
        ),
    ];
}
