<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>About and sources</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Información y fuentes</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>Who wrote it, and who has checked it</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Quién lo escribió y quién lo ha revisado</translation>
    </message>
    <message>
        <source>The makers of this kiosk wrote it from the sources below.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Lo escribieron los autores de esta máquina a partir de las fuentes de abajo.</translation>
    </message>
    <message>
        <source>Content {version}, written {written}. Next check: {next_check}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Contenido {version}, escrito: {written}. Próxima revisión: {next_check}.</translation>
    </message>
    <message>
        <source>Checked: {day}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Revisado: {day}.</translation>
    </message>
    <message>
        <source>Do you have a comment? Tell the person at the desk.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>¿Tiene un comentario? Dígalo en el mostrador.</translation>
    </message>
    <message>
        <source>Drafts, signed by nobody yet: {languages}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Borradores que nadie ha firmado todavía: {languages}.</translation>
    </message>
    <message>
        <source>It holds no record of you. When you finish, your answers are gone.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>No guarda ningún dato de usted. Cuando termina, sus respuestas desaparecen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>{title}. {address}</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>{title}. {address}</translation>
    </message>
    <message>
        <source>An address is shown only for an authority&apos;s own page.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Solo se muestra una dirección si la página es de la propia autoridad.</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Version {version}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Programa: licencia Apache 2.0. Versión {version}.</translation>
    </message>
    <message>
        <source>Words and drawings: Creative Commons Attribution 4.0.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Textos y dibujos: Creative Commons Atribución 4.0.</translation>
    </message>
    <message>
        <source>Letters: Noto fonts, SIL Open Font License 1.1.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>Letras: fuentes Noto, licencia SIL Open Font 1.1.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>NOW</source>
        <extracomment>advice.emergency.word</extracomment>
        <translation>AHORA MISMO</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <extracomment>advice.emergency.heading</extracomment>
        <translation>Pida ayuda de emergencia ya</translation>
    </message>
    <message>
        <source>Tell the person at the desk now. Or call:</source>
        <extracomment>advice.emergency.lead</extracomment>
        <translation>Avise ya en el mostrador. O llame al:</translation>
    </message>
    <message>
        <source>A person with a sore leg tells staff at the desk.</source>
        <extracomment>advice.emergency.alternative</extracomment>
        <translation>Una persona con dolor en la pierna avisa al personal del mostrador.</translation>
    </message>
    <message>
        <source>Sit or lie down</source>
        <extracomment>advice.emergency.do.0.text</extracomment>
        <translation>Siéntese o acuéstese</translation>
    </message>
    <message>
        <source>Stay with someone</source>
        <extracomment>advice.emergency.do.1.text</extracomment>
        <translation>Quédese con alguien</translation>
    </message>
    <message>
        <source>No ambulance? Let someone take you to an emergency department</source>
        <extracomment>advice.emergency.do.2.text</extracomment>
        <translation>¿No hay ambulancia? Que alguien le lleve a las urgencias (emergencias) de un hospital</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>advice.emergency.do_not.0.text</extracomment>
        <translation>No conduzca (maneje) usted</translation>
    </message>
    <message>
        <source>Do not wait for an appointment here</source>
        <extracomment>advice.emergency.do_not.1.text</extracomment>
        <translation>No se quede aquí esperando una cita</translation>
    </message>
    <message>
        <source>TODAY</source>
        <extracomment>advice.same_day.word</extracomment>
        <translation>HOY</translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <extracomment>advice.same_day.heading</extracomment>
        <translation>Busque ayuda médica hoy</translation>
    </message>
    <message>
        <source>Today means before you go to sleep.</source>
        <extracomment>advice.same_day.how</extracomment>
        <translation>Hoy quiere decir antes de irse a dormir.</translation>
    </message>
    <message>
        <source>Signs like these need to be checked today</source>
        <extracomment>advice.same_day.lead</extracomment>
        <translation>Señales como estas tienen que revisarse hoy</translation>
    </message>
    <message>
        <source>A doctor looks at a person&apos;s sore leg on the same day.</source>
        <extracomment>advice.same_day.alternative</extracomment>
        <translation>Un médico revisa la pierna con dolor de una persona el mismo día.</translation>
    </message>
    <message>
        <source>Go today, before you go to sleep</source>
        <extracomment>advice.same_day.do.0.text</extracomment>
        <translation>Vaya hoy, antes de irse a dormir</translation>
    </message>
    <message>
        <source>Keep taking a prescribed blood thinner, unless a health worker says stop</source>
        <extracomment>advice.same_day.do.2.text</extracomment>
        <translation>Siga tomando el anticoagulante (medicina contra los coágulos) que le recetaron. Déjelo solo si el personal de salud se lo dice</translation>
    </message>
    <message>
        <source>Tell staff here, and call now. Do not drive yourself.</source>
        <extracomment>advice.emergency.how</extracomment>
        <translation>Avise aquí al personal y llame ya. No conduzca (maneje).</translation>
    </message>
    <message>
        <source>Take your medicines list and this paper, if they are with you</source>
        <extracomment>advice.emergency.do.3.text</extracomment>
        <translation>Lleve su lista de medicinas y este papel, si los tiene a mano</translation>
    </message>
    <message>
        <source>Rest a sore leg or arm. Raise it if that feels better</source>
        <extracomment>advice.same_day.do.1.text</extracomment>
        <translation>Descanse la pierna o el brazo que duele. Póngalo en alto si así se siente mejor</translation>
    </message>
    <message>
        <source>Do not massage the leg or arm. Do not stretch it hard</source>
        <extracomment>advice.same_day.do_not.0.text</extracomment>
        <translation>No dé masajes a la pierna o al brazo, ni los sobe. No los estire con fuerza</translation>
    </message>
    <message>
        <source>Do not start a long trip before you are seen</source>
        <extracomment>advice.same_day.do_not.1.text</extracomment>
        <translation>No empiece un viaje largo antes de que le atiendan</translation>
    </message>
    <message>
        <source>On a blood thinner? Do not take ibuprofen or aspirin before you ask</source>
        <extracomment>advice.same_day.do_not.2.text</extracomment>
        <translation>¿Toma un anticoagulante (medicina contra los coágulos)? No tome ibuprofeno ni aspirina sin preguntar antes</translation>
    </message>
    <message>
        <source>Answers like these need to be talked over today</source>
        <extracomment>advice.same_day.lead_risks</extracomment>
        <translation>Hay que hablar hoy de respuestas como estas</translation>
    </message>
    <message>
        <source>SOON</source>
        <extracomment>advice.soon.word</extracomment>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor soon</source>
        <extracomment>advice.soon.heading</extracomment>
        <translation>Hable pronto con un farmacéutico o médico</translation>
    </message>
    <message>
        <source>In the next 1 or 2 days.</source>
        <extracomment>advice.soon.how</extracomment>
        <translation>En los próximos 1 o 2 días.</translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor in the next 1 or 2 days</source>
        <extracomment>advice.soon.lead</extracomment>
        <translation>Hable con un farmacéutico o médico en los próximos 1 o 2 días</translation>
    </message>
    <message>
        <source>A pharmacist and a calendar with the next two days marked.</source>
        <extracomment>advice.soon.alternative</extracomment>
        <translation>Un farmacéutico y un calendario con los próximos dos días marcados.</translation>
    </message>
    <message>
        <source>Write down when cramps come</source>
        <extracomment>advice.soon.do.0.text</extracomment>
        <translation>Anote cuándo le dan los calambres</translation>
    </message>
    <message>
        <source>Bring your medicines list</source>
        <extracomment>advice.soon.do.1.text</extracomment>
        <translation>Lleve su lista de medicinas</translation>
    </message>
    <message>
        <source>Pregnant or new baby? Ask your midwife</source>
        <extracomment>advice.soon.do.2.text</extracomment>
        <translation>¿Embarazo o parto reciente? Pregunte a su matrona (partera profesional)</translation>
    </message>
    <message>
        <source>Do not stop a prescribed medicine on your own</source>
        <extracomment>advice.soon.do_not.0.text</extracomment>
        <translation>No deje por su cuenta una medicina que le recetaron</translation>
    </message>
    <message>
        <source>Do not massage the leg</source>
        <extracomment>advice.soon.do_not.1.text</extracomment>
        <translation>No dé masajes a la pierna, ni la sobe</translation>
    </message>
    <message>
        <source>Look at all the warning signs.</source>
        <extracomment>advice.unfinished.how</extracomment>
        <translation>Mire todas las señales de alarma.</translation>
    </message>
    <message>
        <source>Pregnant or new baby? Call your midwife, maternity unit or doctor first.</source>
        <extracomment>advice.pregnancy.text</extracomment>
        <translation>¿Embarazo o parto reciente? Llame primero a su matrona (partera profesional), a la maternidad del hospital o a su médico.</translation>
    </message>
    <message>
        <source>HOME</source>
        <extracomment>advice.self_care.word</extracomment>
        <translation>EN CASA</translation>
    </message>
    <message>
        <source>No warning signs were tapped. Care at home for now</source>
        <extracomment>advice.self_care.heading</extracomment>
        <translation>Usted no tocó ninguna señal de alarma. Por ahora, cuídese en casa</translation>
    </message>
    <message>
        <source>Know the warning signs.</source>
        <extracomment>advice.self_care.how</extracomment>
        <translation>Conozca las señales de alarma.</translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>advice.self_care.lead</extracomment>
        <translation>Usted tocó “No” en todas</translation>
    </message>
    <message>
        <source>A person sits at home with a leg up on a cushion.</source>
        <extracomment>advice.self_care.alternative</extracomment>
        <translation>Una persona está sentada en casa con una pierna en alto sobre un cojín.</translation>
    </message>
    <message>
        <source>When a cramp comes, stretch the muscle gently and hold</source>
        <extracomment>advice.self_care.do.0.text</extracomment>
        <translation>Cuando le dé un calambre, estire el músculo con suavidad y manténgalo así</translation>
    </message>
    <message>
        <source>Drink when you are thirsty</source>
        <extracomment>advice.self_care.do.1.text</extracomment>
        <translation>Beba cuando tenga sed</translation>
    </message>
    <message>
        <source>Check again if anything changes</source>
        <extracomment>advice.self_care.do.2.text</extracomment>
        <translation>Si algo cambia, haga otra vez esta revisión</translation>
    </message>
    <message>
        <source>NOT FINISHED</source>
        <extracomment>advice.unfinished.word</extracomment>
        <translation>SIN TERMINAR</translation>
    </message>
    <message>
        <source>You did not finish. This check cannot say you are OK</source>
        <extracomment>advice.unfinished.heading</extracomment>
        <translation>No terminó. Esta revisión no puede decir que usted está bien</translation>
    </message>
    <message>
        <source>If any sign below fits, get help now or today</source>
        <extracomment>advice.unfinished.lead</extracomment>
        <translation>Si tiene alguna señal de abajo, pida ayuda ahora mismo u hoy</translation>
    </message>
    <message>
        <source>Ask staff for help with the check</source>
        <extracomment>advice.unfinished.do.0.text</extracomment>
        <translation>Pida ayuda al personal para hacer la revisión</translation>
    </message>
    <message>
        <source>Do not wait because of this screen</source>
        <extracomment>advice.unfinished.do_not.0.text</extracomment>
        <translation>No retrase la ayuda a causa de esta pantalla</translation>
    </message>
    <message>
        <source>You tapped a sign that needs to be checked today.</source>
        <extracomment>advice.unfinished.lead_sign</extracomment>
        <translation>Usted tocó una señal que hay que revisar hoy.</translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask for an urgent GP appointment.</source>
        <extracomment>advice.ways.advice-line-or-gp.same_day</extracomment>
        <translation>Llame al {advice_line}, o pida una cita urgente con su médico de cabecera.</translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call your GP practice.</source>
        <extracomment>advice.ways.advice-line-or-gp.soon</extracomment>
        <translation>Pregunte a un farmacéutico, o llame a la consulta de su médico de cabecera.</translation>
    </message>
    <message>
        <source>Ask for an urgent GP appointment. When it is closed, call the GP out-of-hours service.</source>
        <extracomment>advice.ways.gp-out-of-hours.same_day</extracomment>
        <translation>Pida una cita urgente con su médico de cabecera. Si la consulta está cerrada, llame al servicio de médicos de cabecera fuera de horario.</translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask a doctor to see you today.</source>
        <extracomment>advice.ways.advice-line-or-doctor.same_day</extracomment>
        <translation>Llame al {advice_line}, o pida a un médico que le vea hoy.</translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call a doctor.</source>
        <extracomment>advice.ways.advice-line-or-doctor.soon</extracomment>
        <translation>Pregunte a un farmacéutico, o llame a un médico.</translation>
    </message>
    <message>
        <source>Call a doctor and ask to be seen today.</source>
        <extracomment>advice.ways.doctor.same_day</extracomment>
        <translation>Llame a un médico y pida que le vea hoy.</translation>
    </message>
    <message>
        <source>No help today? Go to an emergency department.</source>
        <extracomment>advice.no_help.text</extracomment>
        <translation>¿Hoy no consigue ayuda? Vaya a las urgencias (emergencias) de un hospital.</translation>
    </message>
    <message>
        <source>If you are worried, get help even if your sign is not on this list.</source>
        <extracomment>advice.worried.text</extracomment>
        <translation>Si algo le preocupa, pida ayuda aunque su señal no esté en esta lista.</translation>
    </message>
    <message>
        <source>On brown or black skin a colour change can be hard to see. Feel for warmth and compare legs.</source>
        <extracomment>advice.skin.text</extracomment>
        <translation>En piel morena o negra puede costar ver un cambio de color. Sienta con la mano si hay calor y compare las piernas.</translation>
    </message>
    <message>
        <source>First look at these signs. If one fits, do not stretch. Get help.</source>
        <extracomment>advice.stretch_warning.text</extracomment>
        <translation>Primero mire estas señales. Si tiene alguna, no estire. Pida ayuda.</translation>
    </message>
    <message>
        <source>Chest pain? Call {emergency_number}. Leg swollen, warm, or pain that stays? Stop. Get medical help today.</source>
        <extracomment>advice.stretch_stop.text</extracomment>
        <translation>¿Le duele el pecho? Llame al {emergency_number}. ¿Pierna hinchada, caliente, o dolor que no se quita? Pare. Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>This screen gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this screen.</source>
        <extracomment>advice.disclaimer</extracomment>
        <translation>Esta pantalla da información general de salud. No puede decirle qué tiene. Solo el personal de salud puede hacerlo, a menudo con una prueba de imagen o un análisis de sangre. Si algo le preocupa, o se siente peor, pida ayuda. No retrase la ayuda a causa de esta pantalla.</translation>
    </message>
    <message>
        <source>This sheet gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this sheet.</source>
        <extracomment>advice.sheet_disclaimer</extracomment>
        <translation>Esta hoja da información general de salud. No puede decirle qué tiene. Solo el personal de salud puede hacerlo, a menudo con una prueba de imagen o un análisis de sangre. Si algo le preocupa, o se siente peor, pida ayuda. No retrase la ayuda a causa de esta hoja.</translation>
    </message>
    <message>
        <source>This is based only on the answers you tapped. If an answer was wrong, tap Change.</source>
        <extracomment>advice.basis</extracomment>
        <translation>Esto se basa solo en las respuestas que usted tocó. Si una respuesta estaba mal, toque “Cambiar”.</translation>
    </message>
    <message>
        <source>This is based only on the answers you tapped.</source>
        <extracomment>advice.sheet_basis</extracomment>
        <translation>Esto se basa solo en las respuestas que usted tocó.</translation>
    </message>
</context>
<context>
    <name>advice-page</name>
    <message>
        <source>Call</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Llame al</translation>
    </message>
    <message>
        <source>Show this to staff</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Imprimir mi hoja</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Stretches, step by step</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>Estiramientos, paso a paso</translation>
    </message>
    <message>
        <source>Any of these? Get emergency help now: {emergency_number}</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>¿Le pasa algo de esto? Pida ayuda de emergencia ya: {emergency_number}</translation>
    </message>
    <message>
        <source>Any of these? Get medical help today</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>¿Le pasa algo de esto? Busque ayuda médica hoy</translation>
    </message>
    <message>
        <source>Worse, or a new sign? Today: call **{advice_line}**. Emergency: call **{emergency_number}**.</source>
        <extracomment>code words</extracomment>
        <translation>¿Está peor, o tiene una señal nueva? Hoy: llame al **{advice_line}**. Emergencia: llame al **{emergency_number}**.</translation>
    </message>
    <message>
        <source>Worse, or a new sign? Get medical help today. Emergency: call **{emergency_number}**.</source>
        <extracomment>code words</extracomment>
        <translation>¿Está peor, o tiene una señal nueva? Busque ayuda médica hoy. Emergencia: llame al **{emergency_number}**.</translation>
    </message>
</context>
<context>
    <name>after-you-go-home</name>
    <message>
        <source>After you go home</source>
        <extracomment>topic after-you-go-home.title</extracomment>
        <translation>Cuando vuelva a casa</translation>
    </message>
    <message>
        <source>Keep this list. Get help as soon as one sign on it fits you.</source>
        <extracomment>topic after-you-go-home.message.text</extracomment>
        <translation>Guarde esta lista. Pida ayuda en cuanto tenga una de las señales.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <extracomment>topic after-you-go-home.parts.0.heading</extracomment>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Read the list with your family, and keep it near the phone.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.caption</extracomment>
        <translation>Lea la lista con su familia y téngala cerca del teléfono.</translation>
    </message>
    <message>
        <source>A family sits at a kitchen table and reads the sheet with the signs.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.alternative</extracomment>
        <translation>Una familia, sentada a la mesa de la cocina, lee la hoja con las señales.</translation>
    </message>
    <message>
        <source>A sign of an emergency? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic after-you-go-home.parts.0.points.0.text</extracomment>
        <translation>¿Una señal de emergencia? Llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
    <message>
        <source>A sign in a leg or arm, or cramps all over? Get medical help today.</source>
        <extracomment>topic after-you-go-home.parts.0.points.1.text</extracomment>
        <translation>¿Una señal en una pierna o un brazo, o calambres por todo el cuerpo? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Worried, or feeling worse? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.parts.0.points.2.text</extracomment>
        <translation>¿Le preocupa algo, o se siente peor? Pida ayuda, aunque su señal no esté en la lista.</translation>
    </message>
    <message>
        <source>A leg that feels better for a while can still hold a clot.</source>
        <extracomment>topic after-you-go-home.parts.0.points.3.text</extracomment>
        <translation>Una pierna que mejora por un tiempo todavía puede tener un coágulo.</translation>
    </message>
    <message>
        <source>Take this list home and keep it by the phone, so you can act fast.</source>
        <extracomment>topic after-you-go-home.action</extracomment>
        <translation>Llévese esta lista a casa y téngala junto al teléfono, para poder actuar rápido.</translation>
    </message>
    <message>
        <source>Worried? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.remember</extracomment>
        <translation>¿Le preocupa algo? Pida ayuda, aunque su señal no esté en la lista.</translation>
    </message>
</context>
<context>
    <name>ask-your-pharmacist</name>
    <message>
        <source>Questions for your pharmacist</source>
        <extracomment>topic ask-your-pharmacist.title</extracomment>
        <translation>Preguntas para su farmacéutico</translation>
    </message>
    <message>
        <source>Tick your questions, and take this list to your pharmacist.</source>
        <extracomment>topic ask-your-pharmacist.message.text</extracomment>
        <translation>Marque sus preguntas y lleve esta lista a su farmacéutico.</translation>
    </message>
    <message>
        <source>About my medicines</source>
        <extracomment>topic ask-your-pharmacist.parts.0.heading</extracomment>
        <translation>Sobre mis medicinas</translation>
    </message>
    <message>
        <source>A pharmacist can go through the list with you.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.caption</extracomment>
        <translation>Un farmacéutico puede repasar la lista con usted.</translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about it.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.alternative</extracomment>
        <translation>Un farmacéutico entrega una hoja de papel a un hombre en silla de ruedas. Hablan de ella.</translation>
    </message>
    <message>
        <source>Could one of my medicines cause cramps?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.0.text</extracomment>
        <translation>¿Alguna de mis medicinas puede causar calambres?</translation>
    </message>
    <message>
        <source>May I take a painkiller with my other medicines?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.1.text</extracomment>
        <translation>¿Puedo tomar una medicina para el dolor con mis otras medicinas?</translation>
    </message>
    <message>
        <source>I missed a blood thinner (a medicine to stop clots). What now?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.2.text</extracomment>
        <translation>Olvidé una dosis de mi anticoagulante (medicina contra los coágulos). ¿Qué hago ahora?</translation>
    </message>
    <message>
        <source>About clots</source>
        <extracomment>topic ask-your-pharmacist.parts.1.heading</extracomment>
        <translation>Sobre los coágulos</translation>
    </message>
    <message>
        <source>Bring a note of when your cramps come.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.caption</extracomment>
        <translation>Lleve una nota de cuándo le dan los calambres.</translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.alternative</extracomment>
        <translation>Un farmacéutico habla con un hombre mayor. En un calendario están marcados los días de sus calambres.</translation>
    </message>
    <message>
        <source>I am going to fly or have surgery. Should I see a doctor about clots?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.0.text</extracomment>
        <translation>Voy a viajar en avión o me van a operar. ¿Debo ver a un médico por los coágulos?</translation>
    </message>
    <message>
        <source>Do I need a blood test?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.1.text</extracomment>
        <translation>¿Necesito un análisis de sangre?</translation>
    </message>
    <message>
        <source>Which signs mean I should call today?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.2.text</extracomment>
        <translation>¿Con qué señales debo llamar hoy?</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Do not wait for a pharmacist. Check your signs now.</source>
        <extracomment>topic ask-your-pharmacist.action</extracomment>
        <translation>¿Tiene una pierna hinchada o que le duele? No espere a un farmacéutico. Revise ahora mismo sus síntomas.</translation>
    </message>
    <message>
        <source>Take this list and your medicines with you.</source>
        <extracomment>topic ask-your-pharmacist.remember</extracomment>
        <translation>Lleve con usted esta lista y sus medicinas.</translation>
    </message>
