<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>About and sources</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>حول الجهاز والمصادر</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>ما هذا</translation>
    </message>
    <message>
        <source>Who wrote it, and who has checked it</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>من كتب هذا، ومن راجعه</translation>
    </message>
    <message>
        <source>The makers of this kiosk wrote it from the sources below.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>كتبه صانعو هذا الجهاز من المصادر أدناه.</translation>
    </message>
    <message>
        <source>Content {version}, written {written}. Next check: {next_check}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>المحتوى {version}، كُتب في {written}. المراجعة التالية: {next_check}.</translation>
    </message>
    <message>
        <source>Checked: {day}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>تاريخ المراجعة: {day}.</translation>
    </message>
    <message>
        <source>Do you have a comment? Tell the person at the desk.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>لديك ملاحظة؟ يُرجى إخبار مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Drafts, signed by nobody yet: {languages}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>مسودّات لم يوقّع عليها أحد بعد: {languages}.</translation>
    </message>
    <message>
        <source>It holds no record of you. When you finish, your answers are gone.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>لا يحتفظ الجهاز بأي سجلّ عنك. عند الإنهاء، تختفي إجاباتك.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>{title}. {address}</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>{title}. {address}</translation>
    </message>
    <message>
        <source>An address is shown only for an authority&apos;s own page.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>يظهر العنوان فقط عندما تكون الصفحة لجهة رسمية نفسها.</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Version {version}.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>البرنامج: Apache License 2.0. الإصدار {version}.</translation>
    </message>
    <message>
        <source>Words and drawings: Creative Commons Attribution 4.0.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>الكلمات والرسوم: Creative Commons Attribution 4.0.</translation>
    </message>
    <message>
        <source>Letters: Noto fonts, SIL Open Font License 1.1.</source>
        <extracomment>code ui/pages/about</extracomment>
        <translation>الحروف: خطوط Noto برخصة SIL Open Font License 1.1.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>NOW</source>
        <extracomment>advice.emergency.word</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <extracomment>advice.emergency.heading</extracomment>
        <translation>يجب الحصول على مساعدة الطوارئ الآن</translation>
    </message>
    <message>
        <source>Tell the person at the desk now. Or call:</source>
        <extracomment>advice.emergency.lead</extracomment>
        <translation>يجب إخبار مكتب الاستقبال الآن. أو الاتصال بالرقم:</translation>
    </message>
    <message>
        <source>A person with a sore leg tells staff at the desk.</source>
        <extracomment>advice.emergency.alternative</extracomment>
        <translation>شخص في ساقه ألم يخبر الموظفين في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Sit or lie down</source>
        <extracomment>advice.emergency.do.0.text</extracomment>
        <translation>الجلوس أو الاستلقاء</translation>
    </message>
    <message>
        <source>Stay with someone</source>
        <extracomment>advice.emergency.do.1.text</extracomment>
        <translation>البقاء مع شخص آخر</translation>
    </message>
    <message>
        <source>No ambulance? Let someone take you to an emergency department</source>
        <extracomment>advice.emergency.do.2.text</extracomment>
        <translation>لا توجد سيارة إسعاف؟ ليأخذك شخص آخر إلى قسم الطوارئ</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>advice.emergency.do_not.0.text</extracomment>
        <translation>ممنوع قيادة السيارة بنفسك</translation>
    </message>
    <message>
        <source>Do not wait for an appointment here</source>
        <extracomment>advice.emergency.do_not.1.text</extracomment>
        <translation>ممنوع انتظار موعد هنا</translation>
    </message>
    <message>
        <source>TODAY</source>
        <extracomment>advice.same_day.word</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <extracomment>advice.same_day.heading</extracomment>
        <translation>يجب الحصول على مساعدة طبية اليوم</translation>
    </message>
    <message>
        <source>Today means before you go to sleep.</source>
        <extracomment>advice.same_day.how</extracomment>
        <translation>«اليوم» تعني: قبل النوم.</translation>
    </message>
    <message>
        <source>Signs like these need to be checked today</source>
        <extracomment>advice.same_day.lead</extracomment>
        <translation>علامات مثل هذه تحتاج إلى فحص طبي اليوم</translation>
    </message>
    <message>
        <source>A doctor looks at a person&apos;s sore leg on the same day.</source>
        <extracomment>advice.same_day.alternative</extracomment>
        <translation>طبيب يفحص ساقًا مؤلمة لشخص في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Go today, before you go to sleep</source>
        <extracomment>advice.same_day.do.0.text</extracomment>
        <translation>الذهاب لطلب المساعدة الطبية اليوم، قبل النوم</translation>
    </message>
    <message>
        <source>Keep taking a prescribed blood thinner, unless a health worker says stop</source>
        <extracomment>advice.same_day.do.2.text</extracomment>
        <translation>الاستمرار في تناول الدواء المضاد لتجلّط الدم (مميّع الدم) الذي وصفه الطبيب، إلا إذا طلب مختصّ صحي إيقافه</translation>
    </message>
    <message>
        <source>Tell staff here, and call now. Do not drive yourself.</source>
        <extracomment>advice.emergency.how</extracomment>
        <translation>يجب إخبار الموظفين، والاتصال الآن. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>Take your medicines list and this paper, if they are with you</source>
        <extracomment>advice.emergency.do.3.text</extracomment>
        <translation>أخذ قائمة أدويتك وهذه الورقة، إذا كانتا معك</translation>
    </message>
    <message>
        <source>Rest a sore leg or arm. Raise it if that feels better</source>
        <extracomment>advice.same_day.do.1.text</extracomment>
        <translation>إراحة الساق أو الذراع المؤلمة. ورفعها إذا كان ذلك يريحك</translation>
    </message>
    <message>
        <source>Do not massage the leg or arm. Do not stretch it hard</source>
        <extracomment>advice.same_day.do_not.0.text</extracomment>
        <translation>ممنوع تدليك الساق أو الذراع. ممنوع تمديدها بقوة</translation>
    </message>
    <message>
        <source>Do not start a long trip before you are seen</source>
        <extracomment>advice.same_day.do_not.1.text</extracomment>
        <translation>ممنوع بدء رحلة طويلة قبل الفحص الطبي</translation>
    </message>
    <message>
        <source>On a blood thinner? Do not take ibuprofen or aspirin before you ask</source>
        <extracomment>advice.same_day.do_not.2.text</extracomment>
        <translation>لديك دواء مضاد لتجلّط الدم (مميّع الدم)؟ ممنوع تناول إيبوبروفين (ibuprofen) أو أسبرين (aspirin) قبل سؤال الصيدلي أو الطبيب</translation>
    </message>
    <message>
        <source>Answers like these need to be talked over today</source>
        <extracomment>advice.same_day.lead_risks</extracomment>
        <translation>إجابات مثل هذه يجب التحدّث عنها اليوم مع مختصّ صحي</translation>
    </message>
    <message>
        <source>SOON</source>
        <extracomment>advice.soon.word</extracomment>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor soon</source>
        <extracomment>advice.soon.heading</extracomment>
        <translation>يجب التحدّث إلى صيدلي أو طبيب قريبًا</translation>
    </message>
    <message>
        <source>In the next 1 or 2 days.</source>
        <extracomment>advice.soon.how</extracomment>
        <translation>خلال يوم أو يومين.</translation>
    </message>
    <message>
        <source>Talk to a pharmacist or doctor in the next 1 or 2 days</source>
        <extracomment>advice.soon.lead</extracomment>
        <translation>يجب التحدّث إلى صيدلي أو طبيب خلال يوم أو يومين</translation>
    </message>
    <message>
        <source>A pharmacist and a calendar with the next two days marked.</source>
        <extracomment>advice.soon.alternative</extracomment>
        <translation>صيدلي، وتقويم عليه علامة عند اليومين التاليين.</translation>
    </message>
    <message>
        <source>Write down when cramps come</source>
        <extracomment>advice.soon.do.0.text</extracomment>
        <translation>كتابة أوقات التشنّجات العضلية</translation>
    </message>
    <message>
        <source>Bring your medicines list</source>
        <extracomment>advice.soon.do.1.text</extracomment>
        <translation>إحضار قائمة أدويتك</translation>
    </message>
    <message>
        <source>Pregnant or new baby? Ask your midwife</source>
        <extracomment>advice.soon.do.2.text</extracomment>
        <translation>حمل أو مولود جديد؟ يجب سؤال القابلة</translation>
    </message>
    <message>
        <source>Do not stop a prescribed medicine on your own</source>
        <extracomment>advice.soon.do_not.0.text</extracomment>
        <translation>ممنوع إيقاف دواء موصوف لك من تلقاء نفسك</translation>
    </message>
    <message>
        <source>Do not massage the leg</source>
        <extracomment>advice.soon.do_not.1.text</extracomment>
        <translation>ممنوع تدليك الساق</translation>
    </message>
    <message>
        <source>Look at all the warning signs.</source>
        <extracomment>advice.unfinished.how</extracomment>
        <translation>يجب النظر إلى كل العلامات التحذيرية.</translation>
    </message>
    <message>
        <source>Pregnant or new baby? Call your midwife, maternity unit or doctor first.</source>
        <extracomment>advice.pregnancy.text</extracomment>
        <translation>حمل أو مولود جديد؟ يجب الاتصال أولًا بالقابلة أو بقسم الولادة أو بالطبيب.</translation>
    </message>
    <message>
        <source>HOME</source>
        <extracomment>advice.self_care.word</extracomment>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>No warning signs were tapped. Care at home for now</source>
        <extracomment>advice.self_care.heading</extracomment>
        <translation>لم يتم اختيار أي علامة تحذيرية. العناية في البيت حاليًا</translation>
    </message>
    <message>
        <source>Know the warning signs.</source>
        <extracomment>advice.self_care.how</extracomment>
        <translation>يجب معرفة العلامات التحذيرية.</translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>advice.self_care.lead</extracomment>
        <translation>اخترت «لا» في كل الأسئلة</translation>
    </message>
    <message>
        <source>A person sits at home with a leg up on a cushion.</source>
        <extracomment>advice.self_care.alternative</extracomment>
        <translation>شخص يجلس في البيت وساقه مرفوعة على وسادة.</translation>
    </message>
    <message>
        <source>When a cramp comes, stretch the muscle gently and hold</source>
        <extracomment>advice.self_care.do.0.text</extracomment>
        <translation>عند حدوث تشنّج عضلي: تمديد العضلة بلطف والثبات على ذلك</translation>
    </message>
    <message>
        <source>Drink when you are thirsty</source>
        <extracomment>advice.self_care.do.1.text</extracomment>
        <translation>شرب الماء عند الشعور بالعطش</translation>
    </message>
    <message>
        <source>Check again if anything changes</source>
        <extracomment>advice.self_care.do.2.text</extracomment>
        <translation>إعادة فحص العلامات إذا تغيّر أي شيء</translation>
    </message>
    <message>
        <source>NOT FINISHED</source>
        <extracomment>advice.unfinished.word</extracomment>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>You did not finish. This check cannot say you are OK</source>
        <extracomment>advice.unfinished.heading</extracomment>
        <translation>لم يكتمل فحص العلامات. ولا يستطيع هذا الفحص القول إنك بخير</translation>
    </message>
    <message>
        <source>If any sign below fits, get help now or today</source>
        <extracomment>advice.unfinished.lead</extracomment>
        <translation>إذا انطبقت عليك أي علامة أدناه، يجب الحصول على المساعدة الآن أو اليوم</translation>
    </message>
    <message>
        <source>Ask staff for help with the check</source>
        <extracomment>advice.unfinished.do.0.text</extracomment>
        <translation>طلب مساعدة الموظفين في فحص العلامات</translation>
    </message>
    <message>
        <source>Do not wait because of this screen</source>
        <extracomment>advice.unfinished.do_not.0.text</extracomment>
        <translation>ممنوع الانتظار بسبب هذه الشاشة</translation>
    </message>
    <message>
        <source>You tapped a sign that needs to be checked today.</source>
        <extracomment>advice.unfinished.lead_sign</extracomment>
        <translation>اخترت علامة تحتاج إلى فحص طبي اليوم.</translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask for an urgent GP appointment.</source>
        <extracomment>advice.ways.advice-line-or-gp.same_day</extracomment>
        <translation>يجب الاتصال بالرقم {advice_line}، أو طلب موعد عاجل عند طبيب الأسرة.</translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call your GP practice.</source>
        <extracomment>advice.ways.advice-line-or-gp.soon</extracomment>
        <translation>يجب سؤال الصيدلي، أو الاتصال بعيادة طبيب الأسرة.</translation>
    </message>
    <message>
        <source>Ask for an urgent GP appointment. When it is closed, call the GP out-of-hours service.</source>
        <extracomment>advice.ways.gp-out-of-hours.same_day</extracomment>
        <translation>يجب طلب موعد عاجل عند طبيب الأسرة. وعندما تكون العيادة مغلقة، يجب الاتصال بخدمة طبيب الأسرة خارج أوقات الدوام.</translation>
    </message>
    <message>
        <source>Call {advice_line}, or ask a doctor to see you today.</source>
        <extracomment>advice.ways.advice-line-or-doctor.same_day</extracomment>
        <translation>يجب الاتصال بالرقم {advice_line}، أو الطلب من طبيب أن يفحصك اليوم.</translation>
    </message>
    <message>
        <source>Ask a pharmacist, or call a doctor.</source>
        <extracomment>advice.ways.advice-line-or-doctor.soon</extracomment>
        <translation>يجب سؤال الصيدلي، أو الاتصال بطبيب.</translation>
    </message>
    <message>
        <source>Call a doctor and ask to be seen today.</source>
        <extracomment>advice.ways.doctor.same_day</extracomment>
        <translation>يجب الاتصال بطبيب والطلب منه أن يفحصك اليوم.</translation>
    </message>
    <message>
        <source>No help today? Go to an emergency department.</source>
        <extracomment>advice.no_help.text</extracomment>
        <translation>لا توجد مساعدة اليوم؟ يجب الذهاب إلى قسم الطوارئ.</translation>
    </message>
    <message>
        <source>If you are worried, get help even if your sign is not on this list.</source>
        <extracomment>advice.worried.text</extracomment>
        <translation>إذا كان هناك ما يقلقك، يجب الحصول على المساعدة حتى إذا لم تكن علامتك في القائمة.</translation>
    </message>
    <message>
        <source>On brown or black skin a colour change can be hard to see. Feel for warmth and compare legs.</source>
        <extracomment>advice.skin.text</extracomment>
        <translation>على البشرة السمراء أو السوداء قد تصعب رؤية تغيّر اللون. يجب لمس الجلد: هل هو دافئ؟ ويجب مقارنة الساقين.</translation>
    </message>
    <message>
        <source>First look at these signs. If one fits, do not stretch. Get help.</source>
        <extracomment>advice.stretch_warning.text</extracomment>
        <translation>يجب أولًا النظر إلى هذه العلامات. إذا انطبقت عليك واحدة منها، فممنوع تمديد العضلة. يجب الحصول على المساعدة.</translation>
    </message>
    <message>
        <source>Chest pain? Call {emergency_number}. Leg swollen, warm, or pain that stays? Stop. Get medical help today.</source>
        <extracomment>advice.stretch_stop.text</extracomment>
        <translation>ألم في الصدر؟ يجب الاتصال بالرقم {emergency_number}. ساق متورّمة أو دافئة، أو ألم لا يزول؟ يجب التوقّف. يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>This screen gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this screen.</source>
        <extracomment>advice.disclaimer</extracomment>
        <translation>تقدّم هذه الشاشة معلومات صحية عامة. ولا تستطيع أن تخبرك بالمشكلة. لا يستطيع ذلك إلا مختصّ صحي، وغالبًا بتصوير طبي أو فحص دم. إذا كان هناك ما يقلقك، أو ساءت حالتك، يجب الحصول على المساعدة. يجب عدم الانتظار بسبب هذه الشاشة.</translation>
    </message>
    <message>
        <source>This sheet gives general health facts. It cannot tell you what is wrong. Only a health worker can do that, often with a scan or a blood test. If you are worried, or you feel worse, get help. Do not wait because of this sheet.</source>
        <extracomment>advice.sheet_disclaimer</extracomment>
        <translation>تقدّم هذه الورقة معلومات صحية عامة. ولا تستطيع أن تخبرك بالمشكلة. لا يستطيع ذلك إلا مختصّ صحي، وغالبًا بتصوير طبي أو فحص دم. إذا كان هناك ما يقلقك، أو ساءت حالتك، يجب الحصول على المساعدة. يجب عدم الانتظار بسبب هذه الورقة.</translation>
    </message>
    <message>
        <source>This is based only on the answers you tapped. If an answer was wrong, tap Change.</source>
        <extracomment>advice.basis</extracomment>
        <translation>هذا مبني فقط على الإجابات التي اخترتها. إذا كانت إحدى الإجابات خطأ، يُرجى لمس «تغيير».</translation>
    </message>
    <message>
        <source>This is based only on the answers you tapped.</source>
        <extracomment>advice.sheet_basis</extracomment>
        <translation>هذا مبني فقط على الإجابات التي اخترتها.</translation>
    </message>
</context>
<context>
    <name>advice-page</name>
    <message>
        <source>Call</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>الاتصال بالرقم</translation>
    </message>
    <message>
        <source>Show this to staff</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>عرض على الموظفين</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>طباعة ورقتي</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>مسح الرمز</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Stretches, step by step</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>تمديد العضلة خطوة بخطوة</translation>
    </message>
    <message>
        <source>Any of these? Get emergency help now: {emergency_number}</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>لديك أي من هذه؟ يجب الحصول على مساعدة الطوارئ الآن: {emergency_number}</translation>
    </message>
    <message>
        <source>Any of these? Get medical help today</source>
        <extracomment>code ui/pages/advice</extracomment>
        <translation>لديك أي من هذه؟ يجب الحصول على مساعدة طبية اليوم</translation>
    </message>
    <message>
        <source>Worse, or a new sign? Today: call **{advice_line}**. Emergency: call **{emergency_number}**.</source>
        <extracomment>code words</extracomment>
        <translation>ساءت حالتك، أو ظهرت علامة جديدة؟ اليوم: يجب الاتصال بالرقم **{advice_line}**. حالة طارئة: يجب الاتصال بالرقم **{emergency_number}**.</translation>
    </message>
    <message>
        <source>Worse, or a new sign? Get medical help today. Emergency: call **{emergency_number}**.</source>
        <extracomment>code words</extracomment>
        <translation>ساءت حالتك، أو ظهرت علامة جديدة؟ يجب الحصول على مساعدة طبية اليوم. حالة طارئة: يجب الاتصال بالرقم **{emergency_number}**.</translation>
    </message>
</context>
<context>
    <name>after-you-go-home</name>
    <message>
        <source>After you go home</source>
        <extracomment>topic after-you-go-home.title</extracomment>
        <translation>بعد العودة إلى البيت</translation>
    </message>
    <message>
        <source>Keep this list. Get help as soon as one sign on it fits you.</source>
        <extracomment>topic after-you-go-home.message.text</extracomment>
        <translation>يجب الاحتفاظ بهذه القائمة. يجب الحصول على المساعدة بمجرد أن تنطبق عليك علامة واحدة منها.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <extracomment>topic after-you-go-home.parts.0.heading</extracomment>
        <translation>متى يجب الحصول على المساعدة</translation>
    </message>
    <message>
        <source>Read the list with your family, and keep it near the phone.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.caption</extracomment>
        <translation>يجب قراءة القائمة مع العائلة، وإبقاؤها قرب الهاتف.</translation>
    </message>
    <message>
        <source>A family sits at a kitchen table and reads the sheet with the signs.</source>
        <extracomment>topic after-you-go-home.parts.0.figure.alternative</extracomment>
        <translation>عائلة تجلس إلى طاولة المطبخ وتقرأ الورقة التي فيها العلامات.</translation>
    </message>
    <message>
        <source>A sign of an emergency? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic after-you-go-home.parts.0.points.0.text</extracomment>
        <translation>علامة طوارئ؟ يجب الاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>A sign in a leg or arm, or cramps all over? Get medical help today.</source>
        <extracomment>topic after-you-go-home.parts.0.points.1.text</extracomment>
        <translation>علامة في ساق أو فخذ أو ذراع، أو تشنّجات عضلية في الجسم كله؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Worried, or feeling worse? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.parts.0.points.2.text</extracomment>
        <translation>هناك ما يقلقك، أو حالتك تسوء؟ يجب الحصول على المساعدة، حتى إذا لم تكن علامتك في القائمة.</translation>
    </message>
    <message>
        <source>A leg that feels better for a while can still hold a clot.</source>
        <extracomment>topic after-you-go-home.parts.0.points.3.text</extracomment>
        <translation>الساق التي تتحسّن لبعض الوقت قد تبقى فيها جلطة دموية.</translation>
    </message>
    <message>
        <source>Take this list home and keep it by the phone, so you can act fast.</source>
        <extracomment>topic after-you-go-home.action</extracomment>
        <translation>يجب أخذ هذه القائمة إلى البيت وإبقاؤها قرب الهاتف، حتى يمكنك التصرّف بسرعة.</translation>
    </message>
    <message>
        <source>Worried? Get help, even if your sign is not on the list.</source>
        <extracomment>topic after-you-go-home.remember</extracomment>
        <translation>هناك ما يقلقك؟ يجب الحصول على المساعدة، حتى إذا لم تكن علامتك في القائمة.</translation>
    </message>
</context>
<context>
    <name>ask-your-pharmacist</name>
    <message>
        <source>Questions for your pharmacist</source>
        <extracomment>topic ask-your-pharmacist.title</extracomment>
        <translation>أسئلة للصيدلي</translation>
    </message>
    <message>
        <source>Tick your questions, and take this list to your pharmacist.</source>
        <extracomment>topic ask-your-pharmacist.message.text</extracomment>
        <translation>يُرجى وضع علامة عند أسئلتك، وأخذ هذه القائمة إلى الصيدلي.</translation>
    </message>
    <message>
        <source>About my medicines</source>
        <extracomment>topic ask-your-pharmacist.parts.0.heading</extracomment>
        <translation>عن أدويتي</translation>
    </message>
    <message>
        <source>A pharmacist can go through the list with you.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.caption</extracomment>
        <translation>يمكن للصيدلي أن يراجع القائمة معك.</translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about it.</source>
        <extracomment>topic ask-your-pharmacist.parts.0.figure.alternative</extracomment>
        <translation>صيدلانية تعطي ورقة لرجل على كرسي متحرّك. وهما يتحدّثان عنها.</translation>
    </message>
    <message>
        <source>Could one of my medicines cause cramps?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.0.text</extracomment>
        <translation>هل يمكن أن يسبّب أحد أدويتي تشنّجات عضلية؟</translation>
    </message>
    <message>
        <source>May I take a painkiller with my other medicines?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.1.text</extracomment>
        <translation>هل يمكنني تناول مسكّن للألم مع أدويتي الأخرى؟</translation>
    </message>
    <message>
        <source>I missed a blood thinner (a medicine to stop clots). What now?</source>
        <extracomment>topic ask-your-pharmacist.parts.0.points.2.text</extracomment>
        <translation>فاتتني جرعة من دواء مضاد لتجلّط الدم (مميّع الدم). ماذا أفعل الآن؟</translation>
    </message>
    <message>
        <source>About clots</source>
        <extracomment>topic ask-your-pharmacist.parts.1.heading</extracomment>
        <translation>عن الجلطات الدموية</translation>
    </message>
    <message>
        <source>Bring a note of when your cramps come.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.caption</extracomment>
        <translation>يُرجى إحضار ورقة بأوقات التشنّجات العضلية.</translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic ask-your-pharmacist.parts.1.figure.alternative</extracomment>
        <translation>صيدلانية تتحدّث مع رجل مسنّ. وعلى تقويم علامات عند أيام تشنّجاته العضلية.</translation>
    </message>
    <message>
        <source>I am going to fly or have surgery. Should I see a doctor about clots?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.0.text</extracomment>
        <translation>سأسافر بالطائرة أو ستُجرى لي جراحة. هل يجب أن أرى طبيبًا بشأن الجلطات الدموية؟</translation>
    </message>
    <message>
        <source>Do I need a blood test?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.1.text</extracomment>
        <translation>هل أحتاج إلى فحص دم؟</translation>
    </message>
    <message>
        <source>Which signs mean I should call today?</source>
        <extracomment>topic ask-your-pharmacist.parts.1.points.2.text</extracomment>
        <translation>ما العلامات التي تعني أن عليّ الاتصال اليوم؟</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Do not wait for a pharmacist. Check your signs now.</source>
        <extracomment>topic ask-your-pharmacist.action</extracomment>
        <translation>ألم أو تورّم في ساق واحدة؟ يجب عدم انتظار الصيدلي. يجب فحص العلامات لديك الآن.</translation>
    </message>
    <message>
        <source>Take this list and your medicines with you.</source>
        <extracomment>topic ask-your-pharmacist.remember</extracomment>
        <translation>يُرجى أخذ هذه القائمة وأدويتك معك.</translation>
    </message>
