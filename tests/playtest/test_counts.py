"""What only the instruments count can be taken out of a state, and the story goes on the same."""

import json

from game.engine.playtest.search.counts import Counts, path_of
from game.engine.playtest.search.walker import Waits
from game.engine.session.beats import Chose
from tests.playtest.small import explorer, loaded

INK = (
    "VAR n = 0\n-> a\n=== a\nA line.\n{n > 0:Again.|First.}\n{stopping:\n- Once.\n- Twice.\n}\n"
    "* [One.] -> b\n* (two) [Two.] -> b\n+ {two} [Three.] -> END\n"
    "=== b\nAnother.\n~ n++\n-> a\n"
)


def begun():
    made = explorer(INK, policy="guided")
    made.walker.begin(1)
    made.walker.go_on()
    return made


def test_what_the_story_asks_for_stays_and_the_rest_is_told():
    made = begun()
    whole = made.walker._teller.moment().state
    state, visits = Counts(loaded(INK).json).parted(whole)
    kept = json.loads(state)["visitCounts"]
    assert len(kept) < len(visits) == len(json.loads(whole)["visitCounts"])
    assert {path_of(each) for each in visits} >= kept.keys()


def test_a_story_that_asks_for_visits_by_a_variable_keeps_all():
    ink = "VAR x = -> a\n-> a\n=== a\nA line.\n{READ_COUNT(x) > 3: -> END}\n+ [On.] -> a\n"
    made = explorer(ink, policy="guided")
    made.walker.begin(1)
    made.walker.go_on()
    whole = made.walker._teller.moment().state
    assert Counts(loaded(ink).json).parted(whole).state == whole


def test_play_is_the_same_whether_counts_are_taken_out_or_not():
    def told(often):
        walker = begun().walker
        lines = []
        while walker.waits is not Waits.OVER:
            if often:
                walker.moment()
            lines.append((walker.beat.text, tuple(c.text for c in walker.offered())))
            first = walker.offered()[0]
            walker.do(Chose(first.index, first.text))
        walker.moment()
        return lines, {path_of(each) for each in walker.been}

    assert told(often=True) == told(often=False)