</context>
<context>
    <name>attract</name>
    <message>
        <source>Sore leg? Cramp or clot?</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>¿Le duele la pierna? ¿Calambre o coágulo?</translation>
    </message>
    <message>
        <source>Check here</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>Revíselo aquí</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>Parte baja de una pierna con dolor en la pantorrilla.</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>Language</source>
        <extracomment>code ui/window</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <extracomment>code ui/window</extracomment>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>code ui/window</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>code ui/window</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>blocked-artery</name>
    <message>
        <source>A cold, pale or numb leg</source>
        <extracomment>topic blocked-artery.title</extracomment>
        <translation>Una pierna fría, pálida o dormida</translation>
    </message>
    <message>
        <source>A leg that is cold, pale or newly numb is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.message.text</extracomment>
        <translation>Una pierna fría o pálida, o que desde hace poco siente poco o nada, es una emergencia. Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic blocked-artery.parts.0.heading</extracomment>
        <translation>Señales: llame ahora mismo</translation>
    </message>
    <message>
        <source>A foot that is suddenly cold needs help now.</source>
        <extracomment>topic blocked-artery.parts.0.figure.caption</extracomment>
        <translation>Un pie que de repente está frío necesita ayuda ahora mismo.</translation>
    </message>
    <message>
        <source>A pale blue foot with a snowflake. It is cold, so blood may not be getting there.</source>
        <extracomment>topic blocked-artery.parts.0.figure.alternative</extracomment>
        <translation>Un pie pálido y azulado con un copo de nieve. Está frío: quizá no le llega la sangre.</translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic blocked-artery.parts.0.points.0.text</extracomment>
        <translation>¿Tiene alguna señal de abajo? Avise al personal y llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
    <message>
        <source>A leg or foot is cold.</source>
        <extracomment>topic blocked-artery.parts.0.points.1.text</extracomment>
        <translation>Una pierna fría o un pie frío.</translation>
    </message>
    <message>
        <source>It is pale, grey or blue. Look at nails and soles too.</source>
        <extracomment>topic blocked-artery.parts.0.points.2.text</extracomment>
        <translation>Está pálido, gris o azul. Mire también las uñas y la planta del pie.</translation>
    </message>
    <message>
        <source>It is newly numb, tingling, weak or hard to move.</source>
        <extracomment>topic blocked-artery.parts.0.points.3.text</extracomment>
        <translation>Desde hace poco siente poco o nada, hormiguea, está débil o se mueve mal.</translation>
    </message>
    <message>
        <source>It hurts very badly, even at rest.</source>
        <extracomment>topic blocked-artery.parts.0.points.4.text</extracomment>
        <translation>Le duele muchísimo, incluso en reposo.</translation>
    </message>
    <message>
        <source>Blocked vein or artery?</source>
        <extracomment>topic blocked-artery.parts.1.heading</extracomment>
        <translation>¿Vena o arteria tapada?</translation>
    </message>
    <message>
        <source>A blocked vein and a blocked artery are two different troubles.</source>
        <extracomment>topic blocked-artery.parts.1.figure.caption</extracomment>
        <translation>Una vena tapada y una arteria tapada son dos problemas distintos.</translation>
    </message>
    <message>
        <source>Blocked vein: blood has trouble leaving. The leg may swell, ache and feel warm. Get help today.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.text</extracomment>
        <translation>Vena tapada: a la sangre le cuesta salir. La pierna puede hincharse, doler y sentirse caliente. Busque ayuda hoy.</translation>
    </message>
    <message>
        <source>One leg has a clot in a vein. Blood cannot get out, so it is swollen and warm.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.alternative</extracomment>
        <translation>Una pierna tiene un coágulo en una vena. La sangre no puede salir, y por eso está hinchada y caliente.</translation>
    </message>
    <message>
        <source>Blocked artery: blood cannot get in. The leg turns pale and cold. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.text</extracomment>
        <translation>Arteria tapada: la sangre no puede entrar. La pierna se pone pálida y fría. Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>One leg has a clot in an artery. Blood cannot get in, so it is pale and cold.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.alternative</extracomment>
        <translation>Una pierna tiene un coágulo en una arteria. La sangre no puede entrar, y por eso está pálida y fría.</translation>
    </message>
    <message>
        <source>Arteries bring blood into the leg. Veins take it back out.</source>
        <extracomment>topic blocked-artery.parts.1.points.0.text</extracomment>
        <translation>Las arterias llevan la sangre a la pierna. Las venas la sacan de la pierna.</translation>
    </message>
    <message>
        <source>With a blocked artery, muscle can start to die within hours. So call at once.</source>
        <extracomment>topic blocked-artery.parts.1.points.1.text</extracomment>
        <translation>Con una arteria tapada, el músculo puede empezar a morir en cuestión de horas. Por eso, llame de inmediato.</translation>
    </message>
    <message>
        <source>An uneven heartbeat makes a blocked artery more likely.</source>
        <extracomment>topic blocked-artery.parts.1.points.2.text</extracomment>
        <translation>Un latido irregular del corazón hace más probable que se tape una arteria.</translation>
    </message>
    <message>
        <source>Rarely, a huge vein clot does this too. The leg swells a lot, and turns blue or pale. Call now.</source>
        <extracomment>topic blocked-artery.parts.1.points.3.text</extracomment>
        <translation>Pocas veces, un coágulo enorme en una vena también hace esto. La pierna se hincha mucho y se pone azul o pálida. Llame ahora mismo.</translation>
    </message>
    <message>
        <source>Narrow arteries can make a leg hurt when you walk. It stops when you rest: talk to a doctor soon. Suddenly worse, or pain at rest? Get help now.</source>
        <extracomment>topic blocked-artery.parts.1.points.4.text</extracomment>
        <translation>Unas arterias estrechas pueden hacer que la pierna duela al caminar. Si se pasa al descansar, hable pronto con un médico. ¿Empeora de repente, o duele en reposo? Pida ayuda ahora mismo.</translation>
    </message>
    <message>
        <source>Cold, pale or newly numb: call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.remember</extracomment>
        <translation>Pierna fría o pálida, o que desde hace poco siente poco o nada: llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>Feel both feet. Is one cold, pale or newly numb? Call {emergency_number}, because muscle can die.</source>
        <extracomment>topic blocked-artery.action</extracomment>
        <translation>Toque sus dos pies. ¿Hay uno frío o pálido, o que desde hace poco siente poco o nada? Llame al {emergency_number}, porque el músculo puede morir.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Do you have any of these now?</source>
        <extracomment>checklist.questions.0.stem</extracomment>
        <translation>¿Le pasa algo de esto ahora?</translation>
    </message>
    <message>
        <source>A clot can move to the lungs</source>
        <extracomment>checklist.questions.0.why</extracomment>
        <translation>Un coágulo puede llegar a los pulmones</translation>
    </message>
    <message>
        <source>It is hard to breathe</source>
        <extracomment>checklist.questions.0.signs.0.text</extracomment>
        <translation>Le cuesta respirar</translation>
    </message>
    <message>
        <source>Your chest or upper back hurts</source>
        <extracomment>checklist.questions.0.signs.1.text</extracomment>
        <translation>Le duele el pecho o la parte alta de la espalda</translation>
    </message>
    <message>
        <source>You are coughing up blood</source>
        <extracomment>checklist.questions.0.signs.2.text</extracomment>
        <translation>Tose sangre</translation>
    </message>
    <message>
        <source>These can be signs of a clot in the lung</source>
        <extracomment>checklist.questions.1.why</extracomment>
        <translation>Pueden ser señales de un coágulo en el pulmón</translation>
    </message>
    <message>
        <source>You fainted, or feel that you will faint</source>
        <extracomment>checklist.questions.1.signs.0.text</extracomment>
        <translation>Se desmayó, o siente que se desmaya</translation>
    </message>
    <message>
        <source>Your heart is beating very fast</source>
        <extracomment>checklist.questions.1.signs.1.text</extracomment>
        <translation>El corazón le late muy rápido</translation>
    </message>
    <message>
        <source>Blood may not be getting to the leg</source>
        <extracomment>checklist.questions.2.why</extracomment>
        <translation>Puede que la sangre no esté llegando a la pierna</translation>
    </message>
    <message>
        <source>A leg or foot is cold</source>
        <extracomment>checklist.questions.2.signs.0.text</extracomment>
        <translation>Una pierna fría o un pie frío</translation>
    </message>
    <message>
        <source>A leg or foot is pale, grey or blue (look at nails and soles too)</source>
        <extracomment>checklist.questions.2.signs.1.text</extracomment>
        <translation>Color pálido, gris o azul en una pierna o un pie (mire también uñas y plantas)</translation>
    </message>
    <message>
        <source>A leg or foot is newly numb, tingling, weak or hard to move</source>
        <extracomment>checklist.questions.2.signs.2.text</extracomment>
        <translation>Desde hace poco, una pierna o un pie siente poco o nada, hormiguea, está débil o se mueve mal</translation>
    </message>
    <message>
        <source>Pressure can build inside a muscle. A cramp that has let go is a No</source>
        <extracomment>checklist.questions.3.why</extracomment>
        <translation>La presión puede subir dentro de un músculo. Si era un calambre y ya se pasó, toque “No”</translation>
    </message>
    <message>
        <source>Very bad pain in a leg or arm that is not letting go</source>
        <extracomment>checklist.questions.3.signs.0.text</extracomment>
        <translation>Dolor muy fuerte, que no se pasa, en una pierna o un brazo</translation>
    </message>
    <message>
        <source>A hard, tight muscle with pins and needles that is not letting go</source>
        <extracomment>checklist.questions.3.signs.1.text</extracomment>
        <translation>Un músculo duro y tenso, con hormigueo, que no se afloja</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <extracomment>checklist.questions.4.stem</extracomment>
        <translation>¿Le pasa algo de esto?</translation>
    </message>
    <message>
        <source>Nerves low in the back may be squeezed</source>
        <extracomment>checklist.questions.4.why</extracomment>
        <translation>Puede haber nervios apretados en la parte baja de la espalda</translation>
    </message>
    <message>
        <source>You are numb between your legs, or when you wipe</source>
        <extracomment>checklist.questions.4.signs.0.text</extracomment>
        <translation>Siente poco o nada entre las piernas, o al limpiarse en el baño</translation>
    </message>
    <message>
        <source>Both legs are getting weak</source>
        <extracomment>checklist.questions.4.signs.1.text</extracomment>
        <translation>Pierde fuerza en las dos piernas</translation>
    </message>
    <message>
        <source>It is newly hard to pee, or to hold your pee or poo</source>
        <extracomment>checklist.questions.4.signs.2.text</extracomment>
        <translation>Desde hace poco le cuesta orinar, o aguantar la orina o las heces (caca)</translation>
    </message>
    <message>
        <source>Do you feel very ill, with any of these?</source>
        <extracomment>checklist.questions.5.stem</extracomment>
        <translation>¿Se siente muy mal y le pasa algo de esto?</translation>
    </message>
    <message>
        <source>An infection can spread fast</source>
        <extracomment>checklist.questions.5.why</extracomment>
        <translation>Una infección puede extenderse rápido</translation>
    </message>
    <message>
        <source>You are mixed up, or your speech is slurred</source>
        <extracomment>checklist.questions.5.signs.0.text</extracomment>
        <translation>Tiene confusión, o arrastra las palabras</translation>
    </message>
    <message>
        <source>You are shaking hard, or have a fever and are throwing up</source>
        <extracomment>checklist.questions.5.signs.1.text</extracomment>
        <translation>Tiembla fuerte, o fiebre y vómitos</translation>
    </message>
    <message>
        <source>Your skin is cold and damp, or blotchy</source>
        <extracomment>checklist.questions.5.signs.2.text</extracomment>
        <translation>Piel fría y húmeda, o con manchas</translation>
    </message>
    <message>
        <source>Do you have this?</source>
        <extracomment>checklist.questions.6.stem</extracomment>
        <translation>¿Le pasa esto?</translation>
    </message>
    <message>
        <source>Muscle may be breaking down</source>
        <extracomment>checklist.questions.6.why</extracomment>
        <translation>Puede que el músculo se esté deshaciendo</translation>
    </message>
    <message>
        <source>Your pee is dark, like cola or tea</source>
        <extracomment>checklist.questions.6.signs.0.text</extracomment>
        <translation>Orina oscura, como refresco de cola o té</translation>
    </message>
    <message>
        <source>Swelling is the most specific sign of a leg clot</source>
        <extracomment>checklist.questions.7.why</extracomment>
        <translation>La hinchazón es la señal que más apunta a un coágulo en la pierna</translation>
    </message>
    <message>
        <source>One leg or arm is more swollen than the other</source>
        <extracomment>checklist.questions.7.signs.0.text</extracomment>
        <translation>Una pierna más hinchada que la otra, o un brazo más que el otro</translation>
    </message>
    <message>
        <source>Both legs swelled up fast</source>
        <extracomment>checklist.questions.7.signs.1.text</extracomment>
        <translation>Las dos piernas se hincharon rápido</translation>
    </message>
    <message>
        <source>A clot or a skin infection can do this</source>
        <extracomment>checklist.questions.8.why</extracomment>
        <translation>Un coágulo o una infección de la piel puede causar esto</translation>
    </message>
    <message>
        <source>The skin of a leg or arm is warm, red, darker, or a new colour</source>
        <extracomment>checklist.questions.8.signs.0.text</extracomment>
        <translation>Piel caliente, roja, más oscura o de un color nuevo en una pierna o un brazo</translation>
    </message>
    <message>
        <source>A swollen vein is hard or sore</source>
        <extracomment>checklist.questions.8.signs.1.text</extracomment>
        <translation>Una vena hinchada está dura o duele</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Soreness is a No only if the cramp let go within 10 minutes, less than a day ago, and the soreness is fading</source>
        <extracomment>checklist.questions.9.why</extracomment>
        <translation>Un calambre se pasa en minutos. Si aún duele, toque “No” únicamente si se dan las tres cosas: el calambre se pasó en 10 minutos o menos, fue hace menos de un día, y cada vez duele menos</translation>
    </message>
    <message>
        <source>An ache or throb in a leg or arm that stays, or eased and came back</source>
        <extracomment>checklist.questions.9.signs.0.text</extracomment>
        <translation>Dolor que no se va o late, o se calmó y volvió, en una pierna o un brazo</translation>
    </message>
    <message>
        <source>A cramp that did not let go within 10 minutes</source>
        <extracomment>checklist.questions.9.signs.1.text</extracomment>
        <translation>Un calambre de más de 10 minutos</translation>
    </message>
    <message>
        <source>One leg throbs when you stand or walk</source>
        <extracomment>checklist.questions.9.signs.2.text</extracomment>
        <translation>De pie o al caminar, una pierna late de dolor</translation>
    </message>
    <message>
        <source>A leg too sore to stand on</source>
        <extracomment>checklist.questions.9.signs.3.text</extracomment>
        <translation>Una pierna duele demasiado para apoyar el peso en ella</translation>
    </message>
    <message>
        <source>Salts in the blood may be off, or a poison or germ may be at work</source>
        <extracomment>checklist.questions.10.why</extracomment>
        <translation>Puede haber un problema con las sales de la sangre, o un veneno o un microbio en el cuerpo</translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over</source>
        <extracomment>checklist.questions.10.signs.0.text</extracomment>
        <translation>Calambres en los brazos, el pecho o el vientre, o por todo el cuerpo</translation>
    </message>
    <message>
        <source>A stiff jaw, or muscles that twitch</source>
        <extracomment>checklist.questions.10.signs.1.text</extracomment>
        <translation>Mandíbula rígida, o músculos que saltan</translation>
    </message>
    <message>
        <source>Cramps after you lost a lot of fluid: throwing up, loose poo, heavy sweat</source>
        <extracomment>checklist.questions.10.signs.2.text</extracomment>
        <translation>Calambres después de perder mucho líquido: vómitos, diarrea, mucho sudor</translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound</source>
        <extracomment>checklist.questions.10.signs.3.text</extracomment>
        <translation>Calambres tras una herida sucia o contacto con algo tóxico</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you have a baby in the last 6 weeks?</source>
        <extracomment>checklist.questions.11.stem</extracomment>
        <translation>¿Está embarazada, o tuvo un bebé en las últimas 6 semanas?</translation>
    </message>
    <message>
        <source>Clots are more common then</source>
        <extracomment>checklist.questions.11.why</extracomment>
        <translation>En ese tiempo los coágulos son más frecuentes</translation>
    </message>
    <message>
        <source>In the last 3 months, did any of these happen to you? Tap all that did</source>
        <extracomment>checklist.questions.12.stem</extracomment>
        <translation>En los últimos 3 meses, ¿le pasó algo de esto? Toque todo lo que le pasó</translation>
    </message>
    <message>
        <source>Lying or sitting still raises the risk</source>
        <extracomment>checklist.questions.12.why</extracomment>
        <translation>Estar en la cama o en un asiento, moviéndose poco, aumenta el riesgo</translation>
    </message>
    <message>
        <source>an operation</source>
        <extracomment>checklist.questions.12.parts.0.text</extracomment>
        <translation>una operación</translation>
    </message>
    <message>
        <source>a hospital stay</source>
        <extracomment>checklist.questions.12.parts.1.text</extracomment>
        <translation>una hospitalización</translation>
    </message>
    <message>
        <source>3 days or more in bed</source>
        <extracomment>checklist.questions.12.parts.2.text</extracomment>
        <translation>3 días o más en cama</translation>
    </message>
    <message>
        <source>a leg in a cast or boot</source>
        <extracomment>checklist.questions.12.parts.3.text</extracomment>
        <translation>una pierna con yeso (escayola) o bota rígida</translation>
    </message>
    <message>
        <source>a leg that is paralysed or very weak</source>
        <extracomment>checklist.questions.12.parts.4.text</extracomment>
        <translation>una pierna paralizada o muy débil</translation>
    </message>
    <message>
        <source>a trip of 3 hours or more sitting still</source>
        <extracomment>checklist.questions.12.parts.5.text</extracomment>
        <translation>un viaje de 3 horas o más en un asiento, moviéndose poco</translation>
    </message>
    <message>
        <source>Are any of these true for you? Tap all that are</source>
        <extracomment>checklist.questions.13.stem</extracomment>
        <translation>¿Es cierto algo de esto en su caso? Toque todo lo que sea cierto</translation>
    </message>
    <message>
        <source>Some bodies and medicines make clots more likely</source>
        <extracomment>checklist.questions.13.why</extracomment>
        <translation>En algunas personas, y con algunas medicinas, los coágulos son más probables</translation>
    </message>
    <message>
        <source>a blood clot before</source>
        <extracomment>checklist.questions.13.parts.0.text</extracomment>
        <translation>un coágulo de sangre en el pasado</translation>
    </message>
    <message>
        <source>a blood clot in a parent, brother or sister</source>
        <extracomment>checklist.questions.13.parts.1.text</extracomment>
        <translation>un coágulo de sangre en su padre, madre, hermano o hermana</translation>
    </message>
    <message>
        <source>cancer now or in the last 6 months</source>
        <extracomment>checklist.questions.13.parts.2.text</extracomment>
        <translation>cáncer ahora o en los últimos 6 meses</translation>
    </message>
    <message>
        <source>a pill, patch, ring or HRT tablet with estrogen (oestrogen)</source>
        <extracomment>checklist.questions.13.parts.3.text</extracomment>
        <translation>píldora anticonceptiva, parche, anillo o pastilla para la menopausia, con estrógenos</translation>
    </message>
    <message>
        <source>I take a blood thinner</source>
        <extracomment>checklist.questions.13.parts.4.text</extracomment>
        <translation>Tomo un anticoagulante (medicina contra los coágulos)</translation>
    </message>
    <message>
        <source>I missed or stopped a blood thinner</source>
        <extracomment>checklist.questions.13.parts.5.text</extracomment>
        <translation>Olvidé una dosis o dejé de tomar un anticoagulante (medicina contra los coágulos)</translation>
    </message>
    <message>
        <source>Narrow leg arteries can do this</source>
        <extracomment>checklist.questions.14.why</extracomment>
        <translation>Unas arterias estrechas en la pierna pueden causar esto</translation>
    </message>
    <message>
        <source>Leg pain comes when you walk and stops when you rest</source>
        <extracomment>checklist.questions.14.signs.0.text</extracomment>
        <translation>Le duele la pierna al caminar y se le pasa al descansar</translation>
    </message>
    <message>
        <source>A health worker can look for a cause</source>
        <extracomment>checklist.questions.15.why</extracomment>
        <translation>El personal de salud puede buscar una causa</translation>
    </message>
    <message>
        <source>Cramps that come often, or wake you up</source>
        <extracomment>checklist.questions.15.signs.0.text</extracomment>
        <translation>Calambres que le dan a menudo, o que le despiertan</translation>
    </message>
    <message>
        <source>Legs that have long been numb or puffy</source>
        <extracomment>checklist.questions.15.signs.1.text</extracomment>
        <translation>Piernas dormidas (sienten poco o nada) o hinchadas desde hace mucho tiempo</translation>
    </message>
    <message>
        <source>Cramps that began after a new medicine</source>
        <extracomment>checklist.questions.15.signs.2.text</extracomment>
        <translation>Calambres que empezaron después de una medicina nueva</translation>
    </message>
    <message>
        <source>Any emergency sign: get emergency help now.</source>
        <extracomment>checklist.rules.0</extracomment>
        <translation>Cualquier señal de emergencia: pida ayuda de emergencia ya.</translation>
    </message>
    <message>
        <source>Any sign on the list for today: get medical help today.</source>
        <extracomment>checklist.rules.1</extracomment>
        <translation>Cualquier señal de la lista para hoy: busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Any other risk, leg pain when you walk, cramps that come often or after a new medicine, or legs long numb or puffy: talk to a pharmacist or doctor soon.</source>
        <extracomment>checklist.rules.4</extracomment>
        <translation>Otro riesgo, dolor de pierna al caminar, calambres frecuentes o tras una medicina nueva, o piernas hinchadas o que sienten poco desde hace mucho: hable pronto con un farmacéutico o médico.</translation>
    </message>
    <message>
        <source>Two or more of these risks: get medical help today. An operation, hospital stay or bed rest (as one). A cast or a very weak leg (as one). A clot before. Cancer. A missed or stopped blood thinner. Each &quot;not sure&quot; about risks.</source>
        <extracomment>checklist.rules.2</extracomment>
        <translation>Dos o más de estos riesgos: busque ayuda médica hoy. Una operación, una hospitalización o reposo en cama (cuentan como uno). Un yeso o una pierna muy débil (cuentan como uno). Un coágulo en el pasado. Cáncer. Un anticoagulante que olvidó o dejó de tomar. Cada “No lo sé” sobre riesgos.</translation>
    </message>
    <message>
        <source>Pregnant or a new baby, and any other risk: get medical help today.</source>
        <extracomment>checklist.rules.3</extracomment>
        <translation>Embarazo o parto reciente, y cualquier otro riesgo: busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>No to all: care at home for now, and know the warning signs.</source>
        <extracomment>checklist.rules.5</extracomment>
        <translation>“No” en todas: por ahora, cuídese en casa, y conozca las señales de alarma.</translation>
    </message>
    <message>
        <source>&quot;Not sure&quot; counts as Yes.</source>
        <extracomment>checklist.rules.6</extracomment>
        <translation>“No lo sé” cuenta como Sí.</translation>
    </message>