</context>
<context>
    <name>attract</name>
    <message>
        <source>Sore leg? Cramp or clot?</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>ألم في الساق؟ تشنّج عضلي أم جلطة دموية؟</translation>
    </message>
    <message>
        <source>Check here</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>فحص العلامات هنا</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/attract</extracomment>
        <translation>ساق فيها ألم من الخلف تحت الركبة.</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>Language</source>
        <extracomment>code ui/window</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <extracomment>code ui/window</extracomment>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>code ui/window</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>code ui/window</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
</context>
<context>
    <name>blocked-artery</name>
    <message>
        <source>A cold, pale or numb leg</source>
        <extracomment>topic blocked-artery.title</extracomment>
        <translation>برودة أو شحوب أو خَدَر في الساق</translation>
    </message>
    <message>
        <source>A leg that is cold, pale or newly numb is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.message.text</extracomment>
        <translation>البرودة أو الشحوب أو الخَدَر الجديد (قلّة إحساس) في الساق حالة طارئة. يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic blocked-artery.parts.0.heading</extracomment>
        <translation>العلامات: يجب الاتصال الآن</translation>
    </message>
    <message>
        <source>A foot that is suddenly cold needs help now.</source>
        <extracomment>topic blocked-artery.parts.0.figure.caption</extracomment>
        <translation>القدم التي تبرد فجأة تحتاج إلى مساعدة الآن.</translation>
    </message>
    <message>
        <source>A pale blue foot with a snowflake. It is cold, so blood may not be getting there.</source>
        <extracomment>topic blocked-artery.parts.0.figure.alternative</extracomment>
        <translation>قدم زرقاء شاحبة وعليها ندفة ثلج. القدم باردة، فقد لا يصل الدم إليها.</translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic blocked-artery.parts.0.points.0.text</extracomment>
        <translation>لديك أي علامة أدناه؟ يجب إخبار الموظفين، والاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>A leg or foot is cold.</source>
        <extracomment>topic blocked-artery.parts.0.points.1.text</extracomment>
        <translation>ساق أو قدم باردة.</translation>
    </message>
    <message>
        <source>It is pale, grey or blue. Look at nails and soles too.</source>
        <extracomment>topic blocked-artery.parts.0.points.2.text</extracomment>
        <translation>لونها شاحب أو رمادي أو أزرق. يجب النظر إلى الأظافر وباطن القدمين أيضًا.</translation>
    </message>
    <message>
        <source>It is newly numb, tingling, weak or hard to move.</source>
        <extracomment>topic blocked-artery.parts.0.points.3.text</extracomment>
        <translation>بدأ فيها حديثًا خَدَر (قلّة إحساس) أو تنميل أو ضعف أو صعوبة في تحريكها.</translation>
    </message>
    <message>
        <source>It hurts very badly, even at rest.</source>
        <extracomment>topic blocked-artery.parts.0.points.4.text</extracomment>
        <translation>فيها ألم شديد جدًا، حتى عند الراحة.</translation>
    </message>
    <message>
        <source>Blocked vein or artery?</source>
        <extracomment>topic blocked-artery.parts.1.heading</extracomment>
        <translation>انسداد وريد أم انسداد شريان؟</translation>
    </message>
    <message>
        <source>A blocked vein and a blocked artery are two different troubles.</source>
        <extracomment>topic blocked-artery.parts.1.figure.caption</extracomment>
        <translation>انسداد الوريد وانسداد الشريان مشكلتان مختلفتان.</translation>
    </message>
    <message>
        <source>Blocked vein: blood has trouble leaving. The leg may swell, ache and feel warm. Get help today.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.text</extracomment>
        <translation>انسداد الوريد: يصعب خروج الدم. قد تتورّم الساق وتؤلم وتصبح دافئة. يجب الحصول على المساعدة اليوم.</translation>
    </message>
    <message>
        <source>One leg has a clot in a vein. Blood cannot get out, so it is swollen and warm.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.0.alternative</extracomment>
        <translation>ساق فيها جلطة دموية في وريد. لا يستطيع الدم الخروج، فالساق متورّمة ودافئة.</translation>
    </message>
    <message>
        <source>Blocked artery: blood cannot get in. The leg turns pale and cold. Call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.text</extracomment>
        <translation>انسداد الشريان: لا يستطيع الدم الدخول. تصبح الساق شاحبة وباردة. يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>One leg has a clot in an artery. Blood cannot get in, so it is pale and cold.</source>
        <extracomment>topic blocked-artery.parts.1.figure.steps.1.alternative</extracomment>
        <translation>ساق فيها جلطة دموية في شريان. لا يستطيع الدم الدخول، فالساق شاحبة وباردة.</translation>
    </message>
    <message>
        <source>Arteries bring blood into the leg. Veins take it back out.</source>
        <extracomment>topic blocked-artery.parts.1.points.0.text</extracomment>
        <translation>الشرايين تُدخل الدم إلى الساق. والأوردة تُخرجه منها.</translation>
    </message>
    <message>
        <source>With a blocked artery, muscle can start to die within hours. So call at once.</source>
        <extracomment>topic blocked-artery.parts.1.points.1.text</extracomment>
        <translation>عند انسداد شريان، قد تبدأ العضلة بالموت خلال ساعات. لذلك يجب الاتصال فورًا.</translation>
    </message>
    <message>
        <source>An uneven heartbeat makes a blocked artery more likely.</source>
        <extracomment>topic blocked-artery.parts.1.points.2.text</extracomment>
        <translation>عدم انتظام دقّات القلب يزيد احتمال انسداد شريان.</translation>
    </message>
    <message>
        <source>Rarely, a huge vein clot does this too. The leg swells a lot, and turns blue or pale. Call now.</source>
        <extracomment>topic blocked-artery.parts.1.points.3.text</extracomment>
        <translation>في حالات نادرة، تسبّب هذا أيضًا جلطة دموية ضخمة في وريد. تتورّم الساق كثيرًا، ويصبح لونها أزرق أو شاحبًا. يجب الاتصال الآن.</translation>
    </message>
    <message>
        <source>Narrow arteries can make a leg hurt when you walk. It stops when you rest: talk to a doctor soon. Suddenly worse, or pain at rest? Get help now.</source>
        <extracomment>topic blocked-artery.parts.1.points.4.text</extracomment>
        <translation>الشرايين الضيّقة قد تسبّب ألمًا في الساق عند المشي. إذا توقّف الألم عند الراحة، يجب التحدّث إلى طبيب قريبًا. ساء الألم فجأة، أو بقي عند الراحة؟ يجب الحصول على المساعدة الآن.</translation>
    </message>
    <message>
        <source>Cold, pale or newly numb: call {emergency_number} now.</source>
        <extracomment>topic blocked-artery.remember</extracomment>
        <translation>برودة أو شحوب أو خَدَر جديد: يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>Feel both feet. Is one cold, pale or newly numb? Call {emergency_number}, because muscle can die.</source>
        <extracomment>topic blocked-artery.action</extracomment>
        <translation>يجب لمس القدمين كلتيهما. هل إحداهما باردة أو شاحبة، أو بدأ فيها خَدَر جديد؟ يجب الاتصال بالرقم {emergency_number}، لأن العضلة قد تموت.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Do you have any of these now?</source>
        <extracomment>checklist.questions.0.stem</extracomment>
        <translation>هل لديك الآن أي من هذه العلامات؟</translation>
    </message>
    <message>
        <source>A clot can move to the lungs</source>
        <extracomment>checklist.questions.0.why</extracomment>
        <translation>قد تنتقل جلطة دموية من وريد إلى الرئتين</translation>
    </message>
    <message>
        <source>It is hard to breathe</source>
        <extracomment>checklist.questions.0.signs.0.text</extracomment>
        <translation>صعوبة في التنفّس</translation>
    </message>
    <message>
        <source>Your chest or upper back hurts</source>
        <extracomment>checklist.questions.0.signs.1.text</extracomment>
        <translation>ألم في الصدر أو في أعلى الظهر</translation>
    </message>
    <message>
        <source>You are coughing up blood</source>
        <extracomment>checklist.questions.0.signs.2.text</extracomment>
        <translation>سعال (كحّة) مع خروج دم</translation>
    </message>
    <message>
        <source>These can be signs of a clot in the lung</source>
        <extracomment>checklist.questions.1.why</extracomment>
        <translation>قد تكون هذه علامات على جلطة دموية في الرئة</translation>
    </message>
    <message>
        <source>You fainted, or feel that you will faint</source>
        <extracomment>checklist.questions.1.signs.0.text</extracomment>
        <translation>إغماء، أو شعور بقرب حدوث إغماء</translation>
    </message>
    <message>
        <source>Your heart is beating very fast</source>
        <extracomment>checklist.questions.1.signs.1.text</extracomment>
        <translation>دقّات القلب سريعة جدًا</translation>
    </message>
    <message>
        <source>Blood may not be getting to the leg</source>
        <extracomment>checklist.questions.2.why</extracomment>
        <translation>قد لا يصل الدم إلى الساق</translation>
    </message>
    <message>
        <source>A leg or foot is cold</source>
        <extracomment>checklist.questions.2.signs.0.text</extracomment>
        <translation>ساق أو قدم باردة</translation>
    </message>
    <message>
        <source>A leg or foot is pale, grey or blue (look at nails and soles too)</source>
        <extracomment>checklist.questions.2.signs.1.text</extracomment>
        <translation>ساق أو قدم لونها شاحب أو رمادي أو أزرق (يجب النظر إلى الأظافر وباطن القدمين أيضًا)</translation>
    </message>
    <message>
        <source>A leg or foot is newly numb, tingling, weak or hard to move</source>
        <extracomment>checklist.questions.2.signs.2.text</extracomment>
        <translation>بدأ حديثًا في ساق أو قدم: خَدَر (قلّة إحساس) أو تنميل أو ضعف أو صعوبة في تحريكها</translation>
    </message>
    <message>
        <source>Pressure can build inside a muscle. A cramp that has let go is a No</source>
        <extracomment>checklist.questions.3.why</extracomment>
        <translation>قد يرتفع الضغط داخل عضلة. إذا زال التشنّج العضلي، فالجواب: لا</translation>
    </message>
    <message>
        <source>Very bad pain in a leg or arm that is not letting go</source>
        <extracomment>checklist.questions.3.signs.0.text</extracomment>
        <translation>ألم شديد جدًا في ساق أو فخذ أو ذراع، ولا يزول</translation>
    </message>
    <message>
        <source>A hard, tight muscle with pins and needles that is not letting go</source>
        <extracomment>checklist.questions.3.signs.1.text</extracomment>
        <translation>عضلة قاسية ومشدودة مع تنميل، ولا ترتخي</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <extracomment>checklist.questions.4.stem</extracomment>
        <translation>هل لديك أي من هذه العلامات؟</translation>
    </message>
    <message>
        <source>Nerves low in the back may be squeezed</source>
        <extracomment>checklist.questions.4.why</extracomment>
        <translation>قد تكون أعصاب أسفل الظهر مضغوطة</translation>
    </message>
    <message>
        <source>You are numb between your legs, or when you wipe</source>
        <extracomment>checklist.questions.4.signs.0.text</extracomment>
        <translation>خَدَر (قلّة إحساس) بين الفخذين، أو عند الغسل أو المسح في المرحاض</translation>
    </message>
    <message>
        <source>Both legs are getting weak</source>
        <extracomment>checklist.questions.4.signs.1.text</extracomment>
        <translation>ضعف متزايد في الساقين كلتيهما</translation>
    </message>
    <message>
        <source>It is newly hard to pee, or to hold your pee or poo</source>
        <extracomment>checklist.questions.4.signs.2.text</extracomment>
        <translation>صعوبة جديدة في التبوّل، أو في التحكّم بالبول أو البراز</translation>
    </message>
    <message>
        <source>Do you feel very ill, with any of these?</source>
        <extracomment>checklist.questions.5.stem</extracomment>
        <translation>هل لديك شعور بمرض شديد، مع أي من هذه العلامات؟</translation>
    </message>
    <message>
        <source>An infection can spread fast</source>
        <extracomment>checklist.questions.5.why</extracomment>
        <translation>قد تنتشر العدوى في الجسم بسرعة</translation>
    </message>
    <message>
        <source>You are mixed up, or your speech is slurred</source>
        <extracomment>checklist.questions.5.signs.0.text</extracomment>
        <translation>تشوّش في التفكير، أو كلام ثقيل غير واضح</translation>
    </message>
    <message>
        <source>You are shaking hard, or have a fever and are throwing up</source>
        <extracomment>checklist.questions.5.signs.1.text</extracomment>
        <translation>رجفة شديدة، أو حُمّى مع تقيّؤ</translation>
    </message>
    <message>
        <source>Your skin is cold and damp, or blotchy</source>
        <extracomment>checklist.questions.5.signs.2.text</extracomment>
        <translation>جلد بارد ورطب، أو جلد عليه بقع</translation>
    </message>
    <message>
        <source>Do you have this?</source>
        <extracomment>checklist.questions.6.stem</extracomment>
        <translation>هل لديك هذه العلامة؟</translation>
    </message>
    <message>
        <source>Muscle may be breaking down</source>
        <extracomment>checklist.questions.6.why</extracomment>
        <translation>قد تكون العضلات تتلف</translation>
    </message>
    <message>
        <source>Your pee is dark, like cola or tea</source>
        <extracomment>checklist.questions.6.signs.0.text</extracomment>
        <translation>بول داكن اللون، مثل الكولا أو الشاي</translation>
    </message>
    <message>
        <source>Swelling is the most specific sign of a leg clot</source>
        <extracomment>checklist.questions.7.why</extracomment>
        <translation>التورّم هو أكثر علامة تدلّ على جلطة دموية في الساق</translation>
    </message>
    <message>
        <source>One leg or arm is more swollen than the other</source>
        <extracomment>checklist.questions.7.signs.0.text</extracomment>
        <translation>ساق أو فخذ أو ذراع متورّمة أكثر من الأخرى</translation>
    </message>
    <message>
        <source>Both legs swelled up fast</source>
        <extracomment>checklist.questions.7.signs.1.text</extracomment>
        <translation>تورّم سريع في الساقين كلتيهما</translation>
    </message>
    <message>
        <source>A clot or a skin infection can do this</source>
        <extracomment>checklist.questions.8.why</extracomment>
        <translation>قد يكون السبب جلطة دموية في وريد أو عدوى في الجلد</translation>
    </message>
    <message>
        <source>The skin of a leg or arm is warm, red, darker, or a new colour</source>
        <extracomment>checklist.questions.8.signs.0.text</extracomment>
        <translation>جلد ساق أو فخذ أو ذراع دافئ، أو أحمر، أو أغمق، أو بلون جديد</translation>
    </message>
    <message>
        <source>A swollen vein is hard or sore</source>
        <extracomment>checklist.questions.8.signs.1.text</extracomment>
        <translation>وريد متورّم، وهو قاسٍ أو مؤلم</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Soreness is a No only if the cramp let go within 10 minutes, less than a day ago, and the soreness is fading</source>
        <extracomment>checklist.questions.9.why</extracomment>
        <translation>التشنّج العضلي يزول خلال دقائق. أما الألم الباقي بعده فجوابه «لا» فقط إذا زال التشنّج العضلي خلال 10 دقائق، وكان ذلك قبل أقل من يوم، وكان الألم يخفّ</translation>
    </message>
    <message>
        <source>An ache or throb in a leg or arm that stays, or eased and came back</source>
        <extracomment>checklist.questions.9.signs.0.text</extracomment>
        <translation>وجع أو ألم نابض في ساق أو فخذ أو ذراع، يستمر، أو خفّ ثم عاد</translation>
    </message>
    <message>
        <source>A cramp that did not let go within 10 minutes</source>
        <extracomment>checklist.questions.9.signs.1.text</extracomment>
        <translation>تشنّج عضلي (شدّ عضلي) لم يزُل خلال 10 دقائق</translation>
    </message>
    <message>
        <source>One leg throbs when you stand or walk</source>
        <extracomment>checklist.questions.9.signs.2.text</extracomment>
        <translation>ألم نابض في ساق واحدة عند الوقوف أو المشي</translation>
    </message>
    <message>
        <source>A leg too sore to stand on</source>
        <extracomment>checklist.questions.9.signs.3.text</extracomment>
        <translation>ألم في ساق يمنع الوقوف عليها</translation>
    </message>
    <message>
        <source>Salts in the blood may be off, or a poison or germ may be at work</source>
        <extracomment>checklist.questions.10.why</extracomment>
        <translation>قد تكون أملاح الدم غير متوازنة، أو قد يكون السبب سُمًّا أو جرثومة</translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over</source>
        <extracomment>checklist.questions.10.signs.0.text</extracomment>
        <translation>تشنّجات عضلية (شدّ عضلي) في الذراعين أو الصدر أو البطن، أو في الجسم كله</translation>
    </message>
    <message>
        <source>A stiff jaw, or muscles that twitch</source>
        <extracomment>checklist.questions.10.signs.1.text</extracomment>
        <translation>تيبّس في الفكّ، أو عضلات ترتعش وحدها</translation>
    </message>
    <message>
        <source>Cramps after you lost a lot of fluid: throwing up, loose poo, heavy sweat</source>
        <extracomment>checklist.questions.10.signs.2.text</extracomment>
        <translation>تشنّجات عضلية بعد فقدان سوائل كثيرة: تقيّؤ أو إسهال أو تعرّق شديد</translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound</source>
        <extracomment>checklist.questions.10.signs.3.text</extracomment>
        <translation>تشنّجات عضلية بعد التعرّض لشيء سامّ، أو مع جرح متّسخ</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you have a baby in the last 6 weeks?</source>
        <extracomment>checklist.questions.11.stem</extracomment>
        <translation>هل أنت حامل، أو وضعت مولودًا خلال آخر 6 أسابيع؟</translation>
    </message>
    <message>
        <source>Clots are more common then</source>
        <extracomment>checklist.questions.11.why</extracomment>
        <translation>الجلطات الدموية في الأوردة أكثر حدوثًا في هذه الفترة</translation>
    </message>
    <message>
        <source>In the last 3 months, did any of these happen to you? Tap all that did</source>
        <extracomment>checklist.questions.12.stem</extracomment>
        <translation>خلال آخر 3 أشهر، هل حدث لك أي من هذه؟ يُرجى اختيار كل ما حدث</translation>
    </message>
    <message>
        <source>Lying or sitting still raises the risk</source>
        <extracomment>checklist.questions.12.why</extracomment>
        <translation>الاستلقاء أو الجلوس دون حركة يزيد الخطر</translation>
    </message>
    <message>
        <source>an operation</source>
        <extracomment>checklist.questions.12.parts.0.text</extracomment>
        <translation>عملية جراحية</translation>
    </message>
    <message>
        <source>a hospital stay</source>
        <extracomment>checklist.questions.12.parts.1.text</extracomment>
        <translation>إقامة في المستشفى</translation>
    </message>
    <message>
        <source>3 days or more in bed</source>
        <extracomment>checklist.questions.12.parts.2.text</extracomment>
        <translation>3 أيام أو أكثر في الفراش</translation>
    </message>
    <message>
        <source>a leg in a cast or boot</source>
        <extracomment>checklist.questions.12.parts.3.text</extracomment>
        <translation>ساق في الجبس أو في حذاء طبي مثبِّت</translation>
    </message>
    <message>
        <source>a leg that is paralysed or very weak</source>
        <extracomment>checklist.questions.12.parts.4.text</extracomment>
        <translation>ساق مشلولة أو ضعيفة جدًا</translation>
    </message>
    <message>
        <source>a trip of 3 hours or more sitting still</source>
        <extracomment>checklist.questions.12.parts.5.text</extracomment>
        <translation>رحلة من 3 ساعات أو أكثر مع الجلوس دون حركة</translation>
    </message>
    <message>
        <source>Are any of these true for you? Tap all that are</source>
        <extracomment>checklist.questions.13.stem</extracomment>
        <translation>هل ينطبق عليك أي من هذه؟ يُرجى اختيار كل ما ينطبق</translation>
    </message>
    <message>
        <source>Some bodies and medicines make clots more likely</source>
        <extracomment>checklist.questions.13.why</extracomment>
        <translation>بعض الأجسام وبعض الأدوية تجعل الجلطات الدموية في الأوردة أكثر احتمالًا</translation>
    </message>
    <message>
        <source>a blood clot before</source>
        <extracomment>checklist.questions.13.parts.0.text</extracomment>
        <translation>جلطة دموية سابقة (في وريد أو في الرئة)</translation>
    </message>
    <message>
        <source>a blood clot in a parent, brother or sister</source>
        <extracomment>checklist.questions.13.parts.1.text</extracomment>
        <translation>جلطة دموية (في وريد أو في الرئة) لدى أحد الوالدين أو أخ أو أخت</translation>
    </message>
    <message>
        <source>cancer now or in the last 6 months</source>
        <extracomment>checklist.questions.13.parts.2.text</extracomment>
        <translation>سرطان الآن أو خلال آخر 6 أشهر</translation>
    </message>
    <message>
        <source>a pill, patch, ring or HRT tablet with estrogen (oestrogen)</source>
        <extracomment>checklist.questions.13.parts.3.text</extracomment>
        <translation>حبوب منع الحمل أو لصقة أو حلقة مهبلية أو أقراص هرمونات بديلة (HRT) فيها إستروجين (estrogen)</translation>
    </message>
    <message>
        <source>I take a blood thinner</source>
        <extracomment>checklist.questions.13.parts.4.text</extracomment>
        <translation>أتناول دواءً مضادًا لتجلّط الدم (مميّع الدم)</translation>
    </message>
    <message>
        <source>I missed or stopped a blood thinner</source>
        <extracomment>checklist.questions.13.parts.5.text</extracomment>
        <translation>فاتتني جرعة من دواء مضاد لتجلّط الدم (مميّع الدم)، أو أوقفته</translation>
    </message>
    <message>
        <source>Narrow leg arteries can do this</source>
        <extracomment>checklist.questions.14.why</extracomment>
        <translation>قد تسبّب ذلك شرايين ضيّقة في الساق</translation>
    </message>
    <message>
        <source>Leg pain comes when you walk and stops when you rest</source>
        <extracomment>checklist.questions.14.signs.0.text</extracomment>
        <translation>ألم في الساق يأتي عند المشي ويتوقّف عند الراحة</translation>
    </message>
    <message>
        <source>A health worker can look for a cause</source>
        <extracomment>checklist.questions.15.why</extracomment>
        <translation>يمكن لمختصّ صحي أن يبحث عن السبب</translation>
    </message>
    <message>
        <source>Cramps that come often, or wake you up</source>
        <extracomment>checklist.questions.15.signs.0.text</extracomment>
        <translation>تشنّجات عضلية تأتي كثيرًا، أو توقظك من النوم</translation>
    </message>
    <message>
        <source>Legs that have long been numb or puffy</source>
        <extracomment>checklist.questions.15.signs.1.text</extracomment>
        <translation>خَدَر (قلّة إحساس) أو انتفاخ في الساقين منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Cramps that began after a new medicine</source>
        <extracomment>checklist.questions.15.signs.2.text</extracomment>
        <translation>تشنّجات عضلية بدأت بعد دواء جديد</translation>
    </message>
    <message>
        <source>Any emergency sign: get emergency help now.</source>
        <extracomment>checklist.rules.0</extracomment>
        <translation>أي علامة طوارئ: يجب الحصول على مساعدة الطوارئ الآن.</translation>
    </message>
    <message>
        <source>Any sign on the list for today: get medical help today.</source>
        <extracomment>checklist.rules.1</extracomment>
        <translation>أي علامة في قائمة «اليوم»: يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Any other risk, leg pain when you walk, cramps that come often or after a new medicine, or legs long numb or puffy: talk to a pharmacist or doctor soon.</source>
        <extracomment>checklist.rules.4</extracomment>
        <translation>أي خطر آخر، أو ألم في الساق عند المشي، أو تشنّجات عضلية كثيرة أو بعد دواء جديد، أو خَدَر أو انتفاخ في الساقين منذ مدة طويلة: يجب التحدّث إلى صيدلي أو طبيب قريبًا.</translation>
    </message>
    <message>
        <source>Two or more of these risks: get medical help today. An operation, hospital stay or bed rest (as one). A cast or a very weak leg (as one). A clot before. Cancer. A missed or stopped blood thinner. Each &quot;not sure&quot; about risks.</source>
        <extracomment>checklist.rules.2</extracomment>
        <translation>اثنان أو أكثر من هذه المخاطر: يجب الحصول على مساعدة طبية اليوم. عملية جراحية أو إقامة في المستشفى أو ملازمة الفراش (تُحسب خطرًا واحدًا). ساق في الجبس أو ضعيفة جدًا (تُحسب خطرًا واحدًا). جلطة دموية سابقة (في وريد أو في الرئة). سرطان. جرعة فائتة من دواء مضاد لتجلّط الدم (مميّع الدم)، أو إيقافه. كل جواب «لا أعرف» عن المخاطر.</translation>
    </message>
    <message>
        <source>Pregnant or a new baby, and any other risk: get medical help today.</source>
        <extracomment>checklist.rules.3</extracomment>
        <translation>حمل أو مولود جديد، مع أي خطر آخر: يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>No to all: care at home for now, and know the warning signs.</source>
        <extracomment>checklist.rules.5</extracomment>
        <translation>«لا» في كل الأسئلة: العناية في البيت حاليًا، مع معرفة العلامات التحذيرية.</translation>
    </message>
    <message>
        <source>&quot;Not sure&quot; counts as Yes.</source>
        <extracomment>checklist.rules.6</extracomment>
        <translation>«لا أعرف» تُحسب «نعم».</translation>
    </message>
