"""Words that stand in more than one place: on screens, on sheets, in both."""

from kiosk.content import Text

YES = Text("words", "Yes")
NO = Text("words", "No")
NOT_SURE = Text("words", "Not sure")
NONE_OF_THESE = Text("words", "None of these")
DO = Text("words", "Do")
DO_NOT = Text("words", "Do not")
PRODUCT = Text("words", "Leg cramp or blood clot?")
MESSAGE = Text("words", "A cramp lets go in minutes. Clot pain stays, or comes back.")
NOT_SURE_CHECK = Text("words", "Not sure? Check.")
DEMONSTRATION = Text("words", "Demonstration")
DEMONSTRATION_SITE = Text("words", "Demonstration site")
YOU_TAPPED = Text("words", "You tapped")
YES_TO = Text("words", "Yes to one or more of these:")
NOT_SURE_ABOUT = Text("words", "Not sure about one or more of these:")
NO_TO_ALL = Text("words", "You tapped No to all")
WARNING_SIGNS = Text("words", "Warning signs")
QUESTIONS_FOR_PHARMACIST = Text("words", "Questions to ask your pharmacist")
UNKNOWN = Text("words", "What we do not know")
REMEMBER = Text("words", "Remember")
SOURCES = Text("words", "Sources")
CONTENT_UNSIGNED = Text("words", "No clinician has signed the content yet.")
CONTENT_SIGNED = Text("words", "Content signed by: {names}.")
TRANSLATION_DRAFT = Text(
    "words", "This translation is a draft. No native-speaking clinician has checked it."
)
READ_ON_PHONE = Text("words", "Read this on a phone")
WORSE = Text(
    "advice-page",
    "Worse, or a new sign? Today: call **{advice_line}**. Emergency: call **{emergency_number}**.",
)
WORSE_NO_LINE = Text(
    "advice-page",
    "Worse, or a new sign? Get medical help today. Emergency: call **{emergency_number}**.",
)
CALL_NOW = Text("words", "Chest pain, or hard to breathe? Call **{emergency_number}** now.")