</context>
<context>
    <name>clotting-in-check</name>
    <message>
        <source>What keeps clotting in check</source>
        <extracomment>topic clotting-in-check.title</extracomment>
        <translation>Qué controla la coagulación</translation>
    </message>
    <message>
        <source>Your body has brakes that stop clots where they should not be.</source>
        <extracomment>topic clotting-in-check.message.text</extracomment>
        <translation>Su cuerpo tiene frenos que paran los coágulos donde no debe haberlos.</translation>
    </message>
    <message>
        <source>Brakes of the body</source>
        <extracomment>topic clotting-in-check.parts.0.heading</extracomment>
        <translation>Los frenos del cuerpo</translation>
    </message>
    <message>
        <source>The brakes of the body keep clotting in check.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.caption</extracomment>
        <translation>Los frenos del cuerpo controlan la coagulación.</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are the smooth lining, calming signals and plasmin.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.alternative</extracomment>
        <translation>Seis frenos contienen la coagulación. Tres de ellos son la capa interior lisa, las señales que calman y la plasmina.</translation>
    </message>
    <message>
        <source>smooth lining</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.0.text</extracomment>
        <translation>capa interior lisa</translation>
    </message>
    <message>
        <source>calming signals</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.1.text</extracomment>
        <translation>señales que calman</translation>
    </message>
    <message>
        <source>plasmin</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.2.text</extracomment>
        <translation>plasmina</translation>
    </message>
    <message>
        <source>The smooth lining of a healthy blood vessel hides the start signals for clotting.</source>
        <extracomment>topic clotting-in-check.parts.0.points.0.text</extracomment>
        <translation>La capa interior lisa de un vaso sanguíneo sano esconde las señales que inician la coagulación.</translation>
    </message>
    <message>
        <source>The lining also pushes platelets away, and sends signals that calm them. Platelets are sticky bits of cells.</source>
        <extracomment>topic clotting-in-check.parts.0.points.1.text</extracomment>
        <translation>Esta capa también aleja las plaquetas y envía señales que las calman. Las plaquetas son trocitos pegajosos de células.</translation>
    </message>
    <message>
        <source>Brakes in the blood switch the clotting proteins off.</source>
        <extracomment>topic clotting-in-check.parts.0.points.2.text</extracomment>
        <translation>Unos frenos en la sangre apagan las proteínas de la coagulación.</translation>
    </message>
    <message>
        <source>When the job is done, a protein called plasmin cuts the old clot threads.</source>
        <extracomment>topic clotting-in-check.parts.0.points.3.text</extracomment>
        <translation>Cuando el trabajo está hecho, una proteína llamada plasmina corta los hilos viejos del coágulo.</translation>
    </message>
    <message>
        <source>Brakes in the blood</source>
        <extracomment>topic clotting-in-check.parts.1.heading</extracomment>
        <translation>Los frenos en la sangre</translation>
    </message>
    <message>
        <source>Three more brakes work on the clotting proteins. Doctors call these proteins factors.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.caption</extracomment>
        <translation>Otros tres frenos actúan sobre las proteínas de la coagulación. Los médicos llaman factores a estas proteínas.</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are antithrombin, protein C with protein S, and TFPI.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.alternative</extracomment>
        <translation>Seis frenos contienen la coagulación. Tres de ellos son la antitrombina, la proteína C con la proteína S, y el TFPI.</translation>
    </message>
    <message>
        <source>antithrombin</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.0.text</extracomment>
        <translation>antitrombina</translation>
    </message>
    <message>
        <source>protein C</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.1.text</extracomment>
        <translation>proteína C</translation>
    </message>
    <message>
        <source>TFPI</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.2.text</extracomment>
        <translation>TFPI</translation>
    </message>
    <message>
        <source>Antithrombin blocks thrombin, which makes the clot threads. It blocks factor X too.</source>
        <extracomment>topic clotting-in-check.parts.1.points.0.text</extracomment>
        <translation>La antitrombina bloquea la trombina, que hace los hilos del coágulo. También bloquea el factor X.</translation>
    </message>
    <message>
        <source>Heparan on the vessel wall makes antithrombin work much faster. The medicine heparin does the same.</source>
        <extracomment>topic clotting-in-check.parts.1.points.1.text</extracomment>
        <translation>El heparán de la pared del vaso hace que la antitrombina actúe mucho más rápido. La medicina heparina hace lo mismo.</translation>
    </message>
    <message>
        <source>Thrombomodulin is a protein fixed in the lining. It catches thrombin and uses it to switch on protein C.</source>
        <extracomment>topic clotting-in-check.parts.1.points.2.text</extracomment>
        <translation>La trombomodulina es una proteína fija en la capa interior. Atrapa la trombina y la usa para encender la proteína C.</translation>
    </message>
    <message>
        <source>Protein C and protein S then shut down two helpers, factors V and VIII.</source>
        <extracomment>topic clotting-in-check.parts.1.points.3.text</extracomment>
        <translation>La proteína C y la proteína S apagan entonces dos ayudantes, los factores V y VIII.</translation>
    </message>
    <message>
        <source>TFPI (tissue factor pathway inhibitor) turns off tissue factor, the start signal.</source>
        <extracomment>topic clotting-in-check.parts.1.points.4.text</extracomment>
        <translation>El TFPI (inhibidor de la vía del factor tisular) apaga el factor tisular, la señal de inicio.</translation>
    </message>
    <message>
        <source>Calming and clearing</source>
        <extracomment>topic clotting-in-check.parts.2.heading</extracomment>
        <translation>Calmar y limpiar</translation>
    </message>
    <message>
        <source>The lining calms platelets. Plasmin clears old threads.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.caption</extracomment>
        <translation>La capa interior calma las plaquetas. La plasmina limpia los hilos viejos.</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. The lining has a sugar coat. Plasmin cuts the threads of old clots.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.alternative</extracomment>
        <translation>Seis frenos contienen la coagulación. La capa interior tiene una cubierta de azúcar. La plasmina corta los hilos de los coágulos viejos.</translation>
    </message>
    <message>
        <source>sugar coat</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.0.text</extracomment>
        <translation>cubierta de azúcar</translation>
    </message>
    <message>
        <source>nitric oxide</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.1.text</extracomment>
        <translation>óxido nítrico</translation>
    </message>
    <message>
        <source>A sugar coat on the lining (glycocalyx) pushes platelets and factors away.</source>
        <extracomment>topic clotting-in-check.parts.2.points.0.text</extracomment>
        <translation>Una cubierta de azúcar en la capa interior (glucocáliz) aleja las plaquetas y los factores.</translation>
    </message>
    <message>
        <source>Two signals from the lining calm platelets. They are prostacyclin and nitric oxide.</source>
        <extracomment>topic clotting-in-check.parts.2.points.1.text</extracomment>
        <translation>Dos señales de la capa interior calman las plaquetas. Son la prostaciclina y el óxido nítrico.</translation>
    </message>
    <message>
        <source>Plasmin sleeps in the blood as plasminogen. Another protein, t-PA (tissue plasminogen activator), wakes it.</source>
        <extracomment>topic clotting-in-check.parts.2.points.2.text</extracomment>
        <translation>La plasmina duerme en la sangre como plasminógeno. Otra proteína, el t-PA (activador tisular del plasminógeno), la despierta.</translation>
    </message>
    <message>
        <source>Plasmin cuts fibrin, the threads of the clot. It leaves bits called D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.3.text</extracomment>
        <translation>La plasmina corta la fibrina, los hilos del coágulo. Deja trocitos llamados dímero D.</translation>
    </message>
    <message>
        <source>A blood test can look for D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.4.text</extracomment>
        <translation>Un análisis de sangre puede buscar el dímero D.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? It needs help today, because the brakes can fail. Check your signs now.</source>
        <extracomment>topic clotting-in-check.action</extracomment>
        <translation>¿Una pierna hinchada o que duele? Necesita ayuda hoy, porque los frenos pueden fallar. Revise ahora mismo sus síntomas.</translation>
    </message>
    <message>
        <source>A smooth vessel wall and brakes in the blood keep clotting in check.</source>
        <extracomment>topic clotting-in-check.remember</extracomment>
        <translation>Una pared lisa del vaso y los frenos de la sangre controlan la coagulación.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>These are clues, not proof</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>Son pistas, no pruebas</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>{first} a {last} de {count}</translation>
    </message>
    <message>
        <source>**{name}** ({note})</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>**{name}** ({note})</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>England</source>
        <extracomment>country.GB-ENG.name</extracomment>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>country.GB-SCT.name</extracomment>
        <translation>Escocia</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>country.GB-WLS.name</extracomment>
        <translation>Gales</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>country.GB-NIR.name</extracomment>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>country.IE.name</extracomment>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>country.DE.name</extracomment>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country.FR.name</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country.ES.name</extracomment>
        <translation>España</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>country.IT.name</extracomment>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>country.PT.name</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>country.PL.name</extracomment>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country.RO.name</extracomment>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>country.NL.name</extracomment>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>country.SE.name</extracomment>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>country.DK.name</extracomment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>country.AT.name</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>country.BE.name</extracomment>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>country.BG.name</extracomment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>country.HR.name</extracomment>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>country.CY.name</extracomment>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>country.CZ.name</extracomment>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>country.EE.name</extracomment>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>country.FI.name</extracomment>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>country.GR.name</extracomment>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>country.HU.name</extracomment>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>country.LV.name</extracomment>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>country.LT.name</extracomment>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>country.LU.name</extracomment>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>country.MT.name</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>country.SK.name</extracomment>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>country.SI.name</extracomment>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>country.CH.name</extracomment>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country.US.name</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>country.CA.name</extracomment>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>country.AU.name</extracomment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>country.NZ.name</extracomment>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>country.CN.name</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>country.HK.name</extracomment>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>country.TW.name</extracomment>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>country.IN.name</extracomment>
        <translation>India</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>country.IR.name</extracomment>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>country.JP.name</extracomment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>country.KR.name</extracomment>
        <translation>Corea del Sur</translation>
    </message>