</context>
<context>
    <name>clotting-in-check</name>
    <message>
        <source>What keeps clotting in check</source>
        <extracomment>topic clotting-in-check.title</extracomment>
        <translation>ما الذي يضبط تجلّط الدم</translation>
    </message>
    <message>
        <source>Your body has brakes that stop clots where they should not be.</source>
        <extracomment>topic clotting-in-check.message.text</extracomment>
        <translation>في جسمك مكابح توقف الجلطات الدموية في الأماكن التي يجب ألا تكون فيها.</translation>
    </message>
    <message>
        <source>Brakes of the body</source>
        <extracomment>topic clotting-in-check.parts.0.heading</extracomment>
        <translation>مكابح الجسم</translation>
    </message>
    <message>
        <source>The brakes of the body keep clotting in check.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.caption</extracomment>
        <translation>مكابح الجسم تضبط تجلّط الدم.</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are the smooth lining, calming signals and plasmin.</source>
        <extracomment>topic clotting-in-check.parts.0.figure.alternative</extracomment>
        <translation>ستة مكابح تكبح تجلّط الدم. ثلاثة منها هي البطانة الملساء، وإشارات التهدئة، والبلازمين.</translation>
    </message>
    <message>
        <source>smooth lining</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.0.text</extracomment>
        <translation>بطانة ملساء</translation>
    </message>
    <message>
        <source>calming signals</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.1.text</extracomment>
        <translation>إشارات تهدئة</translation>
    </message>
    <message>
        <source>plasmin</source>
        <extracomment>topic clotting-in-check.parts.0.figure.labels.2.text</extracomment>
        <translation>بلازمين</translation>
    </message>
    <message>
        <source>The smooth lining of a healthy blood vessel hides the start signals for clotting.</source>
        <extracomment>topic clotting-in-check.parts.0.points.0.text</extracomment>
        <translation>البطانة الملساء في الوعاء الدموي الصحي تخفي إشارات بدء التجلّط.</translation>
    </message>
    <message>
        <source>The lining also pushes platelets away, and sends signals that calm them. Platelets are sticky bits of cells.</source>
        <extracomment>topic clotting-in-check.parts.0.points.1.text</extracomment>
        <translation>وتُبعد البطانة الصفائح الدموية أيضًا، وترسل إشارات تهدّئها. الصفائح الدموية قطع لزجة من الخلايا.</translation>
    </message>
    <message>
        <source>Brakes in the blood switch the clotting proteins off.</source>
        <extracomment>topic clotting-in-check.parts.0.points.2.text</extracomment>
        <translation>مكابح في الدم توقف عمل بروتينات التجلّط.</translation>
    </message>
    <message>
        <source>When the job is done, a protein called plasmin cuts the old clot threads.</source>
        <extracomment>topic clotting-in-check.parts.0.points.3.text</extracomment>
        <translation>عندما ينتهي العمل، يقطع بروتين اسمه البلازمين خيوط الجلطة الدموية القديمة.</translation>
    </message>
    <message>
        <source>Brakes in the blood</source>
        <extracomment>topic clotting-in-check.parts.1.heading</extracomment>
        <translation>مكابح في الدم</translation>
    </message>
    <message>
        <source>Three more brakes work on the clotting proteins. Doctors call these proteins factors.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.caption</extracomment>
        <translation>ثلاثة مكابح أخرى تعمل على بروتينات التجلّط. يسمّي الأطباء هذه البروتينات «عوامل».</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. Three of them are antithrombin, protein C with protein S, and TFPI.</source>
        <extracomment>topic clotting-in-check.parts.1.figure.alternative</extracomment>
        <translation>ستة مكابح تكبح تجلّط الدم. ثلاثة منها هي مضاد الثرومبين، والبروتين C مع البروتين S، والمثبّط TFPI.</translation>
    </message>
    <message>
        <source>antithrombin</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.0.text</extracomment>
        <translation>مضاد ثرومبين</translation>
    </message>
    <message>
        <source>protein C</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.1.text</extracomment>
        <translation>بروتين C</translation>
    </message>
    <message>
        <source>TFPI</source>
        <extracomment>topic clotting-in-check.parts.1.figure.labels.2.text</extracomment>
        <translation>TFPI</translation>
    </message>
    <message>
        <source>Antithrombin blocks thrombin, which makes the clot threads. It blocks factor X too.</source>
        <extracomment>topic clotting-in-check.parts.1.points.0.text</extracomment>
        <translation>مضاد الثرومبين يعطّل الثرومبين، الذي يصنع خيوط الجلطة الدموية. ويعطّل العامل X أيضًا.</translation>
    </message>
    <message>
        <source>Heparan on the vessel wall makes antithrombin work much faster. The medicine heparin does the same.</source>
        <extracomment>topic clotting-in-check.parts.1.points.1.text</extracomment>
        <translation>الهيباران (heparan) على جدار الوعاء يجعل مضاد الثرومبين يعمل أسرع بكثير. ودواء الهيبارين (heparin) يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Thrombomodulin is a protein fixed in the lining. It catches thrombin and uses it to switch on protein C.</source>
        <extracomment>topic clotting-in-check.parts.1.points.2.text</extracomment>
        <translation>الثرومبوموديولين بروتين مثبّت في البطانة. وهو يمسك الثرومبين ويستعمله لتشغيل البروتين C.</translation>
    </message>
    <message>
        <source>Protein C and protein S then shut down two helpers, factors V and VIII.</source>
        <extracomment>topic clotting-in-check.parts.1.points.3.text</extracomment>
        <translation>ثم يوقف البروتين C والبروتين S عمل مساعدَين، هما العامل V والعامل VIII.</translation>
    </message>
    <message>
        <source>TFPI (tissue factor pathway inhibitor) turns off tissue factor, the start signal.</source>
        <extracomment>topic clotting-in-check.parts.1.points.4.text</extracomment>
        <translation>المثبّط TFPI (مثبّط مسار العامل النسيجي) يوقف عمل العامل النسيجي، وهو إشارة البدء.</translation>
    </message>
    <message>
        <source>Calming and clearing</source>
        <extracomment>topic clotting-in-check.parts.2.heading</extracomment>
        <translation>التهدئة والتنظيف</translation>
    </message>
    <message>
        <source>The lining calms platelets. Plasmin clears old threads.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.caption</extracomment>
        <translation>البطانة تهدّئ الصفائح الدموية. والبلازمين يزيل الخيوط القديمة.</translation>
    </message>
    <message>
        <source>Six brakes hold back clotting. The lining has a sugar coat. Plasmin cuts the threads of old clots.</source>
        <extracomment>topic clotting-in-check.parts.2.figure.alternative</extracomment>
        <translation>ستة مكابح تكبح تجلّط الدم. للبطانة غلاف سكّري. والبلازمين يقطع خيوط الجلطات الدموية القديمة.</translation>
    </message>
    <message>
        <source>sugar coat</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.0.text</extracomment>
        <translation>غلاف سكّري</translation>
    </message>
    <message>
        <source>nitric oxide</source>
        <extracomment>topic clotting-in-check.parts.2.figure.labels.1.text</extracomment>
        <translation>أكسيد النيتريك</translation>
    </message>
    <message>
        <source>A sugar coat on the lining (glycocalyx) pushes platelets and factors away.</source>
        <extracomment>topic clotting-in-check.parts.2.points.0.text</extracomment>
        <translation>الغلاف السكّري على البطانة (glycocalyx) يُبعد الصفائح الدموية والعوامل.</translation>
    </message>
    <message>
        <source>Two signals from the lining calm platelets. They are prostacyclin and nitric oxide.</source>
        <extracomment>topic clotting-in-check.parts.2.points.1.text</extracomment>
        <translation>إشارتان من البطانة تهدّئان الصفائح الدموية. هما البروستاسيكلين وأكسيد النيتريك.</translation>
    </message>
    <message>
        <source>Plasmin sleeps in the blood as plasminogen. Another protein, t-PA (tissue plasminogen activator), wakes it.</source>
        <extracomment>topic clotting-in-check.parts.2.points.2.text</extracomment>
        <translation>ينام البلازمين في الدم باسم البلازمينوجين. ويوقظه بروتين آخر اسمه t-PA (منشّط البلازمينوجين النسيجي).</translation>
    </message>
    <message>
        <source>Plasmin cuts fibrin, the threads of the clot. It leaves bits called D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.3.text</extracomment>
        <translation>يقطع البلازمين الفيبرين، أي خيوط الجلطة الدموية. ويترك قطعًا تُسمّى D-dimer.</translation>
    </message>
    <message>
        <source>A blood test can look for D-dimer.</source>
        <extracomment>topic clotting-in-check.parts.2.points.4.text</extracomment>
        <translation>يمكن لفحص دم أن يبحث عن D-dimer.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? It needs help today, because the brakes can fail. Check your signs now.</source>
        <extracomment>topic clotting-in-check.action</extracomment>
        <translation>ألم أو تورّم في الساق؟ الساق تحتاج إلى مساعدة اليوم، لأن المكابح قد تفشل. يجب فحص العلامات لديك الآن.</translation>
    </message>
    <message>
        <source>A smooth vessel wall and brakes in the blood keep clotting in check.</source>
        <extracomment>topic clotting-in-check.remember</extracomment>
        <translation>الجدار الأملس للأوعية والمكابح في الدم تضبط تجلّط الدم.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>These are clues, not proof</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>هذه دلائل، وليست إثباتًا</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>{first} إلى {last} من {count}</translation>
    </message>
    <message>
        <source>**{name}** ({note})</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>**{name}** ({note})</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>فحص العلامات لديّ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>code ui/pages/comparison</extracomment>
        <translation>قراءة المزيد</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>England</source>
        <extracomment>country.GB-ENG.name</extracomment>
        <translation>إنجلترا</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>country.GB-SCT.name</extracomment>
        <translation>اسكتلندا</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>country.GB-WLS.name</extracomment>
        <translation>ويلز</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>country.GB-NIR.name</extracomment>
        <translation>أيرلندا الشمالية</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>country.IE.name</extracomment>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>country.DE.name</extracomment>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country.FR.name</extracomment>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country.ES.name</extracomment>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>country.IT.name</extracomment>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>country.PT.name</extracomment>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>country.PL.name</extracomment>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country.RO.name</extracomment>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>country.NL.name</extracomment>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>country.SE.name</extracomment>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>country.DK.name</extracomment>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>country.AT.name</extracomment>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>country.BE.name</extracomment>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>country.BG.name</extracomment>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>country.HR.name</extracomment>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>country.CY.name</extracomment>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>country.CZ.name</extracomment>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>country.EE.name</extracomment>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>country.FI.name</extracomment>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>country.GR.name</extracomment>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>country.HU.name</extracomment>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>country.LV.name</extracomment>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>country.LT.name</extracomment>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>country.LU.name</extracomment>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>country.MT.name</extracomment>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>country.SK.name</extracomment>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>country.SI.name</extracomment>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>country.CH.name</extracomment>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country.US.name</extracomment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>country.CA.name</extracomment>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>country.AU.name</extracomment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>country.NZ.name</extracomment>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>country.CN.name</extracomment>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>country.HK.name</extracomment>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>country.TW.name</extracomment>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>country.IN.name</extracomment>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>country.IR.name</extracomment>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>country.JP.name</extracomment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>country.KR.name</extracomment>
        <translation>كوريا الجنوبية</translation>
    </message>
