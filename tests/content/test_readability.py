"""Every screen can be read by someone with six years of schooling."""

import pytest

from kiosk.content import Question, Topic
from tests.content.readability import grade, sentences, syllables, words
from tests.content.real import REAL, prose, said

HIGHEST_GRADE = 6.0
MOST_WORDS = 15
MOST_ITEMS = 7


@pytest.mark.parametrize(
    ("word", "count"),
    [("cramp", 1), ("doctor", 2), ("emergency", 4), ("DVT", 3), ("10", 2), ("fibrinogen", 4)],
)
def test_the_measure_counts_syllables_as_a_reader_says_them(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_measure_tells_hard_words_from_easy_ones() -> None:
    hard = "Anticoagulant prophylaxis considerably diminishes thromboembolic complications."

    assert grade([hard]) > 12 > HIGHEST_GRADE > grade(["The leg is sore. Get help today."])


@pytest.mark.parametrize("topic", REAL.topics, ids=lambda topic: topic.id)
def test_a_topic_is_read_with_six_years_of_schooling(topic: Topic) -> None:
    assert grade(prose(topic)) <= HIGHEST_GRADE


@pytest.mark.parametrize("question", REAL.checklist.questions, ids=lambda q: q.id)
def test_a_question_is_read_with_six_years_of_schooling(question: Question) -> None:
    asked = [question.stem, *(s.text for s in question.signs), *(p.text for p in question.parts)]

    assert grade(text.source for text in asked) <= HIGHEST_GRADE


@pytest.mark.parametrize("topic", REAL.topics, ids=lambda topic: topic.id)
def test_no_sentence_of_a_topic_outlasts_a_breath(topic: Topic) -> None:
    found = [s for text in said(topic).values() for s in sentences(text)]

    assert [s for s in found if len(words(s)) > MOST_WORDS] == []


@pytest.mark.parametrize("topic", REAL.topics, ids=lambda topic: topic.id)
def test_no_list_is_longer_than_a_reader_keeps_in_mind(topic: Topic) -> None:
    lists = [part.figure.steps for part in topic.parts] + [part.points for part in topic.parts]

    assert all(len(items) <= MOST_ITEMS for items in lists)
