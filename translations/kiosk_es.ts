<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>NOW</source>
        <extracomment>advice.emergency.word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <extracomment>advice.emergency.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell staff here, or call. Do not drive yourself.</source>
        <extracomment>advice.emergency.how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person at the desk now. Or call:</source>
        <extracomment>advice.emergency.lead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with a sore leg tells staff at the desk.</source>
        <extracomment>advice.emergency.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lie down</source>
        <extracomment>advice.emergency.do.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with someone</source>
        <extracomment>advice.emergency.do.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ambulance? Let someone take you to an emergency department</source>
        <extracomment>advice.emergency.do.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this paper and your medicines list</source>
        <extracomment>advice.emergency.do.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>advice.emergency.do_not.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for an appointment here</source>
        <extracomment>advice.emergency.do_not.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TODAY</source>
        <extracomment>advice.same_day.word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <extracomment>advice.same_day.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today means before you go to sleep.</source>
        <extracomment>advice.same_day.how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs like these need to be checked today</source>
        <extracomment>advice.same_day.lead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor looks at a person&apos;s sore leg on the same day.</source>
        <extracomment>advice.same_day.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go today, before you go to sleep</source>
        <extracomment>advice.same_day.do.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the leg. Raise it if that feels better</source>
        <extracomment>advice.same_day.do.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep taking a prescribed blood thinner, unless a health worker says stop</source>
        <extracomment>advice.same_day.do.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage the leg. Do not stretch it hard</source>
        <extracomment>advice.same_day.do_not.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start a long trip before you are seen</source>
        <extracomment>advice.same_day.do_not.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a blood thinner? Do not take ibuprofen or aspirin before you ask</source>
        <extracomment>advice.same_day.do_not.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers like these need to be talked over today</source>
        <extracomment>advice.same_day.lead_risks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOON</source>
        <extracomment>advice.soon.word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor soon</source>
        <extracomment>advice.soon.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next 1 or 2 days.</source>
        <extracomment>advice.soon.how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor in the next 1 or 2 days</source>
        <extracomment>advice.soon.lead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist and a calendar with the next two days marked.</source>
        <extracomment>advice.soon.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down when cramps come</source>
        <extracomment>advice.soon.do.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your medicines list</source>
        <extracomment>advice.soon.do.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or new baby? Ask your midwife</source>
        <extracomment>advice.soon.do.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop a prescribed medicine on your own</source>
        <extracomment>advice.soon.do_not.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage a leg that stays sore</source>
        <extracomment>advice.soon.do_not.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME</source>
        <extracomment>advice.self_care.word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning signs were tapped. Care at home for now</source>
        <extracomment>advice.self_care.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know the warning signs.</source>
        <extracomment>advice.self_care.how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>advice.self_care.lead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits at home with a leg up on a cushion.</source>
        <extracomment>advice.self_care.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a cramp comes, stretch the muscle gently and hold</source>
        <extracomment>advice.self_care.do.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink when you are thirsty</source>
        <extracomment>advice.self_care.do.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again if anything changes</source>
        <extracomment>advice.self_care.do.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT FINISHED</source>
        <extracomment>advice.unfinished.word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not finish. This check cannot say you are OK</source>
        <extracomment>advice.unfinished.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the signs on this page.</source>
        <extracomment>advice.unfinished.how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any sign below fits, get help now or today</source>
        <extracomment>advice.unfinished.lead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask staff for help with the check</source>
        <extracomment>advice.unfinished.do.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait because of this screen</source>
        <extracomment>advice.unfinished.do_not.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tapped a sign that needs to be checked today.</source>
        <extracomment>advice.unfinished.lead_sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask for an urgent GP appointment.</source>
        <extracomment>advice.ways.advice-line-or-gp.same_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call your GP practice.</source>
        <extracomment>advice.ways.advice-line-or-gp.soon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an urgent GP appointment. When it is closed, call the GP out-of-hours service.</source>
        <extracomment>advice.ways.gp-out-of-hours.same_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask a doctor to see you today.</source>
        <extracomment>advice.ways.advice-line-or-doctor.same_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call a doctor.</source>
        <extracomment>advice.ways.advice-line-or-doctor.soon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a doctor and ask to be seen today.</source>
        <extracomment>advice.ways.doctor.same_day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or new baby? Call your midwife or maternity unit first.</source>
        <extracomment>advice.pregnancy.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help today? Go to an emergency department.</source>
        <extracomment>advice.no_help.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are worried, get help even if your sign is not on this list.</source>
        <extracomment>advice.worried.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin a colour change can be hard to see. Feel for warmth and compare legs.</source>
        <extracomment>advice.skin.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look at these signs. If one fits, do not stretch. Get help.</source>
        <extracomment>advice.stretch_warning.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this screen.</source>
        <extracomment>advice.disclaimer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this sheet.</source>
        <extracomment>advice.sheet_disclaimer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is based only on the answers you tapped. If an answer was wrong, tap Change.</source>
        <extracomment>advice.basis</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice-page</name>
    <message>
        <source>Call</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this to staff</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches, step by step</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these? Get emergency help now: {emergency_number}</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these? Get medical help today</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>after-you-go-home</name>
    <message>
        <source>After you go home</source>
        <extracomment>topic after-you-go-home.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list. Get help as soon as one sign on it fits you.</source>
        <extracomment>topic after-you-go-home.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <extracomment>topic after-you-go-home.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list with your family, and keep it near the phone.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family sits at a kitchen table and reads the sheet with the signs.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of an emergency? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic after-you-go-home.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign in a leg or arm, or cramps all over? Get medical help today.</source>
        <extracomment>topic after-you-go-home.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried, or feeling worse? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg that feels better for a while can still hold a clot.</source>
        <extracomment>topic after-you-go-home.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this list home and keep it by the phone, so you can act fast.</source>
        <extracomment>topic after-you-go-home.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask-your-pharmacist</name>
    <message>
        <source>Questions for your pharmacist</source>
        <extracomment>topic ask-your-pharmacist.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick your questions, and take this list to your pharmacist.</source>
        <extracomment>topic ask-your-pharmacist.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About my medicines</source>
        <extracomment>topic ask-your-pharmacist.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist can go through the list with you.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about it.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could one of my medicines cause cramps?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I take a painkiller with my other medicines?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I missed a blood thinner (a medicine to stop clots). What now?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About clots</source>
        <extracomment>topic ask-your-pharmacist.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a note of when your cramps come.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am going to fly or have surgery. Should I see a doctor about clots?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do I need a blood test?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which signs mean I should call today?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg? Do not wait for a pharmacist. Check your signs now.</source>
        <extracomment>topic ask-your-pharmacist.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this list and your medicines with you.</source>
        <extracomment>topic ask-your-pharmacist.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attract</name>
    <message>
        <source>Sore leg? Cramp or clot?</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>Language</source>
        <extracomment>code ui/window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <extracomment>code ui/window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>code ui/window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>code ui/window</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blocked-artery</name>
    <message>
        <source>A cold, pale or numb leg</source>
        <extracomment>topic blocked-artery.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cold, pale or numb leg is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic blocked-artery.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foot that is suddenly cold needs help now.</source>
        <extracomment>topic blocked-artery.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pale blue foot with a snowflake. It is cold, so blood may not be getting there.</source>
        <extracomment>topic blocked-artery.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic blocked-artery.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot is cold.</source>
        <extracomment>topic blocked-artery.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pale, grey or blue. Look at nails and soles too.</source>
        <extracomment>topic blocked-artery.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is newly numb, tingling, weak or hard to move.</source>
        <extracomment>topic blocked-artery.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts very badly, even at rest.</source>
        <extracomment>topic blocked-artery.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked vein or artery?</source>
        <extracomment>topic blocked-artery.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked vein and a blocked artery are two different troubles.</source>
        <extracomment>topic blocked-artery.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked vein: blood has trouble leaving. The leg may swell, ache and feel warm. Get help today.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg has a clot in a vein. Blood cannot get out, so it is swollen and warm.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked artery: blood cannot get in. The leg turns pale and cold. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg has a clot in an artery. Blood cannot get in, so it is pale and cold.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arteries bring blood into the leg. Veins take it back out.</source>
        <extracomment>topic blocked-artery.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a blocked artery, muscle can start to die within hours. So call at once.</source>
        <extracomment>topic blocked-artery.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An uneven heartbeat makes a blocked artery more likely.</source>
        <extracomment>topic blocked-artery.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely, a huge vein clot does this too. The leg swells a lot, and turns blue or pale. Call now.</source>
        <extracomment>topic blocked-artery.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow arteries can make a leg hurt when you walk. It stops when you rest. Talk to a doctor soon.</source>
        <extracomment>topic blocked-artery.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel both feet. Is one cold, pale or newly numb? Call {emergency_number}, because muscle can die.</source>
        <extracomment>topic blocked-artery.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold, pale or numb: call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Do you have any of these now?</source>
        <extracomment>checklist.questions.0.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can move to the lungs</source>
        <extracomment>checklist.questions.0.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hard to breathe</source>
        <extracomment>checklist.questions.0.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chest or upper back hurts</source>
        <extracomment>checklist.questions.0.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are coughing up blood</source>
        <extracomment>checklist.questions.0.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be signs of a clot in the lung</source>
        <extracomment>checklist.questions.1.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You fainted, or feel that you will faint</source>
        <extracomment>checklist.questions.1.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your heart is beating very fast</source>
        <extracomment>checklist.questions.1.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood may not be getting to the leg</source>
        <extracomment>checklist.questions.2.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot is cold</source>
        <extracomment>checklist.questions.2.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot is pale, grey or blue (look at nails and soles too)</source>
        <extracomment>checklist.questions.2.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot is newly numb, tingling, weak or hard to move</source>
        <extracomment>checklist.questions.2.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure can build inside a muscle. A cramp that has let go is a No</source>
        <extracomment>checklist.questions.3.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very bad pain in a leg or arm that is not letting go</source>
        <extracomment>checklist.questions.3.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard, tight muscle with pins and needles that is not letting go</source>
        <extracomment>checklist.questions.3.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <extracomment>checklist.questions.4.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves low in the back may be squeezed</source>
        <extracomment>checklist.questions.4.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are numb between your legs, or when you wipe</source>
        <extracomment>checklist.questions.4.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs are getting weak</source>
        <extracomment>checklist.questions.4.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is newly hard to pee, or to hold your pee or poo</source>
        <extracomment>checklist.questions.4.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel very ill, with any of these?</source>
        <extracomment>checklist.questions.5.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infection can spread fast</source>
        <extracomment>checklist.questions.5.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are mixed up, or your speech is slurred</source>
        <extracomment>checklist.questions.5.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are shaking hard, or have a fever and are throwing up</source>
        <extracomment>checklist.questions.5.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your skin is cold and damp, or blotchy</source>
        <extracomment>checklist.questions.5.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have this?</source>
        <extracomment>checklist.questions.6.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle may be breaking down</source>
        <extracomment>checklist.questions.6.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pee is dark, like cola or tea</source>
        <extracomment>checklist.questions.6.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling is the most specific sign of a leg clot</source>
        <extracomment>checklist.questions.7.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg or arm is more swollen than the other</source>
        <extracomment>checklist.questions.7.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs swelled up fast</source>
        <extracomment>checklist.questions.7.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot or a skin infection can do this</source>
        <extracomment>checklist.questions.8.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin of a leg or arm is warm, red, darker, or a new colour</source>
        <extracomment>checklist.questions.8.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swollen vein is hard or sore</source>
        <extracomment>checklist.questions.8.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Soreness is a No only if the cramp let go within 10 minutes, less than a day ago, and the soreness is fading</source>
        <extracomment>checklist.questions.9.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ache or throb in a leg or arm that stays, or eased and came back</source>
        <extracomment>checklist.questions.9.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp that did not let go within 10 minutes</source>
        <extracomment>checklist.questions.9.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg throbs when you stand or walk</source>
        <extracomment>checklist.questions.9.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg too sore to stand on</source>
        <extracomment>checklist.questions.9.signs.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salts in the blood may be off, or a poison or germ may be at work</source>
        <extracomment>checklist.questions.10.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over</source>
        <extracomment>checklist.questions.10.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stiff jaw, or muscles that twitch</source>
        <extracomment>checklist.questions.10.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps after you lost a lot of fluid: throwing up, loose poo, heavy sweat</source>
        <extracomment>checklist.questions.10.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound</source>
        <extracomment>checklist.questions.10.signs.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or did you have a baby in the last 6 weeks?</source>
        <extracomment>checklist.questions.11.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots are more common then</source>
        <extracomment>checklist.questions.11.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 3 months, did any of these happen to you? Tap all that did</source>
        <extracomment>checklist.questions.12.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying or sitting still raises the risk</source>
        <extracomment>checklist.questions.12.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation</source>
        <extracomment>checklist.questions.12.parts.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hospital stay</source>
        <extracomment>checklist.questions.12.parts.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days or more in bed</source>
        <extracomment>checklist.questions.12.parts.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leg in a cast or boot</source>
        <extracomment>checklist.questions.12.parts.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leg that is paralysed or very weak</source>
        <extracomment>checklist.questions.12.parts.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trip of 3 hours or more sitting still</source>
        <extracomment>checklist.questions.12.parts.5.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are any of these true for you? Tap all that are</source>
        <extracomment>checklist.questions.13.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bodies and medicines make clots more likely</source>
        <extracomment>checklist.questions.13.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blood clot before</source>
        <extracomment>checklist.questions.13.parts.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blood clot in a parent, brother or sister</source>
        <extracomment>checklist.questions.13.parts.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancer now or in the last 6 months</source>
        <extracomment>checklist.questions.13.parts.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pill, patch, ring or HRT tablet with estrogen (oestrogen)</source>
        <extracomment>checklist.questions.13.parts.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take a blood thinner</source>
        <extracomment>checklist.questions.13.parts.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I missed or stopped a blood thinner</source>
        <extracomment>checklist.questions.13.parts.5.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow leg arteries can do this</source>
        <extracomment>checklist.questions.14.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg pain comes when you walk and stops when you rest</source>
        <extracomment>checklist.questions.14.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health worker can look for a cause</source>
        <extracomment>checklist.questions.15.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps that come often, or wake you up</source>
        <extracomment>checklist.questions.15.signs.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs that have long been numb or puffy</source>
        <extracomment>checklist.questions.15.signs.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps that began after a new medicine</source>
        <extracomment>checklist.questions.15.signs.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any emergency sign: get emergency help now.</source>
        <extracomment>checklist.rules.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sign in a leg or arm, or cramps all over: get medical help today.</source>
        <extracomment>checklist.rules.1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more of these risks: get medical help today. An operation, hospital stay or bed rest (as one). A cast or a very weak leg (as one). A clot before. Cancer. A missed or stopped blood thinner. Each &quot;not sure&quot; about risks.</source>
        <extracomment>checklist.rules.2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or a new baby, and any other risk: get medical help today.</source>
        <extracomment>checklist.rules.3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one risk, or leg pain or cramps that keep coming: talk to a pharmacist or doctor soon.</source>
        <extracomment>checklist.rules.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to all: care at home for now, and know the warning signs.</source>
        <extracomment>checklist.rules.5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Not sure&quot; counts as Yes.</source>
        <extracomment>checklist.rules.6</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clotting-in-check</name>
    <message>
        <source>What keeps clotting in check</source>
        <extracomment>topic clotting-in-check.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your body has brakes that stop clots where they should not be.</source>
        <extracomment>topic clotting-in-check.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brakes of the body</source>
        <extracomment>topic clotting-in-check.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brakes of the body keep clotting in check.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are the smooth lining, calming signals and plasmin.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth lining</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calming signals</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plasmin</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smooth lining of a healthy blood vessel hides the start signals for clotting.</source>
        <extracomment>topic clotting-in-check.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lining also pushes platelets away, and sends signals that calm them. Platelets are sticky bits of cells.</source>
        <extracomment>topic clotting-in-check.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brakes in the blood switch the clotting proteins off.</source>
        <extracomment>topic clotting-in-check.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the job is done, a protein called plasmin cuts the old clot threads.</source>
        <extracomment>topic clotting-in-check.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brakes in the blood</source>
        <extracomment>topic clotting-in-check.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three more brakes work on the clotting proteins. Doctors call these proteins factors.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are antithrombin, protein C with protein S, and TFPI.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antithrombin</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protein C</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFPI</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombin blocks thrombin, which makes the clot threads. It blocks factor X too.</source>
        <extracomment>topic clotting-in-check.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heparan on the vessel wall makes antithrombin work much faster. The medicine heparin does the same.</source>
        <extracomment>topic clotting-in-check.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrombomodulin is a protein fixed in the lining. It catches thrombin and uses it to switch on protein C.</source>
        <extracomment>topic clotting-in-check.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein C and protein S then shut down two helpers, factors V and VIII.</source>
        <extracomment>topic clotting-in-check.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFPI (tissue factor pathway inhibitor) turns off tissue factor, the start signal.</source>
        <extracomment>topic clotting-in-check.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calming and clearing</source>
        <extracomment>topic clotting-in-check.parts.2.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lining calms platelets. Plasmin clears old threads.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. The lining has a sugar coat. Plasmin cuts the threads of old clots.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sugar coat</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nitric oxide</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sugar coat on the lining (glycocalyx) pushes platelets and factors away.</source>
        <extracomment>topic clotting-in-check.parts.2.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two signals from the lining calm platelets. They are prostacyclin and nitric oxide.</source>
        <extracomment>topic clotting-in-check.parts.2.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plasmin sleeps in the blood as plasminogen. Another protein, t-PA (tissue plasminogen activator), wakes it.</source>
        <extracomment>topic clotting-in-check.parts.2.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plasmin cuts fibrin, the threads of the clot. It leaves bits called D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood test can look for D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore or swollen leg? It needs help today, because the brakes can fail. Check your signs now.</source>
        <extracomment>topic clotting-in-check.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth vessel wall and brakes in the blood keep clotting in check.</source>
        <extracomment>topic clotting-in-check.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>England</source>
        <extracomment>country.GB-ENG.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>country.GB-SCT.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>country.GB-WLS.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>country.GB-NIR.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>country.IE.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>country.DE.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country.FR.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country.ES.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>country.IT.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>country.PT.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>country.PL.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country.RO.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>country.NL.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>country.SE.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>country.DK.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>country.CH.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country.US.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>country.CA.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>country.AU.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>country.NZ.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>country.CN.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>country.HK.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>country.TW.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>country.IN.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>country.IR.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>country.JP.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>country.KR.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cramp-or-clot</name>
    <message>
        <source>Cramp or clot?</source>
        <extracomment>topic cramp-or-clot.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>topic cramp-or-clot.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clues, not proof</source>
        <extracomment>topic cramp-or-clot.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knotted calf muscle is a cramp. A clot sits in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two calves, the back of the lower leg. One has a hard, knotted muscle. The other is swollen, with a dark clot in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one leg swell, stay sore, or change colour? Get medical help today.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell by feel alone. Doctors use a scan or a blood test.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg can feel better and still hold a clot. One runner felt much better after 3 days. Weeks later, doctors found a large clot.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For about 1 in 5 people, it took over a week to find the clot. Most of that time passed before they saw a doctor.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your signs now, because a leg clot needs help today.</source>
        <extracomment>topic cramp-or-clot.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Pain that stays or comes back needs help today.</source>
        <extracomment>topic cramp-or-clot.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign on its own can prove a clot or rule one out.</source>
        <extracomment>topic cramp-or-clot.unknown.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home test for a clot.</source>
        <extracomment>topic cramp-or-clot.unknown.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read across each line. These are clues, not proof. Any sign of a clot? Get help today.</source>
        <extracomment>topic cramp-or-clot.table.how_to_read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramp</source>
        <extracomment>topic cramp-or-clot.table.cramp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg clot</source>
        <extracomment>topic cramp-or-clot.table.clot</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctors say DVT</source>
        <extracomment>topic cramp-or-clot.table.clot_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it starts</source>
        <extracomment>topic cramp-or-clot.table.rows.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suddenly, often at night, or in or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.0.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over hours or days, or suddenly. It may come with no pain</source>
        <extracomment>topic cramp-or-clot.table.rows.0.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>topic cramp-or-clot.table.rows.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to 10 minutes. Soreness up to a day</source>
        <extracomment>topic cramp-or-clot.table.rows.1.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not let go. It stays or gets worse</source>
        <extracomment>topic cramp-or-clot.table.rows.1.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>topic cramp-or-clot.table.rows.2.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the calf (back of the lower leg), foot or thigh</source>
        <extracomment>topic cramp-or-clot.table.rows.2.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf or thigh, deep inside. Also an arm</source>
        <extracomment>topic cramp-or-clot.table.rows.2.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many legs</source>
        <extracomment>topic cramp-or-clot.table.rows.3.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg or both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly always one. Rarely both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels</source>
        <extracomment>topic cramp-or-clot.table.rows.4.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard, tight knot</source>
        <extracomment>topic cramp-or-clot.table.rows.4.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A throb or ache, sore to touch. It can feel like a cramp (charley horse)</source>
        <extracomment>topic cramp-or-clot.table.rows.4.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>topic cramp-or-clot.table.rows.5.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>topic cramp-or-clot.table.rows.5.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often, in one leg</source>
        <extracomment>topic cramp-or-clot.table.rows.5.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>topic cramp-or-clot.table.rows.6.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May feel warm</source>
        <extracomment>topic cramp-or-clot.table.rows.6.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colour</source>
        <extracomment>topic cramp-or-clot.table.rows.7.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>topic cramp-or-clot.table.rows.7.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, purple or darker. Or no change that you can see</source>
        <extracomment>topic cramp-or-clot.table.rows.7.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins</source>
        <extracomment>topic cramp-or-clot.table.rows.8.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be swollen, hard and sore</source>
        <extracomment>topic cramp-or-clot.table.rows.8.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing or walking</source>
        <extracomment>topic cramp-or-clot.table.rows.9.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on it may help</source>
        <extracomment>topic cramp-or-clot.table.rows.9.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often worse</source>
        <extracomment>topic cramp-or-clot.table.rows.9.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>topic cramp-or-clot.table.rows.10.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually helps</source>
        <extracomment>topic cramp-or-clot.table.rows.10.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not end the pain. Do not stretch hard, rub or massage it</source>
        <extracomment>topic cramp-or-clot.table.rows.10.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>topic cramp-or-clot.table.rows.11.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone. More often older people, in pregnancy, or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.11.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone. More often after surgery, bed rest, a long trip or a past clot. Also with cancer, pregnancy or estrogen (oestrogen)</source>
        <extracomment>topic cramp-or-clot.table.rows.11.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>topic cramp-or-clot.table.rows.12.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care at home. Cramps often? Ask a pharmacist or doctor</source>
        <extracomment>topic cramp-or-clot.table.rows.12.cramp.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get medical help today. Chest pain or hard to breathe? Call {emergency_number} now</source>
        <extracomment>topic cramp-or-clot.table.rows.12.clot.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>during-a-cramp</name>
    <message>
        <source>During a cramp</source>
        <extracomment>topic during-a-cramp.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch gently and hold until it eases. Do not force it.</source>
        <extracomment>topic during-a-cramp.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed or on a chair</source>
        <extracomment>topic during-a-cramp.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the calf, the back of the lower leg.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up and put a light on. Straighten your knee.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits and leans on both hands. The bent leg goes straight.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull your toes up toward you, slowly. A towel can help.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits with one leg straight. A towel round the foot pulls the toes back.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold until it eases. Do not jerk.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person holds the towel still. A clock shows that some time goes by.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person lets the towel go slack. The foot moves back down.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic during-a-cramp.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, and after</source>
        <extracomment>topic during-a-cramp.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand only if you are steady.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up if you are steady. Hold on to something, with a light on.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person stands at night and holds a chair. A lamp is on, so the way is clear to see.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your weight on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person lifts the other foot. Now the weight is on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe slowly until it lets go.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stands on both feet, holds the chair and breathes out slowly.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A painkiller is too slow for the cramp. It may help if you are sore later.</source>
        <extracomment>topic during-a-cramp.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist first if you take a blood thinner (a medicine to stop clots).</source>
        <extracomment>topic during-a-cramp.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first, too, if you are pregnant or have kidney or stomach trouble.</source>
        <extracomment>topic during-a-cramp.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the pain stays or comes back, check your signs again. It may be more than a cramp.</source>
        <extracomment>topic during-a-cramp.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle and slow. Stop if it is not gone after 10 minutes.</source>
        <extracomment>topic during-a-cramp.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now. Still there after 10 minutes? Leg swollen, warm or a new colour? Stop. Get medical help today.</source>
        <extracomment>topic during-a-cramp.stop.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>every-day</name>
    <message>
        <source>Every day</source>
        <extracomment>topic every-day.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move every day, and do not sit still for hours.</source>
        <extracomment>topic every-day.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small habits</source>
        <extracomment>topic every-day.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk each day moves the blood in your legs.</source>
        <extracomment>topic every-day.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people walk outdoors together. Walking helps the blood flow up from the legs.</source>
        <extracomment>topic every-day.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg? Get medical help today.</source>
        <extracomment>topic every-day.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sit still for hours. Get up and walk about.</source>
        <extracomment>topic every-day.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a healthy weight.</source>
        <extracomment>topic every-day.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not smoke.</source>
        <extracomment>topic every-day.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you, or a close relative, have a blood clot? Tell your health worker.</source>
        <extracomment>topic every-day.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up and walk a little each hour or two. It keeps the blood in your legs moving.</source>
        <extracomment>topic every-day.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, keep a healthy weight, and do not smoke.</source>
        <extracomment>topic every-day.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fewer-cramps</name>
    <message>
        <source>Fewer cramps</source>
        <extracomment>topic fewer-cramps.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist about your medicines. Be wary of pills for cramps.</source>
        <extracomment>topic fewer-cramps.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may help</source>
        <extracomment>topic fewer-cramps.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note your cramps on a calendar, and show it to a pharmacist.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist to look at your medicines.</source>
        <extracomment>topic fewer-cramps.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches for the calf (back of the lower leg) may help some people. Check your signs first. Then see the wall stretch.</source>
        <extracomment>topic fewer-cramps.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Do not force extra water, as far too much can kill.</source>
        <extracomment>topic fewer-cramps.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good food helps your health. There is no good proof that it stops cramps.</source>
        <extracomment>topic fewer-cramps.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pills for cramps</source>
        <extracomment>topic fewer-cramps.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about his medicines.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium is a mineral. The pills are not likely to help older adults.</source>
        <extracomment>topic fewer-cramps.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinine is an old cramp pill. It can cause bleeding that can kill.</source>
        <extracomment>topic fewer-cramps.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take quinine only if a doctor tells you to.</source>
        <extracomment>topic fewer-cramps.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take quinine and bruise or bleed? Stop it, and get medical help today.</source>
        <extracomment>topic fewer-cramps.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonic water has a little quinine. It does not treat cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps often? Check your signs, then talk to a pharmacist, because some causes can be treated.</source>
        <extracomment>topic fewer-cramps.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Ask before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the best way to prevent cramps. Studies do not agree.</source>
        <extracomment>topic fewer-cramps.unknown.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if magnesium helps in pregnancy.</source>
        <extracomment>topic fewer-cramps.unknown.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message>
        <source>Before we start</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you 18 or older?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are made for adults.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young person shows the screen to a grown-up.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you answering for yourself or for someone with you?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For myself</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For someone with me</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For someone else: read each question to them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person answers for another beside them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the leg or arm that hurts</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If more than one hurts, think of the worst one.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg and an arm, each with a mark where it hurts.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the questions</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} short questions. You see how soon to get help.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Chest pain or hard to breathe?** Tell staff now.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message>
        <source>Hospital and surgery</source>
        <extracomment>topic hospital.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance of a clot stays up for about 90 days after hospital. Know the signs.</source>
        <extracomment>topic hospital.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hospital and at home</source>
        <extracomment>topic hospital.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk soon after surgery, when you are told you can.</source>
        <extracomment>topic hospital.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person in tight stockings walks with a drip stand. A nurse walks along.</source>
        <extracomment>topic hospital.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, &quot;What is my clot risk?&quot;</source>
        <extracomment>topic hospital.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move as soon as you are told you can.</source>
        <extracomment>topic hospital.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear the tight stockings for as long as you are told, also at home.</source>
        <extracomment>topic hospital.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the blood thinner (a medicine to stop clots) for as long as told.</source>
        <extracomment>topic hospital.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs to watch for</source>
        <extracomment>topic hospital.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg in a cast moves less, so its blood flows slowly.</source>
        <extracomment>topic hospital.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg in a cast, beside a crutch. Blood moves slowly in a leg that is kept still.</source>
        <extracomment>topic hospital.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, fainting, or coughing up blood? Call {emergency_number} now.</source>
        <extracomment>topic hospital.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain, swelling or warmth in one leg? Get medical help today.</source>
        <extracomment>topic hospital.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same goes for a leg in a cast or boot.</source>
        <extracomment>topic hospital.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic hospital.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your health worker, &quot;What is my clot risk?&quot; Then you can act early.</source>
        <extracomment>topic hospital.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, wear the stockings, take the medicine, and know the signs for 90 days.</source>
        <extracomment>topic hospital.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>how-clotting-works</name>
    <message>
        <source>How clotting works</source>
        <extracomment>topic how-clotting-works.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clotting is a chain of small steps that plugs a hurt vessel.</source>
        <extracomment>topic how-clotting-works.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clotting in five steps</source>
        <extracomment>topic how-clotting-works.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps close a hole in a blood vessel, a tube that carries blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vessel is hurt. Platelets (tiny, sticky bits of cells) stick to the spot.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of a blood vessel. The wall is torn, and small platelets stick to the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt wall</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hurt wall sends a start signal. It wakes clotting proteins in the blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. A signal leaves the torn wall, and small proteins near it light up.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start signal</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clotting proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proteins wake each other in a chain, like dominoes. This makes thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. Proteins fall in a row like dominoes. At the end of the row is thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombin</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrombin turns a protein, fibrinogen, into fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. Thrombin joins short pieces of fibrinogen into long fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibrinogen</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threads are tied together and hold the plug.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. A net of tied fibrin threads holds the plug of platelets over the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three paths</source>
        <extracomment>topic how-clotting-works.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors call the clotting proteins factors. Each has a Roman number, such as X for ten.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coloured paths flow into one. The shared path leads from prothrombin to thrombin, and on to fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prothrombin activator</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibrin</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.5.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start path (extrinsic): a hurt wall shows tissue factor, the start signal. It joins factor VII. Together they wake factor X.</source>
        <extracomment>topic how-clotting-works.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side path (intrinsic): factor XII wakes XI, and XI wakes IX. With the help of VIII, IX wakes X too.</source>
        <extracomment>topic how-clotting-works.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both meet in the shared path (common). X joins V. The pair is called prothrombin activator, or prothrombinase.</source>
        <extracomment>topic how-clotting-works.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns prothrombin into thrombin. Thrombin then turns fibrinogen into fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor XIII ties the fibrin threads together.</source>
        <extracomment>topic how-clotting-works.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How doctors see it now</source>
        <extracomment>topic how-clotting-works.parts.2.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, strengthen, spread.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: tissue factor from the hurt wall makes a little thrombin.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of a blood vessel. A signal leaves the torn wall and wakes the first proteins.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthen: this thrombin wakes platelets and more factors.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. Proteins wake each other in a row, like dominoes.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread: on the platelets, a burst of thrombin makes many fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same vessel. Many fibrin threads grow over the platelets on the torn wall.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body, tissue factor starts clotting. The side path mostly makes it stronger.</source>
        <extracomment>topic how-clotting-works.parts.2.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths work as a team on the platelets, in three stages.</source>
        <extracomment>topic how-clotting-works.parts.2.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic how-clotting-works.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets plug the hole. Fibrin threads hold the plug.</source>
        <extracomment>topic how-clotting-works.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Choose your language</source>
        <extracomment>code ui/pages/language</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaflet</name>
    <message>
        <source>My advice sheet</source>
        <extracomment>code leaflet/compose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers: {country}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {version}, next check {day}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square code that a telephone camera reads: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code. It holds: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code to open this sheet.</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full list is on the kiosk: About and sources.</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Check this list.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clot} ({note})</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the checklist</source>
        <extracomment>code leaflet/personal_sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leg-clot</name>
    <message>
        <source>Leg clot (DVT)</source>
        <extracomment>topic leg-clot.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in a leg vein needs medical help today.</source>
        <extracomment>topic leg-clot.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a leg clot</source>
        <extracomment>topic leg-clot.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a health worker today about one sore or swollen leg.</source>
        <extracomment>topic leg-clot.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with a sore leg sits on a couch. A doctor looks at the leg, the same day.</source>
        <extracomment>topic leg-clot.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic leg-clot.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of the signs below? Get medical help today.</source>
        <extracomment>topic leg-clot.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg or arm is swollen, or throbs or aches. It can feel like a cramp that stays.</source>
        <extracomment>topic leg-clot.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin feels warm, or turns red, purple or darker. A vein may be hard and sore.</source>
        <extracomment>topic leg-clot.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, a new colour is hard to see. Feel for warmth, and compare your legs.</source>
        <extracomment>topic leg-clot.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the leg</source>
        <extracomment>topic leg-clot.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in a deep vein of the calf, the back of the lower leg.</source>
        <extracomment>topic leg-clot.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs from behind. One calf is swollen. A window shows a dark clot in the deep vein. The red artery beside it is open.</source>
        <extracomment>topic leg-clot.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors call it deep vein thrombosis (DVT). It is a clot in a deep vein, most often in the leg.</source>
        <extracomment>topic leg-clot.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clot forms there. Blood has trouble leaving the leg, so it may swell and ache.</source>
        <extracomment>topic leg-clot.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of people with this clot notice nothing.</source>
        <extracomment>topic leg-clot.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors find it with a scan. They treat it with blood thinners (medicines to stop clots).</source>
        <extracomment>topic leg-clot.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic leg-clot.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your signs now, because early care stops a clot growing.</source>
        <extracomment>topic leg-clot.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg: get medical help today.</source>
        <extracomment>topic leg-clot.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore calf comes with a clot, and also without one. So it needs a check.</source>
        <extracomment>topic leg-clot.unknown.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a scan, nobody knows. It may show no clot. It was still right to go.</source>
        <extracomment>topic leg-clot.unknown.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leg-cramp</name>
    <message>
        <source>What a leg cramp is</source>
        <extracomment>topic leg-cramp.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp is a muscle that grips, then lets go within 10 minutes.</source>
        <extracomment>topic leg-cramp.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip and let go</source>
        <extracomment>topic leg-cramp.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp in the calf, the back of the lower leg.</source>
        <extracomment>topic leg-cramp.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle rests. It is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower leg from the side. The calf muscle inside is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle tightens on its own. You feel a hard knot.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same leg. The muscle is short and thick, in a hard knot, with marks of pain.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets go, after a few seconds or up to 10 minutes.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same leg. The muscle is long and soft again, and the pain is gone.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there after 10 minutes? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp is most often in the calf. It can also come in the foot or thigh.</source>
        <extracomment>topic leg-cramp.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle may stay sore for up to a day.</source>
        <extracomment>topic leg-cramp.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets cramps</source>
        <extracomment>topic leg-cramp.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person in bed has a cramp. A moon and a calendar show that it comes often, at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of adults, or more, get night cramps.</source>
        <extracomment>topic leg-cramp.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 3 in 4 cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short cramp is most often harmless. Pain that stays is not the same.</source>
        <extracomment>topic leg-cramp.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps come often, or wake you up? Talk to a pharmacist or doctor soon.</source>
        <extracomment>topic leg-cramp.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain still there after 10 minutes? Check your signs now, because it may be more than a cramp.</source>
        <extracomment>topic leg-cramp.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp lets go within 10 minutes. Pain that stays needs help today.</source>
        <extracomment>topic leg-cramp.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lung-clot</name>
    <message>
        <source>Lung clot (PE)</source>
        <extracomment>topic lung-clot.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in the lung is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic lung-clot.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic lung-clot.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency_number}, then sit or lie down.</source>
        <extracomment>topic lung-clot.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits with a sore leg up and calls for help on the phone.</source>
        <extracomment>topic lung-clot.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is suddenly hard to breathe.</source>
        <extracomment>topic lung-clot.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chest or upper back hurts, often more when you breathe in.</source>
        <extracomment>topic lung-clot.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cough up blood.</source>
        <extracomment>topic lung-clot.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your heart beats very fast, or you faint or feel faint.</source>
        <extracomment>topic lung-clot.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a clot gets there</source>
        <extracomment>topic lung-clot.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a clot, from the leg to the lung.</source>
        <extracomment>topic lung-clot.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot forms in a deep vein of the leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body in outline, with its veins. A circle shows a dark clot in the deep vein of a leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece breaks off. Blood carries it up to the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same body. A piece of the clot moves up the vein toward the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sticks in a lung and blocks the blood there.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same body. The clot blocks one branch in a lung, so no blood gets past it.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors call it pulmonary embolism (PE). A clot blocks the blood in a lung.</source>
        <extracomment>topic lung-clot.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can kill. So every minute counts.</source>
        <extracomment>topic lung-clot.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fast care, most people get well.</source>
        <extracomment>topic lung-clot.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the clot that travels, not a cramp.</source>
        <extracomment>topic lung-clot.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn these signs. Call {emergency_number} at the first one, because fast care works best.</source>
        <extracomment>topic lung-clot.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain or hard to breathe: call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines and clots</source>
        <extracomment>topic medicines.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop or add a medicine on your own. Ask a pharmacist first.</source>
        <extracomment>topic medicines.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>topic medicines.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a list of your medicines, and ask when you are not sure.</source>
        <extracomment>topic medicines.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits at a table with a week box of pills and a list. The person calls a pharmacist.</source>
        <extracomment>topic medicines.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners are medicines that stop a clot growing. They do not make blood thin.</source>
        <extracomment>topic medicines.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one leg sore or swollen, even with a blood thinner? Get medical help today.</source>
        <extracomment>topic medicines.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take yours at the same time each day.</source>
        <extracomment>topic medicines.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you miss one? That can raise your chance of a clot. Ask your pharmacist what to do.</source>
        <extracomment>topic medicines.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take ibuprofen, naproxen or aspirin with it, unless a health worker says so.</source>
        <extracomment>topic medicines.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers and hormones</source>
        <extracomment>topic medicines.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hormones come as a pill, patch, ring or tablet. Do not stop on your own.</source>
        <extracomment>topic medicines.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip of pills, a ring, a tablet and a patch on an arm. They hold the hormone estrogen (oestrogen).</source>
        <extracomment>topic medicines.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A painkiller does not stop a cramp as it happens.</source>
        <extracomment>topic medicines.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinine, an old cramp pill, is not for everyday use. Only a doctor can advise it.</source>
        <extracomment>topic medicines.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRT means hormones for the menopause. The tablets raise the chance of a clot a little.</source>
        <extracomment>topic medicines.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRT patches and gels did not raise it in a large study.</source>
        <extracomment>topic medicines.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The combined birth control pill raises it too. For most people, the chance stays small.</source>
        <extracomment>topic medicines.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a pharmacist the list of your medicines, because some do not go together.</source>
        <extracomment>topic medicines.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your blood thinner on time. Ask before you add a painkiller.</source>
        <extracomment>topic medicines.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <extracomment>code ui/pages/screen_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Pregnancy and after birth</source>
        <extracomment>topic pregnancy.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg? Call your midwife or maternity unit now.</source>
        <extracomment>topic pregnancy.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs to act on</source>
        <extracomment>topic pregnancy.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your midwife about a sore or swollen leg.</source>
        <extracomment>topic pregnancy.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnant woman tells her midwife how she feels. The midwife holds a sheet.</source>
        <extracomment>topic pregnancy.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a collapse? Call {emergency_number} now.</source>
        <extracomment>topic pregnancy.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg sore, swollen, warm, red or darker? Call your midwife or maternity unit now.</source>
        <extracomment>topic pregnancy.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling in both legs is common in pregnancy. If it comes fast, or one leg is bigger, get help today.</source>
        <extracomment>topic pregnancy.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps are common later in pregnancy. Do not rub or massage a sore leg.</source>
        <extracomment>topic pregnancy.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower your chance</source>
        <extracomment>topic pregnancy.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance stays up for 6 weeks after birth.</source>
        <extracomment>topic pregnancy.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnant woman, and a woman with a baby in her arms. Both have a higher chance of a clot.</source>
        <extracomment>topic pregnancy.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A midwife or doctor checks your clot risk early on, and after birth. Ask about it.</source>
        <extracomment>topic pregnancy.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay active, and drink enough.</source>
        <extracomment>topic pregnancy.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots come in 1 or 2 of every 1,000 pregnancies.</source>
        <extracomment>topic pregnancy.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can come at any time from the first weeks. The chance is highest just after birth.</source>
        <extracomment>topic pregnancy.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your signs now, because clots are more common in pregnancy and after birth.</source>
        <extracomment>topic pregnancy.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg in pregnancy or after birth: call now.</source>
        <extracomment>topic pregnancy.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>{number} of {count}</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: {reason}.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more. Still not sure? Tap Not sure again: it counts as Yes.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Are your answers right?</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how soon to get help</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>On a long trip</source>
        <extracomment>topic travel.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your legs often on any trip of 3 hours or more.</source>
        <extracomment>topic travel.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>topic travel.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your feet up and down while you sit.</source>
        <extracomment>topic travel.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman sits by a window on a trip. Arrows show that she moves her feet up and down.</source>
        <extracomment>topic travel.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up and walk about every hour or two, when you can.</source>
        <extracomment>topic travel.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your feet and calves about every 30 minutes. Your calf is the back of the lower leg.</source>
        <extracomment>topic travel.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink enough water. Drink less alcohol.</source>
        <extracomment>topic travel.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sit with crossed legs.</source>
        <extracomment>topic travel.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>topic travel.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a trip, compare your legs.</source>
        <extracomment>topic travel.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs side by side, with a hand that points at each. Look if one is more swollen.</source>
        <extracomment>topic travel.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe, after a trip? Call {emergency_number} now.</source>
        <extracomment>topic travel.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sore or swollen leg in the weeks after? Get medical help today.</source>
        <extracomment>topic travel.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance of a clot grows with longer trips, and with many trips.</source>
        <extracomment>topic travel.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For healthy people it is small. It is about 1 in 6,000 for a flight of over 4 hours.</source>
        <extracomment>topic travel.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight socks (tight socks) lower the number of silent leg clots. Poor blood flow in your legs? Ask first.</source>
        <extracomment>topic travel.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg sore or swollen after a trip? Check your signs now, because a clot can show up weeks later.</source>
        <extracomment>topic travel.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk, move your feet, and drink water. Know the signs.</source>
        <extracomment>topic travel.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wall-stretch</name>
    <message>
        <source>Wall stretch for fewer cramps</source>
        <extracomment>topic wall-stretch.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch your calves each day. It may make night cramps less strong.</source>
        <extracomment>topic wall-stretch.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch at a wall</source>
        <extracomment>topic wall-stretch.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch both calves, the back of the lower legs.</source>
        <extracomment>topic wall-stretch.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face a wall at arm&apos;s length. Keep both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person stands with both hands on a wall and both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean in with straight knees until your calves pull. Hold for 2 or 3 seconds.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person leans toward the wall with straight knees. Both heels stay on the floor.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up straight. Do it again and again for about 5 minutes.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stands up straight again in front of the wall.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this 3 times a day, the last time before bed.</source>
        <extracomment>topic wall-stretch.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold on to the wall. Sit down if you feel unsteady.</source>
        <extracomment>topic wall-stretch.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it help?</source>
        <extracomment>topic wall-stretch.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people get milder night cramps after weeks of stretching.</source>
        <extracomment>topic wall-stretch.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits on a bed at night and pulls one foot up. A circle shows the tight calf muscle.</source>
        <extracomment>topic wall-stretch.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work for everyone.</source>
        <extracomment>topic wall-stretch.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one study, people of 55 and over stretched for 6 weeks. Their night cramps may have hurt less.</source>
        <extracomment>topic wall-stretch.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stretched the calf and the back of the thigh.</source>
        <extracomment>topic wall-stretch.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch 3 times a day, the last time before bed. It may ease your nights.</source>
        <extracomment>topic wall-stretch.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean in, hold, stand up. Never stretch a sore or swollen leg.</source>
        <extracomment>topic wall-stretch.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now. Is a leg swollen, warm, a new colour, or still sore? Do not stretch it. Get medical help today.</source>
        <extracomment>topic wall-stretch.stop.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>what-is-a-clot</name>
    <message>
        <source>What a blood clot is</source>
        <extracomment>topic what-is-a-clot.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot stops bleeding when you are cut. Inside a vein, it can harm you.</source>
        <extracomment>topic what-is-a-clot.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good clot, bad clot</source>
        <extracomment>topic what-is-a-clot.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same net closes a cut, or blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles. In one, a net of threads closes cut skin. In the other, the net blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood can turn from a liquid to a gel. That lump is a clot.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are cut, a clot stops the bleeding. That is good.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can also form inside a vein, when it should not. That can harm you. A vein takes blood back to the heart.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot that stays where it formed is called a thrombus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot that has moved and got stuck is called an embolus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>topic what-is-a-clot.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibrin threads hold the clot together.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of a vein. A net of pale threads holds red blood cells and small platelets on the wall.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red blood cells</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, platelets plug the hole. Platelets are tiny, sticky bits of blood cells.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then fine threads lock the plug. The threads are called fibrin.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net of threads also holds blood cells and some fluid.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic what-is-a-clot.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot at a cut is good. A clot inside a vein needs help.</source>
        <extracomment>topic what-is-a-clot.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why-clots-form</name>
    <message>
        <source>Why a clot forms in a leg</source>
        <extracomment>topic why-clots-form.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow blood, a hurt vein, or blood that clots easily can start a clot.</source>
        <extracomment>topic why-clots-form.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things that help a clot form</source>
        <extracomment>topic why-clots-form.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein takes blood back to the heart. Three things can start a clot in it.</source>
        <extracomment>topic why-clots-form.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow blood: after long bed rest, a long trip, or a cast on a leg.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person lies in bed. In a leg vein, blood cells pile up and a clot starts.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurt vein: after surgery or an injury.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg with a bandage. In its vein, a clot starts at the hurt wall.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood that clots easily: with cancer, pregnancy, estrogen (oestrogen) pills, or in some families.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnant woman beside a strip of pills. In a vein, cells and threads stick together.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one leg sore or swollen? Get medical help today.</source>
        <extracomment>topic why-clots-form.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic why-clots-form.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a higher chance</source>
        <extracomment>topic why-clots-form.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots can run in families.</source>
        <extracomment>topic why-clots-form.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parents, each with a clot in a leg, and their grown child. The child has a higher chance.</source>
        <extracomment>topic why-clots-form.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who had a clot before, or whose parent, brother or sister did.</source>
        <extracomment>topic why-clots-form.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are pregnant, or had a baby in the last 6 weeks.</source>
        <extracomment>topic why-clots-form.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with cancer, or with a weak heart (heart failure).</source>
        <extracomment>topic why-clots-form.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People over 60, who smoke, or who are very overweight.</source>
        <extracomment>topic why-clots-form.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with varicose veins (swollen, twisted veins), or who drink too little.</source>
        <extracomment>topic why-clots-form.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one of these fit you, and your leg is sore? Check your signs now, before it gets worse.</source>
        <extracomment>topic why-clots-form.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying or sitting still for long raises your chance of a clot. Know the signs.</source>
        <extracomment>topic why-clots-form.remember</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes a clot forms for no clear reason. It can happen to anyone.</source>
        <extracomment>topic why-clots-form.unknown.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why-cramps-happen</name>
    <message>
        <source>Why cramps happen</source>
        <extracomment>topic why-cramps-happen.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often, nobody finds a cause. Tired muscles and busy nerves are likely.</source>
        <extracomment>topic why-cramps-happen.message.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely reasons</source>
        <extracomment>topic why-cramps-happen.parts.0.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard exercise can tire a muscle, and a cramp may follow.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner holds on to a fence. Marks at the calf, the back of the lower leg, show a cramp.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you lose a lot of fluid, then cramp? Throwing up, loose poo or heavy sweat? Get medical help today.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a muscle is tired, its nerves may fire too much. Then it grips.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps are more common as you age, after hard exercise, and later in pregnancy.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low salts, such as potassium or calcium, are not the usual cause.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise cramps come in hot and in cool weather. Cooling down does not stop them.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and illness</source>
        <extracomment>topic why-cramps-happen.parts.1.heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new medicine can bring cramps.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new box of tablets beside a leg with a cramp. The medicine may be the cause.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.alternative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor within 1 or 2 days.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask first.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.1.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to cramps: water tablets, some asthma inhalers (puffers) and estrogen (oestrogen). Statins, for cholesterol, have a small link.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.2.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some illnesses can cause cramps. Liver disease, low thyroid, narrow leg arteries, and nerve or spine trouble are some.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.3.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney dialysis (blood cleaning by machine) and heavy drinking can play a part, too.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.4.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor soon, because it may be the cause.</source>
        <extracomment>topic why-cramps-happen.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most cramps, nobody finds the cause.</source>
        <extracomment>topic why-cramps-happen.unknown.0.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Yes</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramp or blood clot?</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Check.</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration site</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tapped</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure about one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask your pharmacist</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinician has signed the content yet.</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content signed by: {names}.</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is a draft. No native-speaking clinician has checked it.</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this on a phone</source>
        <extracomment>code words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