</context>
<context>
    <name>cramp-or-clot</name>
    <message>
        <source>Cramp or clot?</source>
        <extracomment>topic cramp-or-clot.title</extracomment>
        <translation>تشنّج عضلي أم جلطة دموية؟</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>topic cramp-or-clot.message.text</extracomment>
        <translation>التشنّج العضلي يزول خلال دقائق. أما ألم الجلطة الدموية في الساق فيستمر، أو يعود.</translation>
    </message>
    <message>
        <source>Clues, not proof</source>
        <extracomment>topic cramp-or-clot.parts.0.heading</extracomment>
        <translation>دلائل، وليست إثباتًا</translation>
    </message>
    <message>
        <source>A knotted calf muscle is a cramp. A clot sits in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.caption</extracomment>
        <translation>العضلة المنقبضة كالعقدة في ربلة الساق تشنّج عضلي. أما الجلطة الدموية فتكون في وريد عميق.</translation>
    </message>
    <message>
        <source>Two calves, the back of the lower leg. One has a hard, knotted muscle. The other is swollen, with a dark clot in a deep vein.</source>
        <extracomment>topic cramp-or-clot.parts.0.figure.alternative</extracomment>
        <translation>ساقان من الخلف، تحت الركبة: هذه ربلة الساق. في واحدة عضلة قاسية منقبضة كالعقدة. والأخرى متورّمة، وفيها جلطة دموية داكنة في وريد عميق.</translation>
    </message>
    <message>
        <source>Does one leg swell, stay sore, or change colour? Get medical help today.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.1.text</extracomment>
        <translation>هل تتورّم ساق واحدة، أو يستمر فيها الألم، أو يتغيّر لونها؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Nobody can tell by feel alone. Doctors use a scan or a blood test.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.2.text</extracomment>
        <translation>لا أحد يستطيع أن يعرف من الإحساس وحده. يستعمل الأطباء تصويرًا طبيًا أو فحص دم.</translation>
    </message>
    <message>
        <source>A leg can feel better and still hold a clot. One runner felt much better after 3 days. Weeks later, doctors found a large clot.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.3.text</extracomment>
        <translation>قد تتحسّن الساق وتبقى فيها جلطة دموية. تحسّن أحد العدّائين كثيرًا بعد 3 أيام. وبعد أسابيع وجد الأطباء جلطة دموية كبيرة.</translation>
    </message>
    <message>
        <source>For about 1 in 5 people, it took over a week to find the clot. Most of that time passed before they saw a doctor.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.4.text</extracomment>
        <translation>عند نحو 1 من كل 5 أشخاص، مرّ أكثر من أسبوع قبل اكتشاف الجلطة الدموية. ومرّ معظم هذا الوقت قبل أن يروا طبيبًا.</translation>
    </message>
    <message>
        <source>Check your signs now, because a leg clot needs help today.</source>
        <extracomment>topic cramp-or-clot.action</extracomment>
        <translation>يجب فحص العلامات لديك الآن، لأن الجلطة الدموية في الساق تحتاج إلى مساعدة اليوم.</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Pain that stays or comes back needs help today.</source>
        <extracomment>topic cramp-or-clot.remember</extracomment>
        <translation>التشنّج العضلي يزول خلال دقائق. أما الألم الذي يستمر أو يعود فيحتاج إلى مساعدة اليوم.</translation>
    </message>
    <message>
        <source>No sign on its own can prove a clot or rule one out.</source>
        <extracomment>topic cramp-or-clot.unknown.0.text</extracomment>
        <translation>لا توجد علامة واحدة تكفي وحدها لإثبات وجود جلطة دموية أو لنفيه.</translation>
    </message>
    <message>
        <source>There is no home test for a clot.</source>
        <extracomment>topic cramp-or-clot.unknown.1.text</extracomment>
        <translation>لا يوجد فحص منزلي للجلطة الدموية.</translation>
    </message>
    <message>
        <source>Read across each line. These are clues, not proof. Any sign of a clot? Get help today.</source>
        <extracomment>topic cramp-or-clot.table.how_to_read</extracomment>
        <translation>يُقرأ كل سطر بالعرض. هذه دلائل، وليست إثباتًا. أي علامة على جلطة دموية؟ يجب الحصول على المساعدة اليوم.</translation>
    </message>
    <message>
        <source>Leg cramp</source>
        <extracomment>topic cramp-or-clot.table.cramp</extracomment>
        <translation>تشنّج عضلي في الساق</translation>
    </message>
    <message>
        <source>Leg clot</source>
        <extracomment>topic cramp-or-clot.table.clot</extracomment>
        <translation>جلطة دموية في الساق</translation>
    </message>
    <message>
        <source>doctors say DVT</source>
        <extracomment>topic cramp-or-clot.table.clot_note</extracomment>
        <translation>يسمّيها الأطباء DVT</translation>
    </message>
    <message>
        <source>How it starts</source>
        <extracomment>topic cramp-or-clot.table.rows.0.heading</extracomment>
        <translation>كيف تكون البداية</translation>
    </message>
    <message>
        <source>Suddenly, often at night, or in or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.0.cramp.text</extracomment>
        <translation>فجأة، غالبًا في الليل، أو أثناء الرياضة أو بعدها</translation>
    </message>
    <message>
        <source>Over hours or days, or suddenly. It may come with no pain</source>
        <extracomment>topic cramp-or-clot.table.rows.0.clot.text</extracomment>
        <translation>خلال ساعات أو أيام، أو فجأة. وقد تأتي بلا ألم</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>topic cramp-or-clot.table.rows.1.heading</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes. Soreness up to a day</source>
        <extracomment>topic cramp-or-clot.table.rows.1.cramp.text</extracomment>
        <translation>من ثوانٍ إلى 10 دقائق. ثم ألم باقٍ لمدة تصل إلى يوم</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>topic cramp-or-clot.table.rows.2.heading</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Muscle of the calf (back of the lower leg), foot or thigh</source>
        <extracomment>topic cramp-or-clot.table.rows.2.cramp.text</extracomment>
        <translation>عضلة في ربلة الساق (الجزء الخلفي من الساق تحت الركبة) أو القدم أو الفخذ</translation>
    </message>
    <message>
        <source>Calf or thigh, deep inside. Also an arm</source>
        <extracomment>topic cramp-or-clot.table.rows.2.clot.text</extracomment>
        <translation>ربلة الساق أو الفخذ، في العمق. وأيضًا في الذراع</translation>
    </message>
    <message>
        <source>How many legs</source>
        <extracomment>topic cramp-or-clot.table.rows.3.heading</extracomment>
        <translation>كم ساقًا</translation>
    </message>
    <message>
        <source>One leg or both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.cramp.text</extracomment>
        <translation>ساق واحدة أو الساقان</translation>
    </message>
    <message>
        <source>Nearly always one. Rarely both</source>
        <extracomment>topic cramp-or-clot.table.rows.3.clot.text</extracomment>
        <translation>دائمًا تقريبًا ساق واحدة. ونادرًا الساقان</translation>
    </message>
    <message>
        <source>How it feels</source>
        <extracomment>topic cramp-or-clot.table.rows.4.heading</extracomment>
        <translation>الإحساس</translation>
    </message>
    <message>
        <source>A hard, tight knot</source>
        <extracomment>topic cramp-or-clot.table.rows.4.cramp.text</extracomment>
        <translation>عقدة قاسية ومشدودة</translation>
    </message>
    <message>
        <source>A throb or ache, sore to touch. It can feel like a cramp (charley horse)</source>
        <extracomment>topic cramp-or-clot.table.rows.4.clot.text</extracomment>
        <translation>ألم نابض أو وجع، مع ألم عند اللمس. وقد يشبه التشنّج العضلي (الشدّ العضلي)</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>topic cramp-or-clot.table.rows.5.heading</extracomment>
        <translation>التورّم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>topic cramp-or-clot.table.rows.5.cramp.text</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale, blue or newly numb leg? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic cramp-or-clot.parts.0.points.0.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، أو ساق باردة أو شاحبة أو زرقاء أو فيها خَدَر جديد؟ يجب الاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>Stays, gets worse, or eases and comes back</source>
        <extracomment>topic cramp-or-clot.table.rows.1.clot.text</extracomment>
        <translation>يستمر، أو يسوء، أو يخفّ ثم يعود</translation>
    </message>
    <message>
        <source>Often, in one leg. Rarely in both</source>
        <extracomment>topic cramp-or-clot.table.rows.5.clot.text</extracomment>
        <translation>غالبًا، في ساق واحدة. ونادرًا في الساقين</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>topic cramp-or-clot.table.rows.6.heading</extracomment>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>May feel warm</source>
        <extracomment>topic cramp-or-clot.table.rows.6.clot.text</extracomment>
        <translation>قد يكون الجلد دافئًا</translation>
    </message>
    <message>
        <source>Skin colour</source>
        <extracomment>topic cramp-or-clot.table.rows.7.heading</extracomment>
        <translation>لون الجلد</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>topic cramp-or-clot.table.rows.7.cramp.text</extracomment>
        <translation>لا تغيّر</translation>
    </message>
    <message>
        <source>Red, purple or darker. Or no change that you can see</source>
        <extracomment>topic cramp-or-clot.table.rows.7.clot.text</extracomment>
        <translation>أحمر أو بنفسجي أو أغمق. أو بلا تغيّر تراه العين</translation>
    </message>
    <message>
        <source>Veins</source>
        <extracomment>topic cramp-or-clot.table.rows.8.heading</extracomment>
        <translation>الأوردة</translation>
    </message>
    <message>
        <source>May be swollen, hard and sore</source>
        <extracomment>topic cramp-or-clot.table.rows.8.clot.text</extracomment>
        <translation>قد تكون متورّمة وقاسية ومؤلمة</translation>
    </message>
    <message>
        <source>Standing or walking</source>
        <extracomment>topic cramp-or-clot.table.rows.9.heading</extracomment>
        <translation>الوقوف أو المشي</translation>
    </message>
    <message>
        <source>Standing on it may help</source>
        <extracomment>topic cramp-or-clot.table.rows.9.cramp.text</extracomment>
        <translation>الوقوف على الساق قد يفيد</translation>
    </message>
    <message>
        <source>Often worse</source>
        <extracomment>topic cramp-or-clot.table.rows.9.clot.text</extracomment>
        <translation>غالبًا أسوأ</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>topic cramp-or-clot.table.rows.10.heading</extracomment>
        <translation>تمديد العضلة</translation>
    </message>
    <message>
        <source>Usually helps</source>
        <extracomment>topic cramp-or-clot.table.rows.10.cramp.text</extracomment>
        <translation>يفيد عادةً</translation>
    </message>
    <message>
        <source>Does not end the pain. Do not stretch hard, rub or massage it</source>
        <extracomment>topic cramp-or-clot.table.rows.10.clot.text</extracomment>
        <translation>لا ينهي الألم. ممنوع تمديد الساق بقوة أو فركها أو تدليكها</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>topic cramp-or-clot.table.rows.11.heading</extracomment>
        <translation>من يصاب</translation>
    </message>
    <message>
        <source>Anyone. More often older people, in pregnancy, or after exercise</source>
        <extracomment>topic cramp-or-clot.table.rows.11.cramp.text</extracomment>
        <translation>أي شخص. وأكثر عند كبار السنّ، أو في الحمل، أو بعد الرياضة</translation>
    </message>
    <message>
        <source>Anyone. More often after surgery, bed rest, a long trip or a past clot. Also with cancer, pregnancy or estrogen (oestrogen)</source>
        <extracomment>topic cramp-or-clot.table.rows.11.clot.text</extracomment>
        <translation>أي شخص. وأكثر بعد جراحة أو ملازمة الفراش أو رحلة طويلة أو جلطة دموية سابقة (في وريد أو في الرئة). وأيضًا مع السرطان أو الحمل أو الإستروجين (estrogen)</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>topic cramp-or-clot.table.rows.12.heading</extracomment>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Care at home. Cramps often? Ask a pharmacist or doctor</source>
        <extracomment>topic cramp-or-clot.table.rows.12.cramp.text</extracomment>
        <translation>العناية في البيت. تشنّجات عضلية كثيرة؟ يجب سؤال الصيدلي أو الطبيب</translation>
    </message>
    <message>
        <source>Get medical help today. Chest pain, hard to breathe, cold or blue leg? Call {emergency_number} now</source>
        <extracomment>topic cramp-or-clot.table.rows.12.clot.text</extracomment>
        <translation>يجب الحصول على مساعدة طبية اليوم. ألم في الصدر، صعوبة في التنفّس، ساق باردة أو زرقاء؟ يجب الاتصال الآن بالرقم {emergency_number}</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Text and colours</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>العودة إلى العادي</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Skin in pictures</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>لون البشرة في الصور</translation>
    </message>
    <message>
        <source>Touch and reach</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>اللمس والوصول</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>The next person starts with the standard settings again.</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>يبدأ الشخص التالي بالإعدادات العادية من جديد.</translation>
    </message>
    <message>
        <source>Slow touch</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>لمس بطيء</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>استمرار اللمس لمدة ثانية واحدة</translation>
    </message>
    <message>
        <source>Low reach</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>أزرار منخفضة</translation>
    </message>
    <message>
        <source>Buttons low on the screen</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>الأزرار في أسفل الشاشة</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>بدون حركة</translation>
    </message>
    <message>
        <source>Pictures change at once</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>الصور تتغيّر فورًا</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>بنّية</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>code ui/pages/display</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>during-a-cramp</name>
    <message>
        <source>During a cramp</source>
        <extracomment>topic during-a-cramp.title</extracomment>
        <translation>أثناء التشنّج العضلي</translation>
    </message>
    <message>
        <source>Stretch gently and hold until it eases. Do not force it.</source>
        <extracomment>topic during-a-cramp.message.text</extracomment>
        <translation>تمديد العضلة بلطف والثبات حتى يخفّ التشنّج. يجب عدم استعمال القوة.</translation>
    </message>
    <message>
        <source>In bed or on a chair</source>
        <extracomment>topic during-a-cramp.parts.0.heading</extracomment>
        <translation>في السرير أو على كرسي</translation>
    </message>
    <message>
        <source>Stretch the calf, the back of the lower leg.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.caption</extracomment>
        <translation>تمديد ربلة الساق، أي الجزء الخلفي من الساق تحت الركبة.</translation>
    </message>
    <message>
        <source>Sit up and put a light on. Straighten your knee.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation>الجلوس وإشعال الضوء. ثم مدّ الركبة حتى تستقيم.</translation>
    </message>
    <message>
        <source>A person sits and leans on both hands. The bent leg goes straight.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation>شخص يجلس ويستند إلى يديه. ساقه المثنيّة تصبح مستقيمة.</translation>
    </message>
    <message>
        <source>Pull your toes up toward you, slowly. A towel can help.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation>شدّ أصابع القدم إلى أعلى نحوك، ببطء. قد تساعد منشفة.</translation>
    </message>
    <message>
        <source>A person sits with one leg straight. A towel round the foot pulls the toes back.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation>شخص يجلس وإحدى ساقيه مستقيمة. منشفة حول القدم تشدّ الأصابع إلى الخلف.</translation>
    </message>
    <message>
        <source>Hold until it eases. Do not jerk.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation>الثبات حتى يخفّ التشنّج. يجب عدم الشدّ فجأة.</translation>
    </message>
    <message>
        <source>The person holds the towel still. A clock shows that some time goes by.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation>الشخص يمسك المنشفة بثبات. ساعة تبيّن مرور بعض الوقت.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.text</extracomment>
        <translation>الإرخاء ببطء.</translation>
    </message>
    <message>
        <source>The person lets the towel go slack. The foot moves back down.</source>
        <extracomment>topic during-a-cramp.parts.0.figure.steps.3.alternative</extracomment>
        <translation>الشخص يرخي المنشفة. وتعود القدم إلى الأسفل.</translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic during-a-cramp.parts.0.points.0.text</extracomment>
        <translation>ممنوع فرك الساق أو تدليكها. عند عدد قليل من الناس، انتقلت بعد ذلك جلطة دموية إلى الرئتين.</translation>
    </message>
    <message>
        <source>Standing, and after</source>
        <extracomment>topic during-a-cramp.parts.1.heading</extracomment>
        <translation>الوقوف، وما بعد التشنّج</translation>
    </message>
    <message>
        <source>Stand only if you are steady.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.caption</extracomment>
        <translation>الوقوف فقط إذا كان توازنك جيدًا.</translation>
    </message>
    <message>
        <source>Stand up if you are steady. Hold on to something, with a light on.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.text</extracomment>
        <translation>الوقوف إذا كان توازنك جيدًا، مع التمسّك بشيء والضوء مضاء.</translation>
    </message>
    <message>
        <source>A person stands at night and holds a chair. A lamp is on, so the way is clear to see.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.0.alternative</extracomment>
        <translation>شخص يقف ليلًا ويمسك كرسيًا. المصباح مضاء، فالطريق واضح.</translation>
    </message>
    <message>
        <source>Put your weight on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.text</extracomment>
        <translation>وضع وزن الجسم على الساق المتشنّجة.</translation>
    </message>
    <message>
        <source>The person lifts the other foot. Now the weight is on the leg with the cramp.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.1.alternative</extracomment>
        <translation>الشخص يرفع القدم الأخرى. الآن وزنه على الساق المتشنّجة.</translation>
    </message>
    <message>
        <source>Breathe slowly until it lets go.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.text</extracomment>
        <translation>التنفّس ببطء حتى يزول التشنّج.</translation>
    </message>
    <message>
        <source>The person stands on both feet, holds the chair and breathes out slowly.</source>
        <extracomment>topic during-a-cramp.parts.1.figure.steps.2.alternative</extracomment>
        <translation>الشخص يقف على القدمين، ويمسك الكرسي، ويُخرج النفَس ببطء.</translation>
    </message>
    <message>
        <source>A painkiller is too slow for the cramp. It may help if you are sore later.</source>
        <extracomment>topic during-a-cramp.parts.1.points.0.text</extracomment>
        <translation>مسكّن الألم أبطأ من أن يفيد أثناء التشنّج. وقد يفيد إذا بقي ألم بعد ذلك.</translation>
    </message>
    <message>
        <source>Ask a pharmacist first if you take a blood thinner (a medicine to stop clots).</source>
        <extracomment>topic during-a-cramp.parts.1.points.1.text</extracomment>
        <translation>يجب سؤال الصيدلي أولًا إذا كان بين أدويتك دواء مضاد لتجلّط الدم (مميّع الدم).</translation>
    </message>
    <message>
        <source>Ask first, too, if you are pregnant or have kidney or stomach trouble.</source>
        <extracomment>topic during-a-cramp.parts.1.points.2.text</extracomment>
        <translation>ويجب السؤال أولًا أيضًا مع الحمل، أو مع مشكلة في الكلى أو المعدة.</translation>
    </message>
    <message>
        <source>If the pain stays or comes back, check your signs again. It may be more than a cramp.</source>
        <extracomment>topic during-a-cramp.action</extracomment>
        <translation>إذا استمر الألم أو عاد، يجب فحص العلامات لديك مرة أخرى. فقد يكون أكثر من تشنّج عضلي.</translation>
    </message>
    <message>
        <source>Gentle and slow. Stop if it is not gone after 10 minutes.</source>
        <extracomment>topic during-a-cramp.remember</extracomment>
        <translation>بلطف وببطء. ويجب التوقّف إذا لم يزُل التشنّج بعد 10 دقائق.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale or blue leg? Call {emergency_number} now. Still there after 10 minutes? Leg swollen, warm or a new colour? Stop. Get medical help today.</source>
        <extracomment>topic during-a-cramp.stop.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، أو ساق باردة أو شاحبة أو زرقاء؟ يجب الاتصال الآن بالرقم {emergency_number}. هل بقي التشنّج بعد 10 دقائق؟ هل الساق متورّمة أو دافئة أو بلون جديد؟ يجب التوقّف. يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
</context>
<context>
    <name>every-day</name>
    <message>
        <source>Every day</source>
        <extracomment>topic every-day.title</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Move every day, and do not sit still for hours.</source>
        <extracomment>topic every-day.message.text</extracomment>
        <translation>التحرّك كل يوم، وعدم الجلوس ساعات دون حركة.</translation>
    </message>
    <message>
        <source>Small habits</source>
        <extracomment>topic every-day.parts.0.heading</extracomment>
        <translation>عادات صغيرة</translation>
    </message>
    <message>
        <source>A walk each day moves the blood in your legs.</source>
        <extracomment>topic every-day.parts.0.figure.caption</extracomment>
        <translation>المشي كل يوم يحرّك الدم في ساقيك.</translation>
    </message>
    <message>
        <source>Two people walk outdoors together. Walking helps the blood flow up from the legs.</source>
        <extracomment>topic every-day.parts.0.figure.alternative</extracomment>
        <translation>شخصان يمشيان معًا في الهواء الطلق. المشي يساعد الدم على الصعود من الساقين.</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Get medical help today.</source>
        <extracomment>topic every-day.parts.0.points.0.text</extracomment>
        <translation>ألم أو تورّم في ساق واحدة؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Do not sit still for hours. Get up and walk about.</source>
        <extracomment>topic every-day.parts.0.points.1.text</extracomment>
        <translation>عدم الجلوس ساعات دون حركة. والنهوض والمشي قليلًا.</translation>
    </message>
    <message>
        <source>Keep a healthy weight.</source>
        <extracomment>topic every-day.parts.0.points.2.text</extracomment>
        <translation>الحفاظ على وزن صحي.</translation>
    </message>
    <message>
        <source>Do not smoke.</source>
        <extracomment>topic every-day.parts.0.points.3.text</extracomment>
        <translation>عدم التدخين.</translation>
    </message>
    <message>
        <source>Did you, or a close relative, have a blood clot? Tell your health worker.</source>
        <extracomment>topic every-day.parts.0.points.4.text</extracomment>
        <translation>هل أصابتك، أو أصابت أحد أقاربك المقرّبين، جلطة دموية في وريد أو في الرئة؟ يجب إخبار مختصّ صحي.</translation>
    </message>
    <message>
        <source>Stand up and walk a little each hour or two. It keeps the blood in your legs moving.</source>
        <extracomment>topic every-day.action</extracomment>
        <translation>الوقوف والمشي قليلًا كل ساعة أو ساعتين. هذا يُبقي الدم متحرّكًا في ساقيك.</translation>
    </message>
    <message>
        <source>Move, keep a healthy weight, and do not smoke.</source>
        <extracomment>topic every-day.remember</extracomment>
        <translation>الحركة، والحفاظ على وزن صحي، وعدم التدخين.</translation>
    </message>
</context>
<context>
    <name>fewer-cramps</name>
    <message>
        <source>Fewer cramps</source>
        <extracomment>topic fewer-cramps.title</extracomment>
        <translation>تشنّجات عضلية أقل</translation>
    </message>
    <message>
        <source>Ask a pharmacist about your medicines. Be wary of pills for cramps.</source>
        <extracomment>topic fewer-cramps.message.text</extracomment>
        <translation>يجب سؤال الصيدلي عن أدويتك. ويجب الحذر من حبوب التشنّجات العضلية.</translation>
    </message>
    <message>
        <source>What may help</source>
        <extracomment>topic fewer-cramps.parts.0.heading</extracomment>
        <translation>ما قد يفيد</translation>
    </message>
    <message>
        <source>Note your cramps on a calendar, and show it to a pharmacist.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.caption</extracomment>
        <translation>تسجيل التشنّجات العضلية على تقويم، وعرضه على الصيدلي.</translation>
    </message>
    <message>
        <source>A pharmacist talks with an older man. A calendar has the days of his cramps marked.</source>
        <extracomment>topic fewer-cramps.parts.0.figure.alternative</extracomment>
        <translation>صيدلانية تتحدّث مع رجل مسنّ. وعلى تقويم علامات عند أيام تشنّجاته العضلية.</translation>
    </message>
    <message>
        <source>Is a leg swollen, warm or a new colour? Get medical help today.</source>
        <extracomment>topic fewer-cramps.parts.0.points.0.text</extracomment>
        <translation>هل في ساق تورّم أو دفء أو لون جديد؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Ask a pharmacist to look at your medicines.</source>
        <extracomment>topic fewer-cramps.parts.0.points.1.text</extracomment>
        <translation>الطلب من الصيدلي أن يراجع أدويتك.</translation>
    </message>
    <message>
        <source>Stretches for the calf (back of the lower leg) may help some people. Check your signs first. Then see the wall stretch.</source>
        <extracomment>topic fewer-cramps.parts.0.points.2.text</extracomment>
        <translation>تمديد ربلة الساق (الجزء الخلفي من الساق تحت الركبة) قد يفيد بعض الناس. يجب فحص العلامات لديك أولًا. ثم يأتي التمديد عند الجدار.</translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Do not force extra water, as far too much can kill.</source>
        <extracomment>topic fewer-cramps.parts.0.points.3.text</extracomment>
        <translation>شرب الماء عند الشعور بالعطش. يجب عدم إجبار النفس على شرب ماء زائد، لأن الكثير جدًا منه قد يقتل.</translation>
    </message>
    <message>
        <source>Good food helps your health. There is no good proof that it stops cramps.</source>
        <extracomment>topic fewer-cramps.parts.0.points.4.text</extracomment>
        <translation>الطعام الجيد يفيد صحتك. ولا يوجد دليل جيد على أنه يوقف التشنّجات العضلية.</translation>
    </message>
    <message>
        <source>Pills for cramps</source>
        <extracomment>topic fewer-cramps.parts.1.heading</extracomment>
        <translation>حبوب للتشنّجات العضلية</translation>
    </message>
    <message>
        <source>Ask a pharmacist before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.caption</extracomment>
        <translation>يجب سؤال الصيدلي قبل تناول حبّة للتشنّجات العضلية.</translation>
    </message>
    <message>
        <source>A pharmacist hands a sheet of paper to a man in a wheelchair. They talk about his medicines.</source>
        <extracomment>topic fewer-cramps.parts.1.figure.alternative</extracomment>
        <translation>صيدلانية تعطي ورقة لرجل على كرسي متحرّك. وهما يتحدّثان عن أدويته.</translation>
    </message>
    <message>
        <source>Magnesium is a mineral. The pills are not likely to help older adults.</source>
        <extracomment>topic fewer-cramps.parts.1.points.0.text</extracomment>
        <translation>المغنيسيوم (magnesium) معدن. وحبوبه لا يُرجّح أن تفيد كبار السنّ.</translation>
    </message>
    <message>
        <source>Quinine is an old cramp pill. It can cause dangerous bleeding.</source>
        <extracomment>topic fewer-cramps.parts.1.points.1.text</extracomment>
        <translation>الكينين (quinine) دواء قديم للتشنّجات العضلية. وقد يسبّب نزيفًا خطيرًا.</translation>
    </message>
    <message>
        <source>Take quinine only if a doctor tells you to.</source>
        <extracomment>topic fewer-cramps.parts.1.points.2.text</extracomment>
        <translation>يجب عدم تناول الكينين إلا إذا طلب الطبيب ذلك.</translation>
    </message>
    <message>
        <source>Do you take quinine and bruise or bleed? Stop it, and get medical help today.</source>
        <extracomment>topic fewer-cramps.parts.1.points.3.text</extracomment>
        <translation>هل الكينين بين أدويتك، وظهرت كدمات أو نزيف؟ يجب إيقافه، والحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Tonic water has a little quinine. It does not treat cramps.</source>
        <extracomment>topic fewer-cramps.parts.1.points.4.text</extracomment>
        <translation>ماء التونيك (tonic water) فيه القليل من الكينين. وهو لا يعالج التشنّجات العضلية.</translation>
    </message>
    <message>
        <source>Cramps often? Check your signs, then talk to a pharmacist, because some causes can be treated.</source>
        <extracomment>topic fewer-cramps.action</extracomment>
        <translation>تشنّجات عضلية كثيرة؟ يجب فحص العلامات لديك، ثم التحدّث إلى صيدلي، لأن بعض الأسباب لها علاج.</translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Ask before you take a pill for cramps.</source>
        <extracomment>topic fewer-cramps.remember</extracomment>
        <translation>شرب الماء عند الشعور بالعطش. والسؤال قبل تناول حبّة للتشنّجات العضلية.</translation>
    </message>
    <message>
        <source>Nobody knows the best way to prevent cramps. Studies do not agree.</source>
        <extracomment>topic fewer-cramps.unknown.0.text</extracomment>
        <translation>لا أحد يعرف أفضل طريقة للوقاية من التشنّجات العضلية. فالدراسات لا تتّفق.</translation>
    </message>
    <message>
        <source>We do not know if magnesium helps in pregnancy.</source>
        <extracomment>topic fewer-cramps.unknown.1.text</extracomment>
        <translation>لا نعرف هل يفيد المغنيسيوم في الحمل.</translation>
    </message>
</context>
<context>
    <name>gates</name>
    <message>
        <source>Before we start</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Are you 18 or older?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>هل عمرك 18 سنة أو أكثر؟</translation>
    </message>
    <message>
        <source>These questions are made for adults.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>هذه الأسئلة للبالغين.</translation>
    </message>
    <message>
        <source>A young person shows the screen to a grown-up.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>شخص صغير السنّ يُري الشاشة لشخص بالغ.</translation>
    </message>
    <message>
        <source>Are you answering for yourself or for someone with you?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>هل هذه الإجابات عنك أم عن شخص معك؟</translation>
    </message>
    <message>
        <source>For myself</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>عن نفسي</translation>
    </message>
    <message>
        <source>For someone with me</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>عن شخص معي</translation>
    </message>
    <message>
        <source>Is that person 18 or older?</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>هل عمر ذلك الشخص 18 سنة أو أكثر؟</translation>
    </message>
    <message>
        <source>For someone else: read each question to them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>عن شخص آخر: يجب قراءة كل سؤال له.</translation>
    </message>
    <message>
        <source>One person answers for another beside them.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>شخص يجيب عن شخص آخر بجانبه.</translation>
    </message>
    <message>
        <source>Answer for the leg or arm that hurts</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>يُرجى الإجابة عن الساق (الرِّجل كلها) أو الذراع التي تؤلم</translation>
    </message>
    <message>
        <source>A sign in any leg or arm counts, even one that does not hurt.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>أي علامة في أي ساق أو فخذ أو ذراع تُحسب، حتى إذا لم يكن فيها ألم.</translation>
    </message>
    <message>
        <source>A leg and an arm, each with a mark where it hurts.</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>ساق وذراع، وعلى كل منهما علامة في مكان الألم.</translation>
    </message>
    <message>
        <source>You pointed here: {places}</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>أشرت إلى هنا: {places}</translation>
    </message>
    <message>
        <source>Start the questions</source>
        <extracomment>code ui/pages/gates</extracomment>
        <translation>بدء الأسئلة</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Call for help</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Tell the person at the desk now</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>يجب إخبار مكتب الاستقبال الآن</translation>
    </message>
    <message>
        <source>Or call:</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>أو الاتصال بالرقم:</translation>
    </message>
    <message>
        <source>Say on the telephone</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>ما يُقال في الهاتف</translation>
    </message>
    <message>
        <source>Ambulance, please.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>سيارة إسعاف، من فضلك.</translation>
    </message>
    <message>
        <source>I am at {place}.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>أنا في {place}.</translation>
    </message>
    <message>
        <source>Cannot hear or speak on the phone? Text or relay: **{number}**</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>لا يمكنك السمع أو الكلام في الهاتف؟ رسالة نصّية أو خدمة وسيطة: **{number}**</translation>
    </message>
    <message>
        <source>I need {language}.</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>أحتاج إلى التحدّث باللغة {language}.</translation>
    </message>
    <message>
        <source>Get help now for any of these</source>
        <extracomment>code ui/pages/help</extracomment>
        <translation>يجب الحصول على المساعدة الآن عند أي من هذه</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>فحص العلامات لديّ</translation>
    </message>
    <message>
        <source>{count} short questions. You see how soon to get help.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>أسئلة قصيرة عددها {count}. ثم يظهر لك متى يجب الحصول على المساعدة.</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>طباعة ورقة</translation>
    </message>
    <message>
        <source>**Chest pain or hard to breathe?** Tell staff now.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>**ألم في الصدر أو صعوبة في التنفّس؟** يجب إخبار الموظفين الآن.</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>ساق فيها ألم من الخلف تحت الركبة.</translation>
    </message>
    <message>
        <source>About and sources</source>
        <extracomment>code ui/pages/home</extracomment>
        <translation>حول الجهاز والمصادر</translation>
    </message>