</context>
<context>
    <name>cramp-or-clot</name>
    <message>
        <source>Cramp or clot?</source>
        <extracomment>topic cramp-or-clot.title</extracomment>
        <translation>¿Calambre o coágulo?</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>topic cramp-or-clot.message.text</extracomment>
        <translation>Un calambre se pasa en minutos. El dolor de un coágulo sigue, o vuelve.</translation>
    </message>
    <message>
        <source>Clues, not proof</source>
        <extracomment>topic cramp-or-clot.parts.0.heading</extracomment>
        <translation>Pistas, no pruebas</translation>
    </message>
    <message>
        <source>A knotted calf muscle is a cramp. A clot sits in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.caption</extracomment>
        <translation>Un músculo de la pantorrilla hecho un nudo es un calambre. Un coágulo está en una vena profunda.</translation>
    </message>
    <message>
        <source>Two calves, the back of the lower leg. One has a hard, knotted muscle. The other is swollen, with a dark clot in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.alternative</extracomment>
        <translation>Dos pantorrillas, la parte de atrás de la pierna, bajo la rodilla. Una tiene un músculo duro, hecho un nudo. La otra está hinchada, con un coágulo oscuro en una vena profunda.</translation>
    </message>
    <message>
        <source>Does one leg swell, stay sore, or change colour? Get medical help today.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.1.text</extracomment>
        <translation>¿Una pierna se hincha, sigue doliendo o cambia de color? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Nobody can tell by feel alone. Doctors use a scan or a blood test.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.2.text</extracomment>
        <translation>Nadie puede saberlo solo por lo que siente. Los médicos usan una prueba de imagen o un análisis de sangre.</translation>
    </message>
    <message>
        <source>A leg can feel better and still hold a clot. One runner felt much better after 3 days. Weeks later, doctors found a large clot.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.3.text</extracomment>
        <translation>Una pierna puede mejorar y aun así tener un coágulo. Una persona que corría se sintió mucho mejor a los 3 días. Semanas después, los médicos le encontraron un coágulo grande.</translation>
    </message>
    <message>
        <source>For about 1 in 5 people, it took over a week to find the clot. Most of that time passed before they saw a doctor.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.4.text</extracomment>
        <translation>En cerca de 1 de cada 5 personas, se tardó más de una semana en encontrar el coágulo. La mayor parte de ese tiempo pasó antes de que vieran a un médico.</translation>
    </message>
    <message>
        <source>Check your signs now, because a leg clot needs help today.</source>
        <extracomment>topic cramp-or-clot.action</extracomment>
        <translation>Revise ahora mismo sus síntomas, porque un coágulo en la pierna necesita ayuda hoy.</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Pain that stays or comes back needs help today.</source>
        <extracomment>topic cramp-or-clot.remember</extracomment>
        <translation>Un calambre se pasa en minutos. Un dolor que sigue o que vuelve necesita ayuda hoy.</translation>
    </message>
    <message>
        <source>No sign on its own can prove a clot or rule one out.</source>
        <extracomment>topic cramp-or-clot.unknown.0.text</extracomment>
        <translation>Ninguna señal por sí sola puede probar que hay un coágulo, ni que no lo hay.</translation>
    </message>
    <message>
        <source>There is no home test for a clot.</source>
        <extracomment>topic cramp-or-clot.unknown.1.text</extracomment>
        <translation>No hay ninguna prueba casera para un coágulo.</translation>
    </message>
    <message>
        <source>Read across each line. These are clues, not proof. Any sign of a clot? Get help today.</source>
        <extracomment>topic cramp-or-clot.table.how_to_read</extracomment>
        <translation>Lea cada línea de lado a lado. Son pistas, no pruebas. ¿Alguna señal de coágulo? Busque ayuda hoy.</translation>
    </message>
    <message>
        <source>Leg cramp</source>
        <extracomment>topic cramp-or-clot.table.cramp</extracomment>
        <translation>Calambre en la pierna</translation>
    </message>
    <message>
        <source>Leg clot</source>
        <extracomment>topic cramp-or-clot.table.clot</extracomment>
        <translation>Coágulo en la pierna</translation>
    </message>
    <message>
        <source>doctors say DVT</source>
        <extracomment>topic cramp-or-clot.table.clot_note</extracomment>
        <translation>los médicos dicen TVP</translation>
    </message>
    <message>
        <source>How it starts</source>
        <extracomment>topic cramp-or-clot.table.rows.0.heading</extracomment>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>Suddenly, often at night, or in or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.0.cramp.text</extracomment>
        <translation>De repente, a menudo de noche, o durante o después del ejercicio</translation>
    </message>
    <message>
        <source>Over hours or days, or suddenly. It may come with no pain</source>
        <extracomment>topic cramp-or-clot.table.rows.0.clot.text</extracomment>
        <translation>En horas o días, o de repente. Puede venir sin dolor</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>topic cramp-or-clot.table.rows.1.heading</extracomment>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes. Soreness up to a day</source>
        <extracomment>topic cramp-or-clot.table.rows.1.cramp.text</extracomment>
        <translation>De segundos a 10 minutos. Después, dolor hasta un día</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>topic cramp-or-clot.table.rows.2.heading</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Muscle of the calf (back of the lower leg), foot or thigh</source>
        <extracomment>topic cramp-or-clot.table.rows.2.cramp.text</extracomment>
        <translation>Músculo de la pantorrilla (detrás, bajo la rodilla), del pie o del muslo</translation>
    </message>
    <message>
        <source>Calf or thigh, deep inside. Also an arm</source>
        <extracomment>topic cramp-or-clot.table.rows.2.clot.text</extracomment>
        <translation>Pantorrilla o muslo, en lo profundo. También un brazo</translation>
    </message>
    <message>
        <source>How many legs</source>
        <extracomment>topic cramp-or-clot.table.rows.3.heading</extracomment>
        <translation>Cuántas piernas</translation>
    </message>
    <message>
        <source>One leg or both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.cramp.text</extracomment>
        <translation>Una pierna o las dos</translation>
    </message>
    <message>
        <source>Nearly always one. Rarely both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.clot.text</extracomment>
        <translation>Casi siempre una. Pocas veces las dos</translation>
    </message>
    <message>
        <source>How it feels</source>
        <extracomment>topic cramp-or-clot.table.rows.4.heading</extracomment>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>A hard, tight knot</source>
        <extracomment>topic cramp-or-clot.table.rows.4.cramp.text</extracomment>
        <translation>Un nudo duro y tenso</translation>
    </message>
    <message>
        <source>A throb or ache, sore to touch. It can feel like a cramp (charley horse)</source>
        <extracomment>topic cramp-or-clot.table.rows.4.clot.text</extracomment>
        <translation>Dolor o latidos de dolor, y duele al tocar. Puede parecer un calambre</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>topic cramp-or-clot.table.rows.5.heading</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>topic cramp-or-clot.table.rows.5.cramp.text</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale, blue or newly numb leg? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.0.text</extracomment>
        <translation>¿Le duele el pecho o le cuesta respirar? ¿Una pierna está fría, pálida o azul, o siente poco o nada desde hace poco? Llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
    <message>
        <source>Stays, gets worse, or eases and comes back</source>
        <extracomment>topic cramp-or-clot.table.rows.1.clot.text</extracomment>
        <translation>Sigue, empeora, o se calma y vuelve</translation>
    </message>
    <message>
        <source>Often, in one leg. Rarely in both</source>
        <extracomment>topic cramp-or-clot.table.rows.5.clot.text</extracomment>
        <translation>A menudo, en una pierna. Rara vez en las dos</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>topic cramp-or-clot.table.rows.6.heading</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>May feel warm</source>
        <extracomment>topic cramp-or-clot.table.rows.6.clot.text</extracomment>
        <translation>Puede sentirse caliente</translation>
    </message>
    <message>
        <source>Skin colour</source>
        <extracomment>topic cramp-or-clot.table.rows.7.heading</extracomment>
        <translation>Color de la piel</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>topic cramp-or-clot.table.rows.7.cramp.text</extracomment>
        <translation>No cambia</translation>
    </message>
    <message>
        <source>Red, purple or darker. Or no change that you can see</source>
        <extracomment>topic cramp-or-clot.table.rows.7.clot.text</extracomment>
        <translation>Roja, morada o más oscura. O sin ningún cambio que usted pueda ver</translation>
    </message>
    <message>
        <source>Veins</source>
        <extracomment>topic cramp-or-clot.table.rows.8.heading</extracomment>
        <translation>Venas</translation>
    </message>
    <message>
        <source>May be swollen, hard and sore</source>
        <extracomment>topic cramp-or-clot.table.rows.8.clot.text</extracomment>
        <translation>Pueden estar hinchadas y duras, y doler</translation>
    </message>
    <message>
        <source>Standing or walking</source>
        <extracomment>topic cramp-or-clot.table.rows.9.heading</extracomment>
        <translation>De pie o al caminar</translation>
    </message>
    <message>
        <source>Standing on it may help</source>
        <extracomment>topic cramp-or-clot.table.rows.9.cramp.text</extracomment>
        <translation>Apoyar el peso en ella puede ayudar</translation>
    </message>
    <message>
        <source>Often worse</source>
        <extracomment>topic cramp-or-clot.table.rows.9.clot.text</extracomment>
        <translation>Muchas veces peor</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>topic cramp-or-clot.table.rows.10.heading</extracomment>
        <translation>Al estirar</translation>
    </message>
    <message>
        <source>Usually helps</source>
        <extracomment>topic cramp-or-clot.table.rows.10.cramp.text</extracomment>
        <translation>Suele ayudar</translation>
    </message>
    <message>
        <source>Does not end the pain. Do not stretch hard, rub or massage it</source>
        <extracomment>topic cramp-or-clot.table.rows.10.clot.text</extracomment>
        <translation>No quita el dolor. No estire con fuerza, no frote, no sobe y no dé masajes</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>topic cramp-or-clot.table.rows.11.heading</extracomment>
        <translation>A quién le da</translation>
    </message>
    <message>
        <source>Anyone. More often older people, in pregnancy, or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.11.cramp.text</extracomment>
        <translation>A cualquiera. Más a menudo a personas mayores, en el embarazo o después del ejercicio</translation>
    </message>
    <message>
        <source>Anyone. More often after surgery, bed rest, a long trip or a past clot. Also with cancer, pregnancy or estrogen (oestrogen)</source>
        <extracomment>topic cramp-or-clot.table.rows.11.clot.text</extracomment>
        <translation>A cualquiera. Más a menudo después de una operación, reposo en cama, un viaje largo o un coágulo anterior. También con cáncer, embarazo o estrógenos</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>topic cramp-or-clot.table.rows.12.heading</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Care at home. Cramps often? Ask a pharmacist or doctor</source>
        <extracomment>topic cramp-or-clot.table.rows.12.cramp.text</extracomment>
        <translation>Cuídese en casa. ¿Calambres a menudo? Pregunte a un farmacéutico o médico</translation>
    </message>
    <message>
        <source>Get medical help today. Chest pain, hard to breathe, cold or blue leg? Call {emergency_number} now</source>
        <extracomment>topic cramp-or-clot.table.rows.12.clot.text</extracomment>
        <translation>Busque ayuda médica hoy. ¿Duele el pecho, cuesta respirar, pierna fría o azul? Llame al {emergency_number} ahora mismo</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Text and colours</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Volver a lo normal</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Skin in pictures</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Piel en los dibujos</translation>
    </message>
    <message>
        <source>Touch and reach</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Toque y alcance</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>The next person starts with the standard settings again.</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>La próxima persona empieza otra vez con los ajustes normales.</translation>
    </message>
    <message>
        <source>Slow touch</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Toque lento</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Mantenga el dedo un segundo</translation>
    </message>
    <message>
        <source>Low reach</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Alcance bajo</translation>
    </message>
    <message>
        <source>Buttons low on the screen</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Botones abajo en la pantalla</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Pictures change at once</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Las imágenes cambian al instante</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>during-a-cramp</name>
    <message>
        <source>During a cramp</source>
        <extracomment>topic during-a-cramp.title</extracomment>
        <translation>Durante un calambre</translation>
    </message>
    <message>
        <source>Stretch gently and hold until it eases. Do not force it.</source>
        <extracomment>topic during-a-cramp.message.text</extracomment>
        <translation>Estire con suavidad y manténgalo así hasta que se alivie. No lo fuerce.</translation>
    </message>
    <message>
        <source>In bed or on a chair</source>
        <extracomment>topic during-a-cramp.parts.0.heading</extracomment>
        <translation>En la cama o en una silla</translation>
    </message>
    <message>
        <source>Stretch the calf, the back of the lower leg.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.caption</extracomment>
        <translation>Estire la pantorrilla, la parte de atrás de la pierna, bajo la rodilla.</translation>
    </message>
    <message>
        <source>Sit up and put a light on. Straighten your knee.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation>Siéntese y encienda una luz. Ponga recta la rodilla.</translation>
    </message>
    <message>
        <source>A person sits and leans on both hands. The bent leg goes straight.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation>Una persona está sentada y se apoya en las dos manos. La pierna doblada se pone recta.</translation>
    </message>
    <message>
        <source>Pull your toes up toward you, slowly. A towel can help.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation>Lleve despacio los dedos del pie hacia arriba, hacia usted. Una toalla puede ayudar.</translation>
    </message>
    <message>
        <source>A person sits with one leg straight. A towel round the foot pulls the toes back.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation>Una persona está sentada con una pierna recta. Una toalla alrededor del pie lleva los dedos hacia atrás.</translation>
    </message>
    <message>
        <source>Hold until it eases. Do not jerk.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation>Manténgalo así hasta que se alivie. No haga movimientos bruscos.</translation>
    </message>
    <message>
        <source>The person holds the towel still. A clock shows that some time goes by.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation>La persona sujeta la toalla sin moverla. Un reloj muestra que pasa un rato.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.text</extracomment>
        <translation>Suelte despacio.</translation>
    </message>
    <message>
        <source>The person lets the towel go slack. The foot moves back down.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.alternative</extracomment>
        <translation>La persona afloja la toalla. El pie vuelve a bajar.</translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic during-a-cramp.parts.0.points.0.text</extracomment>
        <translation>No frote ni sobe la pierna, ni le dé masajes. En unas pocas personas, después de eso un coágulo llegó a los pulmones.</translation>
    </message>
    <message>
        <source>Standing, and after</source>
        <extracomment>topic during-a-cramp.parts.1.heading</extracomment>
        <translation>De pie, y después</translation>
    </message>
    <message>
        <source>Stand only if you are steady.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.caption</extracomment>
        <translation>Póngase de pie solo si no se tambalea.</translation>
    </message>
    <message>
        <source>Stand up if you are steady. Hold on to something, with a light on.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.text</extracomment>
        <translation>Póngase de pie si no se tambalea. Agárrese a algo, con una luz encendida.</translation>
    </message>
    <message>
        <source>A person stands at night and holds a chair. A lamp is on, so the way is clear to see.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.alternative</extracomment>
        <translation>Una persona está de pie de noche y se agarra a una silla. Hay una lámpara encendida para ver bien el camino.</translation>
    </message>
    <message>
        <source>Put your weight on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.text</extracomment>
        <translation>Apoye su peso en la pierna del calambre.</translation>
    </message>
    <message>
        <source>The person lifts the other foot. Now the weight is on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.alternative</extracomment>
        <translation>La persona levanta el otro pie. Ahora el peso está en la pierna del calambre.</translation>
    </message>
    <message>
        <source>Breathe slowly until it lets go.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.text</extracomment>
        <translation>Respire despacio hasta que se pase.</translation>
    </message>
    <message>
        <source>The person stands on both feet, holds the chair and breathes out slowly.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.alternative</extracomment>
        <translation>La persona está de pie sobre los dos pies, se agarra a la silla y echa el aire despacio.</translation>
    </message>
    <message>
        <source>A painkiller is too slow for the cramp. It may help if you are sore later.</source>
        <extracomment>topic during-a-cramp.parts.1.points.0.text</extracomment>
        <translation>Una medicina para el dolor es demasiado lenta para el calambre. Puede ayudar si después le queda dolor.</translation>
    </message>
    <message>
        <source>Ask a pharmacist first if you take a blood thinner (a medicine to stop clots).</source>
        <extracomment>topic during-a-cramp.parts.1.points.1.text</extracomment>
        <translation>Si toma un anticoagulante (medicina contra los coágulos), pregunte antes a un farmacéutico.</translation>
    </message>
    <message>
        <source>Ask first, too, if you are pregnant or have kidney or stomach trouble.</source>
        <extracomment>topic during-a-cramp.parts.1.points.2.text</extracomment>
        <translation>En el embarazo, o con problemas de riñón o de estómago, pregunte también antes.</translation>
    </message>
    <message>
        <source>If the pain stays or comes back, check your signs again. It may be more than a cramp.</source>
        <extracomment>topic during-a-cramp.action</extracomment>
        <translation>Si el dolor sigue o vuelve, revise otra vez sus síntomas. Puede ser más que un calambre.</translation>
    </message>
    <message>
        <source>Gentle and slow. Stop if it is not gone after 10 minutes.</source>
        <extracomment>topic during-a-cramp.remember</extracomment>
        <translation>Suave y despacio. Pare si después de 10 minutos no se ha pasado.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale or blue leg? Call {emergency_number} now. Still there after 10 minutes? Leg swollen, warm or a new colour? Stop. Get medical help today.</source>
        <extracomment>topic during-a-cramp.stop.text</extracomment>
        <translation>¿Le duele el pecho, le cuesta respirar, o una pierna está fría, pálida o azul? Llame al {emergency_number} ahora mismo. ¿El calambre sigue después de 10 minutos? ¿La pierna está hinchada, caliente o de un color nuevo? Pare. Busque ayuda médica hoy.</translation>
    </message>
</context>
<context>
    <name>every-day</name>
    <message>
        <source>Every day</source>
        <extracomment>topic every-day.title</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Move every day, and do not sit still for hours.</source>
        <extracomment>topic every-day.message.text</extracomment>
        <translation>Muévase cada día, y no pase horas en el asiento sin moverse.</translation>
    </message>
    <message>
        <source>Small habits</source>
        <extracomment>topic every-day.parts.0.heading</extracomment>
        <translation>Pequeños hábitos</translation>
    </message>
    <message>
        <source>A walk each day moves the blood in your legs.</source>
        <extracomment>topic every-day.parts.0.figure.caption</extracomment>
        <translation>Caminar cada día mueve la sangre de las piernas.</translation>
    </message>
    <message>
        <source>Two people walk outdoors together. Walking helps the blood flow up from the legs.</source>
        <extracomment>topic every-day.parts.0.figure.alternative</extracomment>
        <translation>Dos personas caminan juntas al aire libre. Caminar ayuda a que la sangre suba desde las piernas.</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Get medical help today.</source>
        <extracomment>topic every-day.parts.0.points.0.text</extracomment>
        <translation>¿Tiene una pierna hinchada o que le duele? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Do not sit still for hours. Get up and walk about.</source>
        <extracomment>topic every-day.parts.0.points.1.text</extracomment>
        <translation>No pase horas en el asiento sin moverse. Levántese y camine un poco.</translation>
    </message>
    <message>
        <source>Keep a healthy weight.</source>
        <extracomment>topic every-day.parts.0.points.2.text</extracomment>
        <translation>Mantenga un peso sano.</translation>
    </message>
    <message>
        <source>Do not smoke.</source>
        <extracomment>topic every-day.parts.0.points.3.text</extracomment>
        <translation>No fume.</translation>
    </message>
    <message>
        <source>Did you, or a close relative, have a blood clot? Tell your health worker.</source>
        <extracomment>topic every-day.parts.0.points.4.text</extracomment>
        <translation>¿Usted o un familiar cercano tuvo un coágulo de sangre? Dígaselo al personal de salud.</translation>
    </message>
    <message>
        <source>Stand up and walk a little each hour or two. It keeps the blood in your legs moving.</source>
        <extracomment>topic every-day.action</extracomment>
        <translation>Póngase de pie y camine un poco cada una o dos horas. Así la sangre de las piernas se sigue moviendo.</translation>
    </message>
    <message>
        <source>Move, keep a healthy weight, and do not smoke.</source>
        <extracomment>topic every-day.remember</extracomment>
        <translation>Muévase, mantenga un peso sano y no fume.</translation>
    </message>
</context>
<context>
    <name>fewer-cramps</name>
    <message>
        <source>Fewer cramps</source>
        <extracomment>topic fewer-cramps.title</extracomment>
        <translation>Menos calambres</translation>
    </message>
    <message>
        <source>Ask a pharmacist about your medicines. Be wary of pills for cramps.</source>
        <extracomment>topic fewer-cramps.message.text</extracomment>
        <translation>Pregunte a un farmacéutico por sus medicinas. Tenga cuidado con las pastillas para los calambres.</translation>
    </message>
    <message>
        <source>What may help</source>
        <extracomment>topic fewer-cramps.parts.0.heading</extracomment>
        <translation>Qué puede ayudar</translation>
    </message>
    <message>
        <source>Note your cramps on a calendar, and show it to a pharmacist.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.caption</extracomment>
        <translation>Anote sus calambres en un calendario y enséñeselo a un farmacéutico.</translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.alternative</extracomment>
        <translation>Un farmacéutico habla con un hombre mayor. En un calendario están marcados los días de sus calambres.</translation>
    </message>
    <message>
        <source>Is a leg swollen, warm or a new colour? Get medical help today.</source>
        <extracomment>topic fewer-cramps.parts.0.points.0.text</extracomment>
        <translation>¿Una pierna está hinchada, caliente o de un color nuevo? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Ask a pharmacist to look at your medicines.</source>
        <extracomment>topic fewer-cramps.parts.0.points.1.text</extracomment>
        <translation>Pida a un farmacéutico que mire sus medicinas.</translation>
    </message>
    <message>
        <source>Stretches for the calf (back of the lower leg) may help some people. Check your signs first. Then see the wall stretch.</source>
        <extracomment>topic fewer-cramps.parts.0.points.2.text</extracomment>
        <translation>Estirar la pantorrilla (detrás, bajo la rodilla) puede ayudar a algunas personas. Primero revise sus síntomas. Después mire el estiramiento en la pared.</translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Do not force extra water, as far too much can kill.</source>
        <extracomment>topic fewer-cramps.parts.0.points.3.text</extracomment>
        <translation>Beba cuando tenga sed. No se obligue a beber más agua, porque un gran exceso de agua puede matar.</translation>
    </message>
    <message>
        <source>Good food helps your health. There is no good proof that it stops cramps.</source>
        <extracomment>topic fewer-cramps.parts.0.points.4.text</extracomment>
        <translation>Comer bien ayuda a su salud. No hay buenas pruebas de que quite los calambres.</translation>
    </message>
    <message>
        <source>Pills for cramps</source>
        <extracomment>topic fewer-cramps.parts.1.heading</extracomment>
        <translation>Pastillas para los calambres</translation>
    </message>
    <message>
        <source>Ask a pharmacist before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.caption</extracomment>
        <translation>Pregunte a un farmacéutico antes de tomar una pastilla para los calambres.</translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about his medicines.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.alternative</extracomment>
        <translation>Un farmacéutico entrega una hoja de papel a un hombre en silla de ruedas. Hablan de sus medicinas.</translation>
    </message>
    <message>
        <source>Magnesium is a mineral. The pills are not likely to help older adults.</source>
        <extracomment>topic fewer-cramps.parts.1.points.0.text</extracomment>
        <translation>El magnesio es un mineral. No es probable que las pastillas ayuden a las personas mayores.</translation>
    </message>
    <message>
        <source>Quinine is an old cramp pill. It can cause dangerous bleeding.</source>
        <extracomment>topic fewer-cramps.parts.1.points.1.text</extracomment>
        <translation>La quinina es una pastilla antigua para los calambres. Puede causar un sangrado peligroso.</translation>
    </message>
    <message>
        <source>Take quinine only if a doctor tells you to.</source>
        <extracomment>topic fewer-cramps.parts.1.points.2.text</extracomment>
        <translation>Tome quinina solo si un médico se lo dice.</translation>
    </message>
    <message>
        <source>Do you take quinine and bruise or bleed? Stop it, and get medical help today.</source>
        <extracomment>topic fewer-cramps.parts.1.points.3.text</extracomment>
        <translation>¿Toma quinina y le salen moretones o sangra? Déjela y busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Tonic water has a little quinine. It does not treat cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.points.4.text</extracomment>
        <translation>El agua tónica tiene un poco de quinina. No trata los calambres.</translation>
    </message>
    <message>
        <source>Cramps often? Check your signs, then talk to a pharmacist, because some causes can be treated.</source>
        <extracomment>topic fewer-cramps.action</extracomment>
        <translation>¿Calambres a menudo? Revise sus síntomas y después hable con un farmacéutico, porque algunas causas se pueden tratar.</translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Ask before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.remember</extracomment>
        <translation>Beba cuando tenga sed. Pregunte antes de tomar una pastilla para los calambres.</translation>
    </message>
    <message>
        <source>Nobody knows the best way to prevent cramps. Studies do not agree.</source>
        <extracomment>topic fewer-cramps.unknown.0.text</extracomment>
        <translation>Nadie sabe cuál es la mejor manera de evitar los calambres. Los estudios no coinciden.</translation>
    </message>
    <message>
        <source>We do not know if magnesium helps in pregnancy.</source>
        <extracomment>topic fewer-cramps.unknown.1.text</extracomment>
        <translation>No sabemos si el magnesio ayuda en el embarazo.</translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message>
        <source>Before we start</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Are you 18 or older?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>¿Tiene 18 años o más?</translation>
    </message>
    <message>
        <source>These questions are made for adults.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Estas preguntas son para personas adultas.</translation>
    </message>
    <message>
        <source>A young person shows the screen to a grown-up.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Una persona joven muestra la pantalla a una persona adulta.</translation>
    </message>
    <message>
        <source>Are you answering for yourself or for someone with you?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>¿Responde por usted o por alguien que está con usted?</translation>
    </message>
    <message>
        <source>For myself</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Por mí</translation>
    </message>
    <message>
        <source>For someone with me</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Por alguien que está conmigo</translation>
    </message>
    <message>
        <source>Is that person 18 or older?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>¿Esa persona tiene 18 años o más?</translation>
    </message>
    <message>
        <source>For someone else: read each question to them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Si es por otra persona: léale cada pregunta.</translation>
    </message>
    <message>
        <source>One person answers for another beside them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Una persona responde por otra que está a su lado.</translation>
    </message>
    <message>
        <source>Answer for the leg or arm that hurts</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Responda pensando en la pierna o el brazo que duele</translation>
    </message>
    <message>
        <source>A sign in any leg or arm counts, even one that does not hurt.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Cuenta una señal en cualquier pierna o brazo, aunque no duela.</translation>
    </message>
    <message>
        <source>A leg and an arm, each with a mark where it hurts.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Una pierna y un brazo, cada uno con una marca donde duele.</translation>
    </message>
    <message>
        <source>You pointed here: {places}</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Usted señaló aquí: {places}</translation>
    </message>
    <message>
        <source>Start the questions</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>Empezar las preguntas</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Call for help</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Tell the person at the desk now</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Avise ya en el mostrador</translation>
    </message>
    <message>
        <source>Or call:</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>O llame al:</translation>
    </message>
    <message>
        <source>Say on the telephone</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Diga por teléfono</translation>
    </message>
    <message>
        <source>Ambulance, please.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Una ambulancia, por favor.</translation>
    </message>
    <message>
        <source>I am at {place}.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Estoy en {place}.</translation>
    </message>
    <message>
        <source>Cannot hear or speak on the phone? Text or relay: **{number}**</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>¿No puede oír o hablar por teléfono? Texto o intermediario: **{number}**</translation>
    </message>
    <message>
        <source>I need {language}.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Necesito hablar en mi idioma: {language}.</translation>
    </message>
    <message>
        <source>Get help now for any of these</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>Pida ayuda ahora mismo si tiene cualquiera de estas señales</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>{count} short questions. You see how soon to get help.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>{count} preguntas cortas. Verá cuándo pedir ayuda.</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>**Chest pain or hard to breathe?** Tell staff now.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>**¿Dolor en el pecho o le cuesta respirar?** Avise al personal ahora mismo.</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>Parte baja de una pierna con dolor en la pantorrilla.</translation>
    </message>
    <message>
        <source>About and sources</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>Información y fuentes</translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message>
        <source>Hospital and surgery</source>
        <extracomment>topic hospital.title</extracomment>
        <translation>Hospital y operaciones</translation>
    </message>
    <message>
        <source>The chance of a clot stays up for about 90 days after hospital. Know the signs.</source>
        <extracomment>topic hospital.message.text</extracomment>
        <translation>El riesgo de un coágulo sigue más alto durante unos 90 días después de salir del hospital. Conozca las señales.</translation>
    </message>
    <message>
        <source>In hospital and at home</source>
        <extracomment>topic hospital.parts.0.heading</extracomment>
        <translation>En el hospital y en casa</translation>
    </message>
    <message>
        <source>Walk soon after surgery, when you are told you can.</source>
        <extracomment>topic hospital.parts.0.figure.caption</extracomment>
        <translation>Camine pronto después de una operación, cuando le digan que puede.</translation>
    </message>
    <message>
        <source>A person in tight stockings walks with a drip stand. A nurse walks along.</source>
        <extracomment>topic hospital.parts.0.figure.alternative</extracomment>
        <translation>Una persona con medias apretadas camina con un soporte de suero. Una persona de enfermería camina a su lado.</translation>
    </message>
    <message>
        <source>Ask, &quot;What is my clot risk?&quot;</source>
        <extracomment>topic hospital.parts.0.points.0.text</extracomment>
        <translation>Pregunte: “¿Cuál es mi riesgo de coágulos?”</translation>
    </message>
    <message>
        <source>Move as soon as you are told you can.</source>
        <extracomment>topic hospital.parts.0.points.1.text</extracomment>
        <translation>Muévase en cuanto le digan que puede.</translation>
    </message>
    <message>
        <source>Wear the tight stockings for as long as you are told, also at home.</source>
        <extracomment>topic hospital.parts.0.points.2.text</extracomment>
        <translation>Use las medias de compresión (medias que aprietan) todo el tiempo que le digan, también en casa.</translation>
    </message>
    <message>
        <source>Take the blood thinner (a medicine to stop clots) for as long as told.</source>
        <extracomment>topic hospital.parts.0.points.3.text</extracomment>
        <translation>Tome el anticoagulante (medicina contra los coágulos) todo el tiempo que le digan.</translation>
    </message>
    <message>
        <source>Signs to watch for</source>
        <extracomment>topic hospital.parts.1.heading</extracomment>
        <translation>Señales que debe vigilar</translation>
    </message>
    <message>
        <source>A leg in a cast moves less, so its blood flows slowly.</source>
        <extracomment>topic hospital.parts.1.figure.caption</extracomment>
        <translation>Una pierna con yeso se mueve menos, y por eso su sangre va despacio.</translation>
    </message>
    <message>
        <source>A leg in a cast, beside a crutch. Blood moves slowly in a leg that is kept still.</source>
        <extracomment>topic hospital.parts.1.figure.alternative</extracomment>
        <translation>Una pierna con yeso, junto a una muleta. La sangre va despacio en una pierna que no se mueve.</translation>
    </message>
    <message>
        <source>Pain in the chest, back or ribs, hard to breathe, fainting, or coughing up blood? Call {emergency_number} now.</source>
        <extracomment>topic hospital.parts.1.points.0.text</extracomment>
        <translation>¿Le duele el pecho, la espalda o las costillas, le cuesta respirar, se desmayó o tose sangre? Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>New pain, swelling, warmth or a new colour in one leg? Get medical help today.</source>
        <extracomment>topic hospital.parts.1.points.1.text</extracomment>
        <translation>¿Dolor, hinchazón, calor o color nuevos en una pierna? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>The same goes for a leg in a cast or boot.</source>
        <extracomment>topic hospital.parts.1.points.2.text</extracomment>
        <translation>Lo mismo vale para una pierna con yeso o bota rígida.</translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic hospital.parts.1.points.3.text</extracomment>
        <translation>Cerca de la mitad de los coágulos vienen durante una hospitalización u operación, o poco después.</translation>
    </message>
    <message>
        <source>Ask your health worker, &quot;What is my clot risk?&quot; Then you can act early.</source>
        <extracomment>topic hospital.action</extracomment>
        <translation>Pregunte al personal de salud: “¿Cuál es mi riesgo de coágulos?” Así podrá actuar pronto.</translation>
    </message>
    <message>
        <source>Move, wear the stockings, take the medicine, and know the signs for 90 days.</source>
        <extracomment>topic hospital.remember</extracomment>
        <translation>Muévase, use las medias, tome la medicina y vigile las señales durante 90 días.</translation>
    </message>
