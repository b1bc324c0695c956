"""A search within one scene tells of that scene, whatever else the story has."""

from game.engine.playtest.everywhere import search_all
from game.engine.playtest.report import Report
from tests.playtest.small import explorer

INK = (
    "VAR seen = false\n-> hall\n=== hall\nHall.\n* [Left.]\n* {seen} [Right.]\n- -> room\n"
    "=== room\n= first\nRoom.\n* [Chair.]\n* {false} [Table.]\n- {seen: Again.}\n-> last\n"
    "= last\nOut.\n* [On.] -> END\n"
)


def searched(**plan):
    made = explorer(INK, policy="exhaustive", **plan)
    *_, result = search_all(made)
    return result.verdict, Report(made.plan, result, made.table, 1.0).as_json()


def lines(told):
    return {int(each["place"].partition(":")[2]) for each in told}


def test_a_search_within_a_scene_is_about_that_scene():
    verdict, report = searched(start="room", within=True)
    assert verdict["complete"]
    assert lines(verdict["dead"]) == {12, 13}
    assert lines(report["unseen"]) == {12}
    assert (report["knots"], report["choices"]["total"]) == ({"total": 1, "seen": 1}, 3)
    assert lines(report["gates"]) == {12, 13}


def test_without_it_all_that_was_not_seen_is_told():
    verdict, report = searched(start="room")
    assert lines(verdict["dead"]) >= {3, 12, 13}
    assert report["knots"]["total"] == 2