</context>
<context>
    <name>hospital</name>
    <message>
        <source>Hospital and surgery</source>
        <extracomment>topic hospital.title</extracomment>
        <translation>المستشفى والجراحة</translation>
    </message>
    <message>
        <source>The chance of a clot stays up for about 90 days after hospital. Know the signs.</source>
        <extracomment>topic hospital.message.text</extracomment>
        <translation>يبقى احتمال الجلطة الدموية مرتفعًا نحو 90 يومًا بعد الخروج من المستشفى. يجب معرفة العلامات.</translation>
    </message>
    <message>
        <source>In hospital and at home</source>
        <extracomment>topic hospital.parts.0.heading</extracomment>
        <translation>في المستشفى وفي البيت</translation>
    </message>
    <message>
        <source>Walk soon after surgery, when you are told you can.</source>
        <extracomment>topic hospital.parts.0.figure.caption</extracomment>
        <translation>المشي بعد الجراحة بوقت قصير، عندما يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>A person in tight stockings walks with a drip stand. A nurse walks along.</source>
        <extracomment>topic hospital.parts.0.figure.alternative</extracomment>
        <translation>شخص بجوارب ضاغطة يمشي مع حامل المحلول. ويمشي معه أحد أفراد التمريض.</translation>
    </message>
    <message>
        <source>Ask, &quot;What is my clot risk?&quot;</source>
        <extracomment>topic hospital.parts.0.points.0.text</extracomment>
        <translation>طرح هذا السؤال: «ما خطر إصابتي بجلطة دموية؟»</translation>
    </message>
    <message>
        <source>Move as soon as you are told you can.</source>
        <extracomment>topic hospital.parts.0.points.1.text</extracomment>
        <translation>التحرّك فور السماح لك بذلك.</translation>
    </message>
    <message>
        <source>Wear the tight stockings for as long as you are told, also at home.</source>
        <extracomment>topic hospital.parts.0.points.2.text</extracomment>
        <translation>ارتداء الجوارب الضاغطة طوال المدة المطلوبة منك، في البيت أيضًا.</translation>
    </message>
    <message>
        <source>Take the blood thinner (a medicine to stop clots) for as long as told.</source>
        <extracomment>topic hospital.parts.0.points.3.text</extracomment>
        <translation>تناول الدواء المضاد لتجلّط الدم (مميّع الدم) طوال المدة المطلوبة منك.</translation>
    </message>
    <message>
        <source>Signs to watch for</source>
        <extracomment>topic hospital.parts.1.heading</extracomment>
        <translation>علامات يجب الانتباه إليها</translation>
    </message>
    <message>
        <source>A leg in a cast moves less, so its blood flows slowly.</source>
        <extracomment>topic hospital.parts.1.figure.caption</extracomment>
        <translation>الساق في الجبس تتحرّك أقل، فيجري دمها ببطء.</translation>
    </message>
    <message>
        <source>A leg in a cast, beside a crutch. Blood moves slowly in a leg that is kept still.</source>
        <extracomment>topic hospital.parts.1.figure.alternative</extracomment>
        <translation>ساق في الجبس، وبجانبها عكّاز. الدم يتحرّك ببطء في ساق تبقى ثابتة.</translation>
    </message>
    <message>
        <source>Pain in the chest, back or ribs, hard to breathe, fainting, or coughing up blood? Call {emergency_number} now.</source>
        <extracomment>topic hospital.parts.1.points.0.text</extracomment>
        <translation>ألم في الصدر أو الظهر أو الأضلاع، أو صعوبة في التنفّس، أو إغماء، أو سعال مع خروج دم؟ يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>New pain, swelling, warmth or a new colour in one leg? Get medical help today.</source>
        <extracomment>topic hospital.parts.1.points.1.text</extracomment>
        <translation>ألم أو تورّم أو دفء أو لون جديد في ساق واحدة؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>The same goes for a leg in a cast or boot.</source>
        <extracomment>topic hospital.parts.1.points.2.text</extracomment>
        <translation>وهذا ينطبق أيضًا على ساق في الجبس أو في حذاء طبي مثبِّت.</translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic hospital.parts.1.points.3.text</extracomment>
        <translation>نحو نصف الجلطات الدموية في الأوردة يحدث أثناء إقامة في المستشفى أو جراحة، أو بعدها بوقت قصير.</translation>
    </message>
    <message>
        <source>Ask your health worker, &quot;What is my clot risk?&quot; Then you can act early.</source>
        <extracomment>topic hospital.action</extracomment>
        <translation>توجيه هذا السؤال إلى مختصّ صحي: «ما خطر إصابتي بجلطة دموية؟» عندها يمكنك التصرّف مبكّرًا.</translation>
    </message>
    <message>
        <source>Move, wear the stockings, take the medicine, and know the signs for 90 days.</source>
        <extracomment>topic hospital.remember</extracomment>
        <translation>الحركة، وارتداء الجوارب، وتناول الدواء، ومعرفة العلامات لمدة 90 يومًا.</translation>
    </message>
</context>
<context>
    <name>how-clotting-works</name>
    <message>
        <source>How clotting works</source>
        <extracomment>topic how-clotting-works.title</extracomment>
        <translation>كيف يتجلّط الدم</translation>
    </message>
    <message>
        <source>Clotting is a chain of small steps that plugs a hurt vessel.</source>
        <extracomment>topic how-clotting-works.message.text</extracomment>
        <translation>تجلّط الدم سلسلة من خطوات صغيرة تسدّ وعاءً دمويًا مجروحًا.</translation>
    </message>
    <message>
        <source>Clotting in five steps</source>
        <extracomment>topic how-clotting-works.parts.0.heading</extracomment>
        <translation>التجلّط في خمس خطوات</translation>
    </message>
    <message>
        <source>Five steps close a hole in a blood vessel, a tube that carries blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.caption</extracomment>
        <translation>خمس خطوات تغلق ثقبًا في وعاء دموي، وهو أنبوب يحمل الدم.</translation>
    </message>
    <message>
        <source>A vessel is hurt. Platelets (tiny, sticky bits of cells) stick to the spot.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.text</extracomment>
        <translation>يُجرح وعاء دموي. فتلتصق الصفائح الدموية (قطع صغيرة جدًا ولزجة من الخلايا) بالمكان.</translation>
    </message>
    <message>
        <source>The inside of a blood vessel. The wall is torn, and small platelets stick to the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.alternative</extracomment>
        <translation>وعاء دموي من الداخل. الجدار ممزّق، وصفائح دموية صغيرة تلتصق بالتمزّق.</translation>
    </message>
    <message>
        <source>hurt wall</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.0.text</extracomment>
        <translation>جدار مجروح</translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.0.labels.1.text</extracomment>
        <translation>صفائح دموية</translation>
    </message>
    <message>
        <source>The hurt wall sends a start signal. It wakes clotting proteins in the blood.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.text</extracomment>
        <translation>يرسل الجدار المجروح إشارة بدء. وهي توقظ بروتينات التجلّط في الدم.</translation>
    </message>
    <message>
        <source>The same vessel. A signal leaves the torn wall, and small proteins near it light up.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.alternative</extracomment>
        <translation>الوعاء نفسه. إشارة تخرج من الجدار الممزّق، وبروتينات صغيرة قربها تضيء.</translation>
    </message>
    <message>
        <source>start signal</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.0.text</extracomment>
        <translation>إشارة بدء</translation>
    </message>
    <message>
        <source>clotting proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.1.labels.1.text</extracomment>
        <translation>بروتينات التجلّط</translation>
    </message>
    <message>
        <source>The proteins wake each other in a chain, like dominoes. This makes thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.text</extracomment>
        <translation>البروتينات توقظ بعضها بعضًا في سلسلة، مثل قطع الدومينو. وهذا يصنع الثرومبين.</translation>
    </message>
    <message>
        <source>The same vessel. Proteins fall in a row like dominoes. At the end of the row is thrombin.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.alternative</extracomment>
        <translation>الوعاء نفسه. بروتينات تسقط في صفّ مثل قطع الدومينو. وفي آخر الصفّ الثرومبين.</translation>
    </message>
    <message>
        <source>proteins</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.0.text</extracomment>
        <translation>بروتينات</translation>
    </message>
    <message>
        <source>thrombin</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.2.labels.1.text</extracomment>
        <translation>ثرومبين</translation>
    </message>
    <message>
        <source>Thrombin turns a protein, fibrinogen, into fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.text</extracomment>
        <translation>الثرومبين يحوّل بروتينًا، هو الفيبرينوجين، إلى خيوط الفيبرين.</translation>
    </message>
    <message>
        <source>The same vessel. Thrombin joins short pieces of fibrinogen into long fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.alternative</extracomment>
        <translation>الوعاء نفسه. الثرومبين يصل قطعًا قصيرة من الفيبرينوجين في خيوط فيبرين طويلة.</translation>
    </message>
    <message>
        <source>fibrinogen</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.0.text</extracomment>
        <translation>فيبرينوجين</translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.3.labels.2.text</extracomment>
        <translation>خيوط فيبرين</translation>
    </message>
    <message>
        <source>The threads are tied together and hold the plug.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.text</extracomment>
        <translation>تُربط الخيوط معًا وتثبّت السدادة.</translation>
    </message>
    <message>
        <source>The same vessel. A net of tied fibrin threads holds the plug of platelets over the tear.</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.alternative</extracomment>
        <translation>الوعاء نفسه. شبكة من خيوط الفيبرين المربوطة تثبّت سدادة الصفائح الدموية فوق التمزّق.</translation>
    </message>
    <message>
        <source>tied threads</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.0.text</extracomment>
        <translation>خيوط مربوطة</translation>
    </message>
    <message>
        <source>plug</source>
        <extracomment>topic how-clotting-works.parts.0.figure.steps.4.labels.1.text</extracomment>
        <translation>سدادة</translation>
    </message>
    <message>
        <source>The three paths</source>
        <extracomment>topic how-clotting-works.parts.1.heading</extracomment>
        <translation>المسارات الثلاثة</translation>
    </message>
    <message>
        <source>Doctors call the clotting proteins factors. Each has a Roman number, such as X for ten.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.caption</extracomment>
        <translation>يسمّي الأطباء بروتينات التجلّط «عوامل». لكل عامل رقم روماني، مثل X أي عشرة.</translation>
    </message>
    <message>
        <source>Two coloured paths flow into one. The shared path leads from prothrombin to thrombin, and on to fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.figure.alternative</extracomment>
        <translation>مساران ملوّنان يلتقيان في مسار واحد. المسار المشترك يقود من البروثرومبين إلى الثرومبين، ثم إلى الفيبرين.</translation>
    </message>
    <message>
        <source>start path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.0.text</extracomment>
        <translation>مسار البدء</translation>
    </message>
    <message>
        <source>side path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.1.text</extracomment>
        <translation>مسار جانبي</translation>
    </message>
    <message>
        <source>shared path</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.2.text</extracomment>
        <translation>مسار مشترك</translation>
    </message>
    <message>
        <source>prothrombin activator</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.3.text</extracomment>
        <translation>منشّط بروثرومبين</translation>
    </message>
    <message>
        <source>fibrin</source>
        <extracomment>topic how-clotting-works.parts.1.figure.labels.5.text</extracomment>
        <translation>فيبرين</translation>
    </message>
    <message>
        <source>The start path (extrinsic): a hurt wall shows tissue factor, the start signal. It joins factor VII. Together they wake factor X.</source>
        <extracomment>topic how-clotting-works.parts.1.points.0.text</extracomment>
        <translation>مسار البدء (الخارجي): يُظهر الجدار المجروح العامل النسيجي، وهو إشارة البدء. فيرتبط بالعامل VII. ومعًا يوقظان العامل X.</translation>
    </message>
    <message>
        <source>The side path (intrinsic): factor XII wakes XI, and XI wakes IX. With the help of VIII, IX wakes X too.</source>
        <extracomment>topic how-clotting-works.parts.1.points.1.text</extracomment>
        <translation>المسار الجانبي (الداخلي): العامل XII يوقظ العامل XI، وهذا يوقظ العامل IX. وبمساعدة العامل VIII، يوقظ العامل IX العامل X أيضًا.</translation>
    </message>
    <message>
        <source>Both meet in the shared path (common). X joins V. The pair is called prothrombin activator, or prothrombinase.</source>
        <extracomment>topic how-clotting-works.parts.1.points.2.text</extracomment>
        <translation>يلتقي المساران في المسار المشترك. يرتبط العامل X بالعامل V. ويُسمّى الاثنان معًا منشّط البروثرومبين، أو البروثرومبيناز.</translation>
    </message>
    <message>
        <source>It turns prothrombin into thrombin. Thrombin then turns fibrinogen into fibrin.</source>
        <extracomment>topic how-clotting-works.parts.1.points.3.text</extracomment>
        <translation>وهو يحوّل البروثرومبين إلى ثرومبين. ثم يحوّل الثرومبين الفيبرينوجين إلى فيبرين.</translation>
    </message>
    <message>
        <source>Factor XIII ties the fibrin threads together.</source>
        <extracomment>topic how-clotting-works.parts.1.points.4.text</extracomment>
        <translation>العامل XIII يربط خيوط الفيبرين معًا.</translation>
    </message>
    <message>
        <source>How doctors see it now</source>
        <extracomment>topic how-clotting-works.parts.2.heading</extracomment>
        <translation>كيف يراه الأطباء الآن</translation>
    </message>
    <message>
        <source>Start, strengthen, spread.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.caption</extracomment>
        <translation>بدء، ثم تقوية، ثم انتشار.</translation>
    </message>
    <message>
        <source>Start: tissue factor from the hurt wall makes a little thrombin.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.text</extracomment>
        <translation>البدء: العامل النسيجي من الجدار المجروح يصنع القليل من الثرومبين.</translation>
    </message>
    <message>
        <source>The inside of a blood vessel. A signal leaves the torn wall and wakes the first proteins.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.0.alternative</extracomment>
        <translation>وعاء دموي من الداخل. إشارة تخرج من الجدار الممزّق وتوقظ أول البروتينات.</translation>
    </message>
    <message>
        <source>Strengthen: this thrombin wakes platelets and more factors.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.text</extracomment>
        <translation>التقوية: هذا الثرومبين يوقظ الصفائح الدموية ومزيدًا من العوامل.</translation>
    </message>
    <message>
        <source>The same vessel. Proteins wake each other in a row, like dominoes.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.1.alternative</extracomment>
        <translation>الوعاء نفسه. البروتينات توقظ بعضها بعضًا في صفّ، مثل قطع الدومينو.</translation>
    </message>
    <message>
        <source>Spread: on the platelets, a burst of thrombin makes many fibrin threads.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.text</extracomment>
        <translation>الانتشار: على الصفائح الدموية، تصنع دفعة كبيرة من الثرومبين خيوط فيبرين كثيرة.</translation>
    </message>
    <message>
        <source>The same vessel. Many fibrin threads grow over the platelets on the torn wall.</source>
        <extracomment>topic how-clotting-works.parts.2.figure.steps.2.alternative</extracomment>
        <translation>الوعاء نفسه. خيوط فيبرين كثيرة تنمو فوق الصفائح الدموية على الجدار الممزّق.</translation>
    </message>
    <message>
        <source>In the body, tissue factor starts clotting. The side path mostly makes it stronger.</source>
        <extracomment>topic how-clotting-works.parts.2.points.0.text</extracomment>
        <translation>في الجسم، العامل النسيجي يبدأ التجلّط. والمسار الجانبي يقوّيه في الغالب.</translation>
    </message>
    <message>
        <source>Both paths work as a team, in three stages.</source>
        <extracomment>topic how-clotting-works.parts.2.points.1.text</extracomment>
        <translation>يعمل المساران كفريق، في ثلاث مراحل.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic how-clotting-works.action</extracomment>
        <translation>ألم أو تورّم في الساق؟ يجب فحص العلامات لديك الآن، لأن الجلطة الدموية في وريد تحتاج إلى مساعدة اليوم.</translation>
    </message>
    <message>
        <source>Platelets plug the hole. Fibrin threads hold the plug.</source>
        <extracomment>topic how-clotting-works.remember</extracomment>
        <translation>الصفائح الدموية تسدّ الثقب. وخيوط الفيبرين تثبّت السدادة.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Choose your language</source>
        <extracomment>code ui/pages/language</extracomment>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>leaflet</name>
    <message>
        <source>My advice sheet</source>
        <extracomment>code leaflet/compose</extracomment>
        <translation>ورقة نصائحي</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>طُبعت في {day}</translation>
    </message>
    <message>
        <source>Telephone numbers: {country}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>أرقام الهاتف: {country}</translation>
    </message>
    <message>
        <source>Content {version}, next check {day}</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>المحتوى {version}، المراجعة التالية {day}</translation>
    </message>
    <message>
        <source>A square code that a telephone camera reads: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>رمز مربّع تقرؤه كاميرا الهاتف: {held}</translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code. It holds: {held}</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>يُرجى توجيه كاميرا الهاتف إلى الرمز. وفيه: {held}</translation>
    </message>
    <message>
        <source>Point the camera of a telephone at the code to open this sheet.</source>
        <extracomment>code leaflet/furniture</extracomment>
        <translation>يُرجى توجيه كاميرا الهاتف إلى الرمز لفتح هذه الورقة.</translation>
    </message>
    <message>
        <source>Pointed at: {places}</source>
        <extracomment>code leaflet/personal_sheet</extracomment>
        <translation>المكان المشار إليه: {places}</translation>
    </message>
    <message>
        <source>The full list is on the kiosk: About and sources.</source>
        <extracomment>code leaflet/colophon</extracomment>
        <translation>القائمة الكاملة موجودة على الجهاز: «حول الجهاز والمصادر».</translation>
    </message>
    <message>
        <source>Not sure? Check this list.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>لديك شك؟ يجب مراجعة هذه القائمة.</translation>
    </message>
    <message>
        <source>A lower leg with a sore calf.</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>ساق فيها ألم من الخلف تحت الركبة.</translation>
    </message>
    <message>
        <source>{clot} ({note})</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>{clot} ({note})</translation>
    </message>
    <message>
        <source>What to compare</source>
        <extracomment>code leaflet/main_sheet</extracomment>
        <translation>ما نقارنه</translation>
    </message>
    <message>
        <source>The rules of the checklist</source>
        <extracomment>code leaflet/personal_sheet</extracomment>
        <translation>قواعد فحص العلامات</translation>
    </message>
</context>
<context>
    <name>leg-clot</name>
    <message>
        <source>Leg clot (DVT)</source>
        <extracomment>topic leg-clot.title</extracomment>
        <translation>جلطة دموية في الساق (DVT)</translation>
    </message>
    <message>
        <source>A clot in a leg vein needs medical help today.</source>
        <extracomment>topic leg-clot.message.text</extracomment>
        <translation>الجلطة الدموية في وريد الساق تحتاج إلى مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Signs of a leg clot</source>
        <extracomment>topic leg-clot.parts.0.heading</extracomment>
        <translation>علامات الجلطة الدموية في الساق</translation>
    </message>
    <message>
        <source>See a health worker today about one sore or swollen leg.</source>
        <extracomment>topic leg-clot.parts.0.figure.caption</extracomment>
        <translation>ألم أو تورّم في ساق واحدة؟ يجب أن يفحصك مختصّ صحي اليوم.</translation>
    </message>
    <message>
        <source>A person with a sore leg sits on a couch. A doctor looks at the leg, the same day.</source>
        <extracomment>topic leg-clot.parts.0.figure.alternative</extracomment>
        <translation>شخص في ساقه ألم يجلس على سرير الفحص. طبيب يفحص الساق في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Any of the signs below? Get medical help today.</source>
        <extracomment>topic leg-clot.parts.0.points.1.text</extracomment>
        <translation>لديك أي من العلامات أدناه؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale, blue or newly numb leg? Call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic leg-clot.parts.0.points.0.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، أو ساق باردة أو شاحبة أو زرقاء أو فيها خَدَر جديد؟ يجب الاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>One leg or arm is swollen, throbs or aches, or both legs swelled up fast. It can feel like a cramp that stays.</source>
        <extracomment>topic leg-clot.parts.0.points.2.text</extracomment>
        <translation>ساق أو فخذ أو ذراع واحدة متورّمة، أو فيها ألم نابض أو وجع، أو تورّم سريع في الساقين كلتيهما. وقد يشبه ذلك تشنّجًا عضليًا يستمر.</translation>
    </message>
    <message>
        <source>The skin feels warm, or turns red, purple or darker. A vein may be hard and sore.</source>
        <extracomment>topic leg-clot.parts.0.points.3.text</extracomment>
        <translation>الجلد دافئ، أو يصبح أحمر أو بنفسجيًا أو أغمق. وقد يكون وريد قاسيًا ومؤلمًا.</translation>
    </message>
    <message>
        <source>On brown or black skin, a new colour is hard to see. Feel for warmth, and compare your legs.</source>
        <extracomment>topic leg-clot.parts.0.points.4.text</extracomment>
        <translation>على البشرة السمراء أو السوداء، تصعب رؤية اللون الجديد. يجب لمس الجلد لمعرفة هل هو دافئ، ومقارنة ساقيك.</translation>
    </message>
    <message>
        <source>Inside the leg</source>
        <extracomment>topic leg-clot.parts.1.heading</extracomment>
        <translation>داخل الساق</translation>
    </message>
    <message>
        <source>A clot in a deep vein of the calf, the back of the lower leg.</source>
        <extracomment>topic leg-clot.parts.1.figure.caption</extracomment>
        <translation>جلطة دموية في وريد عميق في ربلة الساق، أي الجزء الخلفي من الساق تحت الركبة.</translation>
    </message>
    <message>
        <source>Two legs from behind. One calf is swollen. A window shows a dark clot in the deep vein. The red artery beside it is open.</source>
        <extracomment>topic leg-clot.parts.1.figure.alternative</extracomment>
        <translation>ساقان من الخلف. إحداهما متورّمة تحت الركبة. نافذة تُظهر جلطة دموية داكنة في الوريد العميق. والشريان الأحمر بجانبه مفتوح.</translation>
    </message>
    <message>
        <source>deep vein</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.0.text</extracomment>
        <translation>وريد عميق</translation>
    </message>
    <message>
        <source>clot</source>
        <extracomment>topic leg-clot.parts.1.figure.labels.1.text</extracomment>
        <translation>جلطة دموية</translation>
    </message>
    <message>
        <source>Doctors call it deep vein thrombosis (DVT). It is a clot in a deep vein, most often in the leg.</source>
        <extracomment>topic leg-clot.parts.1.points.0.text</extracomment>
        <translation>يسمّيها الأطباء تجلّط الأوردة العميقة (DVT). وهي جلطة دموية في وريد عميق، وأكثر ما تكون في الساق.</translation>
    </message>
    <message>
        <source>The clot forms there. Blood has trouble leaving the leg, so it may swell and ache.</source>
        <extracomment>topic leg-clot.parts.1.points.1.text</extracomment>
        <translation>تتكوّن الجلطة الدموية هناك. فيصعب خروج الدم من الساق، وقد تتورّم وتؤلم.</translation>
    </message>
    <message>
        <source>About half of people with this clot notice nothing.</source>
        <extracomment>topic leg-clot.parts.1.points.2.text</extracomment>
        <translation>نحو نصف المصابين بهذه الجلطة الدموية لا يلاحظون شيئًا.</translation>
    </message>
    <message>
        <source>Doctors find it with a scan. They treat it with blood thinners (medicines to stop clots).</source>
        <extracomment>topic leg-clot.parts.1.points.3.text</extracomment>
        <translation>يكتشفها الأطباء بتصوير طبي. ويعالجونها بأدوية مضادة لتجلّط الدم (مميّعات الدم).</translation>
    </message>
    <message>
        <source>Do not rub or massage the leg. In a few people, a clot then moved to the lungs.</source>
        <extracomment>topic leg-clot.parts.1.points.4.text</extracomment>
        <translation>ممنوع فرك الساق أو تدليكها. عند عدد قليل من الناس، انتقلت بعد ذلك جلطة دموية إلى الرئتين.</translation>
    </message>
    <message>
        <source>Check your signs now, because early care stops a clot growing.</source>
        <extracomment>topic leg-clot.action</extracomment>
        <translation>يجب فحص العلامات لديك الآن، لأن العناية المبكّرة تمنع الجلطة الدموية من أن تكبر.</translation>
    </message>
    <message>
        <source>One sore or swollen leg: get medical help today.</source>
        <extracomment>topic leg-clot.remember</extracomment>
        <translation>ألم أو تورّم في ساق واحدة: يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>A sore calf comes with a clot, and also without one. So it needs a check.</source>
        <extracomment>topic leg-clot.unknown.0.text</extracomment>
        <translation>الألم في ربلة الساق (الجزء الخلفي من الساق تحت الركبة) يأتي مع جلطة دموية، ويأتي بدونها أيضًا. لذلك يحتاج إلى فحص طبي.</translation>
    </message>
    <message>
        <source>Until a scan, nobody knows. It may show no clot. It was still right to go.</source>
        <extracomment>topic leg-clot.unknown.1.text</extracomment>
        <translation>قبل التصوير الطبي، لا أحد يعرف. وقد لا يُظهر التصوير جلطة دموية. ومع ذلك كان الذهاب صحيحًا.</translation>
    </message>