</context>
<context>
    <name>how-clotting-works</name>
    <message>
        <source>How clotting works</source>
        <extracomment>topic how-clotting-works.title</extracomment>
        <translation>Cómo funciona la coagulación</translation>
    </message>
    <message>
        <source>Clotting is a chain of small steps that plugs a hurt vessel.</source>
        <extracomment>topic how-clotting-works.message.text</extracomment>
        <translation>La coagulación es una cadena de pequeños pasos que tapa un vaso sanguíneo dañado.</translation>
    </message>
    <message>
        <source>Clotting in five steps</source>
        <extracomment>topic how-clotting-works.parts.0.heading</extracomment>
        <translation>La coagulación en cinco pasos</translation>
    </message>
    <message>
        <source>Five steps close a hole in a blood vessel, a tube that carries blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.caption</extracomment>
        <translation>Cinco pasos cierran un agujero en un vaso sanguíneo, un tubo que lleva sangre.</translation>
    </message>
    <message>
        <source>A vessel is hurt. Platelets (tiny, sticky bits of cells) stick to the spot.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.text</extracomment>
        <translation>Un vaso sanguíneo está dañado. Las plaquetas (trocitos pegajosos y muy pequeños de células) se pegan en ese lugar.</translation>
    </message>
    <message>
        <source>The inside of a blood vessel. The wall is torn, and small platelets stick to the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.alternative</extracomment>
        <translation>El interior de un vaso sanguíneo. La pared está rota, y pequeñas plaquetas se pegan a la rotura.</translation>
    </message>
    <message>
        <source>hurt wall</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.0.text</extracomment>
        <translation>pared herida</translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.1.text</extracomment>
        <translation>plaquetas</translation>
    </message>
    <message>
        <source>The hurt wall sends a start signal. It wakes clotting proteins in the blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.text</extracomment>
        <translation>La pared herida envía una señal de inicio. Despierta las proteínas de la coagulación en la sangre.</translation>
    </message>
    <message>
        <source>The same vessel. A signal leaves the torn wall, and small proteins near it light up.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.alternative</extracomment>
        <translation>El mismo vaso. Una señal sale de la pared rota, y las pequeñas proteínas cercanas se iluminan.</translation>
    </message>
    <message>
        <source>start signal</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.0.text</extracomment>
        <translation>señal de inicio</translation>
    </message>
    <message>
        <source>clotting proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.1.text</extracomment>
        <translation>proteínas de la coagulación</translation>
    </message>
    <message>
        <source>The proteins wake each other in a chain, like dominoes. This makes thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.text</extracomment>
        <translation>Las proteínas se despiertan unas a otras en cadena, como fichas de dominó. Así se hace la trombina.</translation>
    </message>
    <message>
        <source>The same vessel. Proteins fall in a row like dominoes. At the end of the row is thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.alternative</extracomment>
        <translation>El mismo vaso. Las proteínas caen en fila como fichas de dominó. Al final de la fila está la trombina.</translation>
    </message>
    <message>
        <source>proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.0.text</extracomment>
        <translation>proteínas</translation>
    </message>
    <message>
        <source>thrombin</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.1.text</extracomment>
        <translation>trombina</translation>
    </message>
    <message>
        <source>Thrombin turns a protein, fibrinogen, into fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.text</extracomment>
        <translation>La trombina convierte una proteína, el fibrinógeno, en hilos de fibrina.</translation>
    </message>
    <message>
        <source>The same vessel. Thrombin joins short pieces of fibrinogen into long fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.alternative</extracomment>
        <translation>El mismo vaso. La trombina une trozos cortos de fibrinógeno en hilos largos de fibrina.</translation>
    </message>
    <message>
        <source>fibrinogen</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.0.text</extracomment>
        <translation>fibrinógeno</translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.2.text</extracomment>
        <translation>hilos de fibrina</translation>
    </message>
    <message>
        <source>The threads are tied together and hold the plug.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.text</extracomment>
        <translation>Los hilos se atan entre sí y sujetan el tapón.</translation>
    </message>
    <message>
        <source>The same vessel. A net of tied fibrin threads holds the plug of platelets over the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.alternative</extracomment>
        <translation>El mismo vaso. Una red de hilos de fibrina atados sujeta el tapón de plaquetas sobre la rotura.</translation>
    </message>
    <message>
        <source>tied threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.0.text</extracomment>
        <translation>hilos atados</translation>
    </message>
    <message>
        <source>plug</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.1.text</extracomment>
        <translation>tapón</translation>
    </message>
    <message>
        <source>The three paths</source>
        <extracomment>topic how-clotting-works.parts.1.heading</extracomment>
        <translation>Las tres vías</translation>
    </message>
    <message>
        <source>Doctors call the clotting proteins factors. Each has a Roman number, such as X for ten.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.caption</extracomment>
        <translation>Los médicos llaman factores a las proteínas de la coagulación. Cada una tiene un número romano, como X para diez.</translation>
    </message>
    <message>
        <source>Two coloured paths flow into one. The shared path leads from prothrombin to thrombin, and on to fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.alternative</extracomment>
        <translation>Dos vías de color se juntan en una. La vía común va de la protrombina a la trombina, y luego a la fibrina.</translation>
    </message>
    <message>
        <source>start path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.0.text</extracomment>
        <translation>vía de inicio</translation>
    </message>
    <message>
        <source>side path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.1.text</extracomment>
        <translation>vía lateral</translation>
    </message>
    <message>
        <source>shared path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.2.text</extracomment>
        <translation>vía común</translation>
    </message>
    <message>
        <source>prothrombin activator</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.3.text</extracomment>
        <translation>activador de la protrombina</translation>
    </message>
    <message>
        <source>fibrin</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.5.text</extracomment>
        <translation>fibrina</translation>
    </message>
    <message>
        <source>The start path (extrinsic): a hurt wall shows tissue factor, the start signal. It joins factor VII. Together they wake factor X.</source>
        <extracomment>topic how-clotting-works.parts.1.points.0.text</extracomment>
        <translation>La vía de inicio (extrínseca): una pared herida muestra el factor tisular, la señal de inicio. Se une al factor VII. Juntos despiertan el factor X.</translation>
    </message>
    <message>
        <source>The side path (intrinsic): factor XII wakes XI, and XI wakes IX. With the help of VIII, IX wakes X too.</source>
        <extracomment>topic how-clotting-works.parts.1.points.1.text</extracomment>
        <translation>La vía lateral (intrínseca): el factor XII despierta el XI, y el XI despierta el IX. Con la ayuda del VIII, el IX también despierta el X.</translation>
    </message>
    <message>
        <source>Both meet in the shared path (common). X joins V. The pair is called prothrombin activator, or prothrombinase.</source>
        <extracomment>topic how-clotting-works.parts.1.points.2.text</extracomment>
        <translation>Las dos se juntan en la vía común (compartida). El X se une al V. La pareja se llama activador de la protrombina, o protrombinasa.</translation>
    </message>
    <message>
        <source>It turns prothrombin into thrombin. Thrombin then turns fibrinogen into fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.points.3.text</extracomment>
        <translation>Convierte la protrombina en trombina. Después la trombina convierte el fibrinógeno en fibrina.</translation>
    </message>
    <message>
        <source>Factor XIII ties the fibrin threads together.</source>
        <extracomment>topic how-clotting-works.parts.1.points.4.text</extracomment>
        <translation>El factor XIII ata los hilos de fibrina entre sí.</translation>
    </message>
    <message>
        <source>How doctors see it now</source>
        <extracomment>topic how-clotting-works.parts.2.heading</extracomment>
        <translation>Cómo lo ven hoy los médicos</translation>
    </message>
    <message>
        <source>Start, strengthen, spread.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.caption</extracomment>
        <translation>Empezar, reforzar, extender.</translation>
    </message>
    <message>
        <source>Start: tissue factor from the hurt wall makes a little thrombin.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.text</extracomment>
        <translation>Empezar: el factor tisular de la pared herida hace un poco de trombina.</translation>
    </message>
    <message>
        <source>The inside of a blood vessel. A signal leaves the torn wall and wakes the first proteins.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.alternative</extracomment>
        <translation>El interior de un vaso sanguíneo. Una señal sale de la pared rota y despierta las primeras proteínas.</translation>
    </message>
    <message>
        <source>Strengthen: this thrombin wakes platelets and more factors.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.text</extracomment>
        <translation>Reforzar: esta trombina despierta las plaquetas y más factores.</translation>
    </message>
    <message>
        <source>The same vessel. Proteins wake each other in a row, like dominoes.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.alternative</extracomment>
        <translation>El mismo vaso. Las proteínas se despiertan unas a otras en fila, como fichas de dominó.</translation>
    </message>
    <message>
        <source>Spread: on the platelets, a burst of thrombin makes many fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.text</extracomment>
        <translation>Extender: sobre las plaquetas, mucha trombina de golpe hace muchos hilos de fibrina.</translation>
    </message>
    <message>
        <source>The same vessel. Many fibrin threads grow over the platelets on the torn wall.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.alternative</extracomment>
        <translation>El mismo vaso. Muchos hilos de fibrina crecen sobre las plaquetas en la pared rota.</translation>
    </message>
    <message>
        <source>In the body, tissue factor starts clotting. The side path mostly makes it stronger.</source>
        <extracomment>topic how-clotting-works.parts.2.points.0.text</extracomment>
        <translation>En el cuerpo, el factor tisular inicia la coagulación. La vía lateral, sobre todo, la hace más fuerte.</translation>
    </message>
    <message>
        <source>Both paths work as a team, in three stages.</source>
        <extracomment>topic how-clotting-works.parts.2.points.1.text</extracomment>
        <translation>Las dos vías trabajan en equipo, en tres etapas.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic how-clotting-works.action</extracomment>
        <translation>¿Una pierna hinchada o que duele? Revise ahora mismo sus síntomas, porque un coágulo en una vena necesita ayuda hoy.</translation>
    </message>
    <message>
        <source>Platelets plug the hole. Fibrin threads hold the plug.</source>
        <extracomment>topic how-clotting-works.remember</extracomment>
        <translation>Las plaquetas tapan el agujero. Los hilos de fibrina sujetan el tapón.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Choose your language</source>
        <extracomment>code ui/pages/language</extracomment>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>leaflet</name>
    <message>
        <source>My advice sheet</source>
        <extracomment>code leaflet/compose</extracomment>
        <translation>Mi hoja de consejos</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>Impreso: {day}</translation>
    </message>
    <message>
        <source>Telephone numbers: {country}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>Números de teléfono: {country}</translation>
    </message>
    <message>
        <source>Content {version}, next check {day}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>Contenido {version}, próxima revisión: {day}</translation>
    </message>
    <message>
        <source>A square code that a telephone camera reads: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>Un código cuadrado que lee la cámara de un teléfono: {held}</translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code. It holds: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>Apunte la cámara de un teléfono al código. Contiene: {held}</translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code to open this sheet.</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>Apunte la cámara de un teléfono al código para abrir esta hoja.</translation>
    </message>
    <message>
        <source>Pointed at: {places}</source>
        <extracomment>code leaflet/personal_sheet</extracomment>
        <translation>Lugar señalado: {places}</translation>
    </message>
    <message>
        <source>The full list is on the kiosk: About and sources.</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>La lista completa está en la máquina del centro: Información y fuentes.</translation>
    </message>
    <message>
        <source>Not sure? Check this list.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>¿Tiene dudas? Revise esta lista.</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>Parte baja de una pierna con dolor en la pantorrilla.</translation>
    </message>
    <message>
        <source>{clot} ({note})</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>{clot} ({note})</translation>
    </message>
    <message>
        <source>What to compare</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>The rules of the checklist</source>
        <extracomment>code leaflet/personal_sheet</extracomment>
        <translation>Las reglas de la revisión</translation>
    </message>
</context>
<context>
    <name>leg-clot</name>
    <message>
        <source>Leg clot (DVT)</source>
        <extracomment>topic leg-clot.title</extracomment>
        <translation>Coágulo en la pierna (TVP)</translation>
    </message>
    <message>
        <source>A clot in a leg vein needs medical help today.</source>
        <extracomment>topic leg-clot.message.text</extracomment>
        <translation>Un coágulo en una vena de la pierna necesita ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Signs of a leg clot</source>
        <extracomment>topic leg-clot.parts.0.heading</extracomment>
        <translation>Señales de un coágulo en la pierna</translation>
    </message>
    <message>
        <source>See a health worker today about one sore or swollen leg.</source>
        <extracomment>topic leg-clot.parts.0.figure.caption</extracomment>
        <translation>Si tiene una pierna hinchada o que le duele, acuda hoy al personal de salud.</translation>
    </message>
    <message>
        <source>A person with a sore leg sits on a couch. A doctor looks at the leg, the same day.</source>
        <extracomment>topic leg-clot.parts.0.figure.alternative</extracomment>
        <translation>Una persona con dolor en la pierna está sentada en una camilla. Un médico le mira la pierna, el mismo día.</translation>
    </message>
    <message>
        <source>Any of the signs below? Get medical help today.</source>
        <extracomment>topic leg-clot.parts.0.points.1.text</extracomment>
        <translation>¿Alguna de las señales de abajo? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale, blue or newly numb leg? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic leg-clot.parts.0.points.0.text</extracomment>
        <translation>¿Le duele el pecho o le cuesta respirar? ¿Una pierna está fría, pálida o azul, o siente poco o nada desde hace poco? Llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
    <message>
        <source>One leg or arm is swollen, throbs or aches, or both legs swelled up fast. It can feel like a cramp that stays.</source>
        <extracomment>topic leg-clot.parts.0.points.2.text</extracomment>
        <translation>Una pierna o un brazo está hinchado, duele o late de dolor, o las dos piernas se hincharon rápido. Puede parecer un calambre que no se pasa.</translation>
    </message>
    <message>
        <source>The skin feels warm, or turns red, purple or darker. A vein may be hard and sore.</source>
        <extracomment>topic leg-clot.parts.0.points.3.text</extracomment>
        <translation>La piel se siente caliente, o se pone roja, morada o más oscura. Una vena puede estar dura y doler.</translation>
    </message>
    <message>
        <source>On brown or black skin, a new colour is hard to see. Feel for warmth, and compare your legs.</source>
        <extracomment>topic leg-clot.parts.0.points.4.text</extracomment>
        <translation>En piel morena o negra cuesta ver un color nuevo. Sienta con la mano si hay calor, y compare sus piernas.</translation>
    </message>
    <message>
        <source>Inside the leg</source>
        <extracomment>topic leg-clot.parts.1.heading</extracomment>
        <translation>Dentro de la pierna</translation>
    </message>
    <message>
        <source>A clot in a deep vein of the calf, the back of the lower leg.</source>
        <extracomment>topic leg-clot.parts.1.figure.caption</extracomment>
        <translation>Un coágulo en una vena profunda de la pantorrilla, la parte de atrás de la pierna, bajo la rodilla.</translation>
    </message>
    <message>
        <source>Two legs from behind. One calf is swollen. A window shows a dark clot in the deep vein. The red artery beside it is open.</source>
        <extracomment>topic leg-clot.parts.1.figure.alternative</extracomment>
        <translation>Dos piernas vistas por detrás. Una pantorrilla está hinchada. Una ventana muestra un coágulo oscuro en la vena profunda. La arteria roja de al lado está abierta.</translation>
    </message>
    <message>
        <source>deep vein</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.0.text</extracomment>
        <translation>vena profunda</translation>
    </message>
    <message>
        <source>clot</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.1.text</extracomment>
        <translation>coágulo</translation>
    </message>
    <message>
        <source>Doctors call it deep vein thrombosis (DVT). It is a clot in a deep vein, most often in the leg.</source>
        <extracomment>topic leg-clot.parts.1.points.0.text</extracomment>
        <translation>Los médicos lo llaman trombosis venosa profunda (TVP; en inglés, DVT). Es un coágulo en una vena profunda, la mayoría de las veces en la pierna.</translation>
    </message>
    <message>
        <source>The clot forms there. Blood has trouble leaving the leg, so it may swell and ache.</source>
        <extracomment>topic leg-clot.parts.1.points.1.text</extracomment>
        <translation>El coágulo se forma ahí. A la sangre le cuesta salir de la pierna, y por eso puede hincharse y doler.</translation>
    </message>
    <message>
        <source>About half of people with this clot notice nothing.</source>
        <extracomment>topic leg-clot.parts.1.points.2.text</extracomment>
        <translation>Cerca de la mitad de las personas con este coágulo no nota nada.</translation>
    </message>
    <message>
        <source>Doctors find it with a scan. They treat it with blood thinners (medicines to stop clots).</source>
        <extracomment>topic leg-clot.parts.1.points.3.text</extracomment>
        <translation>Los médicos lo encuentran con una prueba de imagen, como una ecografía o un ultrasonido. Lo tratan con anticoagulantes (medicinas contra los coágulos).</translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic leg-clot.parts.1.points.4.text</extracomment>
        <translation>No frote ni sobe la pierna, ni le dé masajes. En unas pocas personas, después de eso un coágulo llegó a los pulmones.</translation>
    </message>
    <message>
        <source>Check your signs now, because early care stops a clot growing.</source>
        <extracomment>topic leg-clot.action</extracomment>
        <translation>Revise ahora mismo sus síntomas, porque la atención temprana detiene el crecimiento de un coágulo.</translation>
    </message>
    <message>
        <source>One sore or swollen leg: get medical help today.</source>
        <extracomment>topic leg-clot.remember</extracomment>
        <translation>Una pierna hinchada o que duele: busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>A sore calf comes with a clot, and also without one. So it needs a check.</source>
        <extracomment>topic leg-clot.unknown.0.text</extracomment>
        <translation>La pantorrilla puede doler con un coágulo, y también sin él. Por eso hay que revisarla.</translation>
    </message>
    <message>
        <source>Until a scan, nobody knows. It may show no clot. It was still right to go.</source>
        <extracomment>topic leg-clot.unknown.1.text</extracomment>
        <translation>Hasta la prueba de imagen, nadie lo sabe. Puede que no muestre ningún coágulo. Aun así, hizo bien en ir.</translation>
    </message>
