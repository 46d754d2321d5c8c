namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>English operative verbs by what they do, each with the Spanish lemma under which it is counted. After <c>/</c> stands an irregular past.</summary>
internal static class EnglishVerbTable
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
            approve=aprobar accept=aceptar endorse=avalar adopt=adoptar authorize=autorizar authorise=autorizar create=crear
            grant=otorgar establish=establecer agree=acordar decide=decidir resolve=resolver determine=determinar designate=designar
            appoint=nombrar elect=elegir ratify=ratificar amend=enmendar declare=declarar validate=validar proclaim=proclamar
            constitute=constituir concur=convenir renew=renovar confirm=confirmar
            """
        ),
        (
            ActClass.Requests,
            "request=solicitar ask=pedir instruct=instruir entrust=encomendar mandate=mandatar direct=instruir task=encomendar require=requerir charge=encomendar assign=asignar demand=demandar"
        ),
        (
            ActClass.Urges,
            "urge=instar remind=recordar exhort=exhortar invite=invitar encourage=alentar appeal=exhortar implore=instar motivate=motivar"
        ),
        (
            ActClass.Records,
            """
            receive=recibir welcome=acoger note=notar highlight=destacar recognize=reconocer recognise=reconocer acknowledge=reconocer reaffirm=reafirmar
            reiterate=reiterar underline=subrayar underscore=subrayar emphasize=enfatizar emphasise=enfatizar stress=enfatizar recall=recordar
            observe=observar affirm=afirmar express=expresar regret=lamentar condemn=condenar support=respaldar appreciate=apreciar
            reflect=señalar conclude=concluir hear=escuchar/heard applaud=aplaudir discuss=discutir
            deplore=deplorar believe=considerar value=valorar state=señalar
            """
        ),
        (ActClass.Thanks, "thank=agradecer congratulate=felicitar commend=felicitar"),
        (
            ActClass.Forwards,
            "recommend=recomendar propose=proponer suggest=sugerir submit=someter forward=elevar"
        ),
        (
            ActClass.Plans,
            """
            commit=comprometer pledge=comprometer undertake=comprometer/undertook intend=comprometer plan=comprometer hold=realizar/held organize=organizar organise=organizar
            convene=convocar develop=desarrollar prepare=preparar draft=redactar present=presentar send=enviar/sent transmit=transmitir
            circulate=circular distribute=distribuir disseminate=difundir publish=publicar update=actualizar review=revisar
            analyze=analizar analyse=analizar examine=examinar study=estudiar assess=evaluar evaluate=evaluar consider=considerar
            implement=implementar execute=ejecutar apply=aplicar begin=iniciar/began start=iniciar initiate=iniciar launch=iniciar
            continue=continuar pursue=proseguir maintain=mantener strengthen=fortalecer reinforce=reforzar promote=promover foster=fomentar
            advance=avanzar facilitate=facilitar contribute=contribuir collaborate=colaborar cooperate=cooperar coordinate=coordinar
            participate=participar exchange=intercambiar share=compartir inform=informar report=reportar consult=consultar include=incluir
            incorporate=incorporar integrate=integrar annex=anexar add=agregar adapt=adaptar expand=ampliar extend=ampliar deepen=profundizar
            consolidate=consolidar design=diseñar formulate=formular identify=identificar explore=explorar seek=buscar/sought
            ensure=asegurar guarantee=garantizar protect=proteger prevent=prevenir combat=combatir address=abordar provide=brindar
            offer=ofrecer finance=financiar fund=financiar manage=gestionar activate=activar resume=retomar finalize=finalizar
            finalise=finalizar complete=completar deliver=entregar train=capacitar raise=sensibilizar monitor=monitorear supervise=supervisar
            engage=dialogar work=trabajar achieve=lograr reach=alcanzar fulfil=cumplir fulfill=cumplir accelerate=acelerar streamline=agilizar
            harmonize=armonizar collect=recopilar gather=recopilar compile=recopilar document=documentar use=utilizar utilize=utilizar issue=emitir
            sign=firmar translate=traducir restructure=reestructurar invest=invertir mobilize=movilizar mobilise=movilizar allocate=destinar
            pay=pagar/paid nominate=nominar verify=verificar respond=responder notify=notificar communicate=comunicar build=construir/built
            produce=producir proceed=proceder carry=llevar make=hacer/made take=tomar/took give=dar/gave call=llamar follow=seguir
            increase=ampliar improve=mejorar enhance=fortalecer enable=facilitar host=organizar conduct=realizar undertaken=realizar
            formalize=formalizar formalise=formalizar pilot=implementar enact=adoptar simplify=agilizar expedite=agilizar standardize=estandarizar standardise=estandarizar
            intensify=intensificar broaden=ampliar adjust=ajustar correct=corregir remain=continuar keep=mantener/kept put=poner/put
            meet=reunir/met assist=apoyar combat=combatir tackle=abordar reduce=reducir
            """
        ),
    ];
}