</context>
<context>
    <name>leg-cramp</name>
    <message>
        <source>What a leg cramp is</source>
        <extracomment>topic leg-cramp.title</extracomment>
        <translation>ما هو التشنّج العضلي في الساق</translation>
    </message>
    <message>
        <source>A cramp is a muscle that grips, then lets go within 10 minutes.</source>
        <extracomment>topic leg-cramp.message.text</extracomment>
        <translation>التشنّج العضلي (الشدّ العضلي) هو عضلة تنقبض، ثم ترتخي خلال 10 دقائق.</translation>
    </message>
    <message>
        <source>Grip and let go</source>
        <extracomment>topic leg-cramp.parts.0.heading</extracomment>
        <translation>انقباض ثم ارتخاء</translation>
    </message>
    <message>
        <source>A cramp in the calf, the back of the lower leg.</source>
        <extracomment>topic leg-cramp.parts.0.figure.caption</extracomment>
        <translation>تشنّج عضلي في ربلة الساق، أي الجزء الخلفي من الساق تحت الركبة.</translation>
    </message>
    <message>
        <source>The muscle rests. It is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.text</extracomment>
        <translation>العضلة في راحة. وهي طويلة وليّنة.</translation>
    </message>
    <message>
        <source>A lower leg from the side. The calf muscle inside is long and soft.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.0.alternative</extracomment>
        <translation>ساق من الجانب، تحت الركبة. عضلة ربلة الساق في الداخل طويلة وليّنة.</translation>
    </message>
    <message>
        <source>The muscle tightens on its own. You feel a hard knot.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.text</extracomment>
        <translation>تنقبض العضلة وحدها. ويمكنك الإحساس بعقدة قاسية.</translation>
    </message>
    <message>
        <source>The same leg. The muscle is short and thick, in a hard knot, with marks of pain.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.1.alternative</extracomment>
        <translation>الساق نفسها. العضلة قصيرة وسميكة، كعقدة قاسية، مع علامات ألم.</translation>
    </message>
    <message>
        <source>It lets go, after a few seconds or up to 10 minutes.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.text</extracomment>
        <translation>ترتخي، بعد ثوانٍ قليلة أو بعد مدة تصل إلى 10 دقائق.</translation>
    </message>
    <message>
        <source>The same leg. The muscle is long and soft again, and the pain is gone.</source>
        <extracomment>topic leg-cramp.parts.0.figure.steps.2.alternative</extracomment>
        <translation>الساق نفسها. العضلة طويلة وليّنة من جديد، وقد زال الألم.</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call {emergency_number} now.</source>
        <extracomment>topic leg-cramp.parts.0.points.0.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس؟ يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>Still there after 10 minutes? Or is the leg swollen, warm or a new colour? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.1.text</extracomment>
        <translation>هل بقي التشنّج بعد 10 دقائق؟ أو هل الساق متورّمة أو دافئة أو بلون جديد؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>About half of adults, or more, get night cramps at some time.</source>
        <extracomment>topic leg-cramp.parts.1.points.0.text</extracomment>
        <translation>نحو نصف البالغين، أو أكثر، تأتيهم تشنّجات عضلية في الليل في وقت ما.</translation>
    </message>
    <message>
        <source>Cramps after contact with something toxic, or with a dirty wound? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.0.points.2.text</extracomment>
        <translation>تشنّجات عضلية بعد التعرّض لشيء سامّ، أو مع جرح متّسخ؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>A cramp is most often in the calf. It can also come in the foot or thigh.</source>
        <extracomment>topic leg-cramp.parts.0.points.3.text</extracomment>
        <translation>يكون التشنّج العضلي في أكثر الأحيان في ربلة الساق. وقد يأتي أيضًا في القدم أو الفخذ.</translation>
    </message>
    <message>
        <source>The muscle may stay sore for up to a day.</source>
        <extracomment>topic leg-cramp.parts.0.points.4.text</extracomment>
        <translation>قد يبقى ألم في العضلة لمدة تصل إلى يوم.</translation>
    </message>
    <message>
        <source>Who gets cramps</source>
        <extracomment>topic leg-cramp.parts.1.heading</extracomment>
        <translation>من يصاب بالتشنّجات العضلية</translation>
    </message>
    <message>
        <source>Many cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.caption</extracomment>
        <translation>كثير من التشنّجات العضلية يأتي في الليل.</translation>
    </message>
    <message>
        <source>A person in bed has a cramp. A moon and a calendar show that it comes often, at night.</source>
        <extracomment>topic leg-cramp.parts.1.figure.alternative</extracomment>
        <translation>شخص في السرير لديه تشنّج عضلي. القمر والتقويم يبيّنان أنه يأتي كثيرًا، في الليل.</translation>
    </message>
    <message>
        <source>About 3 in 4 cramps come at night.</source>
        <extracomment>topic leg-cramp.parts.1.points.1.text</extracomment>
        <translation>نحو 3 من كل 4 تشنّجات عضلية تأتي في الليل.</translation>
    </message>
    <message>
        <source>A short cramp is most often harmless. Pain that stays is not the same.</source>
        <extracomment>topic leg-cramp.parts.1.points.2.text</extracomment>
        <translation>التشنّج العضلي القصير لا يضرّ في أكثر الأحيان. أما الألم الذي يستمر فشيء مختلف.</translation>
    </message>
    <message>
        <source>Cramps come often, or wake you up? Talk to a pharmacist or doctor soon.</source>
        <extracomment>topic leg-cramp.parts.1.points.3.text</extracomment>
        <translation>هل تأتي التشنّجات العضلية كثيرًا، أو توقظك من النوم؟ يجب التحدّث إلى صيدلي أو طبيب قريبًا.</translation>
    </message>
    <message>
        <source>Cramps in your arms, chest or belly, or all over? Get medical help today.</source>
        <extracomment>topic leg-cramp.parts.1.points.4.text</extracomment>
        <translation>تشنّجات عضلية في الذراعين أو الصدر أو البطن، أو في الجسم كله؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Is the pain still there after 10 minutes? Check your signs now, because it may be more than a cramp.</source>
        <extracomment>topic leg-cramp.action</extracomment>
        <translation>هل بقي الألم بعد 10 دقائق؟ يجب فحص العلامات لديك الآن، لأنه قد يكون أكثر من تشنّج عضلي.</translation>
    </message>
    <message>
        <source>A cramp lets go within 10 minutes. Pain that stays needs help today.</source>
        <extracomment>topic leg-cramp.remember</extracomment>
        <translation>التشنّج العضلي يزول خلال 10 دقائق. أما الألم الذي يستمر فيحتاج إلى مساعدة اليوم.</translation>
    </message>
</context>
<context>
    <name>leg-map</name>
    <message>
        <source>Right</source>
        <extracomment>leg-map.right</extracomment>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>leg-map.left</extracomment>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>leg-map.views.0.name</extracomment>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Both legs from the front, from the hips to the feet.</source>
        <extracomment>leg-map.views.0.alternative</extracomment>
        <translation>الساقان من الأمام، من الوركين إلى القدمين.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>leg-map.views.1.name</extracomment>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>Both legs from the back, from the hips to the heels.</source>
        <extracomment>leg-map.views.1.alternative</extracomment>
        <translation>الساقان من الخلف، من الوركين إلى الكعبين.</translation>
    </message>
    <message>
        <source>Right groin</source>
        <extracomment>leg-map.places.0.name</extracomment>
        <translation>ثنية الفخذ اليمنى</translation>
    </message>
    <message>
        <source>Left groin</source>
        <extracomment>leg-map.places.1.name</extracomment>
        <translation>ثنية الفخذ اليسرى</translation>
    </message>
    <message>
        <source>Front of the right thigh</source>
        <extracomment>leg-map.places.2.name</extracomment>
        <translation>الفخذ اليمنى من الأمام</translation>
    </message>
    <message>
        <source>Front of the left thigh</source>
        <extracomment>leg-map.places.3.name</extracomment>
        <translation>الفخذ اليسرى من الأمام</translation>
    </message>
    <message>
        <source>Front of the right knee</source>
        <extracomment>leg-map.places.4.name</extracomment>
        <translation>الركبة اليمنى من الأمام</translation>
    </message>
    <message>
        <source>Front of the left knee</source>
        <extracomment>leg-map.places.5.name</extracomment>
        <translation>الركبة اليسرى من الأمام</translation>
    </message>
    <message>
        <source>Front of the right lower leg</source>
        <extracomment>leg-map.places.6.name</extracomment>
        <translation>الساق اليمنى تحت الركبة من الأمام</translation>
    </message>
    <message>
        <source>Front of the left lower leg</source>
        <extracomment>leg-map.places.7.name</extracomment>
        <translation>الساق اليسرى تحت الركبة من الأمام</translation>
    </message>
    <message>
        <source>Top of the right foot</source>
        <extracomment>leg-map.places.8.name</extracomment>
        <translation>أعلى القدم اليمنى</translation>
    </message>
    <message>
        <source>Top of the left foot</source>
        <extracomment>leg-map.places.9.name</extracomment>
        <translation>أعلى القدم اليسرى</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <extracomment>leg-map.places.10.name</extracomment>
        <translation>الردف الأيمن</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <extracomment>leg-map.places.11.name</extracomment>
        <translation>الردف الأيسر</translation>
    </message>
    <message>
        <source>Back of the right thigh</source>
        <extracomment>leg-map.places.12.name</extracomment>
        <translation>الفخذ اليمنى من الخلف</translation>
    </message>
    <message>
        <source>Back of the left thigh</source>
        <extracomment>leg-map.places.13.name</extracomment>
        <translation>الفخذ اليسرى من الخلف</translation>
    </message>
    <message>
        <source>Back of the right knee</source>
        <extracomment>leg-map.places.14.name</extracomment>
        <translation>الركبة اليمنى من الخلف</translation>
    </message>
    <message>
        <source>Back of the left knee</source>
        <extracomment>leg-map.places.15.name</extracomment>
        <translation>الركبة اليسرى من الخلف</translation>
    </message>
    <message>
        <source>Back of the right lower leg</source>
        <extracomment>leg-map.places.16.name</extracomment>
        <translation>الساق اليمنى تحت الركبة من الخلف</translation>
    </message>
    <message>
        <source>Back of the left lower leg</source>
        <extracomment>leg-map.places.17.name</extracomment>
        <translation>الساق اليسرى تحت الركبة من الخلف</translation>
    </message>
    <message>
        <source>Right heel or sole</source>
        <extracomment>leg-map.places.18.name</extracomment>
        <translation>كعب القدم اليمنى أو باطنها</translation>
    </message>
    <message>
        <source>Left heel or sole</source>
        <extracomment>leg-map.places.19.name</extracomment>
        <translation>كعب القدم اليسرى أو باطنها</translation>
    </message>
</context>
<context>
    <name>listen</name>
    <message>
        <source>Listen</source>
        <extracomment>code ui/window</extracomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>code ui/window</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>look closer</name>
    <message>
        <source>Your sheet</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>code ui/pages/look_closer</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>lung-clot</name>
    <message>
        <source>Lung clot (PE)</source>
        <extracomment>topic lung-clot.title</extracomment>
        <translation>جلطة دموية في الرئة (PE)</translation>
    </message>
    <message>
        <source>A clot in the lung is an emergency. Call {emergency_number} now.</source>
        <extracomment>topic lung-clot.message.text</extracomment>
        <translation>الجلطة الدموية في الرئة حالة طارئة. يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>Signs: call now</source>
        <extracomment>topic lung-clot.parts.0.heading</extracomment>
        <translation>العلامات: يجب الاتصال الآن</translation>
    </message>
    <message>
        <source>Call {emergency_number}, then sit or lie down.</source>
        <extracomment>topic lung-clot.parts.0.figure.caption</extracomment>
        <translation>يجب الاتصال بالرقم {emergency_number}، ثم الجلوس أو الاستلقاء.</translation>
    </message>
    <message>
        <source>A person in pain holds a hand on the chest.</source>
        <extracomment>topic lung-clot.parts.0.figure.alternative</extracomment>
        <translation>شخص متألّم يضع يده على صدره.</translation>
    </message>
    <message>
        <source>Any sign below? Tell staff, and call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.parts.0.points.0.text</extracomment>
        <translation>لديك أي علامة أدناه؟ يجب إخبار الموظفين، والاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
    <message>
        <source>It is suddenly hard to breathe.</source>
        <extracomment>topic lung-clot.parts.0.points.1.text</extracomment>
        <translation>صعوبة مفاجئة في التنفّس.</translation>
    </message>
    <message>
        <source>Your chest or upper back hurts, often more when you breathe in.</source>
        <extracomment>topic lung-clot.parts.0.points.2.text</extracomment>
        <translation>ألم في الصدر أو في أعلى الظهر، ويزيد غالبًا عند أخذ النفَس.</translation>
    </message>
    <message>
        <source>You cough up blood.</source>
        <extracomment>topic lung-clot.parts.0.points.3.text</extracomment>
        <translation>سعال (كحّة) مع خروج دم.</translation>
    </message>
    <message>
        <source>Your heart beats very fast, or you faint or feel faint.</source>
        <extracomment>topic lung-clot.parts.0.points.4.text</extracomment>
        <translation>دقّات القلب سريعة جدًا، أو إغماء، أو شعور بقرب حدوث إغماء.</translation>
    </message>
    <message>
        <source>How a clot gets there</source>
        <extracomment>topic lung-clot.parts.1.heading</extracomment>
        <translation>كيف تصل الجلطة الدموية إلى هناك</translation>
    </message>
    <message>
        <source>The way of a clot, from the leg to the lung.</source>
        <extracomment>topic lung-clot.parts.1.figure.caption</extracomment>
        <translation>طريق الجلطة الدموية من الساق إلى الرئة.</translation>
    </message>
    <message>
        <source>A clot forms in a deep vein of the leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.text</extracomment>
        <translation>تتكوّن جلطة دموية في وريد عميق في الساق.</translation>
    </message>
    <message>
        <source>A body in outline, with its veins. A circle shows a dark clot in the deep vein of a leg.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.0.alternative</extracomment>
        <translation>رسم لجسم مع أوردته. دائرة تُظهر جلطة دموية داكنة في الوريد العميق لإحدى الساقين.</translation>
    </message>
    <message>
        <source>A piece breaks off. Blood carries it up to the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.text</extracomment>
        <translation>تنفصل قطعة منها. ويحملها الدم صعودًا إلى القلب.</translation>
    </message>
    <message>
        <source>The same body. A piece of the clot moves up the vein toward the heart.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.1.alternative</extracomment>
        <translation>الجسم نفسه. قطعة من الجلطة الدموية تصعد في الوريد نحو القلب.</translation>
    </message>
    <message>
        <source>It sticks in a lung and blocks the blood there.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.text</extracomment>
        <translation>تعلق في رئة وتسدّ طريق الدم هناك.</translation>
    </message>
    <message>
        <source>The same body. The clot blocks one branch in a lung, so no blood gets past it.</source>
        <extracomment>topic lung-clot.parts.1.figure.steps.2.alternative</extracomment>
        <translation>الجسم نفسه. الجلطة الدموية تسدّ فرعًا في رئة، فلا يمرّ الدم بعدها.</translation>
    </message>
    <message>
        <source>Doctors call it pulmonary embolism (PE). A clot blocks the blood in a lung.</source>
        <extracomment>topic lung-clot.parts.1.points.0.text</extracomment>
        <translation>يسمّيها الأطباء الانصمام الرئوي (PE). جلطة دموية تسدّ طريق الدم في رئة.</translation>
    </message>
    <message>
        <source>It can kill. So every minute counts.</source>
        <extracomment>topic lung-clot.parts.1.points.1.text</extracomment>
        <translation>قد تقتل. لذلك كل دقيقة مهمّة.</translation>
    </message>
    <message>
        <source>With fast care, most people get well.</source>
        <extracomment>topic lung-clot.parts.1.points.2.text</extracomment>
        <translation>مع العناية السريعة، يتعافى معظم الناس.</translation>
    </message>
    <message>
        <source>It is the clot that travels, not a cramp.</source>
        <extracomment>topic lung-clot.parts.1.points.3.text</extracomment>
        <translation>الجلطة الدموية هي التي تنتقل، وليس التشنّج العضلي.</translation>
    </message>
    <message>
        <source>Learn these signs. Call {emergency_number} at the first one, because fast care works best.</source>
        <extracomment>topic lung-clot.action</extracomment>
        <translation>يجب تعلّم هذه العلامات. يجب الاتصال بالرقم {emergency_number} عند أول علامة، لأن العناية السريعة تفيد أكثر.</translation>
    </message>
    <message>
        <source>Chest pain or hard to breathe: call {emergency_number} now. Do not drive yourself.</source>
        <extracomment>topic lung-clot.remember</extracomment>
        <translation>ألم في الصدر أو صعوبة في التنفّس: يجب الاتصال الآن بالرقم {emergency_number}. ممنوع قيادة السيارة بنفسك.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines and clots</source>
        <extracomment>topic medicines.title</extracomment>
        <translation>الأدوية والجلطات الدموية</translation>
    </message>
    <message>
        <source>Do not stop or add a medicine on your own. Ask a pharmacist first.</source>
        <extracomment>topic medicines.message.text</extracomment>
        <translation>يجب عدم إيقاف دواء أو إضافة دواء من تلقاء نفسك. يجب سؤال الصيدلي أولًا.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>topic medicines.parts.0.heading</extracomment>
        <translation>الأدوية المضادة لتجلّط الدم (مميّعات الدم)</translation>
    </message>
    <message>
        <source>Keep a list of your medicines, and ask when you are not sure.</source>
        <extracomment>topic medicines.parts.0.figure.caption</extracomment>
        <translation>الاحتفاظ بقائمة أدويتك، والسؤال عند الشك.</translation>
    </message>
    <message>
        <source>A person sits at a table with a week box of pills and a list. The person calls a pharmacist.</source>
        <extracomment>topic medicines.parts.0.figure.alternative</extracomment>
        <translation>شخص يجلس إلى طاولة، وأمامه علبة حبوب لأيام الأسبوع وقائمة. ويتصل بصيدلي.</translation>
    </message>
    <message>
        <source>Blood thinners are medicines that stop a clot growing. They do not make blood thin.</source>
        <extracomment>topic medicines.parts.0.points.0.text</extracomment>
        <translation>الأدوية المضادة لتجلّط الدم (مميّعات الدم) تمنع الجلطة الدموية من أن تكبر. وهي لا تجعل الدم أكثر ميوعة.</translation>
    </message>
    <message>
        <source>Is one leg sore, swollen, or tight and bruised, even with a blood thinner? Get medical help today.</source>
        <extracomment>topic medicines.parts.0.points.1.text</extracomment>
        <translation>هل في ساق واحدة ألم أو تورّم، أو شدّ مع كدمات، حتى مع دواء مضاد لتجلّط الدم (مميّع الدم)؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>Take yours at the same time each day.</source>
        <extracomment>topic medicines.parts.0.points.2.text</extracomment>
        <translation>تناول هذا الدواء في الوقت نفسه كل يوم.</translation>
    </message>
    <message>
        <source>Did you miss one? That can raise your chance of a clot. Ask your pharmacist what to do.</source>
        <extracomment>topic medicines.parts.0.points.3.text</extracomment>
        <translation>هل فاتتك جرعة؟ قد يزيد ذلك احتمال حدوث جلطة دموية. يجب سؤال الصيدلي عمّا يجب فعله.</translation>
    </message>
    <message>
        <source>Do not take ibuprofen, naproxen or aspirin with it, unless a health worker says so.</source>
        <extracomment>topic medicines.parts.0.points.4.text</extracomment>
        <translation>ممنوع تناول إيبوبروفين (ibuprofen) أو نابروكسين (naproxen) أو أسبرين (aspirin) مع مميّع الدم، إلا إذا سمح بذلك مختصّ صحي.</translation>
    </message>
    <message>
        <source>Painkillers and hormones</source>
        <extracomment>topic medicines.parts.1.heading</extracomment>
        <translation>مسكّنات الألم والهرمونات</translation>
    </message>
    <message>
        <source>Hormones come as a pill, patch, ring or tablet. Do not stop on your own.</source>
        <extracomment>topic medicines.parts.1.figure.caption</extracomment>
        <translation>تأتي الهرمونات على شكل حبوب منع الحمل أو لصقة أو حلقة مهبلية أو أقراص. يجب عدم إيقافها من تلقاء نفسك.</translation>
    </message>
    <message>
        <source>A strip of pills, a ring, a tablet and a patch on an arm. They hold the hormone estrogen (oestrogen).</source>
        <extracomment>topic medicines.parts.1.figure.alternative</extracomment>
        <translation>شريط حبوب، وحلقة، وقرص، ولصقة على ذراع. فيها هرمون الإستروجين (estrogen).</translation>
    </message>
    <message>
        <source>A painkiller does not stop a cramp as it happens.</source>
        <extracomment>topic medicines.parts.1.points.0.text</extracomment>
        <translation>مسكّن الألم لا يوقف التشنّج العضلي أثناء حدوثه.</translation>
    </message>
    <message>
        <source>Quinine, an old cramp pill, is not for everyday use. Only a doctor can advise it.</source>
        <extracomment>topic medicines.parts.1.points.1.text</extracomment>
        <translation>الكينين (quinine)، وهو دواء قديم للتشنّجات العضلية، ليس للاستعمال المعتاد. ويجب عدم تناوله إلا إذا نصح به طبيب.</translation>
    </message>
    <message>
        <source>HRT means hormones for the menopause. The tablets raise the chance of a clot a little.</source>
        <extracomment>topic medicines.parts.1.points.2.text</extracomment>
        <translation>تعني HRT هرمونات بديلة لسنّ انقطاع الطمث (سنّ اليأس). وأقراصها تزيد احتمال الجلطة الدموية قليلًا.</translation>
    </message>
    <message>
        <source>HRT patches and gels did not raise it in a large study.</source>
        <extracomment>topic medicines.parts.1.points.3.text</extracomment>
        <translation>أما لصقات HRT والجِل فلم تزد هذا الاحتمال في دراسة كبيرة.</translation>
    </message>
    <message>
        <source>The combined birth control pill raises it too. For most people, the chance stays small.</source>
        <extracomment>topic medicines.parts.1.points.4.text</extracomment>
        <translation>حبوب منع الحمل المركّبة تزيده أيضًا. وعند معظم الناس يبقى الاحتمال صغيرًا.</translation>
    </message>
    <message>
        <source>Show a pharmacist the list of your medicines, because some do not go together.</source>
        <extracomment>topic medicines.action</extracomment>
        <translation>يجب عرض قائمة أدويتك على الصيدلي، لأن بعضها لا يصحّ تناوله معًا.</translation>
    </message>
    <message>
        <source>Take your blood thinner on time. Ask before you add a painkiller.</source>
        <extracomment>topic medicines.remember</extracomment>
        <translation>تناول الدواء المضاد لتجلّط الدم (مميّع الدم) في وقته. والسؤال قبل إضافة مسكّن للألم.</translation>
    </message>