</context>
<context>
    <name>leg-cramp</name>
    <message>
        <source>What a leg cramp is</source>
        <extracomment>topic leg-cramp.title</extracomment>
        <translation>Qué es un calambre en la pierna</translation>
    </message>
    <message>
        <source>A cramp is a muscle that grips, then lets go within 10 minutes.</source>
        <extracomment>topic leg-cramp.message.text</extracomment>
        <translation>Un calambre es un músculo que se aprieta y luego se suelta en 10 minutos o menos.</translation>
    </message>
    <message>
        <source>Grip and let go</source>
        <extracomment>topic leg-cramp.parts.0.heading</extracomment>
        <translation>Se aprieta y se suelta</translation>
    </message>
    <message>
        <source>A cramp in the calf, the back of the lower leg.</source>
        <extracomment>topic leg-cramp.parts.0.figure.caption</extracomment>
        <translation>Un calambre en la pantorrilla, la parte de atrás de la pierna, bajo la rodilla.</translation>
    </message>
    <message>
        <source>The muscle rests. It is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation>El músculo descansa. Está largo y blando.</translation>
    </message>
    <message>
        <source>A lower leg from the side. The calf muscle inside is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation>Parte baja de una pierna vista de lado. El músculo de la pantorrilla, por dentro, está largo y blando.</translation>
    </message>
    <message>
        <source>The muscle tightens on its own. You feel a hard knot.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation>El músculo se aprieta solo. Usted siente un nudo duro.</translation>
    </message>
    <message>
        <source>The same leg. The muscle is short and thick, in a hard knot, with marks of pain.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation>La misma pierna. El músculo está corto y grueso, hecho un nudo duro, con marcas de dolor.</translation>
    </message>
    <message>
        <source>It lets go, after a few seconds or up to 10 minutes.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation>Se suelta después de unos segundos, o de hasta 10 minutos.</translation>
    </message>
    <message>
        <source>The same leg. The muscle is long and soft again, and the pain is gone.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation>La misma pierna. El músculo está otra vez largo y blando, y el dolor se fue.</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now.</source>
        <extracomment>topic leg-cramp.parts.0.points.0.text</extracomment>
        <translation>¿Le duele el pecho o le cuesta respirar? Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>Still there after 10 minutes? Or is the leg swollen, warm or a new colour? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.1.text</extracomment>
        <translation>¿El calambre sigue después de 10 minutos? ¿O la pierna está hinchada, caliente o de un color nuevo? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>About half of adults, or more, get night cramps at some time.</source>
        <extracomment>topic leg-cramp.parts.1.points.0.text</extracomment>
        <translation>A cerca de la mitad de las personas adultas, o a más, les dan calambres de noche alguna vez.</translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.2.text</extracomment>
        <translation>¿Calambres tras una herida sucia o contacto con algo tóxico? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>A cramp is most often in the calf. It can also come in the foot or thigh.</source>
        <extracomment>topic leg-cramp.parts.0.points.3.text</extracomment>
        <translation>Un calambre suele dar en la pantorrilla. También puede dar en el pie o el muslo.</translation>
    </message>
    <message>
        <source>The muscle may stay sore for up to a day.</source>
        <extracomment>topic leg-cramp.parts.0.points.4.text</extracomment>
        <translation>El músculo puede seguir doliendo hasta un día.</translation>
    </message>
    <message>
        <source>Who gets cramps</source>
        <extracomment>topic leg-cramp.parts.1.heading</extracomment>
        <translation>A quién le dan calambres</translation>
    </message>
    <message>
        <source>Many cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.caption</extracomment>
        <translation>Muchos calambres vienen de noche.</translation>
    </message>
    <message>
        <source>A person in bed has a cramp. A moon and a calendar show that it comes often, at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.alternative</extracomment>
        <translation>Una persona en la cama tiene un calambre. Una luna y un calendario muestran que viene a menudo, de noche.</translation>
    </message>
    <message>
        <source>About 3 in 4 cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.points.1.text</extracomment>
        <translation>Unos 3 de cada 4 calambres vienen de noche.</translation>
    </message>
    <message>
        <source>A short cramp is most often harmless. Pain that stays is not the same.</source>
        <extracomment>topic leg-cramp.parts.1.points.2.text</extracomment>
        <translation>Un calambre corto, la mayoría de las veces, no es peligroso. Un dolor que sigue no es lo mismo.</translation>
    </message>
    <message>
        <source>Cramps come often, or wake you up? Talk to a pharmacist or doctor soon.</source>
        <extracomment>topic leg-cramp.parts.1.points.3.text</extracomment>
        <translation>¿Los calambres le dan a menudo, o le despiertan? Hable pronto con un farmacéutico o médico.</translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.1.points.4.text</extracomment>
        <translation>¿Calambres en los brazos, el pecho o el vientre, o por todo el cuerpo? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Is the pain still there after 10 minutes? Check your signs now, because it may be more than a cramp.</source>
        <extracomment>topic leg-cramp.action</extracomment>
        <translation>¿Sigue ahí el dolor después de 10 minutos? Revise ahora mismo sus síntomas, porque puede ser más que un calambre.</translation>
    </message>
    <message>
        <source>A cramp lets go within 10 minutes. Pain that stays needs help today.</source>
        <extracomment>topic leg-cramp.remember</extracomment>
        <translation>Un calambre se pasa en 10 minutos o menos. Un dolor que sigue necesita ayuda hoy.</translation>
    </message>
</context>
<context>
    <name>leg-map</name>
    <message>
        <source>Right</source>
        <extracomment>leg-map.right</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>leg-map.left</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>leg-map.views.0.name</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Both legs from the front, from the hips to the feet.</source>
        <extracomment>leg-map.views.0.alternative</extracomment>
        <translation>Las dos piernas por delante, de las caderas a los pies.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>leg-map.views.1.name</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Both legs from the back, from the hips to the heels.</source>
        <extracomment>leg-map.views.1.alternative</extracomment>
        <translation>Las dos piernas por detrás, de las caderas a los talones.</translation>
    </message>
    <message>
        <source>Right groin</source>
        <extracomment>leg-map.places.0.name</extracomment>
        <translation>Ingle derecha</translation>
    </message>
    <message>
        <source>Left groin</source>
        <extracomment>leg-map.places.1.name</extracomment>
        <translation>Ingle izquierda</translation>
    </message>
    <message>
        <source>Front of the right thigh</source>
        <extracomment>leg-map.places.2.name</extracomment>
        <translation>Muslo derecho, por delante</translation>
    </message>
    <message>
        <source>Front of the left thigh</source>
        <extracomment>leg-map.places.3.name</extracomment>
        <translation>Muslo izquierdo, por delante</translation>
    </message>
    <message>
        <source>Front of the right knee</source>
        <extracomment>leg-map.places.4.name</extracomment>
        <translation>Rodilla derecha, por delante</translation>
    </message>
    <message>
        <source>Front of the left knee</source>
        <extracomment>leg-map.places.5.name</extracomment>
        <translation>Rodilla izquierda, por delante</translation>
    </message>
    <message>
        <source>Front of the right lower leg</source>
        <extracomment>leg-map.places.6.name</extracomment>
        <translation>Pierna derecha por delante, bajo la rodilla</translation>
    </message>
    <message>
        <source>Front of the left lower leg</source>
        <extracomment>leg-map.places.7.name</extracomment>
        <translation>Pierna izquierda por delante, bajo la rodilla</translation>
    </message>
    <message>
        <source>Top of the right foot</source>
        <extracomment>leg-map.places.8.name</extracomment>
        <translation>Pie derecho, por arriba</translation>
    </message>
    <message>
        <source>Top of the left foot</source>
        <extracomment>leg-map.places.9.name</extracomment>
        <translation>Pie izquierdo, por arriba</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <extracomment>leg-map.places.10.name</extracomment>
        <translation>Nalga derecha</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <extracomment>leg-map.places.11.name</extracomment>
        <translation>Nalga izquierda</translation>
    </message>
    <message>
        <source>Back of the right thigh</source>
        <extracomment>leg-map.places.12.name</extracomment>
        <translation>Muslo derecho, por detrás</translation>
    </message>
    <message>
        <source>Back of the left thigh</source>
        <extracomment>leg-map.places.13.name</extracomment>
        <translation>Muslo izquierdo, por detrás</translation>
    </message>
    <message>
        <source>Back of the right knee</source>
        <extracomment>leg-map.places.14.name</extracomment>
        <translation>Rodilla derecha, por detrás</translation>
    </message>
    <message>
        <source>Back of the left knee</source>
        <extracomment>leg-map.places.15.name</extracomment>
        <translation>Rodilla izquierda, por detrás</translation>
    </message>
    <message>
        <source>Back of the right lower leg</source>
        <extracomment>leg-map.places.16.name</extracomment>
        <translation>Pantorrilla derecha</translation>
    </message>
    <message>
        <source>Back of the left lower leg</source>
        <extracomment>leg-map.places.17.name</extracomment>
        <translation>Pantorrilla izquierda</translation>
    </message>
    <message>
        <source>Right heel or sole</source>
        <extracomment>leg-map.places.18.name</extracomment>
        <translation>Talón o planta del pie derecho</translation>
    </message>
    <message>
        <source>Left heel or sole</source>
        <extracomment>leg-map.places.19.name</extracomment>
        <translation>Talón o planta del pie izquierdo</translation>
    </message>
</context>
<context>
    <name>listen</name>
    <message>
        <source>Listen</source>
        <extracomment>code ui/window</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>code ui/window</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>look closer</name>
    <message>
        <source>Your sheet</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>lung-clot</name>
    <message>
        <source>Lung clot (PE)</source>
        <extracomment>topic lung-clot.title</extracomment>
        <translation>Coágulo en el pulmón (EP)</translation>
    </message>
    <message>
        <source>A clot in the lung is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic lung-clot.message.text</extracomment>
        <translation>Un coágulo en el pulmón es una emergencia. Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic lung-clot.parts.0.heading</extracomment>
        <translation>Señales: llame ahora mismo</translation>
    </message>
    <message>
        <source>Call {emergency_number}, then sit or lie down.</source>
        <extracomment>topic lung-clot.parts.0.figure.caption</extracomment>
        <translation>Llame al {emergency_number}, y después siéntese o acuéstese.</translation>
    </message>
    <message>
        <source>A person in pain holds a hand on the chest.</source>
        <extracomment>topic lung-clot.parts.0.figure.alternative</extracomment>
        <translation>Una persona con dolor tiene una mano en el pecho.</translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.parts.0.points.0.text</extracomment>
        <translation>¿Tiene alguna señal de abajo? Avise al personal y llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
    <message>
        <source>It is suddenly hard to breathe.</source>
        <extracomment>topic lung-clot.parts.0.points.1.text</extracomment>
        <translation>De repente le cuesta respirar.</translation>
    </message>
    <message>
        <source>Your chest or upper back hurts, often more when you breathe in.</source>
        <extracomment>topic lung-clot.parts.0.points.2.text</extracomment>
        <translation>Le duele el pecho o la parte alta de la espalda, a menudo más al tomar aire.</translation>
    </message>
    <message>
        <source>You cough up blood.</source>
        <extracomment>topic lung-clot.parts.0.points.3.text</extracomment>
        <translation>Tose sangre.</translation>
    </message>
    <message>
        <source>Your heart beats very fast, or you faint or feel faint.</source>
        <extracomment>topic lung-clot.parts.0.points.4.text</extracomment>
        <translation>El corazón le late muy rápido, o se desmaya, o siente que se va a desmayar.</translation>
    </message>
    <message>
        <source>How a clot gets there</source>
        <extracomment>topic lung-clot.parts.1.heading</extracomment>
        <translation>Cómo llega un coágulo hasta ahí</translation>
    </message>
    <message>
        <source>The way of a clot, from the leg to the lung.</source>
        <extracomment>topic lung-clot.parts.1.figure.caption</extracomment>
        <translation>El camino de un coágulo, de la pierna al pulmón.</translation>
    </message>
    <message>
        <source>A clot forms in a deep vein of the leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.text</extracomment>
        <translation>Un coágulo se forma en una vena profunda de la pierna.</translation>
    </message>
    <message>
        <source>A body in outline, with its veins. A circle shows a dark clot in the deep vein of a leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.alternative</extracomment>
        <translation>La silueta de un cuerpo, con sus venas. Un círculo muestra un coágulo oscuro en la vena profunda de una pierna.</translation>
    </message>
    <message>
        <source>A piece breaks off. Blood carries it up to the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.text</extracomment>
        <translation>Un trozo se suelta. La sangre lo lleva hacia arriba, al corazón.</translation>
    </message>
    <message>
        <source>The same body. A piece of the clot moves up the vein toward the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.alternative</extracomment>
        <translation>El mismo cuerpo. Un trozo del coágulo sube por la vena hacia el corazón.</translation>
    </message>
    <message>
        <source>It sticks in a lung and blocks the blood there.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.text</extracomment>
        <translation>Se queda atascado en un pulmón y corta ahí el paso de la sangre.</translation>
    </message>
    <message>
        <source>The same body. The clot blocks one branch in a lung, so no blood gets past it.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.alternative</extracomment>
        <translation>El mismo cuerpo. El coágulo tapa una rama en un pulmón, y la sangre no puede pasar.</translation>
    </message>
    <message>
        <source>Doctors call it pulmonary embolism (PE). A clot blocks the blood in a lung.</source>
        <extracomment>topic lung-clot.parts.1.points.0.text</extracomment>
        <translation>Los médicos lo llaman embolia pulmonar (EP; en inglés, PE). Un coágulo corta el paso de la sangre en un pulmón.</translation>
    </message>
    <message>
        <source>It can kill. So every minute counts.</source>
        <extracomment>topic lung-clot.parts.1.points.1.text</extracomment>
        <translation>Puede matar. Por eso cada minuto cuenta.</translation>
    </message>
    <message>
        <source>With fast care, most people get well.</source>
        <extracomment>topic lung-clot.parts.1.points.2.text</extracomment>
        <translation>Con atención rápida, la mayoría de las personas se recupera.</translation>
    </message>
    <message>
        <source>It is the clot that travels, not a cramp.</source>
        <extracomment>topic lung-clot.parts.1.points.3.text</extracomment>
        <translation>Lo que viaja es el coágulo, no un calambre.</translation>
    </message>
    <message>
        <source>Learn these signs. Call {emergency_number} at the first one, because fast care works best.</source>
        <extracomment>topic lung-clot.action</extracomment>
        <translation>Aprenda estas señales. Llame al {emergency_number} en cuanto note la primera, porque la atención rápida es la que mejor funciona.</translation>
    </message>
    <message>
        <source>Chest pain or hard to breathe: call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.remember</extracomment>
        <translation>Si le duele el pecho o le cuesta respirar, llame al {emergency_number} ahora mismo. No conduzca (maneje) usted.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines and clots</source>
        <extracomment>topic medicines.title</extracomment>
        <translation>Medicinas y coágulos</translation>
    </message>
    <message>
        <source>Do not stop or add a medicine on your own. Ask a pharmacist first.</source>
        <extracomment>topic medicines.message.text</extracomment>
        <translation>No deje ni añada una medicina por su cuenta. Pregunte antes a un farmacéutico.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>topic medicines.parts.0.heading</extracomment>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <source>Keep a list of your medicines, and ask when you are not sure.</source>
        <extracomment>topic medicines.parts.0.figure.caption</extracomment>
        <translation>Tenga una lista de sus medicinas, y pregunte cuando no sepa algo.</translation>
    </message>
    <message>
        <source>A person sits at a table with a week box of pills and a list. The person calls a pharmacist.</source>
        <extracomment>topic medicines.parts.0.figure.alternative</extracomment>
        <translation>Una persona está sentada a una mesa con un pastillero semanal y una lista. Llama a un farmacéutico.</translation>
    </message>
    <message>
        <source>Blood thinners are medicines that stop a clot growing. They do not make blood thin.</source>
        <extracomment>topic medicines.parts.0.points.0.text</extracomment>
        <translation>Los anticoagulantes son medicinas que detienen el crecimiento de un coágulo. No hacen la sangre más líquida.</translation>
    </message>
    <message>
        <source>Is one leg sore, swollen, or tight and bruised, even with a blood thinner? Get medical help today.</source>
        <extracomment>topic medicines.parts.0.points.1.text</extracomment>
        <translation>¿Tiene una pierna que le duele, hinchada, o tensa y con moretones, aunque tome un anticoagulante? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>Take yours at the same time each day.</source>
        <extracomment>topic medicines.parts.0.points.2.text</extracomment>
        <translation>Tome el suyo a la misma hora cada día.</translation>
    </message>
    <message>
        <source>Did you miss one? That can raise your chance of a clot. Ask your pharmacist what to do.</source>
        <extracomment>topic medicines.parts.0.points.3.text</extracomment>
        <translation>¿Olvidó una dosis? Eso puede aumentar su riesgo de un coágulo. Pregunte a su farmacéutico qué hacer.</translation>
    </message>
    <message>
        <source>Do not take ibuprofen, naproxen or aspirin with it, unless a health worker says so.</source>
        <extracomment>topic medicines.parts.0.points.4.text</extracomment>
        <translation>No tome ibuprofeno, naproxeno ni aspirina con su anticoagulante, salvo que el personal de salud se lo diga.</translation>
    </message>
    <message>
        <source>Painkillers and hormones</source>
        <extracomment>topic medicines.parts.1.heading</extracomment>
        <translation>Medicinas para el dolor y hormonas</translation>
    </message>
    <message>
        <source>Hormones come as a pill, patch, ring or tablet. Do not stop on your own.</source>
        <extracomment>topic medicines.parts.1.figure.caption</extracomment>
        <translation>Las hormonas vienen en píldora, parche, anillo o pastilla. No las deje por su cuenta.</translation>
    </message>
    <message>
        <source>A strip of pills, a ring, a tablet and a patch on an arm. They hold the hormone estrogen (oestrogen).</source>
        <extracomment>topic medicines.parts.1.figure.alternative</extracomment>
        <translation>Una tira de píldoras, un anillo, una pastilla y un parche en un brazo. Llevan la hormona estrógeno.</translation>
    </message>
    <message>
        <source>A painkiller does not stop a cramp as it happens.</source>
        <extracomment>topic medicines.parts.1.points.0.text</extracomment>
        <translation>Una medicina para el dolor no detiene un calambre mientras ocurre.</translation>
    </message>
    <message>
        <source>Quinine, an old cramp pill, is not for everyday use. Only a doctor can advise it.</source>
        <extracomment>topic medicines.parts.1.points.1.text</extracomment>
        <translation>La quinina, una pastilla antigua para los calambres, no es de uso habitual. Solo un médico puede aconsejarla.</translation>
    </message>
    <message>
        <source>HRT means hormones for the menopause. The tablets raise the chance of a clot a little.</source>
        <extracomment>topic medicines.parts.1.points.2.text</extracomment>
        <translation>La terapia hormonal son hormonas para la menopausia. Las pastillas aumentan un poco el riesgo de un coágulo.</translation>
    </message>
    <message>
        <source>HRT patches and gels did not raise it in a large study.</source>
        <extracomment>topic medicines.parts.1.points.3.text</extracomment>
        <translation>En un estudio grande, los parches y geles de terapia hormonal no lo aumentaron.</translation>
    </message>
    <message>
        <source>The combined birth control pill raises it too. For most people, the chance stays small.</source>
        <extracomment>topic medicines.parts.1.points.4.text</extracomment>
        <translation>La píldora anticonceptiva combinada también lo aumenta. Para la mayoría de las personas, el riesgo sigue siendo pequeño.</translation>
    </message>
    <message>
        <source>Show a pharmacist the list of your medicines, because some do not go together.</source>
        <extracomment>topic medicines.action</extracomment>
        <translation>Muestre la lista de sus medicinas a un farmacéutico, porque algunas no se pueden tomar juntas.</translation>
    </message>
    <message>
        <source>Take your blood thinner on time. Ask before you add a painkiller.</source>
        <extracomment>topic medicines.remember</extracomment>
        <translation>Tome su anticoagulante a su hora. Pregunte antes de añadir una medicina para el dolor.</translation>
    </message>
