from game.engine.app.bench_table import table, worst

_KEYS = ("p50_ms", "p95_ms", "cpu_p95_ms", "cpu_p99_ms", "whole_p95_ms", "first_ms")


def row(scene, growth=0.0, *, high=720, p99=9.0, quality=1.0):
    figures = dict.fromkeys(_KEYS, 5.0)
    size = {"width": high * 16 // 9, "height": high}
    return {
        "scene": scene, "growth": growth, **size, **figures, "p99_ms": p99, "quality": quality
    }  # fmt: skip


def test_the_worst_picture_of_each_size_and_growth_is_named():
    rows = [row("sea", p99=9.0), row("stairs", p99=18.25, quality=0.6), row("sea", 1.0, p99=11.0)]
    mirror, beyond = worst([*rows, row("office", p99=17.0)])
    assert (mirror["growth"], mirror["p99_ms"], mirror["p99_ms_in"]) == (0.0, 18.25, "stairs")
    assert (mirror["pictures"], mirror["late"], mirror["quality"]) == (3, 2, 0.6)
    assert (beyond["growth"], beyond["late"]) == (1.0, 0)


def test_sizes_are_kept_apart_whatever_order_they_were_measured_in():
    found = worst([row("sea", high=1080), row("sea", 1.0), row("sea"), row("sea", 1.0, high=1080)])
    assert [(each["height"], each["growth"]) for each in found] == [
        (720, 0.0), (720, 1.0), (1080, 0.0), (1080, 1.0)
    ]  # fmt: skip


def test_the_table_has_a_line_for_each_and_names_the_picture_beside_its_milliseconds():
    lines = table(worst([row("sea", p99=9.04), row("sea", 0.83)])).splitlines()
    assert len(lines) == 4
    assert lines[2].startswith("| 1280 x 720 | 0 | 5.0 sea | 5.0 sea | 9.0 sea |")
    assert lines[2].endswith("| 0 of 1 | 1.00 |")
    assert lines[0].count("|") == lines[2].count("|")