</context>
<context>
    <name>not printed</name>
    <message>
        <source>Your sheet was not printed</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>لم تُطبع ورقتك</translation>
    </message>
    <message>
        <source>Did your sheet come out?</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>هل خرجت ورقتك؟</translation>
    </message>
    <message>
        <source>Your sheet is still here. Take it on your phone, or ask staff.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>ورقتك ما زالت هنا. يمكن أخذها على هاتفك، أو سؤال الموظفين.</translation>
    </message>
    <message>
        <source>Do not wait for the sheet. Tell the person at the desk now.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>يجب عدم انتظار الورقة. يجب إخبار مكتب الاستقبال الآن.</translation>
    </message>
    <message>
        <source>A person asks for help at the desk.</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>شخص يطلب المساعدة في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Scan to phone</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>مسح الرمز بالهاتف</translation>
    </message>
    <message>
        <source>Show staff</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>عرض على الموظفين</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>code ui/pages/not_printed</extracomment>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Show what is above</source>
        <extracomment>code ui/pages/arrows</extracomment>
        <translation>عرض ما في الأعلى</translation>
    </message>
    <message>
        <source>Show more below</source>
        <extracomment>code ui/pages/arrows</extracomment>
        <translation>عرض المزيد في الأسفل</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>code ui/pages/screen_page</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>point at</name>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>أين الألم؟</translation>
    </message>
    <message>
        <source>Touch the place on the picture, or choose it in the list. An arm hurts? Check your signs.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>يُرجى لمس المكان في الصورة، أو اختياره من القائمة. ألم في الذراع؟ يُرجى فحص العلامات لديك.</translation>
    </message>
    <message>
        <source>You pointed at: **{places}**</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>أشرت إلى: **{places}**</translation>
    </message>
    <message>
        <source>The place alone cannot tell what is wrong. Check your signs to see how soon to get help.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>لا يبيّن المكان وحده ما المشكلة. يُرجى فحص العلامات لديك لمعرفة متى يجب الحصول على المساعدة.</translation>
    </message>
    <message>
        <source>Read about this</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>القراءة عن هذا</translation>
    </message>
    <message>
        <source>Or choose the place here. Touch it again to take the mark away.</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>أو يمكن اختيار المكان هنا. لمسه مرة أخرى يلغي الاختيار.</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/point_at</extracomment>
        <translation>فحص العلامات لديّ</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Pregnancy and after birth</source>
        <extracomment>topic pregnancy.title</extracomment>
        <translation>الحمل وما بعد الولادة</translation>
    </message>
    <message>
        <source>Signs to act on</source>
        <extracomment>topic pregnancy.parts.0.heading</extracomment>
        <translation>علامات تحتاج إلى تصرّف</translation>
    </message>
    <message>
        <source>Tell your midwife about a sore or swollen leg.</source>
        <extracomment>topic pregnancy.parts.0.figure.caption</extracomment>
        <translation>يجب إخبار القابلة بأي ألم أو تورّم في ساق واحدة.</translation>
    </message>
    <message>
        <source>A pregnant woman tells her midwife how she feels. The midwife holds a sheet.</source>
        <extracomment>topic pregnancy.parts.0.figure.alternative</extracomment>
        <translation>امرأة حامل تخبر القابلة كيف تشعر. القابلة تمسك ورقة.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a collapse? Call {emergency_number} now.</source>
        <extracomment>topic pregnancy.parts.0.points.0.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، أو سقوط مفاجئ أو إغماء؟ يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>One sore or swollen leg? Call your midwife, maternity unit or doctor now.</source>
        <extracomment>topic pregnancy.message.text</extracomment>
        <translation>ألم أو تورّم في ساق واحدة؟ يجب الاتصال الآن بالقابلة أو بقسم الولادة أو بالطبيب.</translation>
    </message>
    <message>
        <source>One leg sore, swollen, warm, red or darker? Call your midwife, maternity unit or doctor now.</source>
        <extracomment>topic pregnancy.parts.0.points.1.text</extracomment>
        <translation>ألم أو تورّم أو دفء أو احمرار أو لون أغمق في ساق واحدة؟ يجب الاتصال الآن بالقابلة أو بقسم الولادة أو بالطبيب.</translation>
    </message>
    <message>
        <source>No answer? Go to an emergency department.</source>
        <extracomment>topic pregnancy.parts.0.points.2.text</extracomment>
        <translation>لا يوجد رد؟ يجب الذهاب إلى قسم الطوارئ.</translation>
    </message>
    <message>
        <source>Swelling in both legs is common in pregnancy. If it comes fast, or one leg is bigger, get help today.</source>
        <extracomment>topic pregnancy.parts.0.points.3.text</extracomment>
        <translation>التورّم في الساقين كلتيهما شائع في الحمل. إذا جاء بسرعة، أو كانت إحدى الساقين أكبر، يجب الحصول على المساعدة اليوم.</translation>
    </message>
    <message>
        <source>Cramps are common later in pregnancy. Do not rub or massage a sore leg.</source>
        <extracomment>topic pregnancy.parts.0.points.4.text</extracomment>
        <translation>التشنّجات العضلية شائعة في المراحل المتأخرة من الحمل. ممنوع فرك ساق مؤلمة أو تدليكها.</translation>
    </message>
    <message>
        <source>Lower your chance</source>
        <extracomment>topic pregnancy.parts.1.heading</extracomment>
        <translation>تقليل احتمال الجلطة الدموية لديك</translation>
    </message>
    <message>
        <source>The chance stays up for 6 weeks after birth.</source>
        <extracomment>topic pregnancy.parts.1.figure.caption</extracomment>
        <translation>يبقى احتمال الجلطة الدموية مرتفعًا لمدة 6 أسابيع بعد الولادة.</translation>
    </message>
    <message>
        <source>A pregnant woman, and a woman with a baby in her arms. Both have a higher chance of a clot.</source>
        <extracomment>topic pregnancy.parts.1.figure.alternative</extracomment>
        <translation>امرأة حامل، وامرأة على ذراعيها مولود. لدى كل منهما احتمال أعلى لجلطة دموية.</translation>
    </message>
    <message>
        <source>A midwife or doctor checks your clot risk early on, and after birth. Ask about it.</source>
        <extracomment>topic pregnancy.parts.1.points.0.text</extracomment>
        <translation>تقيّم القابلة أو الطبيب خطر الجلطة الدموية لديك في بداية الحمل، وبعد الولادة. يجب السؤال عن ذلك.</translation>
    </message>
    <message>
        <source>Stay active, and drink enough.</source>
        <extracomment>topic pregnancy.parts.1.points.1.text</extracomment>
        <translation>المداومة على الحركة، وشرب ما يكفي.</translation>
    </message>
    <message>
        <source>Clots come in 1 or 2 of every 1,000 pregnancies.</source>
        <extracomment>topic pregnancy.parts.1.points.2.text</extracomment>
        <translation>تحدث الجلطات الدموية في الأوردة في 1 أو 2 من كل 1000 حمل.</translation>
    </message>
    <message>
        <source>They can come at any time from the first weeks. The chance is highest just after birth.</source>
        <extracomment>topic pregnancy.parts.1.points.3.text</extracomment>
        <translation>يمكن أن تحدث في أي وقت منذ الأسابيع الأولى. والاحتمال أعلى ما يكون بعد الولادة مباشرة.</translation>
    </message>
    <message>
        <source>Check your signs now, because clots are more common in pregnancy and after birth.</source>
        <extracomment>topic pregnancy.action</extracomment>
        <translation>يجب فحص العلامات لديك الآن، لأن الجلطات الدموية أكثر حدوثًا في الحمل وبعد الولادة.</translation>
    </message>
    <message>
        <source>One sore or swollen leg in pregnancy or after birth: call now.</source>
        <extracomment>topic pregnancy.remember</extracomment>
        <translation>ألم أو تورّم في ساق واحدة في الحمل أو بعد الولادة: يجب الاتصال الآن.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Your sheet</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>A picture of your sheet.</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>صورة لورقتك.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Text on paper</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>النص على الورق</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large print</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>code ui/pages/sheet_languages</extracomment>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>طباعة صفحة واحدة</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>طباعة، عدد الصفحات: {count}</translation>
    </message>
    <message>
        <source>Scan to phone</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>مسح الرمز بالهاتف</translation>
    </message>
    <message>
        <source>Show staff</source>
        <extracomment>code ui/pages/print_sheet</extracomment>
        <translation>عرض على الموظفين</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Take your sheet here</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>يُرجى أخذ ورقتك من هنا</translation>
    </message>
    <message>
        <source>It is yours. Take every page with you.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>هذه الورقة لك. يُرجى أخذ كل الصفحات معك.</translation>
    </message>
    <message>
        <source>Show it to your doctor or pharmacist.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>يُرجى عرضها على الطبيب أو الصيدلي.</translation>
    </message>
    <message>
        <source>A sheet comes out of the kiosk, and a hand takes it.</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>ورقة تخرج من الجهاز، ويد تأخذها.</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>الذهاب إلى البداية</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>code ui/pages/printed</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>**The printer is ready.**</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الطابعة جاهزة.**</translation>
    </message>
    <message>
        <source>Please wait. We ask the printer.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>يُرجى الانتظار. نسأل الطابعة.</translation>
    </message>
    <message>
        <source>**We cannot tell if your sheet came out.** Look, then ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**لا نعرف هل خرجت ورقتك.** يُرجى النظر، ثم سؤال الموظفين.</translation>
    </message>
    <message>
        <source>**The printer has no paper.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**لا ورق في الطابعة.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**The printer has no ink.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**لا حبر في الطابعة.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**Paper is stuck in the printer.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الورق عالق في الطابعة.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**A door of the printer is open.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**باب في الطابعة مفتوح.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**The printer is paused.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الطابعة متوقّفة مؤقتًا.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**The printer does not answer.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الطابعة لا تستجيب.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**No printer is set up here.** Please ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**لا توجد طابعة مُعدّة هنا.** يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>**The printer takes no sheets now.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الطابعة لا تقبل أوراقًا الآن.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**The print was stopped.** No sheet will come out.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**أُوقفت الطباعة.** لن تخرج أي ورقة.</translation>
    </message>
    <message>
        <source>**The printer cannot print now.** Please tell staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**الطابعة لا تستطيع الطباعة الآن.** يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>**You have printed all the sheets for one visit.**</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**طُبعت كل الأوراق المسموح بها لزيارة واحدة.**</translation>
    </message>
    <message>
        <source>**Many sheets were printed this hour.** Please ask staff.</source>
        <extracomment>code ui/pages/printer_words</extracomment>
        <translation>**طُبعت أوراق كثيرة في هذه الساعة.** يُرجى سؤال الموظفين.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Printing your sheet</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>تجري طباعة ورقتك</translation>
    </message>
    <message>
        <source>Please wait here. Your sheet will come out soon.</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>يُرجى الانتظار هنا. ستخرج ورقتك قريبًا.</translation>
    </message>
    <message>
        <source>Stop the print</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>A sheet comes out of the kiosk, and a hand takes it.</source>
        <extracomment>code ui/pages/printing</extracomment>
        <translation>ورقة تخرج من الجهاز، ويد تأخذها.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>{number} of {count}</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Why we ask: {reason}.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>لماذا نسأل: {reason}.</translation>
    </message>
    <message>
        <source>Look once more. Still not sure? Tap Not sure again: it counts as Yes.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>يُرجى النظر مرة أخرى. ما زال الجواب «لا أعرف»؟ يُرجى لمس «لا أعرف» مرة أخرى: تُحسب «نعم».</translation>
    </message>
    <message>
        <source>Look once more. Still not sure? Tap Next: it counts as Yes.</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>يُرجى النظر مرة أخرى. ما زال الجواب «لا أعرف»؟ يُرجى لمس «التالي»: تُحسب «نعم».</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>code ui/pages/question</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Are your answers right?</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>هل إجاباتك صحيحة؟</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>See how soon to get help</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>متى أحتاج إلى المساعدة؟</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <extracomment>code ui/pages/review</extracomment>
        <translation>بلا إجابة بعد</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Take it on your phone</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>أخذ الورقة على هاتفك</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>يُرجى توجيه كاميرا هاتفك إلى الرمز.</translation>
    </message>
    <message>
        <source>The code holds these words:</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>في الرمز هذه الكلمات:</translation>
    </message>
    <message>
        <source>The code opens this sheet on your phone.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>الرمز يفتح هذه الورقة على هاتفك.</translation>
    </message>
    <message>
        <source>No phone? Write down the numbers, or ask staff.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>لا يوجد هاتف؟ يُرجى كتابة الأرقام، أو سؤال الموظفين.</translation>
    </message>
    <message>
        <source>A code that the camera of a phone reads.</source>
        <extracomment>code ui/pages/scan</extracomment>
        <translation>رمز تقرؤه كاميرا الهاتف.</translation>
    </message>
</context>
<context>
    <name>staff sheet</name>
    <message>
        <source>For staff</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>**The person tapped this on the screen.** It is not a finding.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>**اختار الشخص هذا على الشاشة.** هذا ليس نتيجة فحص طبي.</translation>
    </message>
    <message>
        <source>Tapped Yes to one or more of these</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>اختار «نعم» لواحدة أو أكثر من هذه</translation>
    </message>
    <message>
        <source>Tapped Not sure about one or more of these</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>اختار «لا أعرف» لواحدة أو أكثر من هذه</translation>
    </message>
    <message>
        <source>Pointed at, on a picture of the legs: {places}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>المكان المشار إليه في صورة للساقين: {places}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>القاعدة: {rule}</translation>
    </message>
    <message>
        <source>The check was not finished. {count} questions are open.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>لم يكتمل فحص العلامات. عدد الأسئلة بلا إجابة: {count}.</translation>
    </message>
    <message>
        <source>The person reads: {language}.</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>لغة الشخص: {language}.</translation>
    </message>
    <message>
        <source>Emergency: {number}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>الطوارئ: {number}</translation>
    </message>
    <message>
        <source>Advice line: {number}</source>
        <extracomment>code ui/pages/show_staff</extracomment>
        <translation>خط المشورة: {number}</translation>
    </message>
</context>
<context>
    <name>still here</name>
    <message>
        <source>Are you still here?</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>If nobody touches the screen, your answers are cleared for the next person.</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>إذا لم يلمس أحد الشاشة، تُمحى إجاباتك من أجل الشخص التالي.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>الثواني الباقية</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>code ui/pages/still_here</extracomment>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Step back</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <extracomment>code ui/pages/figure</extracomment>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>فحص العلامات لديّ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>More detail: {heading}</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>تفاصيل أكثر: {heading}</translation>
    </message>
    <message>
        <source>Compare cramp and clot</source>
        <extracomment>code ui/pages/topic</extracomment>
        <translation>مقارنة التشنّج العضلي والجلطة الدموية</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>What do you want to know?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>ما الذي يهمّك معرفته؟</translation>
    </message>
    <message>
        <source>Which sheet do you want?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>ما الورقة المطلوبة؟</translation>
    </message>
    <message>
        <source>The main sheet: cramp or clot?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>الورقة الرئيسية: تشنّج عضلي أم جلطة دموية؟</translation>
    </message>
    <message>
        <source>All warning signs and whom to call, on two sides.</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>كل العلامات التحذيرية وبمن يجب الاتصال، على وجهين.</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>أين الألم؟</translation>
    </message>
    <message>
        <source>Point at the place on a leg.</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>الإشارة إلى المكان على صورة الساق.</translation>
    </message>
    <message>
        <source>Clots</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>الجلطات الدموية</translation>
    </message>
    <message>
        <source>Cramps</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>التشنّجات العضلية</translation>
    </message>
    <message>
        <source>Lower your chance of a clot</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>تقليل احتمال الجلطة الدموية</translation>
    </message>
    <message>
        <source>Medicines and help</source>
        <extracomment>code ui/pages/topics</extracomment>
        <translation>الأدوية والمساعدة</translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>On a long trip</source>
        <extracomment>topic travel.title</extracomment>
        <translation>في رحلة طويلة</translation>
    </message>
    <message>
        <source>Move your legs often on any trip of 3 hours or more.</source>
        <extracomment>topic travel.message.text</extracomment>
        <translation>تحريك الساقين كثيرًا في أي رحلة من 3 ساعات أو أكثر.</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>topic travel.parts.0.heading</extracomment>
        <translation>أثناء الطريق</translation>
    </message>
    <message>
        <source>Move your feet up and down while you sit.</source>
        <extracomment>topic travel.parts.0.figure.caption</extracomment>
        <translation>تحريك القدمين إلى أعلى وأسفل أثناء الجلوس.</translation>
    </message>
    <message>
        <source>A woman sits by a window on a trip. Arrows show that she moves her feet up and down.</source>
        <extracomment>topic travel.parts.0.figure.alternative</extracomment>
        <translation>امرأة تجلس قرب نافذة في رحلة. أسهم تبيّن أنها تحرّك قدميها إلى أعلى وأسفل.</translation>
    </message>
    <message>
        <source>Get up and walk about every hour or two, when you can.</source>
        <extracomment>topic travel.parts.0.points.0.text</extracomment>
        <translation>النهوض والمشي قليلًا كل ساعة أو ساعتين، عندما يمكن ذلك.</translation>
    </message>
    <message>
        <source>Move your feet and calves about every 30 minutes. Your calf is the back of the lower leg.</source>
        <extracomment>topic travel.parts.0.points.1.text</extracomment>
        <translation>تحريك القدمين وربلتي الساقين كل 30 دقيقة تقريبًا. ربلة الساق هي الجزء الخلفي من الساق تحت الركبة.</translation>
    </message>
    <message>
        <source>Drink enough water. Drink less alcohol.</source>
        <extracomment>topic travel.parts.0.points.2.text</extracomment>
        <translation>شرب ما يكفي من الماء. والتقليل من الكحول.</translation>
    </message>
    <message>
        <source>Do not sit with crossed legs.</source>
        <extracomment>topic travel.parts.0.points.3.text</extracomment>
        <translation>عدم الجلوس وساق فوق ساق.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>topic travel.parts.1.heading</extracomment>
        <translation>قبل الرحلة وبعدها</translation>
    </message>
    <message>
        <source>After a trip, compare your legs.</source>
        <extracomment>topic travel.parts.1.figure.caption</extracomment>
        <translation>بعد الرحلة، يجب مقارنة ساقيك.</translation>
    </message>
    <message>
        <source>Two legs side by side, with a hand that points at each. Look if one is more swollen.</source>
        <extracomment>topic travel.parts.1.figure.alternative</extracomment>
        <translation>ساقان جنبًا إلى جنب، ويد تشير إلى كل منهما. يجب النظر هل إحداهما أكثر تورّمًا.</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe, after a trip? Call {emergency_number} now.</source>
        <extracomment>topic travel.parts.1.points.0.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، بعد رحلة؟ يجب الاتصال الآن بالرقم {emergency_number}.</translation>
    </message>
    <message>
        <source>One sore or swollen leg in the weeks after? Get medical help today.</source>
        <extracomment>topic travel.parts.1.points.1.text</extracomment>
        <translation>ألم أو تورّم في ساق واحدة في الأسابيع التالية؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>The chance of a clot grows with longer trips, and with many trips.</source>
        <extracomment>topic travel.parts.1.points.2.text</extracomment>
        <translation>يزيد احتمال الجلطة الدموية مع الرحلات الأطول، ومع الرحلات الكثيرة.</translation>
    </message>
    <message>
        <source>For healthy people it is small. It is about 1 in 6,000 for a flight of over 4 hours.</source>
        <extracomment>topic travel.parts.1.points.3.text</extracomment>
        <translation>عند الأصحّاء هو احتمال صغير. نحو 1 من كل 6000 في رحلة طيران أطول من 4 ساعات.</translation>
    </message>
    <message>
        <source>Flight socks (tight socks) lower the number of silent leg clots. Poor blood flow in your legs? Ask first.</source>
        <extracomment>topic travel.parts.1.points.4.text</extracomment>
        <translation>جوارب الطيران (جوارب ضاغطة) تقلّل عدد الجلطات الدموية الصامتة في الساق. هل جريان الدم في ساقيك ضعيف؟ يجب السؤال أولًا.</translation>
    </message>
    <message>
        <source>Leg sore or swollen after a trip? Check your signs now, because a clot can show up weeks later.</source>
        <extracomment>topic travel.action</extracomment>
        <translation>ألم أو تورّم في الساق بعد رحلة؟ يجب فحص العلامات لديك الآن، لأن الجلطة الدموية قد تظهر بعد أسابيع.</translation>
    </message>
    <message>
        <source>Walk, move your feet, and drink water. Know the signs.</source>
        <extracomment>topic travel.remember</extracomment>
        <translation>المشي، وتحريك القدمين، وشرب الماء. ومعرفة العلامات.</translation>
    </message>
</context>
<context>
    <name>under 18</name>
    <message>
        <source>This check is for adults</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>هذا الفحص للبالغين</translation>
    </message>
    <message>
        <source>Show this to a grown-up or a member of staff now</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>يجب عرض هذا على شخص بالغ أو أحد الموظفين الآن</translation>
    </message>
    <message>
        <source>Any sign marked NOW? Call:</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>أي علامة عليها كلمة «الآن»؟ يجب الاتصال بالرقم:</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <extracomment>code ui/pages/under18</extracomment>
        <translation>الذهاب إلى البداية</translation>
    </message>
</context>
<context>
    <name>wall-stretch</name>
    <message>
        <source>Wall stretch for fewer cramps</source>
        <extracomment>topic wall-stretch.title</extracomment>
        <translation>التمديد عند الجدار لتقليل التشنّجات العضلية</translation>
    </message>
    <message>
        <source>Stretch your calves each day. It may make night cramps less strong.</source>
        <extracomment>topic wall-stretch.message.text</extracomment>
        <translation>تمديد ربلتي الساقين كل يوم. قد يجعل ذلك التشنّجات العضلية الليلية أقل قوة.</translation>
    </message>
    <message>
        <source>Stretch at a wall</source>
        <extracomment>topic wall-stretch.parts.0.heading</extracomment>
        <translation>التمديد عند جدار</translation>
    </message>
    <message>
        <source>Stretch both calves, the back of the lower legs.</source>
        <extracomment>topic wall-stretch.parts.0.figure.caption</extracomment>
        <translation>تمديد ربلتي الساقين كلتيهما، أي الجزء الخلفي من الساقين تحت الركبة.</translation>
    </message>
    <message>
        <source>Face a wall at arm&apos;s length. Keep both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.text</extracomment>
        <translation>الوقوف أمام جدار على بعد ذراع ممدودة. وإبقاء القدمين مسطّحتين على الأرض.</translation>
    </message>
    <message>
        <source>A person stands with both hands on a wall and both feet flat.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.0.alternative</extracomment>
        <translation>شخص يقف ويداه على جدار وقدماه مسطّحتان على الأرض.</translation>
    </message>
    <message>
        <source>Lean in with straight knees until your calves pull. Hold for 2 or 3 seconds.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.text</extracomment>
        <translation>الميل إلى الأمام والركبتان مستقيمتان حتى الإحساس بشدّ في ربلتي الساقين. ثم الثبات ثانيتين أو 3 ثوانٍ.</translation>
    </message>
    <message>
        <source>The person leans toward the wall with straight knees. Both heels stay on the floor.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.1.alternative</extracomment>
        <translation>الشخص يميل نحو الجدار بركبتين مستقيمتين. والكعبان يبقيان على الأرض.</translation>
    </message>
    <message>
        <source>Stand up straight. Do it again and again for about 5 minutes.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.text</extracomment>
        <translation>الوقوف باستقامة. وتكرار ذلك مرة بعد مرة لمدة 5 دقائق تقريبًا.</translation>
    </message>
    <message>
        <source>The person stands up straight again in front of the wall.</source>
        <extracomment>topic wall-stretch.parts.0.figure.steps.2.alternative</extracomment>
        <translation>الشخص يقف مستقيمًا من جديد أمام الجدار.</translation>
    </message>
    <message>
        <source>Do this 3 times a day, the last time before bed.</source>
        <extracomment>topic wall-stretch.parts.0.points.0.text</extracomment>
        <translation>عمل هذا 3 مرات في اليوم، وآخر مرة قبل النوم.</translation>
    </message>
    <message>
        <source>Hold on to the wall. Sit down if you feel unsteady.</source>
        <extracomment>topic wall-stretch.parts.0.points.1.text</extracomment>
        <translation>الاستناد إلى الجدار. والجلوس عند الشعور بعدم الثبات.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <extracomment>topic wall-stretch.parts.1.heading</extracomment>
        <translation>هل يفيد؟</translation>
    </message>
    <message>
        <source>Some people may get milder night cramps after weeks of stretching.</source>
        <extracomment>topic wall-stretch.parts.1.figure.caption</extracomment>
        <translation>قد تصبح التشنّجات العضلية الليلية أخفّ عند بعض الناس بعد أسابيع من التمديد.</translation>
    </message>
    <message>
        <source>Chest pain, hard to breathe, or a cold, pale or blue leg? Call {emergency_number} now. Is a leg swollen, warm, a new colour, or still sore? Do not stretch it. Get medical help today.</source>
        <extracomment>topic wall-stretch.stop.text</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس، أو ساق باردة أو شاحبة أو زرقاء؟ يجب الاتصال الآن بالرقم {emergency_number}. هل الساق متورّمة أو دافئة أو بلون جديد، أو ما زالت تؤلم؟ ممنوع تمديدها. يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>A person sits on a bed at night and pulls one foot up. A circle shows the tight calf muscle.</source>
        <extracomment>topic wall-stretch.parts.1.figure.alternative</extracomment>
        <translation>شخص يجلس على سرير ليلًا ويشدّ قدمًا إلى أعلى. دائرة تُظهر عضلة ربلة الساق المشدودة.</translation>
    </message>
    <message>
        <source>It does not work for everyone.</source>
        <extracomment>topic wall-stretch.parts.1.points.0.text</extracomment>
        <translation>لا يفيد الجميع.</translation>
    </message>
    <message>
        <source>In one study, people of 55 and over stretched for 6 weeks. Their night cramps may have hurt less.</source>
        <extracomment>topic wall-stretch.parts.1.points.1.text</extracomment>
        <translation>في دراسة واحدة، مارس أشخاص عمرهم 55 سنة أو أكثر التمديد لمدة 6 أسابيع. وربما صارت تشنّجاتهم العضلية الليلية أقل ألمًا.</translation>
    </message>
    <message>
        <source>They stretched the calf and the back of the thigh.</source>
        <extracomment>topic wall-stretch.parts.1.points.2.text</extracomment>
        <translation>كان التمديد لربلة الساق والجزء الخلفي من الفخذ.</translation>
    </message>
    <message>
        <source>Stretch 3 times a day, the last time before bed. It may ease your nights.</source>
        <extracomment>topic wall-stretch.action</extracomment>
        <translation>التمديد 3 مرات في اليوم، وآخر مرة قبل النوم. قد يجعل ذلك لياليك أسهل.</translation>
    </message>
    <message>
        <source>Lean in, hold, stand up. Never stretch a sore or swollen leg.</source>
        <extracomment>topic wall-stretch.remember</extracomment>
        <translation>الميل، ثم الثبات، ثم الوقوف. ممنوع دائمًا تمديد ساق مؤلمة أو متورّمة.</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message>
        <source>Before you stretch</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>قبل تمديد العضلة</translation>
    </message>
    <message>
        <source>None of these fit: show the stretch</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>لا ينطبق أي منها: عرض التمديد</translation>
    </message>
    <message>
        <source>Check my signs</source>
        <extracomment>code ui/pages/warnings</extracomment>
        <translation>فحص العلامات لديّ</translation>
    </message>