</context>
<context>
    <name>not printed</name>
    <message>
        <source>Your sheet was not printed</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Su hoja no se imprimió</translation>
    </message>
    <message>
        <source>Did your sheet come out?</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>¿Salió su hoja?</translation>
    </message>
    <message>
        <source>Your sheet is still here. Take it on your phone, or ask staff.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Su hoja sigue aquí. Llévela en su teléfono, o pregunte al personal.</translation>
    </message>
    <message>
        <source>Do not wait for the sheet. Tell the person at the desk now.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>No espere a que salga la hoja. Avise ya en el mostrador.</translation>
    </message>
    <message>
        <source>A person asks for help at the desk.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Una persona pide ayuda en el mostrador.</translation>
    </message>
    <message>
        <source>Scan to phone</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Pasar al teléfono</translation>
    </message>
    <message>
        <source>Show staff</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Show what is above</source>
        <extracomment>code ui/pages/arrows</extracomment>
        <translation>Ver lo de arriba</translation>
    </message>
    <message>
        <source>Show more below</source>
        <extracomment>code ui/pages/arrows</extracomment>
        <translation>Ver más abajo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>code ui/pages/screen_page</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>point at</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Touch the place on the picture, or choose it in the list. An arm hurts? Check your signs.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>Toque el lugar en el dibujo, o elíjalo en la lista. ¿Le duele un brazo? Revise sus síntomas.</translation>
    </message>
    <message>
        <source>You pointed at: **{places}**</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>Usted señaló: **{places}**</translation>
    </message>
    <message>
        <source>The place alone cannot tell what is wrong. Check your signs to see how soon to get help.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>El lugar por sí solo no puede decir qué le pasa. Revise sus síntomas para ver cuándo pedir ayuda.</translation>
    </message>
    <message>
        <source>Read about this</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Or choose the place here. Touch it again to take the mark away.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>O elija el lugar aquí. Tóquelo otra vez para quitar la marca.</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>Revisar mis síntomas</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Pregnancy and after birth</source>
        <extracomment>topic pregnancy.title</extracomment>
        <translation>Embarazo y después del parto</translation>
    </message>
    <message>
        <source>Signs to act on</source>
        <extracomment>topic pregnancy.parts.0.heading</extracomment>
        <translation>Señales para actuar</translation>
    </message>
    <message>
        <source>Tell your midwife about a sore or swollen leg.</source>
        <extracomment>topic pregnancy.parts.0.figure.caption</extracomment>
        <translation>Si le duele o se le hincha una pierna, dígaselo a su matrona (partera profesional).</translation>
    </message>
    <message>
        <source>A pregnant woman tells her midwife how she feels. The midwife holds a sheet.</source>
        <extracomment>topic pregnancy.parts.0.figure.alternative</extracomment>
        <translation>Una mujer embarazada le cuenta a su matrona cómo se siente. La matrona tiene una hoja en la mano.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a collapse? Call {emergency_number} now.</source>
        <extracomment>topic pregnancy.parts.0.points.0.text</extracomment>
        <translation>¿Le duele el pecho, le cuesta respirar o se desmayó? Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Call your midwife, maternity unit or doctor now.</source>
        <extracomment>topic pregnancy.message.text</extracomment>
        <translation>¿Tiene una pierna hinchada o que le duele? Llame ahora mismo a su matrona (partera profesional), a la maternidad del hospital o a su médico.</translation>
    </message>
    <message>
        <source>One leg sore, swollen, warm, red or darker? Call your midwife, maternity unit or doctor now.</source>
        <extracomment>topic pregnancy.parts.0.points.1.text</extracomment>
        <translation>¿Una pierna le duele o está hinchada, caliente, roja o más oscura? Llame ahora mismo a su matrona (partera profesional), a la maternidad del hospital o a su médico.</translation>
    </message>
    <message>
        <source>No answer? Go to an emergency department.</source>
        <extracomment>topic pregnancy.parts.0.points.2.text</extracomment>
        <translation>¿Nadie contesta? Vaya a las urgencias (emergencias) de un hospital.</translation>
    </message>
    <message>
        <source>Swelling in both legs is common in pregnancy. If it comes fast, or one leg is bigger, get help today.</source>
        <extracomment>topic pregnancy.parts.0.points.3.text</extracomment>
        <translation>La hinchazón en las dos piernas es común en el embarazo. Si viene rápido, o una pierna está más hinchada, pida ayuda hoy.</translation>
    </message>
    <message>
        <source>Cramps are common later in pregnancy. Do not rub or massage a sore leg.</source>
        <extracomment>topic pregnancy.parts.0.points.4.text</extracomment>
        <translation>Los calambres son comunes con el embarazo avanzado. No frote ni sobe una pierna que duele, ni le dé masajes.</translation>
    </message>
    <message>
        <source>Lower your chance</source>
        <extracomment>topic pregnancy.parts.1.heading</extracomment>
        <translation>Baje su riesgo</translation>
    </message>
    <message>
        <source>The chance stays up for 6 weeks after birth.</source>
        <extracomment>topic pregnancy.parts.1.figure.caption</extracomment>
        <translation>El riesgo sigue más alto durante 6 semanas después del parto.</translation>
    </message>
    <message>
        <source>A pregnant woman, and a woman with a baby in her arms. Both have a higher chance of a clot.</source>
        <extracomment>topic pregnancy.parts.1.figure.alternative</extracomment>
        <translation>Una mujer embarazada, y una mujer con un bebé en brazos. Las dos tienen más riesgo de un coágulo.</translation>
    </message>
    <message>
        <source>A midwife or doctor checks your clot risk early on, and after birth. Ask about it.</source>
        <extracomment>topic pregnancy.parts.1.points.0.text</extracomment>
        <translation>Una matrona (partera profesional) o un médico revisa su riesgo de coágulos. Lo hace al principio del embarazo y después del parto. Pregunte por ese riesgo.</translation>
    </message>
    <message>
        <source>Stay active, and drink enough.</source>
        <extracomment>topic pregnancy.parts.1.points.1.text</extracomment>
        <translation>Manténgase en movimiento, y beba lo suficiente.</translation>
    </message>
    <message>
        <source>Clots come in 1 or 2 of every 1,000 pregnancies.</source>
        <extracomment>topic pregnancy.parts.1.points.2.text</extracomment>
        <translation>Los coágulos aparecen en 1 o 2 de cada 1000 embarazos.</translation>
    </message>
    <message>
        <source>They can come at any time from the first weeks. The chance is highest just after birth.</source>
        <extracomment>topic pregnancy.parts.1.points.3.text</extracomment>
        <translation>Pueden aparecer en cualquier momento desde las primeras semanas. El riesgo es más alto justo después del parto.</translation>
    </message>
    <message>
        <source>Check your signs now, because clots are more common in pregnancy and after birth.</source>
        <extracomment>topic pregnancy.action</extracomment>
        <translation>Revise ahora mismo sus síntomas, porque los coágulos son más frecuentes en el embarazo y después del parto.</translation>
    </message>
    <message>
        <source>One sore or swollen leg in pregnancy or after birth: call now.</source>
        <extracomment>topic pregnancy.remember</extracomment>
        <translation>Una pierna hinchada o que duele en el embarazo o después del parto: llame ahora mismo.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Your sheet</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>A picture of your sheet.</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Una imagen de su hoja.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Text on paper</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Letra en papel</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>code ui/pages/sheet_languages</extracomment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Imprimir 1 página</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Imprimir {count} páginas</translation>
    </message>
    <message>
        <source>Scan to phone</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Pasar al teléfono</translation>
    </message>
    <message>
        <source>Show staff</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>Mostrar al personal</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Take your sheet here</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Tome su hoja aquí</translation>
    </message>
    <message>
        <source>It is yours. Take every page with you.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Es suya. Llévese todas las páginas.</translation>
    </message>
    <message>
        <source>Show it to your doctor or pharmacist.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Muéstrela a su médico o farmacéutico.</translation>
    </message>
    <message>
        <source>A sheet comes out of the kiosk, and a hand takes it.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Una hoja sale de la máquina, y una mano la toma.</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>**The printer is ready.**</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora está lista.**</translation>
    </message>
    <message>
        <source>Please wait. We ask the printer.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>Espere, por favor. Consultamos a la impresora.</translation>
    </message>
    <message>
        <source>**We cannot tell if your sheet came out.** Look, then ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**No podemos saber si su hoja salió.** Mire, y después pregunte al personal.</translation>
    </message>
    <message>
        <source>**The printer has no paper.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora no tiene papel.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**The printer has no ink.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora no tiene tinta.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**Paper is stuck in the printer.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**Hay papel atascado en la impresora.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**A door of the printer is open.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**Una puerta de la impresora está abierta.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**The printer is paused.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora está en pausa.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**The printer does not answer.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora no responde.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**No printer is set up here.** Please ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**Aquí no hay impresora preparada.** Pregunte al personal, por favor.</translation>
    </message>
    <message>
        <source>**The printer takes no sheets now.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora no acepta hojas ahora.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**The print was stopped.** No sheet will come out.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresión se detuvo.** No saldrá ninguna hoja.</translation>
    </message>
    <message>
        <source>**The printer cannot print now.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**La impresora no puede imprimir ahora.** Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>**You have printed all the sheets for one visit.**</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**Ya imprimió todas las hojas que se permiten en una visita.**</translation>
    </message>
    <message>
        <source>**Many sheets were printed this hour.** Please ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**En esta hora se imprimieron muchas hojas.** Pregunte al personal, por favor.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printing your sheet</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>Imprimiendo su hoja</translation>
    </message>
    <message>
        <source>Please wait here. Your sheet will come out soon.</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>Espere aquí, por favor. Su hoja saldrá pronto.</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>Parar la impresión</translation>
    </message>
    <message>
        <source>A sheet comes out of the kiosk, and a hand takes it.</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>Una hoja sale de la máquina, y una mano la toma.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>{number} of {count}</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Why we ask: {reason}.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>Por qué preguntamos: {reason}.</translation>
    </message>
    <message>
        <source>Look once more. Still not sure? Tap Not sure again: it counts as Yes.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>Mire otra vez. ¿Todavía no lo sabe? Toque “No lo sé” de nuevo: cuenta como Sí.</translation>
    </message>
    <message>
        <source>Look once more. Still not sure? Tap Next: it counts as Yes.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>Mire otra vez. ¿Todavía no lo sabe? Toque “Siguiente”: cuenta como Sí.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Are your answers right?</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>¿Están bien sus respuestas?</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>See how soon to get help</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>Ver cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>Sin responder todavía</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Take it on your phone</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>Llévela en su teléfono</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>Apunte la cámara de su teléfono al código.</translation>
    </message>
    <message>
        <source>The code holds these words:</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>El código contiene estas palabras:</translation>
    </message>
    <message>
        <source>The code opens this sheet on your phone.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>El código abre esta hoja en su teléfono.</translation>
    </message>
    <message>
        <source>No phone? Write down the numbers, or ask staff.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>¿No tiene teléfono? Anote los números, o pregunte al personal.</translation>
    </message>
    <message>
        <source>A code that the camera of a phone reads.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>Un código que lee la cámara de un teléfono.</translation>
    </message>
</context>
<context>
    <name>staff sheet</name>
    <message>
        <source>For staff</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>**The person tapped this on the screen.** It is not a finding.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>**La persona tocó esto en la pantalla.** No es un hallazgo clínico.</translation>
    </message>
    <message>
        <source>Tapped Yes to one or more of these</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Tocó “Sí” en una o más de estas</translation>
    </message>
    <message>
        <source>Tapped Not sure about one or more of these</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Tocó “No lo sé” en una o más de estas</translation>
    </message>
    <message>
        <source>Pointed at, on a picture of the legs: {places}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Lugar señalado en un dibujo de las piernas: {places}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Regla: {rule}</translation>
    </message>
    <message>
        <source>The check was not finished. {count} questions are open.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>La revisión no se terminó. Faltan {count} preguntas.</translation>
    </message>
    <message>
        <source>The person reads: {language}.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>La persona lee: {language}.</translation>
    </message>
    <message>
        <source>Emergency: {number}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Emergencia: {number}</translation>
    </message>
    <message>
        <source>Advice line: {number}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>Línea telefónica de salud: {number}</translation>
    </message>
</context>
<context>
    <name>still here</name>
    <message>
        <source>Are you still here?</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>¿Sigue usted aquí?</translation>
    </message>
    <message>
        <source>If nobody touches the screen, your answers are cleared for the next person.</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>Si nadie toca la pantalla, sus respuestas se borran para la próxima persona.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Step back</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More detail: {heading}</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>Más detalles: {heading}</translation>
    </message>
    <message>
        <source>Compare cramp and clot</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>Comparar calambre y coágulo</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>What do you want to know?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>¿Qué quiere saber?</translation>
    </message>
    <message>
        <source>Which sheet do you want?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>¿Qué hoja quiere?</translation>
    </message>
    <message>
        <source>The main sheet: cramp or clot?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>La hoja principal: ¿calambre o coágulo?</translation>
    </message>
    <message>
        <source>All warning signs and whom to call, on two sides.</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Todas las señales de alarma y a quién llamar, en dos caras.</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Point at the place on a leg.</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Señale el lugar en una pierna.</translation>
    </message>
    <message>
        <source>Clots</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Coágulos</translation>
    </message>
    <message>
        <source>Cramps</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Calambres</translation>
    </message>
    <message>
        <source>Lower your chance of a clot</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Baje su riesgo de un coágulo</translation>
    </message>
    <message>
        <source>Medicines and help</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>Medicinas y ayuda</translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>On a long trip</source>
        <extracomment>topic travel.title</extracomment>
        <translation>En un viaje largo</translation>
    </message>
    <message>
        <source>Move your legs often on any trip of 3 hours or more.</source>
        <extracomment>topic travel.message.text</extracomment>
        <translation>Mueva las piernas a menudo en cualquier viaje de 3 horas o más.</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>topic travel.parts.0.heading</extracomment>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>Move your feet up and down while you sit.</source>
        <extracomment>topic travel.parts.0.figure.caption</extracomment>
        <translation>Mueva los pies arriba y abajo en el asiento.</translation>
    </message>
    <message>
        <source>A woman sits by a window on a trip. Arrows show that she moves her feet up and down.</source>
        <extracomment>topic travel.parts.0.figure.alternative</extracomment>
        <translation>Una mujer está sentada junto a una ventana en un viaje. Unas flechas muestran que mueve los pies arriba y abajo.</translation>
    </message>
    <message>
        <source>Get up and walk about every hour or two, when you can.</source>
        <extracomment>topic travel.parts.0.points.0.text</extracomment>
        <translation>Levántese y camine un poco cada una o dos horas, cuando pueda.</translation>
    </message>
    <message>
        <source>Move your feet and calves about every 30 minutes. Your calf is the back of the lower leg.</source>
        <extracomment>topic travel.parts.0.points.1.text</extracomment>
        <translation>Mueva los pies y las pantorrillas cada 30 minutos, más o menos. La pantorrilla es la parte de atrás de la pierna, bajo la rodilla.</translation>
    </message>
    <message>
        <source>Drink enough water. Drink less alcohol.</source>
        <extracomment>topic travel.parts.0.points.2.text</extracomment>
        <translation>Beba suficiente agua. Beba menos alcohol.</translation>
    </message>
    <message>
        <source>Do not sit with crossed legs.</source>
        <extracomment>topic travel.parts.0.points.3.text</extracomment>
        <translation>No cruce las piernas en el asiento.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>topic travel.parts.1.heading</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>After a trip, compare your legs.</source>
        <extracomment>topic travel.parts.1.figure.caption</extracomment>
        <translation>Después de un viaje, compare sus piernas.</translation>
    </message>
    <message>
        <source>Two legs side by side, with a hand that points at each. Look if one is more swollen.</source>
        <extracomment>topic travel.parts.1.figure.alternative</extracomment>
        <translation>Dos piernas, una al lado de la otra, con una mano que señala cada una. Mire si una está más hinchada.</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe, after a trip? Call {emergency_number} now.</source>
        <extracomment>topic travel.parts.1.points.0.text</extracomment>
        <translation>¿Dolor en el pecho, o le cuesta respirar, después de un viaje? Llame al {emergency_number} ahora mismo.</translation>
    </message>
    <message>
        <source>One sore or swollen leg in the weeks after? Get medical help today.</source>
        <extracomment>topic travel.parts.1.points.1.text</extracomment>
        <translation>¿Una pierna hinchada o que le duele en las semanas siguientes? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>The chance of a clot grows with longer trips, and with many trips.</source>
        <extracomment>topic travel.parts.1.points.2.text</extracomment>
        <translation>El riesgo de un coágulo crece con los viajes más largos, y con muchos viajes.</translation>
    </message>
    <message>
        <source>For healthy people it is small. It is about 1 in 6,000 for a flight of over 4 hours.</source>
        <extracomment>topic travel.parts.1.points.3.text</extracomment>
        <translation>En personas sanas es pequeño. Es de más o menos 1 de cada 6000 en un vuelo de más de 4 horas.</translation>
    </message>
    <message>
        <source>Flight socks (tight socks) lower the number of silent leg clots. Poor blood flow in your legs? Ask first.</source>
        <extracomment>topic travel.parts.1.points.4.text</extracomment>
        <translation>Los calcetines de compresión para viajar (calcetines que aprietan) reducen los coágulos de pierna sin síntomas. ¿La sangre le circula mal en las piernas? Pregunte antes.</translation>
    </message>
    <message>
        <source>Leg sore or swollen after a trip? Check your signs now, because a clot can show up weeks later.</source>
        <extracomment>topic travel.action</extracomment>
        <translation>¿Una pierna hinchada o que duele después de un viaje? Revise ahora mismo sus síntomas, porque un coágulo puede aparecer semanas después.</translation>
    </message>
    <message>
        <source>Walk, move your feet, and drink water. Know the signs.</source>
        <extracomment>topic travel.remember</extracomment>
        <translation>Camine, mueva los pies y beba agua. Conozca las señales.</translation>
    </message>
</context>
<context>
    <name>under 18</name>
    <message>
        <source>This check is for adults</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>Esta revisión es para personas adultas</translation>
    </message>
    <message>
        <source>Show this to a grown-up or a member of staff now</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>Muestre esto ahora mismo a una persona adulta o a alguien del personal</translation>
    </message>
    <message>
        <source>Any sign marked NOW? Call:</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>¿Alguna señal marcada AHORA MISMO? Llame al:</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>Ir al inicio</translation>
    </message>