</context>
<context>
    <name>what-is-a-clot</name>
    <message>
        <source>What a blood clot is</source>
        <extracomment>topic what-is-a-clot.title</extracomment>
        <translation>ما هي الجلطة الدموية</translation>
    </message>
    <message>
        <source>A clot stops bleeding when you are cut. Inside a vein, it can harm you.</source>
        <extracomment>topic what-is-a-clot.message.text</extracomment>
        <translation>الجلطة الدموية توقف النزيف عند الجرح. لكنها داخل وريد قد تضرّك.</translation>
    </message>
    <message>
        <source>Good clot, bad clot</source>
        <extracomment>topic what-is-a-clot.parts.0.heading</extracomment>
        <translation>جلطة دموية مفيدة وجلطة دموية ضارّة</translation>
    </message>
    <message>
        <source>The same net closes a cut, or blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.caption</extracomment>
        <translation>الشبكة نفسها تغلق جرحًا، أو تسدّ وريدًا.</translation>
    </message>
    <message>
        <source>Two circles. In one, a net of threads closes cut skin. In the other, the net blocks a vein.</source>
        <extracomment>topic what-is-a-clot.parts.0.figure.alternative</extracomment>
        <translation>دائرتان. في واحدة، شبكة من الخيوط تغلق جرحًا في الجلد. وفي الأخرى، تسدّ الشبكة وريدًا.</translation>
    </message>
    <message>
        <source>Blood can turn from a liquid to a gel. That lump is a clot.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.0.text</extracomment>
        <translation>يمكن أن يتحوّل الدم من سائل إلى هلام. وهذه الكتلة هي الجلطة الدموية.</translation>
    </message>
    <message>
        <source>When you are cut, a clot stops the bleeding. That is good.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.1.text</extracomment>
        <translation>عند الجرح، توقف الجلطة الدموية النزيف. وهذا جيد.</translation>
    </message>
    <message>
        <source>A clot can also form inside a vein, when it should not. That can harm you. A vein takes blood back to the heart.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.2.text</extracomment>
        <translation>وقد تتكوّن جلطة دموية داخل وريد أيضًا، حين يجب ألا تتكوّن. وهذا قد يضرّك. الوريد يعيد الدم إلى القلب.</translation>
    </message>
    <message>
        <source>A clot that stays where it formed is called a thrombus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.3.text</extracomment>
        <translation>الجلطة الدموية التي تبقى في مكان تكوّنها تُسمّى خثرة (thrombus).</translation>
    </message>
    <message>
        <source>A clot that has moved and got stuck is called an embolus.</source>
        <extracomment>topic what-is-a-clot.parts.0.points.4.text</extracomment>
        <translation>الجلطة الدموية التي انتقلت وعلقت تُسمّى صِمّة (embolus).</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>topic what-is-a-clot.parts.1.heading</extracomment>
        <translation>ممّا تتكوّن</translation>
    </message>
    <message>
        <source>Fibrin threads hold the clot together.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.caption</extracomment>
        <translation>خيوط الفيبرين تُبقي الجلطة الدموية متماسكة.</translation>
    </message>
    <message>
        <source>The inside of a vein. A net of pale threads holds red blood cells and small platelets on the wall.</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.alternative</extracomment>
        <translation>وريد من الداخل. شبكة من خيوط فاتحة اللون تمسك خلايا دم حمراء وصفائح دموية صغيرة على الجدار.</translation>
    </message>
    <message>
        <source>fibrin threads</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.0.text</extracomment>
        <translation>خيوط فيبرين</translation>
    </message>
    <message>
        <source>platelets</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.1.text</extracomment>
        <translation>صفائح دموية</translation>
    </message>
    <message>
        <source>red blood cells</source>
        <extracomment>topic what-is-a-clot.parts.1.figure.labels.2.text</extracomment>
        <translation>خلايا دم حمراء</translation>
    </message>
    <message>
        <source>First, platelets plug the hole. Platelets are tiny, sticky bits of blood cells.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.0.text</extracomment>
        <translation>أولًا، تسدّ الصفائح الدموية الثقب. الصفائح الدموية قطع صغيرة جدًا ولزجة من خلايا الدم.</translation>
    </message>
    <message>
        <source>Then fine threads lock the plug. The threads are called fibrin.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.1.text</extracomment>
        <translation>ثم تثبّت خيوط رفيعة السدادة. وتُسمّى هذه الخيوط الفيبرين.</translation>
    </message>
    <message>
        <source>The net of threads also holds blood cells and some fluid.</source>
        <extracomment>topic what-is-a-clot.parts.1.points.2.text</extracomment>
        <translation>وتمسك شبكة الخيوط أيضًا خلايا دم وبعض السائل.</translation>
    </message>
    <message>
        <source>Sore or swollen leg? Check your signs now, because a clot in a vein needs help today.</source>
        <extracomment>topic what-is-a-clot.action</extracomment>
        <translation>ألم أو تورّم في الساق؟ يجب فحص العلامات لديك الآن، لأن الجلطة الدموية في وريد تحتاج إلى مساعدة اليوم.</translation>
    </message>
    <message>
        <source>A clot at a cut is good. A clot inside a vein needs help.</source>
        <extracomment>topic what-is-a-clot.remember</extracomment>
        <translation>الجلطة الدموية عند الجرح جيدة. والجلطة الدموية داخل وريد تحتاج إلى مساعدة.</translation>
    </message>
</context>
<context>
    <name>why-clots-form</name>
    <message>
        <source>Why a clot forms in a leg</source>
        <extracomment>topic why-clots-form.title</extracomment>
        <translation>لماذا تتكوّن جلطة دموية في الساق</translation>
    </message>
    <message>
        <source>Slow blood, a hurt vein, or blood that clots easily can start a clot.</source>
        <extracomment>topic why-clots-form.message.text</extracomment>
        <translation>قد تبدأ الجلطة الدموية بسبب دم بطيء، أو وريد مجروح، أو دم يتجلّط بسهولة.</translation>
    </message>
    <message>
        <source>Three things that help a clot form</source>
        <extracomment>topic why-clots-form.parts.0.heading</extracomment>
        <translation>ثلاثة أشياء تساعد على تكوّن جلطة دموية</translation>
    </message>
    <message>
        <source>A vein takes blood back to the heart. Three things can start a clot in it.</source>
        <extracomment>topic why-clots-form.parts.0.figure.caption</extracomment>
        <translation>الوريد يعيد الدم إلى القلب. وثلاثة أشياء قد تبدأ جلطة دموية فيه.</translation>
    </message>
    <message>
        <source>Slow blood: after long bed rest, a long trip, or a cast on a leg.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.text</extracomment>
        <translation>دم بطيء: بعد ملازمة الفراش مدة طويلة، أو رحلة طويلة، أو جبس على ساق.</translation>
    </message>
    <message>
        <source>A person lies in bed. In a leg vein, blood cells pile up and a clot starts.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.0.alternative</extracomment>
        <translation>شخص يستلقي في السرير. في وريد بالساق تتكدّس خلايا الدم وتبدأ جلطة دموية.</translation>
    </message>
    <message>
        <source>A hurt vein: after surgery or an injury.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.text</extracomment>
        <translation>وريد مجروح: بعد جراحة أو إصابة.</translation>
    </message>
    <message>
        <source>A leg with a bandage. In its vein, a clot starts at the hurt wall.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.1.alternative</extracomment>
        <translation>ساق عليها ضمادة. في وريدها تبدأ جلطة دموية عند الجدار المجروح.</translation>
    </message>
    <message>
        <source>Blood that clots easily: with cancer, pregnancy, estrogen (oestrogen) pills, or in some families.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.text</extracomment>
        <translation>دم يتجلّط بسهولة: مع السرطان، أو الحمل، أو حبوب الإستروجين (estrogen)، أو في بعض العائلات.</translation>
    </message>
    <message>
        <source>A pregnant woman beside a strip of pills. In a vein, cells and threads stick together.</source>
        <extracomment>topic why-clots-form.parts.0.figure.steps.2.alternative</extracomment>
        <translation>امرأة حامل بجانب شريط حبوب. في وريد، تلتصق الخلايا والخيوط معًا.</translation>
    </message>
    <message>
        <source>Is one leg sore or swollen? Get medical help today.</source>
        <extracomment>topic why-clots-form.parts.0.points.0.text</extracomment>
        <translation>هل في ساق واحدة ألم أو تورّم؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay or surgery.</source>
        <extracomment>topic why-clots-form.parts.0.points.1.text</extracomment>
        <translation>نحو نصف الجلطات الدموية في الأوردة يحدث أثناء إقامة في المستشفى أو جراحة، أو بعدها بوقت قصير.</translation>
    </message>
    <message>
        <source>Who has a higher chance</source>
        <extracomment>topic why-clots-form.parts.1.heading</extracomment>
        <translation>من لديه احتمال أعلى لجلطة دموية</translation>
    </message>
    <message>
        <source>Clots can run in families.</source>
        <extracomment>topic why-clots-form.parts.1.figure.caption</extracomment>
        <translation>قد تتكرّر الجلطات الدموية في العائلة الواحدة.</translation>
    </message>
    <message>
        <source>Two parents, each with a clot in a leg, and their grown child. The child has a higher chance.</source>
        <extracomment>topic why-clots-form.parts.1.figure.alternative</extracomment>
        <translation>والدان، في ساق كل منهما جلطة دموية، وولدهما البالغ. لدى الولد احتمال أعلى.</translation>
    </message>
    <message>
        <source>People who had a clot before, or whose parent, brother or sister did.</source>
        <extracomment>topic why-clots-form.parts.1.points.0.text</extracomment>
        <translation>من أصيبوا من قبل بجلطة دموية في وريد أو في الرئة، أو أصيب بها أحد والديهم أو أخ لهم أو أخت.</translation>
    </message>
    <message>
        <source>People who are pregnant, or had a baby in the last 6 weeks.</source>
        <extracomment>topic why-clots-form.parts.1.points.1.text</extracomment>
        <translation>الحوامل، ومن وضعن مولودًا خلال آخر 6 أسابيع.</translation>
    </message>
    <message>
        <source>People with cancer, or with a weak heart (heart failure).</source>
        <extracomment>topic why-clots-form.parts.1.points.2.text</extracomment>
        <translation>المصابون بالسرطان، أو بضعف القلب (قصور القلب).</translation>
    </message>
    <message>
        <source>People who are over 60, or overweight, or who smoke.</source>
        <extracomment>topic why-clots-form.parts.1.points.3.text</extracomment>
        <translation>من تجاوزوا 60 سنة، أو من وزنهم زائد، أو من يدخّنون.</translation>
    </message>
    <message>
        <source>People with varicose veins (swollen, twisted veins), or with too little water in the body.</source>
        <extracomment>topic why-clots-form.parts.1.points.4.text</extracomment>
        <translation>من لديهم دوالٍ (أوردة متورّمة وملتوية)، أو من في أجسامهم نقص في الماء.</translation>
    </message>
    <message>
        <source>Does one of these fit you, and your leg is sore? Check your signs now, before it gets worse.</source>
        <extracomment>topic why-clots-form.action</extracomment>
        <translation>هل ينطبق عليك واحد من هذه، وفي ساقك ألم؟ يجب فحص العلامات لديك الآن، قبل أن تسوء الحالة.</translation>
    </message>
    <message>
        <source>Lying or sitting still for long raises your chance of a clot. Know the signs.</source>
        <extracomment>topic why-clots-form.remember</extracomment>
        <translation>الاستلقاء أو الجلوس مدة طويلة دون حركة يزيد احتمال الجلطة الدموية لديك. يجب معرفة العلامات.</translation>
    </message>
    <message>
        <source>Sometimes a clot forms for no clear reason. It can happen to anyone.</source>
        <extracomment>topic why-clots-form.unknown.0.text</extracomment>
        <translation>أحيانًا تتكوّن جلطة دموية بلا سبب واضح. ويمكن أن تحدث لأي شخص.</translation>
    </message>
</context>
<context>
    <name>why-cramps-happen</name>
    <message>
        <source>Why cramps happen</source>
        <extracomment>topic why-cramps-happen.title</extracomment>
        <translation>لماذا تحدث التشنّجات العضلية</translation>
    </message>
    <message>
        <source>Often, nobody finds a cause. Tired muscles and busy nerves are likely.</source>
        <extracomment>topic why-cramps-happen.message.text</extracomment>
        <translation>في كثير من الأحيان، لا يجد أحد سببًا. والأرجح أن السبب عضلات متعبة وأعصاب كثيرة النشاط.</translation>
    </message>
    <message>
        <source>Likely reasons</source>
        <extracomment>topic why-cramps-happen.parts.0.heading</extracomment>
        <translation>أسباب مرجّحة</translation>
    </message>
    <message>
        <source>Hard exercise can tire a muscle, and a cramp may follow.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.caption</extracomment>
        <translation>قد تُتعب الرياضة الشديدة عضلة، فيأتي بعدها تشنّج عضلي.</translation>
    </message>
    <message>
        <source>A runner holds on to a fence. Marks at the calf, the back of the lower leg, show a cramp.</source>
        <extracomment>topic why-cramps-happen.parts.0.figure.alternative</extracomment>
        <translation>عدّاء يتمسّك بسياج. علامات على ربلة الساق، أي الجزء الخلفي من الساق تحت الركبة، تبيّن تشنّجًا عضليًا.</translation>
    </message>
    <message>
        <source>Did you lose a lot of fluid, then cramp? Throwing up, loose poo or heavy sweat? Get medical help today.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.0.text</extracomment>
        <translation>هل فقدت سوائل كثيرة ثم جاءك تشنّج عضلي؟ تقيّؤ أو إسهال أو تعرّق شديد؟ يجب الحصول على مساعدة طبية اليوم.</translation>
    </message>
    <message>
        <source>When a muscle is tired, its nerves may fire too much. Then it grips.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.1.text</extracomment>
        <translation>عندما تتعب عضلة، قد ترسل أعصابها إشارات كثيرة جدًا. فتنقبض.</translation>
    </message>
    <message>
        <source>Cramps are more common as you age, after hard exercise, and later in pregnancy.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.2.text</extracomment>
        <translation>التشنّجات العضلية أكثر حدوثًا مع التقدّم في العمر، وبعد الرياضة الشديدة، وفي المراحل المتأخرة من الحمل.</translation>
    </message>
    <message>
        <source>Low salts, such as potassium or calcium, are not the usual cause.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.3.text</extracomment>
        <translation>نقص الأملاح، مثل البوتاسيوم أو الكالسيوم، ليس السبب المعتاد.</translation>
    </message>
    <message>
        <source>Exercise cramps come in hot and in cool weather. Making the body cooler does not stop them.</source>
        <extracomment>topic why-cramps-happen.parts.0.points.4.text</extracomment>
        <translation>التشنّجات العضلية المرتبطة بالرياضة تأتي في الجو الحار وفي الجو البارد. وتبريد الجسم لا يوقفها.</translation>
    </message>
    <message>
        <source>Some illnesses are linked to cramps: liver disease, low thyroid, nerve or spine trouble. Narrow leg arteries can hurt like a cramp when you walk.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.3.text</extracomment>
        <translation>بعض الأمراض مرتبطة بالتشنّجات العضلية: مرض الكبد، وكسل الغدة الدرقية، ومشكلات الأعصاب أو العمود الفقري. وضيق شرايين الساق قد يسبّب ألمًا يشبه التشنّج العضلي عند المشي.</translation>
    </message>
    <message>
        <source>Medicines and illness</source>
        <extracomment>topic why-cramps-happen.parts.1.heading</extracomment>
        <translation>الأدوية والأمراض</translation>
    </message>
    <message>
        <source>A new medicine can bring cramps.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.caption</extracomment>
        <translation>قد يسبّب دواء جديد تشنّجات عضلية.</translation>
    </message>
    <message>
        <source>A new box of tablets beside a leg with a cramp. The medicine may be the cause.</source>
        <extracomment>topic why-cramps-happen.parts.1.figure.alternative</extracomment>
        <translation>علبة أقراص جديدة بجانب ساق فيها تشنّج عضلي. قد يكون الدواء هو السبب.</translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor within 1 or 2 days.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.0.text</extracomment>
        <translation>هل بدأت التشنّجات العضلية بعد دواء جديد؟ يجب التحدّث إلى طبيب خلال يوم أو يومين.</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask first.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.1.text</extracomment>
        <translation>يجب عدم إيقاف دواء من تلقاء نفسك. يجب السؤال أولًا.</translation>
    </message>
    <message>
        <source>Linked to cramps: water tablets, some asthma inhalers (puffers) and estrogen (oestrogen). Statins, for cholesterol, have a small link.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.2.text</extracomment>
        <translation>أدوية مرتبطة بالتشنّجات العضلية: مدرّات البول، وبعض بخّاخات الربو، والإستروجين (estrogen). وأدوية الستاتين (statins)، للكوليسترول، لها ارتباط صغير.</translation>
    </message>
    <message>
        <source>Kidney dialysis (blood cleaning by machine) and heavy drinking can play a part, too.</source>
        <extracomment>topic why-cramps-happen.parts.1.points.4.text</extracomment>
        <translation>غسيل الكلى (تنظيف الدم بجهاز) وشرب الكحول بكثرة قد يكون لهما دور أيضًا.</translation>
    </message>
    <message>
        <source>Did cramps start after a new medicine? Talk to a doctor soon, because it may be the cause.</source>
        <extracomment>topic why-cramps-happen.action</extracomment>
        <translation>هل بدأت التشنّجات العضلية بعد دواء جديد؟ يجب التحدّث إلى طبيب قريبًا، لأن الدواء قد يكون السبب.</translation>
    </message>
    <message>
        <source>For most cramps, nobody finds the cause.</source>
        <extracomment>topic why-cramps-happen.unknown.0.text</extracomment>
        <translation>في معظم التشنّجات العضلية، لا يجد أحد السبب.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Yes</source>
        <extracomment>code words</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>code words</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>code words</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>code words</extracomment>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>code words</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>code words</extracomment>
        <translation>الممنوع</translation>
    </message>
    <message>
        <source>Leg cramp or blood clot?</source>
        <extracomment>code words</extracomment>
        <translation>تشنّج عضلي أم جلطة دموية في الساق؟</translation>
    </message>
    <message>
        <source>A cramp lets go in minutes. Clot pain stays, or comes back.</source>
        <extracomment>code words</extracomment>
        <translation>التشنّج العضلي يزول خلال دقائق. أما ألم الجلطة الدموية في الساق فيستمر، أو يعود.</translation>
    </message>
    <message>
        <source>Not sure? Check.</source>
        <extracomment>code words</extracomment>
        <translation>لديك شك؟ يجب التحقّق.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>code words</extracomment>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Demonstration site</source>
        <extracomment>code words</extracomment>
        <translation>موقع تجريبي</translation>
    </message>
    <message>
        <source>You tapped</source>
        <extracomment>code words</extracomment>
        <translation>اخترت</translation>
    </message>
    <message>
        <source>Yes to one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation>«نعم» لواحدة أو أكثر من هذه:</translation>
    </message>
    <message>
        <source>Not sure about one or more of these:</source>
        <extracomment>code words</extracomment>
        <translation>«لا أعرف» لواحدة أو أكثر من هذه:</translation>
    </message>
    <message>
        <source>You tapped No to all</source>
        <extracomment>code words</extracomment>
        <translation>اخترت «لا» في كل الأسئلة</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>code words</extracomment>
        <translation>العلامات التحذيرية</translation>
    </message>
    <message>
        <source>Questions to ask your pharmacist</source>
        <extracomment>code words</extracomment>
        <translation>أسئلة لطرحها على الصيدلي</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>code words</extracomment>
        <translation>ما لا نعرفه</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>code words</extracomment>
        <translation>للتذكّر</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>code words</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No clinician has signed the content yet.</source>
        <extracomment>code words</extracomment>
        <translation>لم يوقّع أي مختصّ طبي على المحتوى بعد.</translation>
    </message>
    <message>
        <source>Content signed by: {names}.</source>
        <extracomment>code words</extracomment>
        <translation>وقّع على المحتوى: {names}.</translation>
    </message>
    <message>
        <source>This translation is a draft. No native-speaking clinician has checked it.</source>
        <extracomment>code words</extracomment>
        <translation>هذه الترجمة مسودّة. لم يراجعها أي مختصّ طبي لغته الأم العربية.</translation>
    </message>
    <message>
        <source>Read this on a phone</source>
        <extracomment>code words</extracomment>
        <translation>القراءة على الهاتف</translation>
    </message>
    <message>
        <source>Chest pain, or hard to breathe? Call **{emergency_number}** now.</source>
        <extracomment>code words</extracomment>
        <translation>ألم في الصدر، أو صعوبة في التنفّس؟ يجب الاتصال الآن بالرقم **{emergency_number}**.</translation>
    </message>
</context>
</TS>