</context>
<context>
    <name>wall-stretch</name>
    <message>
        <source>Wall stretch for fewer cramps</source>
        <extracomment>topic wall-stretch.title</extracomment>
        <translation>Estiramiento en la pared para menos calambres</translation>
    </message>
    <message>
        <source>Stretch your calves each day. It may make night cramps less strong.</source>
        <extracomment>topic wall-stretch.message.text</extracomment>
        <translation>Estire las pantorrillas cada día. Así los calambres de noche pueden ser menos fuertes.</translation>
    </message>
    <message>
        <source>Stretch at a wall</source>
        <extracomment>topic wall-stretch.parts.0.heading</extracomment>
        <translation>Estire en una pared</translation>
    </message>
    <message>
        <source>Stretch both calves, the back of the lower legs.</source>
        <extracomment>topic wall-stretch.parts.0.figure.caption</extracomment>
        <translation>Estire las dos pantorrillas, la parte de atrás de las piernas, bajo la rodilla.</translation>
    </message>
    <message>
        <source>Face a wall at arm&apos;s length. Keep both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.text</extracomment>
        <translation>Póngase frente a una pared, a un brazo de distancia. Deje los dos pies planos en el suelo.</translation>
    </message>
    <message>
        <source>A person stands with both hands on a wall and both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.alternative</extracomment>
        <translation>Una persona está de pie con las dos manos en una pared y los dos pies planos en el suelo.</translation>
    </message>
    <message>
        <source>Lean in with straight knees until your calves pull. Hold for 2 or 3 seconds.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.text</extracomment>
        <translation>Inclínese hacia la pared con las rodillas rectas hasta que sienta que se estiran las pantorrillas. Manténgase así 2 o 3 segundos.</translation>
    </message>
    <message>
        <source>The person leans toward the wall with straight knees. Both heels stay on the floor.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.alternative</extracomment>
        <translation>La persona se inclina hacia la pared con las rodillas rectas. Los dos talones siguen en el suelo.</translation>
    </message>
    <message>
        <source>Stand up straight. Do it again and again for about 5 minutes.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.text</extracomment>
        <translation>Vuelva a enderezar el cuerpo. Repita una y otra vez durante unos 5 minutos.</translation>
    </message>
    <message>
        <source>The person stands up straight again in front of the wall.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.alternative</extracomment>
        <translation>La persona está otra vez derecha frente a la pared.</translation>
    </message>
    <message>
        <source>Do this 3 times a day, the last time before bed.</source>
        <extracomment>topic wall-stretch.parts.0.points.0.text</extracomment>
        <translation>Hágalo 3 veces al día, la última antes de acostarse.</translation>
    </message>
    <message>
        <source>Hold on to the wall. Sit down if you feel unsteady.</source>
        <extracomment>topic wall-stretch.parts.0.points.1.text</extracomment>
        <translation>Apóyese en la pared. Siéntese si se tambalea.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <extracomment>topic wall-stretch.parts.1.heading</extracomment>
        <translation>¿Ayuda?</translation>
    </message>
    <message>
        <source>Some people may get milder night cramps after weeks of stretching.</source>
        <extracomment>topic wall-stretch.parts.1.figure.caption</extracomment>
        <translation>Puede que algunas personas tengan calambres de noche más suaves después de semanas de estirar.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale or blue leg? Call {emergency_number} now. Is a leg swollen, warm, a new colour, or still sore? Do not stretch it. Get medical help today.</source>
        <extracomment>topic wall-stretch.stop.text</extracomment>
        <translation>¿Le duele el pecho, le cuesta respirar, o una pierna está fría, pálida o azul? Llame al {emergency_number} ahora mismo. ¿Una pierna está hinchada, caliente, de un color nuevo, o sigue doliendo? No la estire. Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>A person sits on a bed at night and pulls one foot up. A circle shows the tight calf muscle.</source>
        <extracomment>topic wall-stretch.parts.1.figure.alternative</extracomment>
        <translation>Una persona está sentada en la cama de noche y lleva un pie hacia arriba con las manos. Un círculo muestra el músculo apretado de la pantorrilla.</translation>
    </message>
    <message>
        <source>It does not work for everyone.</source>
        <extracomment>topic wall-stretch.parts.1.points.0.text</extracomment>
        <translation>No les funciona a todas las personas.</translation>
    </message>
    <message>
        <source>In one study, people of 55 and over stretched for 6 weeks. Their night cramps may have hurt less.</source>
        <extracomment>topic wall-stretch.parts.1.points.1.text</extracomment>
        <translation>En un estudio, personas de 55 años o más estiraron durante 6 semanas. Puede que sus calambres de noche dolieran menos.</translation>
    </message>
    <message>
        <source>They stretched the calf and the back of the thigh.</source>
        <extracomment>topic wall-stretch.parts.1.points.2.text</extracomment>
        <translation>Estiraban la pantorrilla y la parte de atrás del muslo.</translation>
    </message>
    <message>
        <source>Stretch 3 times a day, the last time before bed. It may ease your nights.</source>
        <extracomment>topic wall-stretch.action</extracomment>
        <translation>Estire 3 veces al día, la última antes de acostarse. Puede aliviar sus noches.</translation>
    </message>
    <message>
        <source>Lean in, hold, stand up. Never stretch a sore or swollen leg.</source>
        <extracomment>topic wall-stretch.remember</extracomment>
        <translation>Inclínese, manténgase así, enderécese. Nunca estire una pierna hinchada o que duele.</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message>
        <source>Before you stretch</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>Antes de estirar</translation>
    </message>
    <message>
        <source>None of these fit: show the stretch</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>No tengo ninguna: ver el estiramiento</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>Revisar mis síntomas</translation>
    </message>
</context>
<context>
    <name>what-is-a-clot</name>
    <message>
        <source>What a blood clot is</source>
        <extracomment>topic what-is-a-clot.title</extracomment>
        <translation>Qué es un coágulo de sangre</translation>
    </message>
    <message>
        <source>A clot stops bleeding when you are cut. Inside a vein, it can harm you.</source>
        <extracomment>topic what-is-a-clot.message.text</extracomment>
        <translation>Un coágulo detiene el sangrado cuando usted se corta. Dentro de una vena, puede hacerle daño.</translation>
    </message>
    <message>
        <source>Good clot, bad clot</source>
        <extracomment>topic what-is-a-clot.parts.0.heading</extracomment>
        <translation>Coágulo bueno, coágulo malo</translation>
    </message>
    <message>
        <source>The same net closes a cut, or blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.caption</extracomment>
        <translation>La misma red cierra un corte o tapa una vena.</translation>
    </message>
    <message>
        <source>Two circles. In one, a net of threads closes cut skin. In the other, the net blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.alternative</extracomment>
        <translation>Dos círculos. En uno, una red de hilos cierra un corte en la piel. En el otro, la red tapa una vena.</translation>
    </message>
    <message>
        <source>Blood can turn from a liquid to a gel. That lump is a clot.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.0.text</extracomment>
        <translation>La sangre puede pasar de líquido a gel. Ese grumo es un coágulo.</translation>
    </message>
    <message>
        <source>When you are cut, a clot stops the bleeding. That is good.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.1.text</extracomment>
        <translation>Cuando usted se corta, un coágulo detiene el sangrado. Eso es bueno.</translation>
    </message>
    <message>
        <source>A clot can also form inside a vein, when it should not. That can harm you. A vein takes blood back to the heart.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.2.text</extracomment>
        <translation>Un coágulo también puede formarse dentro de una vena, cuando no debe. Eso puede hacerle daño. Una vena lleva la sangre de vuelta al corazón.</translation>
    </message>
    <message>
        <source>A clot that stays where it formed is called a thrombus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.3.text</extracomment>
        <translation>Un coágulo que se queda donde se formó se llama trombo.</translation>
    </message>
    <message>
        <source>A clot that has moved and got stuck is called an embolus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.4.text</extracomment>
        <translation>Un coágulo que se movió y se atascó se llama émbolo.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>topic what-is-a-clot.parts.1.heading</extracomment>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Fibrin threads hold the clot together.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.caption</extracomment>
        <translation>Los hilos de fibrina mantienen unido el coágulo.</translation>
    </message>
    <message>
        <source>The inside of a vein. A net of pale threads holds red blood cells and small platelets on the wall.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.alternative</extracomment>
        <translation>El interior de una vena. Una red de hilos claros sujeta glóbulos rojos y pequeñas plaquetas en la pared.</translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.0.text</extracomment>
        <translation>hilos de fibrina</translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.1.text</extracomment>
        <translation>plaquetas</translation>
    </message>
    <message>
        <source>red blood cells</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.2.text</extracomment>
        <translation>glóbulos rojos</translation>
    </message>
    <message>
        <source>First, platelets plug the hole. Platelets are tiny, sticky bits of blood cells.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.0.text</extracomment>
        <translation>Primero, las plaquetas tapan el agujero. Las plaquetas son trocitos pegajosos y muy pequeños de células de la sangre.</translation>
    </message>
    <message>
        <source>Then fine threads lock the plug. The threads are called fibrin.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.1.text</extracomment>
        <translation>Después, unos hilos finos cierran el tapón. Los hilos se llaman fibrina.</translation>
    </message>
    <message>
        <source>The net of threads also holds blood cells and some fluid.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.2.text</extracomment>
        <translation>La red de hilos también sujeta células de la sangre y algo de líquido.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic what-is-a-clot.action</extracomment>
        <translation>¿Una pierna hinchada o que duele? Revise ahora mismo sus síntomas, porque un coágulo en una vena necesita ayuda hoy.</translation>
    </message>
    <message>
        <source>A clot at a cut is good. A clot inside a vein needs help.</source>
        <extracomment>topic what-is-a-clot.remember</extracomment>
        <translation>Un coágulo en un corte es bueno. Un coágulo dentro de una vena necesita ayuda.</translation>
    </message>
</context>
<context>
    <name>why-clots-form</name>
    <message>
        <source>Why a clot forms in a leg</source>
        <extracomment>topic why-clots-form.title</extracomment>
        <translation>Por qué se forma un coágulo en la pierna</translation>
    </message>
    <message>
        <source>Slow blood, a hurt vein, or blood that clots easily can start a clot.</source>
        <extracomment>topic why-clots-form.message.text</extracomment>
        <translation>Sangre lenta, una vena herida o sangre que se coagula con facilidad pueden iniciar un coágulo.</translation>
    </message>
    <message>
        <source>Three things that help a clot form</source>
        <extracomment>topic why-clots-form.parts.0.heading</extracomment>
        <translation>Tres cosas que ayudan a que se forme un coágulo</translation>
    </message>
    <message>
        <source>A vein takes blood back to the heart. Three things can start a clot in it.</source>
        <extracomment>topic why-clots-form.parts.0.figure.caption</extracomment>
        <translation>Una vena lleva la sangre de vuelta al corazón. Tres cosas pueden iniciar un coágulo en ella.</translation>
    </message>
    <message>
        <source>Slow blood: after long bed rest, a long trip, or a cast on a leg.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.text</extracomment>
        <translation>Sangre lenta: después de mucho tiempo en cama, un viaje largo o un yeso en una pierna.</translation>
    </message>
    <message>
        <source>A person lies in bed. In a leg vein, blood cells pile up and a clot starts.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.alternative</extracomment>
        <translation>Una persona está acostada en la cama. En una vena de la pierna, las células de la sangre se amontonan y empieza un coágulo.</translation>
    </message>
    <message>
        <source>A hurt vein: after surgery or an injury.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.text</extracomment>
        <translation>Una vena herida: después de una operación o una lesión.</translation>
    </message>
    <message>
        <source>A leg with a bandage. In its vein, a clot starts at the hurt wall.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.alternative</extracomment>
        <translation>Una pierna con una venda. En su vena, un coágulo empieza en la pared herida.</translation>
    </message>
    <message>
        <source>Blood that clots easily: with cancer, pregnancy, estrogen (oestrogen) pills, or in some families.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.text</extracomment>
        <translation>Sangre que se coagula con facilidad: con cáncer, embarazo, píldoras con estrógenos, o en algunas familias.</translation>
    </message>
    <message>
        <source>A pregnant woman beside a strip of pills. In a vein, cells and threads stick together.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.alternative</extracomment>
        <translation>Una mujer embarazada junto a una tira de píldoras. En una vena, las células y los hilos se pegan.</translation>
    </message>
    <message>
        <source>Is one leg sore or swollen? Get medical help today.</source>
        <extracomment>topic why-clots-form.parts.0.points.0.text</extracomment>
        <translation>¿Tiene una pierna hinchada o que le duele? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic why-clots-form.parts.0.points.1.text</extracomment>
        <translation>Cerca de la mitad de los coágulos vienen durante una hospitalización u operación, o poco después.</translation>
    </message>
    <message>
        <source>Who has a higher chance</source>
        <extracomment>topic why-clots-form.parts.1.heading</extracomment>
        <translation>Quién tiene más riesgo</translation>
    </message>
    <message>
        <source>Clots can run in families.</source>
        <extracomment>topic why-clots-form.parts.1.figure.caption</extracomment>
        <translation>Los coágulos pueden venir de familia.</translation>
    </message>
    <message>
        <source>Two parents, each with a clot in a leg, and their grown child. The child has a higher chance.</source>
        <extracomment>topic why-clots-form.parts.1.figure.alternative</extracomment>
        <translation>Un padre y una madre, cada uno con un coágulo en una pierna. Con ellos, su hijo o hija en edad adulta. Esta persona tiene más riesgo.</translation>
    </message>
    <message>
        <source>People who had a clot before, or whose parent, brother or sister did.</source>
        <extracomment>topic why-clots-form.parts.1.points.0.text</extracomment>
        <translation>Personas que ya tuvieron un coágulo, o cuya madre, padre, hermano o hermana lo tuvo.</translation>
    </message>
    <message>
        <source>People who are pregnant, or had a baby in the last 6 weeks.</source>
        <extracomment>topic why-clots-form.parts.1.points.1.text</extracomment>
        <translation>Personas embarazadas, o que tuvieron un bebé en las últimas 6 semanas.</translation>
    </message>
    <message>
        <source>People with cancer, or with a weak heart (heart failure).</source>
        <extracomment>topic why-clots-form.parts.1.points.2.text</extracomment>
        <translation>Personas con cáncer, o con el corazón débil (insuficiencia cardíaca).</translation>
    </message>
    <message>
        <source>People who are over 60, or overweight, or who smoke.</source>
        <extracomment>topic why-clots-form.parts.1.points.3.text</extracomment>
        <translation>Personas que tienen más de 60 años, o sobrepeso, o que fuman.</translation>
    </message>
    <message>
        <source>People with varicose veins (swollen, twisted veins), or with too little water in the body.</source>
        <extracomment>topic why-clots-form.parts.1.points.4.text</extracomment>
        <translation>Personas con varices (venas hinchadas y retorcidas), o con muy poca agua en el cuerpo.</translation>
    </message>
    <message>
        <source>Does one of these fit you, and your leg is sore? Check your signs now, before it gets worse.</source>
        <extracomment>topic why-clots-form.action</extracomment>
        <translation>¿Es usted una de estas personas, y le duele la pierna? Revise ahora mismo sus síntomas, antes de que empeore.</translation>
    </message>
    <message>
        <source>Lying or sitting still for long raises your chance of a clot. Know the signs.</source>
        <extracomment>topic why-clots-form.remember</extracomment>
        <translation>Pasar mucho tiempo en la cama o en un asiento, moviéndose poco, aumenta su riesgo de un coágulo. Conozca las señales.</translation>
    </message>
    <message>
        <source>Sometimes a clot forms for no clear reason. It can happen to anyone.</source>
        <extracomment>topic why-clots-form.unknown.0.text</extracomment>
        <translation>A veces un coágulo se forma sin una causa clara. Le puede pasar a cualquiera.</translation>
    </message>
</context>
<context>
    <name>why-cramps-happen</name>
    <message>
        <source>Why cramps happen</source>
        <extracomment>topic why-cramps-happen.title</extracomment>
        <translation>Por qué dan calambres</translation>
    </message>
    <message>
        <source>Often, nobody finds a cause. Tired muscles and busy nerves are likely.</source>
        <extracomment>topic why-cramps-happen.message.text</extracomment>
        <translation>Muchas veces, nadie encuentra una causa. Lo más probable: músculos cansados y nervios muy activos.</translation>
    </message>
    <message>
        <source>Likely reasons</source>
        <extracomment>topic why-cramps-happen.parts.0.heading</extracomment>
        <translation>Razones probables</translation>
    </message>
    <message>
        <source>Hard exercise can tire a muscle, and a cramp may follow.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.caption</extracomment>
        <translation>El ejercicio fuerte puede cansar un músculo, y después puede venir un calambre.</translation>
    </message>
    <message>
        <source>A runner holds on to a fence. Marks at the calf, the back of the lower leg, show a cramp.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.alternative</extracomment>
        <translation>Una persona que corre se agarra a una valla. Unas marcas en la pantorrilla, la parte de atrás de la pierna, bajo la rodilla, muestran un calambre.</translation>
    </message>
    <message>
        <source>Did you lose a lot of fluid, then cramp? Throwing up, loose poo or heavy sweat? Get medical help today.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.0.text</extracomment>
        <translation>¿Perdió mucho líquido y después le dieron calambres? ¿Vómitos, diarrea o mucho sudor? Busque ayuda médica hoy.</translation>
    </message>
    <message>
        <source>When a muscle is tired, its nerves may fire too much. Then it grips.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.1.text</extracomment>
        <translation>Cuando un músculo está cansado, sus nervios pueden dar demasiadas órdenes. Entonces se aprieta.</translation>
    </message>
    <message>
        <source>Cramps are more common as you age, after hard exercise, and later in pregnancy.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.2.text</extracomment>
        <translation>Los calambres son más comunes con la edad, después de ejercicio fuerte y con el embarazo avanzado.</translation>
    </message>
    <message>
        <source>Low salts, such as potassium or calcium, are not the usual cause.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.3.text</extracomment>
        <translation>La falta de sales, como el potasio o el calcio, no es la causa habitual.</translation>
    </message>
    <message>
        <source>Exercise cramps come in hot and in cool weather. Making the body cooler does not stop them.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.4.text</extracomment>
        <translation>Los calambres del ejercicio vienen con calor y con fresco. Refrescarse no los quita.</translation>
    </message>
    <message>
        <source>Some illnesses are linked to cramps: liver disease, low thyroid, nerve or spine trouble. Narrow leg arteries can hurt like a cramp when you walk.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.3.text</extracomment>
        <translation>Algunas enfermedades van unidas a los calambres: del hígado, tiroides lenta, problemas de los nervios o la columna. Unas arterias estrechas en las piernas pueden doler como un calambre al caminar.</translation>
    </message>
    <message>
        <source>Medicines and illness</source>
        <extracomment>topic why-cramps-happen.parts.1.heading</extracomment>
        <translation>Medicinas y enfermedades</translation>
    </message>
    <message>
        <source>A new medicine can bring cramps.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.caption</extracomment>
        <translation>Una medicina nueva puede traer calambres.</translation>
    </message>
    <message>
        <source>A new box of tablets beside a leg with a cramp. The medicine may be the cause.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.alternative</extracomment>
        <translation>Una caja nueva de pastillas junto a una pierna con un calambre. La medicina puede ser la causa.</translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor within 1 or 2 days.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.0.text</extracomment>
        <translation>¿Los calambres empezaron después de una medicina nueva? Hable con un médico en los próximos 1 o 2 días.</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask first.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.1.text</extracomment>
        <translation>No deje una medicina por su cuenta. Pregunte antes.</translation>
    </message>
    <message>
        <source>Linked to cramps: water tablets, some asthma inhalers (puffers) and estrogen (oestrogen). Statins, for cholesterol, have a small link.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.2.text</extracomment>
        <translation>Relacionados con los calambres: pastillas para orinar (diuréticos), algunos inhaladores para el asma y los estrógenos. Las estatinas, para el colesterol, tienen una relación pequeña.</translation>
    </message>
    <message>
        <source>Kidney dialysis (blood cleaning by machine) and heavy drinking can play a part, too.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.4.text</extracomment>
        <translation>La diálisis del riñón (una máquina limpia la sangre) y beber mucho alcohol también pueden influir.</translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor soon, because it may be the cause.</source>
        <extracomment>topic why-cramps-happen.action</extracomment>
        <translation>¿Los calambres empezaron después de una medicina nueva? Hable pronto con un médico, porque puede ser la causa.</translation>
    </message>
    <message>
        <source>For most cramps, nobody finds the cause.</source>
        <extracomment>topic why-cramps-happen.unknown.0.text</extracomment>
        <translation>En la mayoría de los calambres, nadie encuentra la causa.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Yes</source>
        <extracomment>code words</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>code words</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>code words</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>code words</extracomment>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>code words</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>code words</extracomment>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>Leg cramp or blood clot?</source>
        <extracomment>code words</extracomment>
        <translation>¿Calambre o coágulo en la pierna?</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>code words</extracomment>
        <translation>Un calambre se pasa en minutos. El dolor de un coágulo sigue, o vuelve.</translation>
    </message>
    <message>
        <source>Not sure? Check.</source>
        <extracomment>code words</extracomment>
        <translation>¿Tiene dudas? Revíselo.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>code words</extracomment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Demonstration site</source>
        <extracomment>code words</extracomment>
        <translation>Centro de demostración</translation>
    </message>
    <message>
        <source>You tapped</source>
        <extracomment>code words</extracomment>
        <translation>Usted tocó</translation>
    </message>
    <message>
        <source>Yes to one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation>“Sí” en una o más de estas:</translation>
    </message>
    <message>
        <source>Not sure about one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation>“No lo sé” en una o más de estas:</translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>code words</extracomment>
        <translation>Usted tocó “No” en todas</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>code words</extracomment>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Questions to ask your pharmacist</source>
        <extracomment>code words</extracomment>
        <translation>Preguntas para su farmacéutico</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>code words</extracomment>
        <translation>Lo que no sabemos</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>code words</extracomment>
        <translation>Recuerde</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>code words</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No clinician has signed the content yet.</source>
        <extracomment>code words</extracomment>
        <translation>Todavía ningún profesional de salud ha firmado el contenido.</translation>
    </message>
    <message>
        <source>Content signed by: {names}.</source>
        <extracomment>code words</extracomment>
        <translation>Contenido firmado por: {names}.</translation>
    </message>
    <message>
        <source>This translation is a draft. No native-speaking clinician has checked it.</source>
        <extracomment>code words</extracomment>
        <translation>Esta traducción es un borrador. Ningún profesional de salud de lengua española la ha revisado.</translation>
    </message>
    <message>
        <source>Read this on a phone</source>
        <extracomment>code words</extracomment>
        <translation>Lea esto en un teléfono</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call **{emergency_number}** now.</source>
        <extracomment>code words</extracomment>
        <translation>¿Le duele el pecho o le cuesta respirar? Llame al **{emergency_number}** ahora mismo.</translation>
    </message>
</context>
</TS>
